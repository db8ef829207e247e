/** Turns what the schema finds into sentences with a line and a remedy. */
import type * as v from 'valibot';
import type { Issue, IssueCode } from './issue.ts';
import { formatPath, type JsonPath, type JsonSource } from './json-source.ts';
import { CLAIM_KINDS, PRECISIONS, SIDES, TIME_PRECISIONS } from './vocabulary.ts';

export interface FileContext {
  readonly file: string;
  readonly source: JsonSource;
}

interface Told {
  readonly code: IssueCode;
  readonly message: string;
  readonly remedy: string;
  readonly severity?: 'error' | 'warning';
  readonly consequence?: string;
  /** True to point at the key rather than at its value. */
  readonly atKey?: boolean;
}

/** Makes an issue at a path of the file; the value is read from `value`, undefined for none. */
export function issueAt(context: FileContext, path: JsonPath, value: unknown, told: Told): Issue {
  const at =
    told.atKey === true ? context.source.keyPosition(path) : context.source.valuePosition(path);
  return {
    code: told.code,
    severity: told.severity ?? 'error',
    file: context.file,
    path: formatPath(path),
    line: at.line,
    column: at.column,
    value: value === undefined ? null : shorten(JSON.stringify(value)),
    message: told.message,
    remedy: told.remedy,
    consequence: told.consequence ?? '',
  };
}

/** One issue for each finding of the schema below `base`. */
export function schemaIssues(
  context: FileContext,
  base: JsonPath,
  findings: readonly v.BaseIssue<unknown>[],
  consequence: string,
): Issue[] {
  return findings.flatMap((finding) => {
    const last = finding.path?.at(-1);
    const below = (finding.path ?? []).map((item) => item.key as string | number);
    const path = [...base, ...below];
    const told = tell(finding, path);
    const issue = (at: JsonPath, value: unknown, what: Told) =>
      issueAt(context, at, value, { ...what, consequence });
    if (told.code === 'missing') return [issue(path, undefined, told)];
    if (!isUnknownKey(finding)) return [issue(path, finding.input, told)];
    // The schema stops at the first key too many, but coordinates come in pairs.
    const object = Object(last?.input ?? {}) as Record<string, unknown>;
    const keys = Object.keys(object).filter((key) => key === last?.key || isCoordinate(key));
    return keys.map((key) => issue([...path.slice(0, -1), key], object[key], unknownKey(key)));
  });
}

function isUnknownKey(finding: v.BaseIssue<unknown>): boolean {
  return finding.type === 'strict_object' && finding.expected === 'never';
}

function tell(finding: v.BaseIssue<unknown>, path: JsonPath): Told {
  const key = nameOf(path);
  if (isUnknownKey(finding)) return unknownKey(key);
  if (finding.input === undefined) {
    return {
      code: 'missing',
      message: `"${key}" is missing.`,
      remedy: REMEDIES[key] ?? `Add "${key}"; what it holds stands in report.schema.json.`,
    };
  }
  const expected = finding.expected ?? '';
  if (finding.type === 'picklist' || finding.type === 'literal') {
    return {
      code: 'not-allowed',
      message: `"${key}" has a value that is not allowed.`,
      remedy: `Allowed: ${expected
        .replace(/^\(|\)$/g, '')
        .split(' | ')
        .join(', ')}.`,
    };
  }
  if (finding.kind === 'schema') {
    return {
      code: 'wrong-type',
      message: `"${key}" is of the wrong type: ${finding.received}.`,
      remedy: `Write ${typeInWords(expected)}.`,
    };
  }
  const date = /date/.test(finding.message);
  return {
    code: date ? 'bad-date' : 'bad-value',
    message: `"${key}" ${finding.message.startsWith('Invalid') ? 'is out of its range' : finding.message}.`,
    remedy: date
      ? 'Write a day as 2025-06-01 or a time in UTC as 2025-06-01T10:00Z; where it is not known, null (times) or the day of the report.'
      : finding.expected === null
        ? (REMEDIES[key] ?? 'Correct the value.')
        : `Expected: ${finding.expected}.`,
  };
}

/** `claimant`, or `places[2]` for an entry of a list. */
function nameOf(path: JsonPath): string {
  const key = path.findLastIndex((part) => typeof part === 'string');
  return formatPath(path.slice(Math.max(0, key)));
}

/** `(Object | null)` as "an object in { }, or null". */
function typeInWords(expected: string): string {
  return expected
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((type) => TYPES[type.toLowerCase()] ?? type)
    .join(', or ');
}

const COORDINATES = new Set(
  'lat lon lng latitude longitude x y coordinates coords point geometry position'.split(' '),
);

function isCoordinate(key: string): boolean {
  return COORDINATES.has(key.toLowerCase());
}

function unknownKey(key: string): Told {
  if (isCoordinate(key)) {
    return {
      code: 'coordinates',
      message: `"${key}" does not belong here: claims hold place ids, never coordinates (and latitudes run from -90 to 90, longitudes from -180 to 180).`,
      remedy: `Remove "${key}" and name the place by its id in "chosen"; find ids with: namesake places find NAME.`,
      atKey: true,
    };
  }
  return {
    code: 'unknown-key',
    message: `"${key}" is not a key of the format here.`,
    remedy: 'Check the spelling, or remove it.',
    atKey: true,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
};

/** What to write for keys that are often forgotten. */
const REMEDIES: Readonly<Record<string, string>> = {
  claimant:
    'Add who says so: "claimant": { "name": "...", "side": "RU", "UA" or "other" }. A claim without a claimant is not shown.',
  chosen: 'Add "chosen": the id of the place meant, or null where the evidence does not decide.',
  statement: 'Add "statement": a clause that begins with "that".',
  reported: 'Add "reported": the day or UTC time at which it was reported.',
  kind: `Add "kind": one of ${CLAIM_KINDS.join(', ')}.`,
  side: `Add "side": one of ${SIDES.join(', ')}.`,
  precision: `Add "precision": for a place one of ${PRECISIONS.join(', ')}; for a time one of ${TIME_PRECISIONS.join(', ')}.`,
  from: 'Add "from": a day or UTC time, or null where the source states none.',
  to: 'Add "to": a day or UTC time, or null where the source states none.',
  by: 'Add "by": the person or organisation who decided it.',
  publisher: 'Add "publisher", or null where it is not stated.',
  url: 'Add "url": an address that begins with http:// or https://, or null where none is known.',
  archiveUrl: 'Write an address that begins with http:// or https://, or null.',
};

function shorten(json: string | undefined): string {
  const text = json ?? '';
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
