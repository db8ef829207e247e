/**
 * The regions that a text binds to its places, and how far each is to be trusted: where a list holds
 * places that lie nowhere in the region, the region was meant for a part of the list, or is wrong.
 */
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { Mention } from '../types.ts';
import type { Knowledge, Named } from './named.ts';
import {
  LEAST_TRUST,
  LOOSE_REGION,
  MISSES_WHERE_LISTED,
  MISSES_WHERE_UNLISTED,
  REGION_DECAY,
} from './weights.ts';

export interface BoundRegion {
  /** All that the words of the region may mean, the likeliest first. */
  readonly units: readonly PlaceId[];
  /** 0..1: by this the evidence of the region is multiplied. */
  readonly trust: number;
  /** Whether many villages of the region are in no register that the gazetteer was built from. */
  readonly isPartlyListed: boolean;
}

export interface Regions {
  /** The regions of a mention, the closest binding first. */
  of(mention: Mention): readonly BoundRegion[];
}

/** Of the regions of one sentence so many are held. */
const MOST_LOOSE = 6;
/** A region right beside the name was written for it: nothing but brackets, a comma, "in". */
const BESIDE = 6;

function isBeside(mention: Mention, region: Mention): boolean {
  const gap = region.start >= mention.end ? region.start - mention.end : mention.start - region.end;
  return gap <= BESIDE;
}

/** Whether a name that is met by more than its consonants has a bearer in one of the units. */
function liesIn(named: Named, units: readonly PlaceId[]): boolean | null {
  const isIn = named.within(units);
  let isKnown = false;
  for (const [at, { match }] of named.parts.entries()) {
    if (match.kind === 'spelled-alike') continue;
    if (isIn[at] === 1) return true;
    isKnown = true;
  }
  return isKnown ? false : null;
}

/** Goes over all mentions once. */
export function openRegions(mentions: readonly Mention[], knowledge: Knowledge): Regions {
  // The regions that a sentence names, for places to which it binds none.
  const loose = new Map<number, number[]>();
  mentions.forEach(({ type, sentence, places }, at) => {
    if (type !== 'unit' || knowledge.terrain.kindOf(places[0] ?? '') === 'country') return;
    const others = loose.get(sentence);
    if (others === undefined) loose.set(sentence, [at]);
    else if (others.length < MOST_LOOSE) others.push(at);
  });
  const isPartlyListed = (units: readonly PlaceId[]): boolean =>
    units.every((unit) => knowledge.terrain.isPartlyListed(unit));
  const within = new Map<number, number>();
  const outside = new Map<number, number>();
  for (const mention of mentions) {
    const region = mention.regions[0];
    if (mention.type !== 'settlement' || region === undefined) continue;
    const units = mentions[region]?.places ?? [];
    if (units.length === 0) continue;
    const lies = liesIn(knowledge.named(mention.surface), units);
    if (lies === null) continue;
    const counts = lies ? within : outside;
    counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  const trustOf = (region: number): number => {
    const misses = outside.get(region) ?? 0;
    if (misses === 0) return 1;
    const hits = within.get(region) ?? 0;
    // A list of a dozen has one stray; a list of four with one is doubtful.
    const weight = isPartlyListed(mentions[region]!.places)
      ? MISSES_WHERE_UNLISTED
      : MISSES_WHERE_LISTED;
    return Math.max(LEAST_TRUST, 1 - (weight * misses) / (misses + hits));
  };
  return {
    of(mention) {
      const found: BoundRegion[] = [];
      if (mention.regions.length === 0) {
        const all = (loose.get(mention.sentence) ?? []).flatMap((at) => mentions[at]!.places);
        return all.length === 0
          ? found
          : [{ units: all, trust: LOOSE_REGION, isPartlyListed: isPartlyListed(all) }];
      }
      let decay = 1;
      for (const at of mention.regions) {
        const region = mentions[at];
        if (region === undefined || region.places.length === 0) continue;
        const trust = isBeside(mention, region) ? 1 : trustOf(at);
        found.push({
          units: region.places,
          trust: trust * decay,
          isPartlyListed: isPartlyListed(region.places),
        });
        decay *= REGION_DECAY;
      }
      return found;
    },
  };
}
