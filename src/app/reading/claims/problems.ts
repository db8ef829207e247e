import type { Words } from '../../words/en.ts';
import type { Problem } from './edits/check.ts';

/** The sentence for the first problem at a field; null where it has none. */
export function problemAt(
  problems: readonly Problem[],
  words: Words['readingClaims'],
  ...path: readonly (string | number)[]
): string | null {
  const found = problems.find((problem) => path.every((key, at) => problem.path[at] === key));
  return found ? problemText(found, words) : null;
}

/** What is wrong, with a remedy. */
export function problemText(problem: Problem, words: Words['readingClaims']): string {
  const sentence = words.problems[problem.code];
  return problem.code === 'not-valid'
    ? `${sentence} (${problem.path.join('.')}: ${problem.message})`
    : sentence;
}
