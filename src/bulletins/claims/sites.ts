/** Which mentions of a sentence may be places of its claims. */
import type { ClaimKind } from '../../claims/vocabulary.ts';
import type { Token } from '../types.ts';
import type { Placed, SentenceFeatures } from './features.ts';
import { launchedFrom } from './launched.ts';

/** Which of the sentence's mentions may be places of a claim. */
export interface PlacesOfSentence {
  readonly sites: readonly Placed[];
  /** Marks to measure from, used where there is no site. */
  readonly anchors: readonly Placed[];
  /** Units, used where there is no settlement. */
  readonly units: readonly Placed[];
}

export function placesOf(features: SentenceFeatures, tokens: readonly Token[]): PlacesOfSentence {
  const measured = new Set<number>();
  const regions = new Set<number>();
  for (const { mention } of features.mentions) {
    if (mention.liesFrom !== null) measured.add(mention.liesFrom.mention);
    for (const region of mention.regions) regions.add(region);
  }
  const named = features.mentions.filter(
    ({ index, mention }) =>
      mention.type === 'settlement' &&
      !mention.notAPlace &&
      mention.glossOf === null &&
      !measured.has(index),
  );
  const fires = features.all.some((feature) => feature.type === 'kind' && FIRES.has(feature.kind));
  const { language, firstToken } = features.sentence;
  const launched = fires ? launchedFrom(named, tokens, language, firstToken) : NONE;
  const settlements = named.filter(
    ({ index, from }) => !launched.has(index) && !isOfOffice(features, from),
  );
  const isSite = ({ mention }: Placed): boolean =>
    mention.role !== 'anchor' || mention.bearing !== null;
  return {
    sites: settlements.filter(isSite),
    anchors: settlements.filter((placed) => !isSite(placed)),
    units: features.mentions.filter(
      ({ index, mention }) => mention.type === 'unit' && !mention.notAPlace && !regions.has(index),
    ),
  };
}

const NONE: ReadonlySet<number> = new Set();
const FIRES = new Set<ClaimKind>(['strike', 'shelling', 'air-defence']);

/** "the mayor of X": where an official serves is no place of what is told. */
function isOfOffice(features: SentenceFeatures, place: number): boolean {
  for (const { type, from, to } of features.all) {
    if (from >= place) return false;
    if (type === 'office' && place - to <= 1) return true;
  }
  return false;
}
