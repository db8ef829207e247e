/** Checks the verbatim text of a report against its sha256. */
import type { ReportMeta } from './claim.ts';
import type { Issue } from './issue.ts';
import { type FileContext, issueAt } from './schema-issues.ts';
import { sha256Of } from './sha256.ts';

/**
 * A text that is not the one the report was read from is left out: the spans of the claims would
 * mark other words than the claims were made from. A text without a sha256 is given its own.
 */
export function checkText(context: FileContext, meta: ReportMeta, issues: Issue[]): ReportMeta {
  const { text, ...rest } = meta;
  if (text === undefined) return meta;
  const found = sha256Of(text);
  if (meta.sha256 === found) return meta;
  if (meta.sha256 === null) {
    issues.push(
      issueAt(context, ['report', 'text'], text, {
        code: 'text-without-sha256',
        severity: 'warning',
        message: 'The report has its text but not the text\'s "sha256".',
        remedy: `Add "sha256": "${found}", if nobody has changed the text.`,
        consequence: 'It is taken to be the text that the claims were read from.',
      }),
    );
    return { ...meta, sha256: found };
  }
  issues.push(
    issueAt(context, ['report', 'text'], text, {
      code: 'text-changed',
      message: `"text" is not the text that "sha256" was made of: it has ${found}.`,
      remedy: 'Put the text back as it was, letter by letter, or remove "text".',
      consequence: 'The text is left out; the claims are kept.',
    }),
  );
  return rest;
}
