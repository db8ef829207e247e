/**
 * The machine that turns a name of one language into its form in the other by tables of rules. It
 * knows no language: the rules are data in `tables/`.
 */

export interface FormResult {
  readonly text: string;
  /** The rules that made it, in the order of their use: `name:...`, `word:...`, `part:...`, `letters`. */
  readonly rules: readonly string[];
}

/** A written pair: what stands in the one language, what in the other. */
export type FormPair = readonly [from: string, to: string];

export interface FormTables {
  /** Whole names that follow no rule. */
  readonly names: readonly FormPair[];
  /**
   * Whole words inside a name: little words, and words that no part explains. `word_` is a word
   * that another word follows, where adjectives have other endings than a name of one word.
   */
  readonly words: readonly FormPair[];
  /**
   * Parts of a word: roots, endings, single turns of spelling. `^` binds a part to the word's start,
   * `$` to its end, `_$` to the end of a word that another word follows.
   */
  readonly parts: readonly FormPair[];
  /** Single letters, for what no part covers. */
  readonly letters: readonly FormPair[];
  /** Letters that the language never writes, and what it writes instead; `$` is a word's end. */
  readonly spelling: readonly FormPair[];
}

export interface FormRules {
  readonly names: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, string>;
  /** For the first two letters of parts, the length of the longest part that begins so. */
  readonly longestPart: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, string>;
  readonly spelling: readonly FormPair[];
}

/** Makes rules ready for use from their tables. */
export function openFormRules(tables: FormTables): FormRules {
  const parts = new Map(tables.parts);
  const longestPart = new Map<string, number>();
  for (const part of parts.keys()) {
    const beginning = part.slice(0, 2);
    longestPart.set(beginning, Math.max(longestPart.get(beginning) ?? 0, part.length));
  }
  return {
    names: new Map(tables.names),
    words: new Map(tables.words),
    parts,
    longestPart,
    letters: new Map(tables.letters),
    spelling: tables.spelling,
  };
}

/** Gives `text` the capitals of `model`: none, the first letter, or all. */
function withCapitalsOf(model: string, text: string): string {
  const lower = model.toLowerCase();
  if (model === lower) return text;
  if (model.length > 1 && model === model.toUpperCase() && /\p{L}.*\p{L}/u.test(model)) {
    return text.toUpperCase();
  }
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** A step of a segmentation: the part that begins here and the score of it and all after it. */
interface Step {
  readonly length: number;
  readonly part: string | null;
  readonly score: number;
}

/**
 * Cuts a word into known parts so that the sum of their squared lengths is greatest: long parts
 * know more than short ones, wherever in the word they stand.
 */
function segment(rules: FormRules, marked: string): readonly Step[] {
  const steps: Step[] = [];
  steps[marked.length] = { length: 0, part: null, score: 0 };
  for (let at = marked.length - 1; at >= 0; at--) {
    let best: Step = { length: 1, part: null, score: (steps[at + 1] as Step).score };
    const longest = Math.max(
      rules.longestPart.get(marked.slice(at, at + 2)) ?? 0,
      rules.longestPart.get(marked.charAt(at)) ?? 0,
    );
    for (let length = 1; length <= Math.min(longest, marked.length - at); length++) {
      const part = marked.slice(at, at + length);
      if (!rules.parts.has(part)) continue;
      const score = length * length + (steps[at + length] as Step).score;
      if (score >= best.score) best = { length, part, score };
    }
    steps[at] = best;
  }
  return steps;
}

function convertWord(rules: FormRules, word: string, isLast: boolean, used: string[]): string {
  const known = rules.words.get(isLast ? word : `${word}_`);
  if (known !== undefined) {
    used.push(`word:${word}`);
    return known;
  }
  const marked = `^${word}${isLast ? '' : '_'}$`;
  const steps = segment(rules, marked);
  let result = '';
  let lettersUsed = false;
  for (let at = 0; at < marked.length; ) {
    const { length, part } = steps[at] as Step;
    if (part !== null) {
      result += rules.parts.get(part) as string;
      used.push(`part:${part}`);
    } else {
      const letter = marked.charAt(at);
      if (!'^_$'.includes(letter)) {
        result += rules.letters.get(letter) ?? letter;
        lettersUsed = true;
      }
    }
    at += length;
  }
  if (lettersUsed) used.push('letters');
  for (const [wrong, right] of rules.spelling) {
    if (!wrong.endsWith('$')) result = result.replaceAll(wrong, right);
    else if (result.endsWith(wrong.slice(0, -1))) {
      result = result.slice(0, 1 - wrong.length) + right;
    }
  }
  return result;
}

/**
 * Converts a name word by word: whole name, else each word from the table of words, else its parts
 * and letters. Capitals, hyphens and spaces stay as they were.
 *
 * @param name with the apostrophe ' and without stress marks
 */
export function convertName(rules: FormRules, name: string): FormResult {
  const lower = name.toLowerCase();
  const whole = rules.names.get(lower);
  if (whole !== undefined) {
    const capitals = name !== lower && name === name.toUpperCase();
    return { text: capitals ? whole.toUpperCase() : whole, rules: [`name:${lower}`] };
  }
  const used: string[] = [];
  const pieces = name.split(/([\s-]+)/);
  let text = '';
  pieces.forEach((piece, index) => {
    if (index % 2 === 1 || piece === '') text += piece;
    else {
      const isLast = index === pieces.length - 1;
      text += withCapitalsOf(piece, convertWord(rules, piece.toLowerCase(), isLast, used));
    }
  });
  return { text, rules: [...new Set(used)] };
}
