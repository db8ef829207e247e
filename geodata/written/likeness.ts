/** How alike two keys of one script are. */

const LAST_VOWELS = /[аеиоуюяaeiou]+$/;

/** Endings differ by case and language and say little. */
function withoutEnding(key: string): string {
  const stem = key.replace(LAST_VOWELS, '');
  return stem === '' ? key : stem;
}

const rows = [new Uint8Array(64), new Uint8Array(64)] as const;

/** How many letters must be put in, taken out or replaced (Levenshtein); keys are short. */
function edits(a: string, b: string): number {
  let [previous, current]: readonly [Uint8Array, Uint8Array] = rows;
  for (let j = 0; j <= b.length; j += 1) previous[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    current[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = previous[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      current[j] = Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1);
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length]!;
}

function share(a: string, b: string): number {
  return 1 - edits(a, b) / Math.max(a.length, b.length, 1);
}

/** The ending counts so much of all. */
const ENDING_SHARE = 0.25;

/** 0..1: the share of letters that stay, spaces left out; endings count less than stems. */
export function likeness(a: string, b: string): number {
  const left = a.replaceAll(' ', '');
  const right = b.replaceAll(' ', '');
  const stems = share(withoutEnding(left), withoutEnding(right));
  return (1 - ENDING_SHARE) * stems + ENDING_SHARE * share(left, right);
}
