/** Makes a report of the claim model out of a draft. */
import type { ClaimRecord, Report } from '../../../../claims/claim.ts';
import { reportOf } from '../../../../claims/write-report.ts';
import type { Draft } from '../../draft.ts';

/**
 * The report that a draft becomes: its claims as claimed, never more, under the draft's id; the
 * verbatim text only where the draft says to keep it. Whether
 * it fits the schema is for `problemsOfClaim`, `problemsOfMeta` and, with lines, `readReport` to say.
 *
 * @param sha256 of the draft's text (`sha256Of`)
 */
export function reportOfDraft(draft: Draft, sha256: string): Report {
  const { meta, reading } = draft;
  const publisher = meta.publisher.trim();
  const date = meta.date.trim();
  const ids = new Set(draft.claims.map((held) => held.claim.id));
  return reportOf(
    {
      id: draft.id,
      // A title that nobody gave is made of what was said, not of words of the text.
      title: meta.title.trim() || [publisher, date].filter((part) => part !== '').join(', '),
      publisher: publisher || null,
      url: meta.url.trim() || null,
      archiveUrl: null,
      date,
      language: reading?.language ?? 'und',
      sha256,
      cites: [],
      summary: null,
      note: null,
    },
    draft.claims.map(
      ({ claim, edited }): ClaimRecord => ({
        ...claim,
        ...trimmed(claim),
        status: 'claimed',
        history: [],
        reported: edited.includes('reported') ? claim.reported : date,
        contradicts: known(claim.contradicts, ids),
        supersedes: known(claim.supersedes, ids),
      }),
    ),
    { text: draft.keepText ? draft.text : null },
  );
}

function trimmed(claim: ClaimRecord): Pick<ClaimRecord, 'title' | 'statement' | 'note'> {
  return {
    title: claim.title.trim(),
    statement: claim.statement.trim(),
    note: claim.note?.trim() || null,
  };
}

/** References into the draft must lead somewhere; those into other reports are kept. */
function known(references: readonly string[], ids: ReadonlySet<string>): string[] {
  return references.filter((reference) => reference.includes('/') || ids.has(reference));
}
