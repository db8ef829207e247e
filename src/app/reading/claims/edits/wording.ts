/** Keeps what is said of a claim in step with its fields, as long as no person has put it in words. */
import { wordingOf } from '../../../../bulletins/claims/report-of.ts';
import type { Reading } from '../../../../bulletins/types.ts';
import type { DraftClaim } from '../../draft.ts';
import { mentionOf } from '../place-certainty.ts';

/** The claim with its title and statement made of its fields anew; what a person wrote, and claims that a person made, stay. */
export function worded(held: DraftClaim, reading: Reading | null): DraftClaim {
  const { claim, edited, read } = held;
  if (read === null) return held;
  const places = claim.places.map((place) => {
    const at = mentionOf(reading, place);
    const mention = at === null ? undefined : reading?.mentions[at];
    return {
      surface: place.asWritten,
      type: mention?.type ?? 'settlement',
      bearing: mention?.bearing ?? null,
    };
  });
  const { title, statement } = wordingOf(claim, places);
  return {
    ...held,
    claim: {
      ...claim,
      ...(!edited.includes('title') && { title }),
      ...(!edited.includes('statement') && { statement }),
    },
  };
}
