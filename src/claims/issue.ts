/** What is wrong with a report file: told as data, so that the app, the command line and tests use the same. */

export type IssueCode =
  | 'broken-json'
  | 'duplicate-key'
  | 'wrong-format'
  | 'missing'
  | 'unknown-key'
  | 'not-allowed'
  | 'wrong-type'
  | 'bad-date'
  | 'bad-value'
  | 'coordinates'
  | 'unknown-place'
  | 'duplicate-id'
  | 'unknown-claim'
  | 'chosen-not-a-candidate'
  | 'gloss'
  | 'status-without-history'
  | 'markup-as-text'
  | 'text-changed'
  | 'text-without-sha256';

export interface Issue {
  readonly code: IssueCode;
  /** A warning loses nothing of the report; an error leaves something out or mends it. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Where in the file: `claims[3].places[0].chosen`; empty for the file as a whole. */
  readonly path: string;
  /** From 1; the line of the value, of the key that is too much, or of the object that lacks one. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The value as the file has it, as JSON, cut at 60 characters; null where there is none. */
  readonly value: string | null;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to write instead. */
  readonly remedy: string;
  /** One sentence: what was done about it; empty where nothing was. */
  readonly consequence: string;
}

/** An issue as one line for a person: `talks.json:14:9 claims[3].kind: ... `. */
export function formatIssue(issue: Issue): string {
  const where = issue.path === '' ? '' : ` ${issue.path}:`;
  const value = issue.value === null ? '' : ` (value: ${issue.value})`;
  const rest = [issue.remedy, issue.consequence].filter((text) => text !== '').join(' ');
  return `${issue.file}:${issue.line}:${issue.column}${where} ${issue.message}${value} ${rest}`.trimEnd();
}
