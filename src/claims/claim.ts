/**
 * The claim model and its schema.
 *
 * A claim is what somebody said happened. It holds place ids and candidates, never coordinates of
 * its own, and software never raises its status above `claimed`.
 */
import * as v from 'valibot';
import {
  CLAIM_KINDS,
  GROUPS,
  PLACE_ROLES,
  PRECISIONS,
  QUALIFIERS,
  REASON_CODES,
  SIDES,
  STATUSES,
  TIME_PRECISIONS,
} from './vocabulary.ts';

/** The schema with a sentence on what it holds, which the published JSON Schema repeats. */
function described<const Schema extends v.GenericSchema>(schema: Schema, meaning: string) {
  return v.pipe(schema, v.description(meaning));
}

/** A key of letters, digits and hyphens; dots, colons and underscores are allowed inside. */
const Key = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/, 'must be letters, digits and hyphens'),
);
/** Another claim: its id in the same report, or `<report id>/<claim id>` in another. */
const ClaimReference = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z0-9][A-Za-z0-9._:-]*(\/[A-Za-z0-9][A-Za-z0-9._:-]*)?$/,
    'must be the id of a claim, or a report id, a slash and a claim id',
  ),
);
const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
/** `Date.parse` rolls 30 February over into March: a date that does not come back the same is none. */
function isOfTheCalendar(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 10));
}

/** UTC: `2025-06-01`, `2025-06-01T10:00Z` or `2025-06-01T10:00:00Z`. */
const Instant = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?$/,
    'must be a date (2025-06-01) or a UTC time (2025-06-01T10:00Z)',
  ),
  v.check(isOfTheCalendar, 'is not a date of the calendar'),
);
const Url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\//, 'must begin with http:// or https://'),
  v.url(),
);
/** Offsets into the report's text in UTF-16 units, end excluded. */
const Span = v.pipe(
  v.strictObject({
    start: v.pipe(v.number(), v.integer(), v.minValue(0)),
    end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.check((span) => span.start < span.end, 'must end after it starts'),
);

export const PartySchema = v.strictObject({
  name: Text,
  side: v.picklist(SIDES),
});

export const ReasonSchema = v.strictObject({
  code: v.picklist(REASON_CODES),
  /**
   * What the code's sentence needs, all of it optional: `name` and `until` of the name that fits,
   * `place` and `region` as place ids, `group`, `count` (settlements of the name in the region),
   * `others` (other places of the list), `km` (to `place`; with `others`, the median to them).
   */
  values: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

export const CandidateSchema = v.strictObject({
  place: Text,
  score: described(
    v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    '0..1; how well the evidence fits, not a probability.',
  ),
  reasons: v.array(ReasonSchema),
});

/** What the source wrote in brackets or after a slash: "Dimitrov (Myrnohrad)". Evidence, never a constraint. */
export const GlossSchema = v.strictObject({
  text: Text,
  place: described(
    v.nullable(Text),
    'The place the gloss names; null where it names none we know.',
  ),
  holds: described(v.boolean(), 'Whether the gloss names the same place as the written name.'),
  why: v.array(ReasonSchema),
});

export const PlaceMentionSchema = v.strictObject({
  asWritten: described(Text, "The place in the source's own spelling, without the gloss."),
  span: v.optional(v.nullable(Span), null),
  regionAsWritten: described(
    v.optional(v.nullable(Text), null),
    "The region the source names for it, in the source's own spelling.",
  ),
  gloss: v.optional(v.nullable(GlossSchema), null),
  candidates: v.optional(v.array(CandidateSchema), []),
  chosen: described(v.nullable(Text), 'The place meant; null where the evidence does not decide.'),
  chosenBy: v.optional(v.nullable(v.picklist(['machine', 'person'])), null),
  precision: v.picklist(PRECISIONS),
  role: v.optional(v.picklist(PLACE_ROLES), 'site'),
  note: v.optional(v.nullable(Text), null),
});

export const FigureSchema = v.pipe(
  v.strictObject({
    what: described(Text, 'What is counted, in plain words: "soldiers killed".'),
    value: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0))), null),
    range: v.optional(
      v.nullable(
        v.pipe(
          v.strictObject({
            from: v.pipe(v.number(), v.minValue(0)),
            to: v.pipe(v.number(), v.minValue(0)),
          }),
          v.check((range) => range.from <= range.to, 'must not end below its start'),
        ),
      ),
      null,
    ),
    inWords: described(
      v.optional(v.nullable(Text), null),
      'A number in words where the source gives no digits: "dozens".',
    ),
    qualifier: v.optional(v.picklist(QUALIFIERS), 'exactly'),
    shared: described(
      v.optional(v.nullable(Key), null),
      'Figures of one report with the same key are one figure and count once.',
    ),
    measures: described(
      v.optional(v.picklist(['outcome', 'means', 'target']), 'outcome'),
      'outcome: what happened (killed, destroyed). means: what was used (drones). target: what was aimed at.',
    ),
  }),
  v.check(
    (figure) => figure.value !== null || figure.range !== null || figure.inWords !== null,
    'needs "value", "range" or "inWords"',
  ),
);

export const ClaimTimeSchema = v.pipe(
  v.strictObject({
    from: described(v.nullable(Instant), 'UTC; a date without a time means the whole day.'),
    to: v.nullable(Instant),
    precision: v.picklist(TIME_PRECISIONS),
    zone: described(
      v.optional(v.nullable(Text), null),
      'The zone the source used: "Moscow time (UTC+3)".',
    ),
    asStated: described(
      v.optional(v.nullable(Text), null),
      'The period in plain words where from and to do not say it: "recent weeks".',
    ),
  }),
  v.check(
    (time) =>
      time.from === null || time.to === null || time.from.slice(0, 10) <= time.to.slice(0, 10),
    'must not end before it begins',
  ),
);

export const StatusChangeSchema = v.strictObject({
  at: Instant,
  status: v.picklist(STATUSES),
  by: described(Text, 'The person or organisation who decided it; never software.'),
  why: Text,
});

export const ClaimSchema = v.strictObject({
  id: described(Key, 'Unique within its report.'),
  kind: v.picklist(CLAIM_KINDS),
  title: described(Text, 'A short neutral title: "Strikes on Ukrainian formations".'),
  statement: described(
    Text,
    'What follows "{claimant} said" as a clause that begins with "that": plain text, no markup.',
  ),
  claimant: described(
    v.strictObject({
      name: Text,
      side: v.picklist(SIDES),
      quoting: described(v.optional(v.nullable(PartySchema), null), 'Whom the claimant quotes.'),
    }),
    'Who says so.',
  ),
  about: v.optional(
    v.strictObject({
      acting: described(v.optional(v.nullable(PartySchema), null), 'The party acting.'),
      affected: described(v.optional(v.nullable(PartySchema), null), 'The party acted on.'),
    }),
    {},
  ),
  group: v.optional(v.nullable(v.picklist(GROUPS)), null),
  time: ClaimTimeSchema,
  reported: described(Instant, 'When it was reported.'),
  places: v.optional(v.array(PlaceMentionSchema), []),
  figures: v.optional(v.array(FigureSchema), []),
  cumulative: described(
    v.exactOptional(v.boolean()),
    'True where the figures count from a stated day to the report: never added to those of a day.',
  ),
  status: v.optional(v.picklist(STATUSES), 'claimed'),
  history: v.optional(v.array(StatusChangeSchema), []),
  contradicts: v.optional(v.array(ClaimReference), []),
  supersedes: v.optional(v.array(ClaimReference), []),
  quote: v.optional(v.nullable(Span), null),
  note: v.optional(v.nullable(Text), null),
});

export const ReportMetaSchema = v.strictObject({
  id: Key,
  title: Text,
  publisher: described(v.nullable(Text), 'Null where the publisher is not stated.'),
  url: described(v.nullable(Url), 'Null where no address is known.'),
  archiveUrl: v.optional(v.nullable(Url), null),
  date: Instant,
  language: described(Text, 'BCP 47.'),
  sha256: described(
    v.optional(
      v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'))),
      null,
    ),
    'Of the verbatim text in UTF-8, whether or not the text is kept; null where it is not known.',
  ),
  text: described(
    v.exactOptional(v.string()),
    'The verbatim text, only where somebody asked to keep it; spans are offsets into it and sha256 must be its.',
  ),
  cites: described(v.optional(v.array(Text), []), 'Whom the report cites.'),
  summary: v.optional(v.nullable(Text), null),
  note: v.optional(v.nullable(Text), null),
});

export const REPORT_FORMAT = 'namesake-report/1';

export const ReportSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(REPORT_FORMAT),
  report: ReportMetaSchema,
  claims: v.array(ClaimSchema),
});

export type Party = v.InferOutput<typeof PartySchema>;
export type Reason = v.InferOutput<typeof ReasonSchema>;
export type Candidate = v.InferOutput<typeof CandidateSchema>;
export type Gloss = v.InferOutput<typeof GlossSchema>;
export type PlaceMention = v.InferOutput<typeof PlaceMentionSchema>;
export type Figure = v.InferOutput<typeof FigureSchema>;
export type ClaimTime = v.InferOutput<typeof ClaimTimeSchema>;
export type ReportMeta = v.InferOutput<typeof ReportMetaSchema>;
export type StatusChange = v.InferOutput<typeof StatusChangeSchema>;
export type Report = v.InferOutput<typeof ReportSchema>;

/** A claim as written in its report file. */
export type ClaimRecord = v.InferOutput<typeof ClaimSchema>;

/** A claim in hand: with a key unique over all reports (`<report id>/<claim id>`) and its report. */
export interface Claim extends ClaimRecord {
  readonly key: string;
  readonly report: ReportMeta;
}
