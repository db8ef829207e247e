/** How the text of a name is best made of the other names of its place. */
import type { How } from '../../columnar/elements.ts';
import { NAME_RULES } from '../../columnar/rules.ts';
import type { PlaceName } from '../../settlement.ts';

export interface Making {
  readonly how: How;
  readonly base?: number;
  readonly rule?: string;
  /** Of `edit` and `whole`: how many letters of what the rule makes stay, and what stands between. */
  readonly start: number;
  readonly end: number;
  readonly middle: string;
}

/** Rules take some microseconds, and most names are many places': each text is made once. */
const RULES = [...NAME_RULES].map(([rule, { from, to, make }]) => ({
  ...{ rule, from, to },
  make: once(make),
}));

function once(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const result = make(text);
    made.set(text, result);
    return result;
  };
}

function whole(text: string): Making {
  return { how: 'whole', start: 0, end: 0, middle: text };
}

/** Fewer letters to keep than this are not worth a base. */
const FEWEST_KEPT = 3;
const LONGEST_KEPT = 255;

/** A place's later names resemble one of its first. */
const MOST_BASES = 8;

/** How the pieces weigh: letters that are added, letters that go, a later base. */
const ADDED = 1;
const LEFT_OUT = 0.3;
const LATER = 0.3;

function edit(base: string, text: string): { start: number; end: number; weight: number } {
  const most = Math.min(base.length, text.length, LONGEST_KEPT);
  let start = 0;
  while (start < most && base[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && base.at(-1 - end) === text.at(-1 - end)) end += 1;
  const weight = ADDED * (text.length - start - end) + LEFT_OUT * (base.length - start - end);
  return { start, end, weight };
}

/**
 * The shortest making of name `index` from those of `known`: a rule that makes exactly it, else the
 * rule that comes nearest, else nothing.
 *
 * @param known indexes of the names that are made without this one, the likeliest bases first
 */
export function makingOf(
  names: readonly PlaceName[],
  index: number,
  known: readonly number[],
): Making {
  const { text, language } = names[index]!;
  let best: Making = whole(text);
  let least = Number.POSITIVE_INFINITY;
  known.slice(0, MOST_BASES).forEach((base, place) => {
    const from = names[base]!;
    if (least === -1) return;
    for (const { rule, from: fromLanguage, to, make } of RULES) {
      if (fromLanguage !== from.language || to !== language) continue;
      const result = make(from.text);
      if (result === text && least > -1) {
        best = { how: 'made', base, rule, start: 0, end: 0, middle: '' };
        least = -1;
      }
      if (least === -1) return;
      const { start, end, weight } = edit(result, text);
      if (start + end < FEWEST_KEPT || weight + LATER * place >= least) continue;
      least = weight + LATER * place;
      const middle = text.slice(start, text.length - end);
      best = { how: 'edit', base, rule, start, end, middle };
    }
  });
  return best;
}
