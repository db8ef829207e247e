/** From the owners that a search pooled to places, the best first, each once. */
import type { Owners } from './names-of-places.ts';
import type { Candidate, Pool } from './pool.ts';
import type { UnitSet } from './qualifiers.ts';
import { MATCH_KIND, type Met, SIZE_WORTH, type SizeOf, SPELLING_WORTH } from './scoring.ts';

/** A place with the name that was met. */
export interface Entry {
  readonly place: number;
  readonly owner: number;
  readonly key: number;
  readonly kind: number;
  readonly met: Met;
  readonly score: number;
  readonly within: UnitSet | null;
  readonly otherLayout: boolean;
}

export interface EntryOptions {
  readonly limit: number;
  readonly sizeOf: SizeOf;
  /** Importance alone decides among the places of a group. */
  readonly anywhere: boolean;
  readonly within: UnitSet | null;
  readonly otherLayout: boolean;
  /** Whether the owner's name is written as it was typed; asked for whole names. */
  readonly isSpelled: (candidate: Candidate) => boolean;
}

/** Of a group so many places are compared. */
const MOST_MEMBERS = 1500;
/** More than asked for: spelling can still change the order of neighbours. */
export const SPARE = 6;
/** What the further places of one name lose where a typo leaves open which name is meant. */
const FURTHER_LOSS = 0.0999;

/** The places of an owner within the units, the best first, at most `limit`. */
function placesOf(
  owner: number,
  owners: Owners,
  unitOf: Uint32Array,
  { limit, sizeOf, anywhere, within }: EntryOptions,
): number[] {
  if (owner >= owners.groups) {
    const place = owner - owners.groups;
    return within === null || within[unitOf[place]!] === 1 ? [place] : [];
  }
  const places: number[] = [];
  const last = Math.min(owners.starts[owner + 1]!, owners.starts[owner]! + MOST_MEMBERS);
  for (let at = owners.starts[owner]!; at < last; at += 1) {
    const place = owners.members[at]!;
    if (within !== null && within[unitOf[place]!] !== 1) continue;
    places.push(place);
    if (anywhere && places.length === limit) break;
  }
  if (anywhere || places.length < 2) return places;
  const sizes = new Map(places.map((place) => [place, sizeOf(place)]));
  return places.sort((a, b) => sizes.get(b)! - sizes.get(a)! || a - b).slice(0, limit);
}

/** Puts an entry where it belongs among the best, each place once. */
function insert(entries: Entry[], entry: Entry, limit: number): void {
  const known = entries.findIndex(({ place }) => place === entry.place);
  if (known !== -1) {
    if (entries[known]!.score >= entry.score) return;
    entries.splice(known, 1);
  } else if (entries.length === limit) {
    entries.pop();
  }
  let at = entries.length;
  while (at > 0 && byScore(entry, entries[at - 1]!) < 0) at -= 1;
  entries.splice(at, 0, entry);
}

export function entriesOfPool(
  pool: Pool,
  owners: Owners,
  unitOf: Uint32Array,
  options: EntryOptions,
): Entry[] {
  const { limit, sizeOf, within, otherLayout } = options;
  const entries: Entry[] = [];
  for (const candidate of pool.best(limit + SPARE)) {
    const { owner, key, kind, met } = candidate;
    const worst = entries.length === limit ? entries[limit - 1]!.score : -1;
    // Candidates come the best first; only their spelling can still be better.
    if (candidate.score + SPELLING_WORTH <= worst) break;
    const whole = met === 'whole' || met === 'case-form';
    const spelled = whole && options.isSpelled(candidate) ? SPELLING_WORTH : 0;
    const places = placesOf(owner, owners, unitOf, options);
    const best = places[0] === undefined ? 0 : sizeOf(places[0]);
    const typo = MATCH_KIND[met] === 'typo';
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at]!;
      const further = at > 0 && typo ? FURTHER_LOSS : 0;
      // The owner's score has the size of its best place in it.
      const size = (sizeOf(place) - best) * SIZE_WORTH;
      const score = Math.max(0, candidate.score + spelled + size - further);
      if (entries.length === limit && score <= entries[limit - 1]!.score) break;
      insert(entries, { place, owner, key, kind, met, score, within, otherLayout }, limit);
    }
  }
  return entries;
}

/** Score, then the order of places. */
export function byScore(a: Entry, b: Entry): number {
  return b.score - a.score || a.place - b.place;
}
