/** The claims of a draft out of what was read, with what a person changed in them kept. Pure. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import { claimsOfReading } from '../../bulletins/claims/report-of.ts';
import type { Reading } from '../../bulletins/types.ts';
import { claimsAfterReading } from './claims/edits/reweigh.ts';
import type { Draft } from './draft.ts';

/**
 * The draft with what was read of its text. Of claims that were there before with the same words,
 * what a person set stays, and those that a person deleted do not come back; claims that a person
 * made stay.
 */
export function withNewReading(draft: Draft, reading: Reading, gazetteer: Gazetteer): Draft {
  const { date, publisher } = draft.meta;
  const report = {
    date,
    publisher: publisher.trim() || null,
    language: reading.language ?? 'und',
  };
  const records = claimsOfReading(reading, draft.text, report, gazetteer);
  return { ...draft, reading, claims: claimsAfterReading(draft, reading, records) };
}
