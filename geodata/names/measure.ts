import { fold } from './fold.ts';
import type { FormResult } from './form.ts';

/** A name and its attested form in the other language. */
export interface MeasuredPair {
  /** ISO 3166-2. */
  readonly oblast: string;
  readonly name: string;
  readonly attested: string;
}

export interface Share {
  readonly of: number;
  readonly right: number;
  /** right / of, 0..1. */
  readonly share: number;
}

export interface WrongName {
  readonly name: string;
  readonly made: string;
  readonly attested: string;
  /** Pairs with this name and this attested form. */
  readonly pairs: number;
}

export interface FormMeasurement {
  /** One a settlement, so that frequent names weigh more. */
  readonly pairs: Share;
  /** Each name once, right where the made form is the one that most of its pairs attest. */
  readonly names: Share;
  /**
   * What a rule that knew every pair could reach: of settlements of one name, sources attest different
   * forms, and a rule makes one. Most of a name's pairs are right, the others wrong.
   */
  readonly ceiling: Share;
  /** `name`, `word`, `letters` or `part:<part>` (see `form.ts`), the most used first. */
  readonly byRule: ReadonlyMap<string, Share>;
  /** By ISO code, in its order. */
  readonly byOblast: ReadonlyMap<string, Share>;
  /** The most frequent first, for a person to read. */
  readonly wrong: readonly WrongName[];
}

class Counter {
  readonly #counts = new Map<string, { of: number; right: number }>();

  add(key: string, right: boolean): void {
    const count = this.#counts.get(key) ?? { of: 0, right: 0 };
    count.of++;
    if (right) count.right++;
    this.#counts.set(key, count);
  }

  shares(byUse: boolean): Map<string, Share> {
    const sorted = [...this.#counts].sort(
      ([a, { of: usedA }], [b, { of: usedB }]) =>
        (byUse ? usedB - usedA : 0) || (a < b ? -1 : a > b ? 1 : 0),
    );
    return new Map(sorted.map(([key, { of, right }]) => [key, share(of, right)]));
  }
}

const share = (of: number, right: number): Share => ({
  of,
  right,
  share: of === 0 ? 0 : right / of,
});

/**
 * How often a form's rules make the attested names. Two spellings are one where their keys are
 * (`fold`: capitals, stress marks and ё for е do not count).
 *
 * @param form `russianForm` or `ukrainianForm`
 */
export function measureForm(
  pairs: readonly MeasuredPair[],
  form: (name: string) => FormResult,
): FormMeasurement {
  const byRule = new Counter();
  const byOblast = new Counter();
  const names = new Map<string, { made: string; attested: Map<string, number> }>();
  const wrong = new Map<string, { name: string; made: string; attested: string; pairs: number }>();
  let right = 0;
  for (const { oblast, name, attested } of pairs) {
    const { text, rules } = form(name);
    const made = fold(text);
    const expected = fold(attested);
    const isRight = made === expected;
    if (isRight) right++;
    else {
      const key = `${fold(name)}/${expected}`;
      const known = wrong.get(key) ?? { name, made: text, attested, pairs: 0 };
      known.pairs++;
      wrong.set(key, known);
    }
    byOblast.add(oblast, isRight);
    for (const rule of new Set(rules.map((one) => one.replace(/^(name|word):.*/, '$1')))) {
      byRule.add(rule, isRight);
    }
    const ofName = names.get(fold(name)) ?? { made, attested: new Map<string, number>() };
    ofName.attested.set(expected, (ofName.attested.get(expected) ?? 0) + 1);
    names.set(fold(name), ofName);
  }
  let best = 0;
  let namesRight = 0;
  for (const { made, attested } of names.values()) {
    const most = Math.max(...attested.values());
    best += most;
    if (attested.get(made) === most) namesRight++;
  }
  return {
    pairs: share(pairs.length, right),
    names: share(names.size, namesRight),
    ceiling: share(pairs.length, best),
    byRule: byRule.shares(true),
    byOblast: byOblast.shares(false),
    wrong: [...wrong.values()].sort(
      (a, b) => b.pairs - a.pairs || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    ),
  };
}
