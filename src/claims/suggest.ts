/** What a person may have meant by a place id that the gazetteer does not know. */
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import type { Place, PlaceId } from '../../geodata/settlement.ts';

const MOST_EDITS = 2;

/**
 * The known id nearest to a mistyped one (at most two edits), else the best known place of the
 * name that was written instead of an id, else of the name the source wrote; null where nothing is near.
 */
export function suggestPlace(
  gazetteer: Gazetteer,
  id: string,
  asWritten: string | null,
): Place | null {
  let best: PlaceId | null = null;
  let bestEdits = MOST_EDITS + 1;
  const consider = (known: PlaceId): void => {
    const edits = editsBetween(id, known, bestEdits - 1);
    if (edits < bestEdits) {
      best = known;
      bestEdits = edits;
    }
  };
  for (const known of gazetteer.columns.ids) consider(known);
  for (const unit of gazetteer.allUnits()) consider(unit.id);
  for (const site of gazetteer.allSites()) consider(site.id);
  // Two edits of a short code such as "UA" reach everything.
  if (best !== null && bestEdits * 4 <= id.length) return gazetteer.byId(best) ?? null;
  for (const name of [id, asWritten]) {
    const found = name === null ? undefined : gazetteer.namesakes(name)[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** Levenshtein distance, or `limit + 1` as soon as it must be larger than `limit`. */
export function editsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const edits = Math.min(replaced, previous[j]! + 1, row[j - 1]! + 1);
      row.push(edits);
      if (edits < least) least = edits;
    }
    if (least > limit) return limit + 1;
    previous = row;
  }
  return Math.min(previous[b.length]!, limit + 1);
}
