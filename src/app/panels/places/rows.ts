/** The places that the shown claims name, one row a place, for a table. */
import type { Gazetteer } from '../../../../geodata/gazetteer.ts';
import type {
  CountryCode,
  Place,
  PlaceId,
  Settlement,
  Unit,
} from '../../../../geodata/settlement.ts';
import type { Claim, PlaceMention } from '../../../claims/claim.ts';
import { PRECISIONS, type Precision } from '../../../claims/vocabulary.ts';
import type { NameStyle } from '../../../map/types.ts';

export interface PlaceRow {
  readonly id: PlaceId;
  /** Undefined until the gazetteer that has it is open. */
  readonly place: Place | undefined;
  /** As the sources write it, gloss included, each spelling once. */
  readonly asWritten: readonly string[];
  readonly oblast: Unit | null;
  /** How many of the claims shown name it. */
  readonly claims: number;
  /** The coarsest precision that a claim gives it. */
  readonly precision: Precision;
  /** The number of candidates where a claim does not decide among them, this place the first; 0 where all are decided. */
  readonly unsure: number;
  readonly glossFails: boolean;
}

export type Column = 'name' | 'asWritten' | 'oblast' | 'claims' | 'precision';

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/**
 * One row for each place that the claims shown name. A place that is not decided stands once, at its
 * best candidate, as it does on the map; mentions without any candidate have no row.
 *
 * @param kept indexes into `claims`.
 */
export function placeRows(
  claims: readonly Claim[],
  kept: readonly number[],
  gazetteer: Gazetteer | null,
  written: (mention: PlaceMention) => string,
): readonly PlaceRow[] {
  const rows = new Map<PlaceId, { row: PlaceRow; spellings: Set<string>; claims: Set<number> }>();
  for (const index of kept) {
    for (const mention of claims[index]?.places ?? []) {
      const id = mention.chosen ?? bestCandidate(mention);
      if (id === null) continue;
      const known = rows.get(id);
      const spellings = known?.spellings ?? new Set<string>();
      const naming = known?.claims ?? new Set<number>();
      spellings.add(written(mention));
      naming.add(index);
      const place = gazetteer?.byId(id);
      rows.set(id, {
        spellings,
        claims: naming,
        row: {
          id,
          place,
          asWritten: [...spellings],
          oblast: oblastOf(place, gazetteer),
          claims: naming.size,
          precision: coarser(known?.row.precision, mention.precision),
          unsure: Math.max(
            known?.row.unsure ?? 0,
            mention.chosen === null ? mention.candidates.length : 0,
          ),
          glossFails: (known?.row.glossFails ?? false) || mention.gloss?.holds === false,
        },
      });
    }
  }
  return [...rows.values()].map(({ row }) => row);
}

/** Sorts by a column; rows that are alike there keep to the order of their names. */
export function sortRows(
  rows: readonly PlaceRow[],
  { column, descending }: Sorting,
  style: NameStyle,
): readonly PlaceRow[] {
  const collator = new Intl.Collator(style.first, { numeric: true });
  const nameOf = (row: PlaceRow) => row.place?.display[style.first] ?? row.asWritten[0] ?? '';
  const compare: Record<Column, (a: PlaceRow, b: PlaceRow) => number> = {
    name: (a, b) => collator.compare(nameOf(a), nameOf(b)),
    asWritten: (a, b) => collator.compare(a.asWritten[0] ?? '', b.asWritten[0] ?? ''),
    oblast: (a, b) =>
      collator.compare(a.oblast?.display[style.first] ?? '', b.oblast?.display[style.first] ?? ''),
    claims: (a, b) => a.claims - b.claims,
    precision: (a, b) => PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision),
  };
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare[column](a, b) || compare.name(a, b));
}

/** How many of the settlements lie in each country, the most first. */
export function countByCountry(
  settlements: readonly Settlement[],
): readonly (readonly [country: CountryCode, count: number])[] {
  const counts = new Map<CountryCode, number>();
  for (const { country } of settlements) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The settlements of one oblast that share a name. */
export interface NamesakeGroup {
  /** Null for those in no oblast that is known. */
  readonly oblast: Unit | null;
  readonly settlements: readonly Settlement[];
}

/**
 * Groups namesakes by oblast: those of the country given first, then the larger groups; inside an
 * oblast the order stays, which is that of importance.
 */
export function groupByOblast(
  settlements: readonly Settlement[],
  gazetteer: Gazetteer,
  country: CountryCode,
): readonly NamesakeGroup[] {
  const groups = new Map<string, { oblast: Unit | null; settlements: Settlement[] }>();
  for (const settlement of settlements) {
    const { oblast } = gazetteer.units(settlement);
    const group = groups.get(oblast?.id ?? '');
    if (group) group.settlements.push(settlement);
    else groups.set(oblast?.id ?? '', { oblast, settlements: [settlement] });
  }
  const abroad = ({ settlements: [first] }: NamesakeGroup) => Number(first?.country !== country);
  return [...groups.values()].sort(
    (a, b) => abroad(a) - abroad(b) || b.settlements.length - a.settlements.length,
  );
}

function bestCandidate({ candidates }: PlaceMention): PlaceId | null {
  const [first, ...others] = candidates;
  if (!first) return null;
  return others.reduce((best, one) => (one.score > best.score ? one : best), first).place;
}

function oblastOf(place: Place | undefined, gazetteer: Gazetteer | null): Unit | null {
  if (!place || !gazetteer) return null;
  return place.type === 'unit' && place.kind === 'oblast' ? place : gazetteer.units(place).oblast;
}

function coarser(a: Precision | undefined, b: Precision): Precision {
  return a !== undefined && PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b;
}
