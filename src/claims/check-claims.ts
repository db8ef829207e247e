/** Checks of a report's claims that a schema cannot express: references, history, markup. */
import type { ClaimRecord, ReportMeta } from './claim.ts';
import type { Issue } from './issue.ts';
import type { JsonPath } from './json-source.ts';
import type { Numbered } from './read-report.ts';
import { type FileContext, issueAt } from './schema-issues.ts';

/** Drops `contradicts` and `supersedes` that point to no claim of the report or to the claim itself. */
export function checkReferences(
  context: FileContext,
  claims: readonly Numbered[],
  reportId: string,
  issues: Issue[],
): Numbered[] {
  const ids = new Set(claims.map(({ claim }) => claim.id));
  return claims.map(({ index, claim }) => {
    const known = (key: 'contradicts' | 'supersedes'): string[] =>
      claim[key].filter((reference, position) => {
        const local = localId(reference, reportId);
        // Another report's claim: whether it exists shows when that report is read.
        if (local === null) return true;
        if (local !== claim.id && ids.has(local)) return true;
        issues.push(
          issueAt(context, ['claims', index, key, position], reference, {
            code: 'unknown-claim',
            message:
              local === claim.id
                ? `"${key}" names the claim itself.`
                : `"${key}" names a claim that this report does not hold, or that was left out.`,
            remedy: 'Write the id of another claim of this report, or <report id>/<claim id>.',
            consequence: 'The reference is dropped; the claim is kept.',
          }),
        );
        return false;
      });
    return {
      index,
      claim: { ...claim, contradicts: known('contradicts'), supersedes: known('supersedes') },
    };
  });
}

/** The claim id of a reference into the same report; null where it names another report. */
function localId(reference: string, reportId: string): string | null {
  const slash = reference.indexOf('/');
  if (slash === -1) return reference;
  return reference.slice(0, slash) === reportId ? reference.slice(slash + 1) : null;
}

/** A status above `claimed` needs a history whose last entry says who decided it and why. */
export function checkHistory(context: FileContext, item: Numbered, issues: Issue[]): Numbered {
  const { index, claim } = item;
  const last = claim.history.at(-1);
  if (claim.status === (last?.status ?? 'claimed')) return item;
  issues.push(
    issueAt(context, ['claims', index, 'status'], claim.status, {
      code: 'status-without-history',
      message:
        last === undefined
          ? 'The status was changed without a word on who changed it and why; software never raises a status.'
          : `The status is not that of the last entry of "history" ("${last.status}").`,
      remedy:
        'Add to "history": { "at": "2025-06-02", "status": "...", "by": "who decided", "why": "on what evidence" }.',
      consequence: 'The claim is shown as claimed.',
    }),
  );
  return { index, claim: { ...claim, status: 'claimed' } };
}

const MARKUP = /<\/?[a-z!][^<>]*>/i;

/** Markup in a text is kept, letter by letter, and never run: a warning says so. */
export function checkMarkup(
  context: FileContext,
  report: ReportMeta,
  claims: readonly Numbered[],
  issues: Issue[],
): void {
  const check = (path: JsonPath, text: string | null): void => {
    if (text === null || !MARKUP.test(text)) return;
    issues.push(
      issueAt(context, path, text, {
        code: 'markup-as-text',
        severity: 'warning',
        message: 'The text holds what looks like HTML.',
        remedy: 'Write plain text.',
        consequence: 'It is shown letter by letter and nothing of it is run.',
      }),
    );
  };
  check(['report', 'title'], report.title);
  check(['report', 'publisher'], report.publisher);
  check(['report', 'summary'], report.summary);
  check(['report', 'note'], report.note);
  for (const { index, claim } of claims) {
    for (const [path, text] of claimTexts(claim)) check(['claims', index, ...path], text);
  }
}

function claimTexts(claim: ClaimRecord): [JsonPath, string | null][] {
  return [
    [['title'], claim.title],
    [['statement'], claim.statement],
    [['claimant', 'name'], claim.claimant.name],
    [['note'], claim.note],
    ...claim.places.map((place, at): [JsonPath, string] => [
      ['places', at, 'asWritten'],
      place.asWritten,
    ]),
    ...claim.figures.map((figure, at): [JsonPath, string] => [
      ['figures', at, 'what'],
      figure.what,
    ]),
  ];
}
