/** What still has to be said before a draft is a report: told at the field, in data. */
import * as v from 'valibot';
import {
  type ClaimRecord,
  ClaimSchema,
  type PlaceMention,
  ReportMetaSchema,
} from '../../../../claims/claim.ts';
import type { Draft, DraftClaim, DraftMeta } from '../../draft.ts';

export type ProblemCode =
  | 'title-missing'
  | 'statement-missing'
  | 'claimant-missing'
  | 'quoting-missing'
  | 'party-missing'
  | 'time-not-a-date'
  | 'time-ends-before'
  | 'figure-without-what'
  | 'figure-without-number'
  | 'figure-range'
  | 'date-missing'
  | 'date-not-a-date'
  | 'url-not-an-address'
  /** Anything else that the schema does not take; `message` says what. */
  | 'not-valid';

export interface Problem {
  readonly code: ProblemCode;
  /** Where in the claim or the report's facts: `['figures', 0, 'what']`. */
  readonly path: readonly (string | number)[];
  /** Of the schema, for `not-valid`. */
  readonly message: string;
}

const NONE: readonly Problem[] = [];
const checked = new WeakMap<ClaimRecord, readonly Problem[]>();

/** The problems of a claim, in the order of its fields; a report with any cannot be made. */
export function problemsOfClaim(claim: ClaimRecord): readonly Problem[] {
  let problems = checked.get(claim);
  if (!problems) {
    // The report's date stands in for its own until it is known; that it is missing is told once.
    const result = v.safeParse(ClaimSchema, { ...claim, reported: claim.reported || '2000-01-01' });
    problems = result.success ? NONE : distinct(result.issues.map(problemOf));
    checked.set(claim, problems);
  }
  return problems;
}

/** The problems of what is said about the report as a whole. */
export function problemsOfMeta(meta: DraftMeta): readonly Problem[] {
  const facts = v.pick(ReportMetaSchema, ['date', 'url']);
  const result = v.safeParse(facts, { date: meta.date.trim(), url: meta.url.trim() || null });
  return result.success ? NONE : distinct(result.issues.map(problemOf));
}

/** Whether anything stands in the way of adding the draft's claims to the map. */
export function isReady(draft: Draft): boolean {
  return (
    draft.claims.length > 0 &&
    problemsOfMeta(draft.meta).length === 0 &&
    draft.claims.every((held) => problemsOfClaim(held.claim).length === 0)
  );
}

/** Why a person should look at a claim, which may be added all the same where it is only unsure. */
export type Attention = 'no-claimant' | 'unresolved-place' | 'no-time' | 'incomplete';

export function attentionOf({ claim }: DraftClaim): readonly Attention[] {
  const problems = problemsOfClaim(claim);
  return [
    ...(isMissing(claim.claimant.name) ? ['no-claimant' as const] : []),
    ...(claim.places.some(isUnresolved) ? ['unresolved-place' as const] : []),
    ...(hasTime(claim) ? [] : ['no-time' as const]),
    ...(problems.some((problem) => problem.code !== 'claimant-missing')
      ? ['incomplete' as const]
      : []),
  ];
}

/** A place of which nothing is chosen, though the text names it. */
export function isUnresolved(place: PlaceMention): boolean {
  return place.chosen === null;
}

/** Whether anything is stated of when it was. */
export function hasTime({ time }: Pick<ClaimRecord, 'time'>): boolean {
  return time.from !== null || time.to !== null || time.asStated !== null;
}

export function isMissing(text: string): boolean {
  return text.trim() === '';
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  return { code: codeOf(path, issue), path, message: issue.message };
}

function codeOf(path: readonly (string | number)[], issue: v.BaseIssue<unknown>): ProblemCode {
  const [field, second, third] = path;
  const empty = issue.type === 'min_length';
  if (field === 'title' && empty) return 'title-missing';
  if (field === 'statement' && empty) return 'statement-missing';
  if (field === 'claimant' && second === 'name') return 'claimant-missing';
  if (field === 'claimant' && second === 'quoting' && empty) return 'quoting-missing';
  if (field === 'about' && empty) return 'party-missing';
  if (field === 'time' && (second === 'from' || second === 'to')) return 'time-not-a-date';
  if (field === 'time' && path.length === 1 && issue.type === 'check') return 'time-ends-before';
  if (field === 'figures' && third === 'what') return 'figure-without-what';
  if (field === 'figures' && path.length === 2 && issue.type === 'check') {
    return 'figure-without-number';
  }
  if (field === 'figures' && third === 'inWords') return 'figure-without-number';
  if (field === 'figures' && (third === 'range' || third === 'value')) return 'figure-range';
  if (field === 'date') return issue.input === '' ? 'date-missing' : 'date-not-a-date';
  if (field === 'url') return 'url-not-an-address';
  return 'not-valid';
}

/** One sentence a field is enough, though a text may fail several rules. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, path }) => {
    const key = `${code} ${path.join('.')}`;
    return !seen.has(key) && seen.add(key);
  });
}
