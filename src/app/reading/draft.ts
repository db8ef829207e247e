/** A bulletin that a person is working on: what was read, what was decided and what was edited. */

import type { Decision, Reading, Span } from '../../bulletins/types.ts';
import type { ClaimRecord } from '../../claims/claim.ts';

export interface DraftMeta {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** `2025-06-01`, or empty while nobody has said or confirmed it. */
  readonly date: string;
}

/** A claim in hand; `id` is unique in the draft and stays when it is edited. */
export interface DraftClaim {
  readonly claim: ClaimRecord;
  /** Index in `reading.claims` that it came from; null where a person made it. */
  readonly read: number | null;
  /** Keys of `claim` that a person has set: a new reading of the places leaves them alone. */
  readonly edited: readonly (keyof ClaimRecord)[];
  /** The claims that were merged into it, as they were, itself first; what differed is told from them. */
  readonly mergedFrom?: readonly ClaimRecord[];
}

export interface Draft {
  /** Of the report that it becomes. */
  readonly id: string;
  readonly text: string;
  readonly meta: DraftMeta;
  /** Null before the text was read. */
  readonly reading: Reading | null;
  readonly decisions: readonly Decision[];
  /** Words that a person marked as a place, whatever was decided of them since. */
  readonly marked?: readonly Span[];
  readonly claims: readonly DraftClaim[];
  /** Put the verbatim text into files and own reports; false unless asked. */
  readonly keepText: boolean;
}
