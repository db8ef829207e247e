/** What is stored, checked when it is read: another version of the app may have written it. */
import * as v from 'valibot';
import { ReportSchema } from '../../claims/claim.ts';
import type { Draft } from '../reading/draft.ts';
import type { OwnReport, RememberedChoice } from './types.ts';

const OwnReportSchema = v.strictObject({
  report: ReportSchema,
  text: v.nullable(v.string()),
  draft: v.optional(v.unknown()),
  addedAt: v.string(),
  changedAt: v.string(),
});

const RememberedSchema = v.strictObject({
  name: v.string(),
  written: v.string(),
  place: v.string(),
  at: v.string(),
  times: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** The kind of `Reading` that this version writes: one that changes in meaning gets the next number. */
export const READING_SHAPE = 1;

const DraftMetaSchema = v.object({
  title: v.fallback(v.string(), ''),
  publisher: v.fallback(v.string(), ''),
  url: v.fallback(v.string(), ''),
  date: v.fallback(v.string(), ''),
});

const DecisionSchema = v.object({
  start: v.number(),
  end: v.number(),
  means: v.union([v.object({ place: v.string() }), v.picklist(['none-of-these', 'not-a-place'])]),
});

/** Only the text must be there: whatever else is wrong, nobody loses what they pasted. */
const StoredDraftSchema = v.object({
  shape: v.fallback(v.number(), 0),
  draft: v.object({
    id: v.fallback(v.string(), () => `own-${crypto.randomUUID()}`),
    text: v.string(),
    meta: v.fallback(DraftMetaSchema, { title: '', publisher: '', url: '', date: '' }),
    decisions: v.fallback(v.array(DecisionSchema), []),
    marked: v.optional(
      v.fallback(v.array(v.object({ start: v.number(), end: v.number() })), []),
      [],
    ),
    keepText: v.fallback(v.boolean(), false),
  }),
});

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

export function storedOwnReport({ draft, ...report }: OwnReport): unknown {
  return draft ? { ...report, draft: storedDraft(draft) } : report;
}

/** A draft that does not fit goes without a word: the report beside it holds all that it became. */
export function checkOwnReport(raw: unknown): Checked<OwnReport> {
  const result = checked(v.safeParse(OwnReportSchema, raw));
  if (!result.ok) return result;
  const { draft: rawDraft, ...report } = result.value;
  const draft = rawDraft === undefined ? null : checkDraft(rawDraft);
  return { ok: true, value: draft?.ok ? { ...report, draft: draft.value } : report };
}

export function checkRemembered(raw: unknown): Checked<RememberedChoice> {
  return checked(v.safeParse(RememberedSchema, raw));
}

export function storedDraft(draft: Draft): { readonly shape: number; readonly draft: Draft } {
  return { shape: READING_SHAPE, draft };
}

/** A draft of another shape keeps its text and what was decided about it, and is read again. */
export function checkDraft(raw: unknown): Checked<Draft> {
  const result = checked(v.safeParse(StoredDraftSchema, raw));
  if (!result.ok) return result;
  const { shape, draft } = result.value;
  if (shape === READING_SHAPE) {
    // Written whole by this version, in one transaction.
    return { ok: true, value: (raw as { readonly draft: Draft }).draft };
  }
  return { ok: true, value: { ...draft, reading: null, claims: [] } };
}

function checked<Value>(
  result:
    | { readonly success: true; readonly output: Value }
    | { readonly success: false; readonly issues: readonly v.BaseIssue<unknown>[] },
): Checked<Value> {
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, reason: firstReason(result.issues) };
}

/** Where and why a value does not fit, of several faults the first: `claims.0.title: must not be empty`. */
export function firstReason(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  const path = first && v.getDotPath(first);
  return `${path ? `${path}: ` : ''}${first?.message ?? ''}`;
}
