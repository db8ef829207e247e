/** The claims as lines of the list: what each says of its places, and the order they stand in. */
import type { Gazetteer } from '../../../../geodata/gazetteer.ts';
import type { Language, PlaceId } from '../../../../geodata/settlement.ts';
import type { Claim } from '../../../claims/claim.ts';
import type { OffMap } from '../../../claims/regions.ts';
import { claimDays } from '../../../claims/time.ts';
import type { Words } from '../../words/en.ts';

/** What the column of places says, in two parts: a count or a name, and a word on its certainty. */
export interface PlacesSaid {
  readonly text: string;
  readonly beside: string | null;
  /** For sorting. */
  readonly count: number;
}

export interface ClaimLine {
  /** Into the app's claims. */
  readonly index: number;
  readonly claim: Claim;
  readonly places: PlacesSaid;
}

/**
 * Says how many places a claim names and how many are unsure; the name where it is only one; a
 * region as a region.
 *
 * @param why the reason it has no mark; null where it has one.
 */
export function placesSaid(
  claim: Claim,
  gazetteer: Gazetteer | null,
  language: Language,
  words: Words,
  why: OffMap['why'] | null = null,
): PlacesSaid {
  const { claims, vocabulary } = words;
  const count = claim.places.length;
  if (why !== null) return { text: claims.off[why], beside: null, count: 0 };
  const [only] = claim.places;
  if (!only) return { text: claims.off['no-place'], beside: null, count: 0 };
  if (count > 1) {
    const unsure = claim.places.filter((place) => isUnsure(place)).length;
    return {
      text: claims.places(count),
      beside: unsure > 0 ? claims.unsure(unsure) : null,
      count,
    };
  }
  if (isUnsure(only)) return { text: only.asWritten, beside: claims.unsure(1), count };
  const name = only.chosen === null ? null : nameOf(only.chosen, gazetteer, language);
  if (only.chosen === null) {
    return { text: vocabulary.precisions[only.precision], beside: null, count: 0 };
  }
  const beside =
    only.precision === 'settlement'
      ? null
      : only.precision === 'country'
        ? claims.wholeCountry
        : claims.region;
  return { text: name ?? only.asWritten, beside, count };
}

function isUnsure(place: Claim['places'][number]): boolean {
  return place.chosen === null && place.candidates.length > 0;
}

function nameOf(id: PlaceId, gazetteer: Gazetteer | null, language: Language): string | null {
  const place = gazetteer?.byId(id);
  return place && gazetteer ? gazetteer.nameIn(place, language) : null;
}

export const SORT_COLUMNS = ['kind', 'claimant', 'places', 'time'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Null: in the order of the reports. */
export type Sort = { readonly column: SortColumn; readonly ascending: boolean } | null;

/** Ascending, then descending, then the order of the reports again. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  if (sort?.column !== column) return { column, ascending: true };
  return sort.ascending ? { column, ascending: false } : null;
}

/** The lines in their order; equal ones stay in the order of the reports. */
export function sortLines(
  lines: readonly ClaimLine[],
  sort: Sort,
  words: Words,
): readonly ClaimLine[] {
  const inOrder = [...lines].sort((a, b) => a.index - b.index);
  if (!sort) return inOrder;
  const compare = comparison(sort.column, words);
  const sign = sort.ascending ? 1 : -1;
  return inOrder.sort((a, b) => sign * compare(a, b));
}

function comparison(column: SortColumn, words: Words): (a: ClaimLine, b: ClaimLine) => number {
  switch (column) {
    case 'kind': {
      const { kinds } = words.vocabulary;
      return (a, b) => kinds[a.claim.kind].localeCompare(kinds[b.claim.kind]);
    }
    case 'claimant':
      return (a, b) => a.claim.claimant.name.localeCompare(b.claim.claimant.name);
    case 'places':
      return (a, b) =>
        a.places.count - b.places.count || a.places.text.localeCompare(b.places.text);
    case 'time':
      return (a, b) => {
        const [first, second] = [claimDays(a.claim), claimDays(b.claim)];
        return first.from - second.from || first.to - second.to;
      };
  }
}

/** Parts the kept claims into those with a mark or a hatched region and those without. */
export function partByMap(
  kept: readonly number[],
  claims: readonly Claim[],
  off: readonly OffMap[],
): { readonly on: readonly number[]; readonly off: ReadonlyMap<number, OffMap['why']> } {
  const missing = new Map<number, OffMap[]>();
  for (const entry of off) {
    missing.set(entry.claim, [...(missing.get(entry.claim) ?? []), entry]);
  }
  const whollyOff = new Map<number, OffMap['why']>();
  for (const [index, entries] of missing) {
    const places = claims[index]?.places.length ?? 0;
    const [first] = entries;
    if (first && entries.length >= Math.max(1, places)) whollyOff.set(index, first.why);
  }
  return { on: kept.filter((index) => !whollyOff.has(index)), off: whollyOff };
}
