/** What a reader of a reading should look at: places that stay open, glosses that do not hold. */
import type { ReadClaim, ReadingIssue, ResolvedMention, TextLanguage } from './types.ts';

/** In the order of the text, those about the whole text first. */
export function issuesOf(
  language: TextLanguage | null,
  mentions: readonly ResolvedMention[],
  claims: readonly ReadClaim[],
): ReadingIssue[] {
  const issues: ReadingIssue[] = [];
  if (language === null) issues.push({ code: 'no-words', span: null, mention: null, values: {} });
  const about = (code: ReadingIssue['code'], index: number): void => {
    const { start, end, surface } = mentions[index]!;
    issues.push({ code, span: { start, end }, mention: index, values: { written: surface } });
  };
  mentions.forEach((mention, index) => {
    if (mention.type !== 'settlement' || mention.notAPlace) return;
    if (mention.chosen === null) about('unresolved-place', index);
    if (mention.glossHolds === false) about('false-gloss', index);
  });
  for (const { start, end, claimant } of claims) {
    if (claimant.name !== null) continue;
    const span = { start, end };
    issues.push({ code: 'claim-without-claimant', span, mention: null, values: {} });
  }
  return issues;
}
