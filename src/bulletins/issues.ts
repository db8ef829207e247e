/** What a reader of a reading should look at: places that stay open, glosses that do not hold. */
import type { ReadClaim, ReadingIssue, ResolvedMention, TextLanguage } from './types.ts';

/** Whether the place that the machine chose lies outside the region that the text binds to it. */
function liesOutsideItsRegion({ chosen, chosenBy, candidates }: ResolvedMention): boolean {
  if (chosen === null || chosenBy !== 'machine') return false;
  const reasons = candidates.find(({ place }) => place === chosen)?.reasons ?? [];
  return reasons.some(({ code }) => code === 'outside-region');
}

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
    if (liesOutsideItsRegion(mention)) about('region-disagrees', index);
  });
  for (const { start, end, claimant } of claims) {
    if (claimant.name !== null) continue;
    const span = { start, end };
    issues.push({ code: 'claim-without-claimant', span, mention: null, values: {} });
  }
  return issues;
}
