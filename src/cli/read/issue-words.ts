/** Says in a sentence what a reader should look at in a reading. */
import type { ReadingIssue } from '../../bulletins/types.ts';

const SENTENCES: Readonly<Record<ReadingIssue['code'], (written: string) => string>> = {
  'no-words': () => 'There are no words to tell a language by.',
  'language-not-known': () =>
    'The text does not seem to be English, Russian or Ukrainian; what was found in it may be chance.',
  'unresolved-place': (written) => `The evidence does not decide which place "${written}" is.`,
  'false-gloss': (written) =>
    `The name beside "${written}" in brackets or after a slash is that of another place.`,
  'region-disagrees': (written) =>
    `"${written}" does not lie in the region that the text names for it.`,
  'claim-without-claimant': () => 'The text does not name who says so.',
  'too-long': () => 'The text is longer than is read at once; its end was left out.',
};

/** Issues that concern the reading as a whole: what came out may be worth nothing. */
const GRAVE: ReadonlySet<ReadingIssue['code']> = new Set<ReadingIssue['code']>([
  'no-words',
  'language-not-known',
  'too-long',
]);

export function issueSentence({ code, values }: ReadingIssue): string {
  return SENTENCES[code](String(values.written ?? ''));
}

/** The sentences of the issues for which a command ends with exit code 1. */
export function graveIssues(issues: readonly ReadingIssue[]): string[] {
  return issues.filter(({ code }) => GRAVE.has(code)).map(issueSentence);
}
