/** Reads a report file: what can be read and what is wrong with it come back together. */
import * as v from 'valibot';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import { checkHistory, checkMarkup, checkReferences } from './check-claims.ts';
import { checkPlaces } from './check-places.ts';
import { checkText } from './check-text.ts';
import {
  type Claim,
  type ClaimRecord,
  ClaimSchema,
  REPORT_FORMAT,
  type ReportMeta,
  ReportMetaSchema,
} from './claim.ts';
import type { Issue } from './issue.ts';
import { openJson } from './json-source.ts';
import { type FileContext, issueAt, schemaIssues } from './schema-issues.ts';

export interface ReadReport {
  /** Null where the file cannot be read as a report; there are no claims then. */
  readonly report: ReportMeta | null;
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}

export interface ReadReportOptions {
  /** Where it is given, place ids are looked up; the gazetteer must be the whole one. */
  readonly gazetteer?: Gazetteer;
}

/** A claim that passed the schema, with its index in the file's list. */
export interface Numbered {
  readonly index: number;
  readonly claim: ClaimRecord;
}

/**
 * Reads the text of a report file (JSON, format `namesake-report/1`). A claim that does not fit
 * the schema is left out and told as an issue; contradictions inside a claim are mended to the
 * careful side (undecided rather than pinned, `claimed` rather than raised) and told. Never throws.
 */
export function readReport(
  text: string,
  fileName: string,
  options: ReadReportOptions = {},
): ReadReport {
  const opened = openJson(text);
  if (!opened.ok) {
    return unreadable({
      code: 'broken-json',
      severity: 'error',
      file: fileName,
      path: '',
      line: opened.at.line,
      column: opened.at.column,
      value: null,
      message: `The file is not JSON: line ${opened.at.line}, column ${opened.at.column}: ${opened.message}.`,
      remedy: 'Mend the file there and read it again.',
      consequence: NOTHING_SHOWN,
    });
  }
  const context: FileContext = { file: fileName, source: opened.source };
  const file = opened.source.value;
  if (!isRecord(file) || file.format !== REPORT_FORMAT || !Array.isArray(file.claims)) {
    return unreadable(wrongFormat(context, file));
  }
  const issues: Issue[] = [
    ...repeatedKeyIssues(context),
    ...Object.keys(file)
      .filter((key) => !TOP_KEYS.has(key))
      .map((key) =>
        issueAt(context, [key], file[key], {
          code: 'unknown-key',
          message: `"${key}" is not a key of the format here.`,
          remedy: 'Check the spelling, or remove it.',
          consequence: 'It is ignored.',
          atKey: true,
        }),
      ),
  ];
  const meta = readMeta(context, file.report, issues);
  if (meta === null) return { report: null, claims: [], issues };
  const report = checkText(context, meta, issues);

  let numbered = readClaims(context, file.claims, issues);
  numbered = checkReferences(context, numbered, report.id, issues);
  numbered = numbered.map((item) => checkHistory(context, item, issues));
  numbered = numbered.map((item) => checkPlaces(context, item, options.gazetteer ?? null, issues));
  checkMarkup(context, report, numbered, issues);
  const claims = numbered.map(({ claim }) => ({
    ...claim,
    key: `${report.id}/${claim.id}`,
    report,
  }));
  issues.sort((a, b) => a.line - b.line || a.column - b.column);
  return { report, claims, issues };
}

const TOP_KEYS = new Set(['$schema', 'format', 'report', 'claims']);
const NOTHING_SHOWN = 'Nothing of this file is shown.';

/** Keys of the report that may be null: a bad value there loses only itself. */
const MAY_BE_NULL = ['publisher', 'url', 'archiveUrl', 'sha256', 'summary', 'note'] as const;

function unreadable(issue: Issue): ReadReport {
  return { report: null, claims: [], issues: [issue] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongFormat(context: FileContext, file: unknown): Issue {
  if (!isRecord(file) || file.format === undefined) {
    return issueAt(context, [], undefined, {
      code: 'wrong-format',
      message: 'The file is JSON but not a report: it has no "format".',
      remedy: `A report is an object that begins with "format": "${REPORT_FORMAT}".`,
      consequence: NOTHING_SHOWN,
    });
  }
  if (file.format !== REPORT_FORMAT) {
    return issueAt(context, ['format'], file.format, {
      code: 'wrong-format',
      message: 'This version cannot read the format that the file names.',
      remedy: `Write "format": "${REPORT_FORMAT}", if the file follows it.`,
      consequence: NOTHING_SHOWN,
    });
  }
  return issueAt(context, ['claims'], file.claims, {
    code: file.claims === undefined ? 'missing' : 'wrong-type',
    message: '"claims" must be a list.',
    remedy: 'Add "claims": [ ... ], empty where there are none.',
    consequence: NOTHING_SHOWN,
  });
}

function repeatedKeyIssues(context: FileContext): Issue[] {
  return context.source.repeatedKeys.map(({ path, at }) => ({
    ...issueAt(context, path, undefined, {
      code: 'duplicate-key',
      message: `"${path.at(-1)}" stands twice in the same object.`,
      remedy: 'Keep one of them.',
      consequence: 'The last one counts.',
    }),
    line: at.line,
    column: at.column,
  }));
}

function readMeta(context: FileContext, meta: unknown, issues: Issue[]): ReportMeta | null {
  const result = v.safeParse(ReportMetaSchema, meta);
  if (result.success) return result.output;
  const mended: Record<string, unknown> = isRecord(meta) ? { ...meta } : {};
  for (const finding of result.issues) {
    const key = String(finding.path?.[0]?.key ?? '');
    if (finding.type === 'strict_object' && finding.expected === 'never') delete mended[key];
  }
  for (const key of MAY_BE_NULL) {
    if (result.issues.some((finding) => finding.path?.[0]?.key === key)) mended[key] = null;
  }
  if (result.issues.some((finding) => finding.path?.[0]?.key === 'text')) delete mended.text;
  const again = v.safeParse(ReportMetaSchema, mended);
  const consequence = again.success ? 'The rest of the report is kept.' : NOTHING_SHOWN;
  issues.push(...schemaIssues(context, ['report'], result.issues, consequence));
  return again.success ? again.output : null;
}

function readClaims(context: FileContext, claims: readonly unknown[], issues: Issue[]): Numbered[] {
  const read: Numbered[] = [];
  const firstWithId = new Map<string, number>();
  claims.forEach((value, index) => {
    const path = ['claims', index];
    const result = v.safeParse(ClaimSchema, value);
    if (!result.success) {
      issues.push(...schemaIssues(context, path, result.issues, 'The claim is left out.'));
      return;
    }
    const id = result.output.id;
    const first = firstWithId.get(id);
    if (first !== undefined) {
      issues.push(
        issueAt(context, [...path, 'id'], id, {
          code: 'duplicate-id',
          message: `Two claims have this id: claims[${first}] and claims[${index}].`,
          remedy: 'Give each claim of a report an id of its own.',
          consequence: 'The later claim is left out.',
        }),
      );
      return;
    }
    firstWithId.set(id, index);
    read.push({ index, claim: result.output });
  });
  return read;
}
