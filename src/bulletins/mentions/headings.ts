/** Binds what stands under a heading that names a region: «Харківська область» on a line of its own, "Sumy region." */
import type { Sentence } from '../types.ts';
import type { Draft, Work } from './drafts.ts';

/** The heading in force. */
export interface Heading {
  readonly unit: Draft;
  readonly sentence: number;
  readonly paragraph: number;
}

/** So many sentences, and so many paragraphs, a heading stands over at most. */
const MOST_SENTENCES = 12;
const MOST_PARAGRAPHS = 8;

/** The unit that a sentence consists of, but for marks; null where it says more or names several. */
function onlyUnit({ tokens, sentence }: Work, drafts: readonly Draft[]): Draft | null {
  const [unit, ...more] = drafts;
  if (unit === undefined || more.length > 0 || unit.type !== 'unit') return null;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const inside = at >= unit.from && at < unit.to;
    if (!inside && tokens[at]!.kind !== 'mark') return null;
  }
  return unit;
}

/**
 * Gives the heading in force after a sentence, and binds it to those of its settlements that have no
 * region of their own. A heading in a line with other sentences stands over its paragraph; alone in
 * its line, over the lines that follow, to the next one that begins with a unit.
 */
export function underHeading(
  work: Work,
  drafts: readonly Draft[],
  heading: Heading | null,
  next: Sentence | undefined,
): Heading | null {
  const { sentence, number } = work;
  const unit = onlyUnit(work, drafts);
  if (unit !== null) return { unit, sentence: number, paragraph: sentence.paragraph };
  if (heading === null) return null;
  const first = drafts[0];
  const anew = first?.type === 'unit' && first.from - sentence.firstToken <= 1;
  const far =
    number - heading.sentence > MOST_SENTENCES ||
    sentence.paragraph - heading.paragraph > MOST_PARAGRAPHS;
  if (anew || far) return null;
  for (const one of drafts) {
    if (one.type === 'settlement' && one.regions.length === 0) one.regions.push(heading.unit);
  }
  // In a line with other sentences it ends with its line.
  const ends = sentence.paragraph === heading.paragraph && next?.paragraph !== sentence.paragraph;
  return ends ? null : heading;
}
