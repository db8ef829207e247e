/** Makes a report of the claim model out of a draft. */
import { type ClaimRecord, REPORT_FORMAT, type Report } from '../../../../claims/claim.ts';
import type { Draft } from '../../draft.ts';

/**
 * The report that a draft becomes: its claims as claimed, never more, under the draft's id. Whether
 * it is valid is for `problemsOfClaim`, `problemsOfMeta` and, with lines, `readReport` to say.
 *
 * @param sha256 of the draft's text in UTF-8, 64 hexadecimal digits
 */
export function reportOfDraft(draft: Draft, sha256: string): Report {
  const { meta, reading } = draft;
  const publisher = meta.publisher.trim();
  const date = meta.date.trim();
  const ids = new Set(draft.claims.map((held) => held.claim.id));
  return {
    format: REPORT_FORMAT,
    report: {
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
    claims: draft.claims.map(({ claim, edited }) => ({
      ...claim,
      ...trimmed(claim),
      status: 'claimed',
      history: [],
      reported: edited.includes('reported') ? claim.reported : date,
      contradicts: known(claim.contradicts, ids),
      supersedes: known(claim.supersedes, ids),
    })),
  };
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

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
