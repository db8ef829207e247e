/** Phrases of a language's tables, made ready to be met in a text. How they are written: `../words/claims-types.ts`. */
import type { Token } from '../types.ts';

interface Word {
  readonly text: string;
  readonly anyEnding: boolean;
}

interface Step {
  /** Up to this many tokens may stand before it. */
  readonly gap: number;
  readonly words: readonly Word[];
}

interface Phrase<Value> {
  readonly value: Value;
  readonly type: string;
  readonly steps: readonly Step[];
}

/** A phrase met in a text: tokens from `from` to before `to`. */
export interface Met<Value> {
  readonly value: Value;
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

const GAP = 4;
/** A stem shorter than this would meet half of the dictionary. */
const SHORTEST_STEM = 3;
/** Between the words of a phrase a sentence or a clause does not end. */
const CLOSES = new Set([';', '.', '!', '?', ':', '—', '–', '(', ')']);

export interface PhraseTable<Value> {
  /**
   * The phrases that begin with the token `at` and end before `end`: of each type the longest.
   * Looks at a bounded number of tokens.
   */
  at(tokens: readonly Token[], at: number, end: number): readonly Met<Value>[];
}

/** Collects phrases by type and makes a table of them. */
export interface PhraseCollector<Value> {
  add(type: string, phrases: string, value: Value): void;
  table(): PhraseTable<Value>;
}

function stepsOf(phrase: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const written of phrase.split(/\s+/)) {
    if (written === '..') {
      gap = GAP;
      continue;
    }
    const words = written.split('/').map((word): Word => {
      const anyEnding = word.endsWith('*');
      return { text: anyEnding ? word.slice(0, -1) : word, anyEnding };
    });
    steps.push({ gap, words });
    gap = 0;
  }
  return steps;
}

function keyOf(token: Token): string {
  return token.key.includes('ё') ? token.key.replaceAll('ё', 'е') : token.key;
}

function meets(step: Step, key: string): boolean {
  for (const { text, anyEnding } of step.words) {
    if (anyEnding ? key.startsWith(text) : key === text) return true;
  }
  return false;
}

/** Throws a RangeError for a first stem that is too short to tell anything. */
export function collectPhrases<Value>(): PhraseCollector<Value> {
  const exact = new Map<string, Phrase<Value>[]>();
  const stems = new Map<string, Phrase<Value>[]>();

  return {
    add(type, phrases, value) {
      for (const written of phrases.split(',')) {
        const phrase = written.trim();
        if (phrase === '') continue;
        const steps = stepsOf(phrase);
        const compiled = { type, value, steps };
        for (const { text, anyEnding } of steps[0]!.words) {
          if (anyEnding && text.length < SHORTEST_STEM) {
            throw new RangeError(
              `"${phrase}" (${type}): "${text}*" is too short for a stem; write at least ${SHORTEST_STEM} letters.`,
            );
          }
          const map = anyEnding ? stems : exact;
          const key = anyEnding ? text.slice(0, SHORTEST_STEM) : text;
          const list = map.get(key);
          if (list === undefined) map.set(key, [compiled]);
          else list.push(compiled);
        }
      }
    },
    table: () => {
      const known = new Map<string, readonly Phrase<Value>[]>();
      const beginningWith = (key: string): readonly Phrase<Value>[] => {
        let phrases = known.get(key);
        if (phrases === undefined) {
          const plain = key.replaceAll('ё', 'е');
          const alike = [
            ...(exact.get(plain) ?? []),
            ...(stems.get(plain.slice(0, SHORTEST_STEM)) ?? []),
          ];
          const met = alike.filter(({ steps }) => meets(steps[0]!, plain));
          phrases = met.length === 0 ? NONE : met;
          if (known.size >= MOST_KNOWN) known.clear();
          known.set(key, phrases);
        }
        return phrases;
      };
      return {
        at(tokens, at, end) {
          const phrases = beginningWith(tokens[at]!.key);
          return phrases === NONE ? NONE : longestOfEach(phrases, tokens, at, end);
        },
      };
    },
  };
}

/** Words whose phrases are kept at hand, at most. */
const MOST_KNOWN = 20_000;

function longestOfEach<Value>(
  phrases: readonly Phrase<Value>[],
  tokens: readonly Token[],
  at: number,
  end: number,
): readonly Met<Value>[] {
  const found: Met<Value>[] = [];
  for (const { type, value, steps } of phrases) {
    const to = endOf(steps, tokens, at, end);
    if (to === 0) continue;
    const before = found.findIndex((met) => met.type === type);
    const met = { value, type, from: at, to };
    if (before < 0) found.push(met);
    else if (to > found[before]!.to) found[before] = met;
  }
  return found;
}

const NONE: readonly never[] = [];

/** Where the phrase ends whose first word stands at `at`; 0 where the others do not follow. */
function endOf(steps: readonly Step[], tokens: readonly Token[], at: number, end: number): number {
  let next = at + 1;
  for (let index = 1; index < steps.length; index++) {
    const step = steps[index]!;
    const last = Math.min(end - 1, next + step.gap);
    let found = -1;
    for (let token = next; token <= last; token++) {
      if (meets(step, keyOf(tokens[token]!))) {
        found = token;
        break;
      }
      if (CLOSES.has(tokens[token]!.key)) break;
    }
    if (found < 0) return 0;
    next = found + 1;
  }
  return next;
}
