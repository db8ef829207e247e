/** Rows of Russia's settlements that carry what is a namesake's, or stand for a town that has its row. */
import { fold } from '../../names/index.ts';
import { metresBetween } from '../geometry.ts';
import { push } from '../grouped.ts';
import type { RussianSettlementRow } from '../readers/russia.ts';
import { countDropped, type Dropped } from './name-pool.ts';
import { russianOfTown } from './russian-from-latin.ts';

/** GeoNames has some towns as an administrative unit, most of them a second time: "Gorod Shebekino". */
const TOWN_AS_UNIT = /^gorod\s/i;

const nameOf = (row: RussianSettlementRow): string =>
  fold(row.nameRu === '' ? russianOfTown(row.nameEn).text : row.nameRu);

/** Towns of GeoNames' own list before rows that were joined by name alone. */
const isTown = (row: RussianSettlementRow): boolean => row.source.includes('cities1000');

/** So near two rows of one name lie that are one place: a postal point is off by 3 km now and then. */
const TWIN_METRES = 3_000;

/** What a row knows of its place: the twin that knows less goes. */
const worth = (row: RussianSettlementRow): number =>
  (row.nameRu === '' ? 0 : 4) + (isTown(row) ? 2 : 0) + (row.geonames === '' ? 0 : 1);

/**
 * Drops the poorer of two rows of GeoNames that are one place: same name in the oblast, near each other,
 * one a town of GeoNames' list without a Russian name («Alexeyevka» beside «Алексеевка»), or a postal
 * point beside a town. Hamlets of OpenStreetMap do lie so near to their namesakes and stay.
 */
function withoutTwins(
  rows: readonly RussianSettlementRow[],
  dropped: Dropped,
): RussianSettlementRow[] {
  const byName = new Map<string, RussianSettlementRow[]>();
  for (const row of rows) push(byName, `${row.oblast}/${nameOf(row)}`, row);
  return rows.filter((row) => {
    if (row.source.includes('osm-tula')) return true;
    const isTwin = byName
      .get(`${row.oblast}/${nameOf(row)}`)!
      .some(
        (other) =>
          worth(other) > worth(row) &&
          (isTown(row) || isTown(other)) &&
          (row.nameRu === '' || !isTown(row)) &&
          metresBetween(row.lat, row.lon, other.lat, other.lon) <= TWIN_METRES,
      );
    if (isTwin) countDropped(dropped, 'Russian row that is a town a second time');
    return !isTwin;
  });
}

/**
 * The source gives a town's population to every row of its name in the oblast. Where two have the same
 * number the town keeps it; the villages of its name have none, and are villages. Of two towns with the
 * same number the one whose Russian name a source attests keeps it.
 */
export function townsOnce(
  rows: readonly RussianSettlementRow[],
  dropped: Dropped,
): RussianSettlementRow[] {
  const towns = new Set<string>();
  const names = new Set(rows.map((row) => `${row.oblast}/${nameOf(row)}`));
  const keyOf = (row: RussianSettlementRow) => `${row.oblast}/${nameOf(row)}/${row.population}`;
  const attested = new Set<string>();
  for (const row of rows) {
    if (row.population === null || !isTown(row)) continue;
    towns.add(keyOf(row));
    if (row.nameRuKind === 'attested') attested.add(keyOf(row));
  }
  /** The source gives it a namesake's population. */
  const isNamesakes = (row: RussianSettlementRow): boolean =>
    row.population !== null &&
    (isTown(row)
      ? row.nameRuKind === 'derived' && attested.has(keyOf(row))
      : towns.has(keyOf(row)));
  const kept: RussianSettlementRow[] = [];
  for (const row of withoutTwins(rows, dropped)) {
    if (row.nameRu === '' && TOWN_AS_UNIT.test(row.nameEn)) {
      const town = { ...row, type: 'город', nameEn: row.nameEn.replace(TOWN_AS_UNIT, '') };
      if (names.has(`${row.oblast}/${nameOf(town)}`)) {
        countDropped(dropped, 'Russian row that is a town as an administrative unit');
      } else kept.push(town);
    } else if (isNamesakes(row)) {
      countDropped(dropped, "population of a Russian village that is its namesake town's");
      kept.push({ ...row, population: null, type: '' });
    } else {
      kept.push(row);
    }
  }
  return kept;
}
