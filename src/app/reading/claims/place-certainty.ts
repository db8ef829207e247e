/** How sure a claim's place is: the same certainties as the marks in the text. */
import type { Reading } from '../../../bulletins/types.ts';
import type { PlaceMention } from '../../../claims/claim.ts';
import type { Certainty } from '../certainty.ts';

export type PlaceCertainty = Exclude<Certainty, 'dismissed'>;

export function certaintyOfPlace({ chosen, chosenBy, candidates }: PlaceMention): PlaceCertainty {
  if (chosen !== null) return chosenBy === 'person' ? 'person' : 'chosen';
  return chosenBy === 'person' || candidates.length === 0 ? 'unresolved' : 'unsure';
}

/** Index of the mention with a place's words in the reading; null where there is none. */
export function mentionOf(reading: Reading | null, { span }: PlaceMention): number | null {
  if (!reading || !span) return null;
  // In the order of the text: halved until found, for texts of tens of thousands of mentions.
  const { mentions } = reading;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found = mentions[low];
  return found && found.start === span.start ? low : null;
}
