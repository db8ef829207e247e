import { fold, stripStress } from './fold.ts';
import type { FormResult } from './form.ts';
import { editDistance } from './matches-form.ts';
import { skeleton } from './skeleton.ts';

/** A name and the forms that sources attest for it in the other language. */
export interface AttestedPair {
  readonly name: string;
  /** An unordered set: old names and misspellings may be among the forms. */
  readonly attested: readonly string[];
}

export interface RuleShare {
  /** `name`, `word`, `letters`, or `part:<part>`; see `form.ts`. */
  readonly rule: string;
  readonly used: number;
  readonly right: number;
  /** right / used, 0..1. */
  readonly share: number;
}

export interface RuleMeasurement {
  /** Pairs that were measured. */
  readonly pairs: number;
  /** Pairs left out: no attested form resembles the name, so that all are other names of the place. */
  readonly otherNames: number;
  readonly right: number;
  /** right / pairs, 0..1. */
  readonly share: number;
  /** The same over different names, each counted once, right where any of its pairs is. */
  readonly names: number;
  readonly namesRight: number;
  readonly namesShare: number;
  /** The most used first. */
  readonly rules: readonly RuleShare[];
  /** The first of the wrong ones, for a person to read. */
  readonly wrong: readonly {
    readonly name: string;
    readonly made: string;
    readonly attested: readonly string[];
  }[];
}

/** Of a skeleton's consonants, the share that may differ between a name and its form. */
const RESEMBLING_SHARE = 1 / 3;

/**
 * True for the fifth of the attested pairs that is held apart: no table was made from it, so that it
 * tells how the rules do on what they have not seen.
 *
 * @param source `wof` or `wikidata`
 * @param id the place's id in that source; an FNV-1a hash of both decides, the same in every run
 */
export function isHeldApart(source: 'wof' | 'wikidata', id: string): boolean {
  let hash = 0x811c9dc5;
  for (const character of fold(`${source} ${id}`)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  }
  return hash % 5 === 0;
}

/**
 * Of the names that a source gives for a place, those that can be Russian: Cyrillic, without
 * Ukrainian letters, apostrophe or the point of an abbreviation. One spelled as the Ukrainian name is (Wikidata's aliases do not
 * tell the languages apart) stays only where `keepSame` says that the source means it as Russian
 * and there is no other.
 */
export function russianCandidates(
  name: string,
  given: readonly string[],
  keepSame: boolean,
): readonly string[] {
  const russian = given
    .map((one) =>
      stripStress(one)
        .replaceAll('_', ' ')
        .replace(/\s*\([^)]*\)/g, '')
        .trim(),
    )
    .filter((one) => /^[а-яё \d-]+$/i.test(one));
  const key = fold(name);
  const other = russian.filter((one) => fold(one) !== key);
  if (other.some((one) => resembles(one, skeleton(name)))) return other;
  return keepSame || russian.length === other.length ? russian : other;
}

function resembles(form: string, consonants: string): boolean {
  const other = skeleton(form);
  const longer = Math.max(other.length, consonants.length);
  return editDistance(other, consonants) <= longer * RESEMBLING_SHARE;
}

/**
 * How often a form's rules reproduce the attested names.
 *
 * A pair is right where the made form and one of the attested ones are one key (`fold`: ё is е). A
 * pair counts only if one attested form resembles the name itself or the made form in its
 * consonants; otherwise the sources know other names only, and it is counted under `otherNames`.
 *
 * @param pairs one a place, so that frequent names weigh more in `share`, and the same in `namesShare`
 * @param form `russianForm` or `ukrainianForm`
 */
export function measureRules(
  pairs: readonly AttestedPair[],
  form: (name: string) => FormResult,
): RuleMeasurement {
  const rules = new Map<string, { used: number; right: number }>();
  const names = new Map<string, boolean>();
  const wrong: { name: string; made: string; attested: readonly string[] }[] = [];
  let measured = 0;
  let otherNames = 0;
  let rightPairs = 0;
  for (const { name, attested } of pairs) {
    const made = form(name);
    const key = fold(made.text);
    const right = attested.some((one) => fold(one) === key);
    if (!right) {
      const consonants = [skeleton(name), skeleton(made.text)];
      if (!attested.some((one) => consonants.some((some) => resembles(one, some)))) {
        otherNames++;
        continue;
      }
      wrong.push({ name, made: made.text, attested });
    }
    measured++;
    if (right) rightPairs++;
    names.set(fold(name), right || (names.get(fold(name)) ?? false));
    const usedRules = new Set(made.rules.map((rule) => rule.replace(/^(name|word):.*/, '$1')));
    for (const rule of usedRules) {
      const count = rules.get(rule) ?? { used: 0, right: 0 };
      count.used++;
      if (right) count.right++;
      rules.set(rule, count);
    }
  }
  const namesRight = [...names.values()].filter(Boolean).length;
  return {
    pairs: measured,
    otherNames,
    right: rightPairs,
    share: measured === 0 ? 0 : rightPairs / measured,
    names: names.size,
    namesRight,
    namesShare: names.size === 0 ? 0 : namesRight / names.size,
    rules: [...rules]
      .map(([rule, { used, right }]) => ({ rule, used, right, share: right / used }))
      .sort((a, b) => b.used - a.used || (a.rule < b.rule ? -1 : 1)),
    wrong: wrong.slice(0, 200),
  };
}
