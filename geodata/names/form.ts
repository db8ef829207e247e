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
  /** Whole words inside a name: translated adjectives and nouns, little words. */
  readonly words: readonly FormPair[];
  /**
   * Parts of a word, the longest that fits at a letter is used. `^` binds a part to the word's
   * start, `$` to its end, `_` before `$` to the end of a word that another word follows.
   */
  readonly parts: readonly FormPair[];
  /** Single letters, for what no part covers. */
  readonly letters: readonly FormPair[];
}

export interface FormRules {
  readonly names: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, string>;
  readonly longestPart: number;
  readonly letters: ReadonlyMap<string, string>;
}

/** Makes rules ready for use from their tables. */
export function openFormRules(tables: FormTables): FormRules {
  const parts = new Map(tables.parts);
  let longestPart = 1;
  for (const part of parts.keys()) longestPart = Math.max(longestPart, part.length);
  return {
    names: new Map(tables.names),
    words: new Map(tables.words),
    parts,
    longestPart,
    letters: new Map(tables.letters),
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

function convertWord(rules: FormRules, word: string, isLast: boolean, used: string[]): string {
  const known = rules.words.get(word);
  if (known !== undefined) {
    used.push(`word:${word}`);
    return known;
  }
  const marked = `^${word}${isLast ? '' : '_'}$`;
  let result = '';
  let at = 0;
  let lettersUsed = false;
  while (at < marked.length) {
    let length = Math.min(rules.longestPart, marked.length - at);
    let replacement: string | undefined;
    for (; length > 0; length--) {
      const part = marked.slice(at, at + length);
      replacement = rules.parts.get(part);
      if (replacement !== undefined) {
        used.push(`part:${part}`);
        break;
      }
    }
    // A part that is bound to the word's start stands before an equally good one one letter later.
    if (replacement === undefined) {
      const letter = marked.charAt(at);
      length = 1;
      if ('^_$'.includes(letter)) replacement = '';
      else {
        replacement = rules.letters.get(letter) ?? letter;
        lettersUsed = true;
      }
    }
    result += replacement;
    at += length;
  }
  if (lettersUsed) used.push('letters');
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
