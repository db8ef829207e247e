/** Compares the settlements that a reading found with those of the labels. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { Reading, ResolvedMention } from '../types.ts';
import { type Counts, count } from './counts.ts';
import { type ErrorCode, errorAt, type ReadingError } from './errors.ts';
import type { LabelledBulletin, LabelledMention } from './labelled.ts';
import { matchSpans } from './match-spans.ts';
import { describePlace, type Truth, truthOf } from './truth.ts';

/** A first candidate this near to the right place misleads nobody on a map of an oblast. */
export const NEAR_KM = 10;

/** Counts into `counts` and gives what is wrong, in the order of the text. */
export function compareMentions(
  bulletin: LabelledBulletin,
  reading: Reading,
  gazetteer: Gazetteer,
  counts: Counts,
): ReadingError[] {
  const labelled = bulletin.mentions.filter(({ type }) => type === 'settlement');
  const found = reading.mentions.filter(({ type }) => type === 'settlement');
  const matches = matchSpans(labelled, found);
  const errors: ReadingError[] = [];

  labelled.forEach((label, index) => {
    const match = matches[index] ?? null;
    const mention = match === null ? null : found[match]!;
    count(counts, 'mentions-recall', mention !== null);
    const truth = truthOf(label, gazetteer);
    const codes =
      mention === null ? (['missed-mention'] as const) : errorsOf(mention, label, truth, counts);
    if (label.certain && truth.country !== 'none') countEndToEnd(mention, truth, counts);
    if (codes.length === 0) return;
    errors.push(
      errorAt(bulletin, label, codes, truth.name, mention && describeChoice(mention, gazetteer)),
    );
  });

  const matched = new Set(matches);
  found.forEach((mention, index) => {
    count(counts, 'mentions-precision', matched.has(index));
    if (matched.has(index)) return;
    if (mention.chosen !== null) count(counts, 'end-to-end-wrong-pins', true);
    const choice = describeChoice(mention, gazetteer);
    errors.push(errorAt(bulletin, mention, ['spurious-mention'], null, choice));
  });
  return errors.sort((a, b) => a.span.start - b.span.start);
}

/** Counts what the mention's candidates are worth, and tells what is wrong with them. */
function errorsOf(
  { candidates, chosen }: ResolvedMention,
  { certain }: LabelledMention,
  truth: Truth,
  counts: Counts,
): ErrorCode[] {
  if (truth.country === 'none') {
    count(counts, 'pins-without-a-known-place', chosen !== null);
    return chosen === null ? [] : ['pin-without-a-known-place'];
  }
  // Where the person was not sure, nothing can be called right or wrong.
  if (!certain) return [];
  const among = candidates.some(({ place }) => truth.isRight(place));
  const first = candidates[0]?.place;
  const firstRight = first !== undefined && truth.isRight(first);
  const wrongPin = chosen !== null && !truth.isRight(chosen);
  const prefix = truth.country === 'UA' ? '' : 'russia-';
  count(counts, `${prefix}among-candidates`, among);
  count(counts, `${prefix}first-right`, firstRight);
  count(counts, `${prefix}pinned`, chosen !== null);
  if (chosen !== null) count(counts, `${prefix}wrong-pins`, wrongPin);
  if (truth.country === 'UA') {
    const near = first !== undefined && truth.distance(first) <= NEAR_KM;
    count(counts, 'first-within-10-km', near);
    counts.candidates.push(candidates.length);
  }
  return [
    ...(wrongPin ? ['wrong-pin' as const] : []),
    ...(among ? [] : ['not-among-candidates' as const]),
    ...(!firstRight && among ? ['wrong-first' as const] : []),
    ...(chosen === null ? ['unpinned' as const] : []),
  ];
}

/** Over all certain mentions of Ukrainian settlements, those that were missed counted as wrong. */
function countEndToEnd(mention: ResolvedMention | null, truth: Truth, counts: Counts): void {
  const chosen = mention?.chosen ?? null;
  const right = chosen !== null && truth.isRight(chosen);
  // Every pin of the reading whose place the labels are certain of, and those on no place at all.
  if (chosen !== null) count(counts, 'end-to-end-wrong-pins', !right);
  if (truth.country !== 'UA') return;
  const candidates = mention?.candidates ?? [];
  const first = candidates[0]?.place;
  const among = candidates.some(({ place }) => truth.isRight(place));
  count(counts, 'end-to-end-among-candidates', among);
  count(counts, 'end-to-end-first-right', first !== undefined && truth.isRight(first));
  const near = first !== undefined && truth.distance(first) <= NEAR_KM;
  count(counts, 'end-to-end-first-within-10-km', near);
  count(counts, 'end-to-end-pinned-right', right);
}

/** "pinned X (...), 0.91; then Y (...), 0.40": what the reading says, in short. */
function describeChoice({ candidates, chosen }: ResolvedMention, gazetteer: Gazetteer): string {
  const pinned = chosen === null ? 'not pinned' : `pinned ${describePlace(chosen, gazetteer)}`;
  const shown = candidates.slice(0, 3).map(({ place, score, reasons }) => {
    const why = reasons.map(({ code }) => code).join(' ');
    return `${score.toFixed(2)} ${describePlace(place, gazetteer)} [${why}]`;
  });
  const rest = candidates.length > shown.length ? [`${candidates.length - shown.length} more`] : [];
  return [pinned, ...shown, ...rest].join('; ');
}
