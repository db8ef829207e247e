/** Labelled bulletins: texts with what a person found in them, to measure the reader by. */
import * as v from 'valibot';
import type { Issue } from '../../claims/issue.ts';
import { type JsonPath, openJson } from '../../claims/json-source.ts';
import { type FileContext, issueAt } from '../../claims/schema-issues.ts';
import { CLAIM_KINDS, GROUPS, SIDES } from '../../claims/vocabulary.ts';
import { MENTION_TYPES, TEXT_LANGUAGES } from '../types.ts';

const Offset = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);
const OptionalText = v.optional(v.nullable(v.string()), null);
const Degrees = v.optional(v.nullable(v.number()), null);

const Day = v.pipe(
  v.string(),
  v.transform((date) => (/^\d{4}-\d{2}$/.test(date) ? `${date}-01` : date)),
  v.isoDate('must be a day (2025-06-01) or a month (2025-06)'),
);

/** What a person says that a mention means; keys beyond these are left alone. */
const LabelledPlaceSchema = v.looseObject({
  country: OptionalText,
  name_uk: OptionalText,
  name_ru: OptionalText,
  region: OptionalText,
  raion: OptionalText,
  katottg: OptionalText,
  lat: Degrees,
  lon: Degrees,
  note: OptionalText,
});

const LabelledMentionSchema = v.looseObject({
  surface: v.pipe(v.string(), v.minLength(1, 'must not be empty')),
  start: Offset,
  end: Offset,
  type: v.picklist(MENTION_TYPES),
  place: v.optional(v.nullable(LabelledPlaceSchema), null),
  /** False where the person is not sure which place is meant. */
  certain: v.optional(v.boolean(), true),
});

const LabelledClaimSchema = v.looseObject({
  kind: v.picklist(CLAIM_KINDS),
  side: v.picklist(SIDES),
  claimant: OptionalText,
  /** Surfaces of mentions. */
  places: v.array(v.string()),
  group_of_forces: v.optional(
    v.nullable(v.pipe(v.string(), v.toLowerCase(), v.picklist(GROUPS))),
    null,
  ),
});

const LabelledBulletinSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1, 'must not be empty')),
  /** Offsets in anything but UTF-16 units would point at other words. */
  offsets: v.optional(v.literal('utf-16'), 'utf-16'),
  language: v.picklist(TEXT_LANGUAGES),
  /** A day, or the month where the day is not known, which is read as its first day. */
  date: v.optional(v.nullable(Day), null),
  publisher: OptionalText,
  text: v.pipe(v.string(), v.minLength(1, 'must not be empty')),
  mentions: v.array(LabelledMentionSchema),
  claims: v.array(LabelledClaimSchema),
});

export type LabelledPlace = v.InferOutput<typeof LabelledPlaceSchema>;
export type LabelledMention = v.InferOutput<typeof LabelledMentionSchema>;
export type LabelledClaim = v.InferOutput<typeof LabelledClaimSchema>;
export type LabelledBulletin = v.InferOutput<typeof LabelledBulletinSchema>;

export interface ReadLabelled {
  /** Null where the file has an error: half a bulletin would measure nothing. */
  readonly bulletin: LabelledBulletin | null;
  readonly issues: readonly Issue[];
}

const NOT_MEASURED = 'The bulletin is not measured.';

/** Reads the text of a labelled bulletin (JSON). Never throws: faults come back as issues. */
export function readLabelled(text: string, file: string): ReadLabelled {
  const opened = openJson(text);
  if (!opened.ok) {
    const { line, column } = opened.at;
    const issue: Issue = {
      code: 'broken-json',
      severity: 'error',
      file,
      path: '',
      line,
      column,
      value: null,
      message: `The file is not JSON: ${opened.message}.`,
      remedy: 'Mend the file there.',
      consequence: NOT_MEASURED,
    };
    return { bulletin: null, issues: [issue] };
  }
  const context: FileContext = { file, source: opened.source };
  const parsed = v.safeParse(LabelledBulletinSchema, opened.source.value);
  if (!parsed.success) {
    return { bulletin: null, issues: parsed.issues.map((found) => schemaIssue(context, found)) };
  }
  const bulletin = parsed.output;
  const issues = [...spanIssues(context, bulletin), ...placeIssues(context, bulletin)];
  const broken = issues.some(({ severity }) => severity === 'error');
  return { bulletin: broken ? null : bulletin, issues };
}

function schemaIssue(context: FileContext, found: v.BaseIssue<unknown>): Issue {
  const path = (found.path ?? []).map((item) => item.key as string | number);
  const key = String(path.findLast((part) => typeof part === 'string') ?? 'the file');
  const base = { consequence: NOT_MEASURED };
  if (found.input === undefined) {
    return issueAt(context, path, undefined, {
      ...base,
      code: 'missing',
      message: `"${key}" is missing.`,
      remedy: `Add "${key}".`,
    });
  }
  const expected = (found.expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
  const listed = found.type === 'picklist' || found.type === 'literal';
  return issueAt(context, path, found.input, {
    ...base,
    code: listed ? 'not-allowed' : found.kind === 'schema' ? 'wrong-type' : 'bad-value',
    message: listed
      ? `"${key}" has a value that is not allowed.`
      : found.kind === 'schema'
        ? `"${key}" is of the wrong type.`
        : `"${key}" ${found.message}.`,
    remedy: expected === '' ? 'Correct the value.' : `Allowed: ${expected}.`,
  });
}

/** A span that does not hold its surface points at other words: the label cannot be trusted. */
function spanIssues(context: FileContext, { text, mentions }: LabelledBulletin): Issue[] {
  return mentions.flatMap(({ surface, start, end }, index) => {
    const there = text.slice(start, end);
    if (there === surface) return [];
    const found = text.indexOf(surface);
    return issueAt(context, ['mentions', index], surface, {
      code: 'bad-value',
      message: `"${surface}" does not stand at ${start} to ${end} of the text, where "${there.slice(0, 40)}" stands.`,
      remedy:
        found === -1
          ? 'Write the words as the text has them.'
          : `Offsets are UTF-16 units, end excluded; the words first stand at ${found} to ${found + surface.length}.`,
      consequence: NOT_MEASURED,
    });
  });
}

function placeIssues(context: FileContext, { mentions, claims }: LabelledBulletin): Issue[] {
  const surfaces = new Set(mentions.map(({ surface }) => surface));
  return claims.flatMap((claim, index) =>
    claim.places.flatMap((surface, number) => {
      if (surfaces.has(surface)) return [];
      const path: JsonPath = ['claims', index, 'places', number];
      return issueAt(context, path, surface, {
        code: 'bad-value',
        severity: 'warning',
        message: `"${surface}" is the surface of no mention.`,
        remedy: 'Write the surface of a labelled mention.',
        consequence: 'The claim is compared without it.',
      });
    }),
  );
}
