/** Rows of Russia's settlements that carry what is a namesake's, or stand for a town that has its row. */
import { fold } from '../../names/index.ts';
import type { RussianSettlementRow } from '../readers/russia.ts';
import { countDropped, type Dropped } from './name-pool.ts';
import { russianOfTown } from './russian-from-latin.ts';

/** GeoNames has some towns as an administrative unit, most of them a second time: "Gorod Shebekino". */
const TOWN_AS_UNIT = /^gorod\s/i;

const nameOf = (row: RussianSettlementRow): string =>
  fold(row.nameRu === '' ? russianOfTown(row.nameEn).text : row.nameRu);

/** Towns of GeoNames' own list before rows that were joined by name alone. */
const isTown = (row: RussianSettlementRow): boolean => row.source.includes('cities1000');

/**
 * The source gives a town's population to every row of its name in the oblast. Where two have the same
 * number the town keeps it; the villages of its name have none, and are villages.
 */
export function townsOnce(
  rows: readonly RussianSettlementRow[],
  dropped: Dropped,
): RussianSettlementRow[] {
  const towns = new Set<string>();
  const names = new Set(rows.map((row) => `${row.oblast}/${nameOf(row)}`));
  const keyOf = (row: RussianSettlementRow) => `${row.oblast}/${nameOf(row)}/${row.population}`;
  for (const row of rows) if (row.population !== null && isTown(row)) towns.add(keyOf(row));
  const kept: RussianSettlementRow[] = [];
  for (const row of rows) {
    if (row.nameRu === '' && TOWN_AS_UNIT.test(row.nameEn)) {
      const town = { ...row, type: 'город', nameEn: row.nameEn.replace(TOWN_AS_UNIT, '') };
      if (names.has(`${row.oblast}/${nameOf(town)}`)) {
        countDropped(dropped, 'Russian row that is a town as an administrative unit');
      } else kept.push(town);
    } else if (row.population !== null && !isTown(row) && towns.has(keyOf(row))) {
      countDropped(dropped, "population of a Russian village that is its namesake town's");
      kept.push({ ...row, population: null, type: '' });
    } else {
      kept.push(row);
    }
  }
  return kept;
}
