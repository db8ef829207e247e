/** Writes a report file: the same format that `readReport` reads. */
import * as v from 'valibot';
import {
  type Claim,
  type ClaimRecord,
  REPORT_FORMAT,
  type Report,
  type ReportMeta,
  ReportSchema,
} from './claim.ts';
import { sha256Of } from './sha256.ts';

/** Where the published schema lies from the report's own folder. */
const SCHEMA = './report.schema.json';

/** The claim as its report file holds it, without what the app knows beside it. */
export function recordOf({ key: _key, report: _report, ...record }: Claim): ClaimRecord {
  return record;
}

export interface WriteReportOptions {
  /** The verbatim text, where it is to be in the file; its sha256 is then written in any case. */
  readonly text?: string | null;
}

/** The report with or without its verbatim text; the keys in the order of the schema. */
export function reportOf(
  meta: ReportMeta,
  claims: readonly ClaimRecord[],
  { text = null }: WriteReportOptions = {},
): Report {
  const { text: _text, ...rest } = meta;
  const withText = text === null ? rest : { ...rest, sha256: sha256Of(text), text };
  return { $schema: SCHEMA, format: REPORT_FORMAT, report: withText, claims: [...claims] };
}

/**
 * The text of the file: JSON with two spaces, the keys in the order of the schema.
 *
 * @throws ValiError where the report does not fit the schema.
 */
export function reportFileText(report: Report): string {
  return `${JSON.stringify(v.parse(ReportSchema, report), null, 2)}\n`;
}
