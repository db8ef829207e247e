import type { ClaimRecord } from '../../../claims/claim.ts';
import { claimSentence } from '../../panels/details/sentences.ts';
import type { Words } from '../../words/en.ts';

/** A claim in hand as one sentence in parts; what is not filled in is named as that. */
export function cardSentence(
  claim: ClaimRecord,
  words: Words,
): { readonly claimant: string; readonly said: string; readonly statement: string } {
  const { noClaimant, noStatement } = words.readingClaims;
  const { claimant, said, statement } = claimSentence(claim, words);
  return {
    claimant: claimant.trim() || noClaimant,
    said: said.trim(),
    statement: claim.statement.trim() === '' ? `[${noStatement}]` : statement,
  };
}
