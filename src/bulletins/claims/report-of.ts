/** Makes a report of the claim model out of a reading. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { ClaimRecord, PlaceMention, ReportMeta } from '../../claims/claim.ts';
import type { Reading, ResolvedMention } from '../types.ts';

/** A claim's place out of a mention, with its gloss and the region the text names. */
export function placeOfMention(
  _mention: ResolvedMention,
  _reading: Reading,
  _gazetteer: Gazetteer,
): PlaceMention {
  throw new Error('not yet');
}

/** The claims of a reading in the form of a report file: `claimed`, never more. */
export function claimsOfReading(
  _reading: Reading,
  _text: string,
  _report: Pick<ReportMeta, 'date' | 'publisher' | 'language'>,
  _gazetteer: Gazetteer,
): ClaimRecord[] {
  return [];
}
