import { fold, stripStress } from './fold.ts';
import { editDistance } from './matches-form.ts';
import { skeleton } from './skeleton.ts';

/** What the sources have for a settlement of Ukraine: unordered sets, with old names and misspellings. */
export interface AttestedNames {
  /** KATOTTG code. */
  readonly code: string;
  /** ISO 3166-2. */
  readonly oblast: string;
  /** The official Ukrainian name. */
  readonly name: string;
  /** Ukrainian names that classifiers had before. */
  readonly former: readonly string[];
  /** Russian names of Who's On First. */
  readonly wof: readonly string[];
  /** Aliases of Wikidata, of all languages. */
  readonly wikidata: readonly string[];
}

/** An official name and the Russian form that sources attest for it. */
export interface AttestedPair {
  readonly code: string;
  readonly oblast: string;
  readonly name: string;
  readonly russian: string;
  readonly by: 'both' | 'wof' | 'wikidata';
  /** All Russian members of the sets, for a person to read. */
  readonly members: readonly string[];
}

export interface ChosenPairs {
  readonly pairs: readonly AttestedPair[];
  /** Settlements whose sets hold Russian names, none of which is a form of the official name. */
  readonly otherNames: number;
}

/** Of a name's consonants, the share that may differ between the name and its form. */
const RESEMBLING_SHARE = 1 / 3;
/** So many settlements of one name must have a form that does not resemble it: then it is a translation. */
const SETTLEMENTS_OF_A_TRANSLATION = 2;

/**
 * The letters in which the two languages differ by spelling alone, made one: whoever compares by it
 * takes no side between them and uses none of the rules that are to be measured.
 */
function plainLetters(name: string): string {
  return fold(name).replace(/[іїы]/g, 'и').replace(/[єэ]/g, 'е').replace(/[ьъ']/g, '');
}

/**
 * Letters at a word's end, or in it, that no Russian name has and a Ukrainian one without its own
 * letters may have: -ське, a consonant and е («Мирне», but not поле, море, -ище), -ння, -ци.
 */
const UKRAINIAN_SPELLING =
  /[сцзн]ьк|(?:[бвгджзкмнпстфхцчш]|[^щ]щ|(?<!по)л|(?<!мо)р)е(?![а-яё])|([внлтсзжшчцд])\1я(?![а-яё])|ци(?![а-яё])/i;

/**
 * The names of a set that can be Russian: Cyrillic, without Ukrainian letters or endings, no
 * abbreviation, not the official name that lost its apostrophe.
 */
function russianMembers(given: readonly string[], name: string): Map<string, string> {
  const withoutApostrophe = name.includes("'") ? fold(name).replaceAll("'", '') : '';
  const members = new Map<string, string>();
  for (const one of given) {
    const text = stripStress(one)
      .replaceAll('_', ' ')
      .replace(/\s*\([^)]*\)/g, '')
      .trim();
    if (!/^[а-яё -]+$/i.test(text) || UKRAINIAN_SPELLING.test(text)) continue;
    if (fold(text) === withoutApostrophe) continue;
    if (!members.has(fold(text))) members.set(fold(text), text);
  }
  return members;
}

interface Candidate {
  readonly key: string;
  readonly text: string;
  readonly by: AttestedPair['by'];
}

function candidatesOf({ name, wof, wikidata }: AttestedNames): Candidate[] {
  const ofWof = russianMembers(wof, name);
  const ofWikidata = russianMembers(wikidata, name);
  // Wikidata's aliases do not tell the languages apart: there the official name is Ukrainian.
  ofWikidata.delete(fold(name));
  const candidates: Candidate[] = [];
  for (const [key, text] of ofWof) {
    candidates.push({ key, text, by: ofWikidata.has(key) ? 'both' : 'wof' });
  }
  for (const [key, text] of ofWikidata) {
    if (!ofWof.has(key)) candidates.push({ key, text, by: 'wikidata' });
  }
  // So does many a set of Who's On First: the official name's own letters count only where nothing else fits.
  const others = candidates.filter(({ key }) => key !== fold(name));
  return others.some(({ key }) => resembles(key, name)) ? others : candidates;
}

function resembles(key: string, name: string): boolean {
  const [a, b] = [skeleton(key), skeleton(name)];
  return editDistance(a, b) <= Math.max(a.length, b.length) * RESEMBLING_SHARE;
}

const distance = (key: string, name: string): number =>
  editDistance(plainLetters(key), plainLetters(name));

/**
 * Chooses of every settlement's sets the member that is the Russian form of the official name,
 * without asking the rules that are to be measured:
 *
 * 1. A member that is nearer to a former name than to the official one is an old name.
 * 2. A member resembles the official name when at most a third of their consonants differ. One that
 *    does not counts only where Wikidata has it for two or more settlements of that official name:
 *    then it is a translation («Друга», «Вторая»), not one place's old name. Who's On First alone
 *    has translations by machine («Сено» for Гай).
 * 3. Of several, the one that both sources have; then the one that most settlements of the official
 *    name have; then the one with fewest letters that differ from the official name, spelling apart.
 *
 * Case, stress marks and ё for е do not count (`fold`).
 *
 * @param keepOldNames true leaves step 1 out, to show what it does
 */
export function chooseAttested(
  places: readonly AttestedNames[],
  keepOldNames = false,
): ChosenPairs {
  const known = places.map((place) => ({ place, candidates: candidatesOf(place) }));
  const settlementsWith = new Map<string, number>();
  const inWikidata = new Map<string, number>();
  const countOf = (name: string, key: string) => `${fold(name)}/${key}`;
  for (const { place, candidates } of known) {
    for (const { key, by } of candidates) {
      const id = countOf(place.name, key);
      settlementsWith.set(id, (settlementsWith.get(id) ?? 0) + 1);
      if (by !== 'wof') inWikidata.set(id, (inWikidata.get(id) ?? 0) + 1);
    }
  }
  const pairs: AttestedPair[] = [];
  let otherNames = 0;
  for (const { place, candidates } of known) {
    const { code, oblast, name, former } = place;
    const isOld = (key: string): boolean =>
      !keepOldNames && former.some((old) => distance(key, old) < distance(key, name));
    const many = (key: string): number => settlementsWith.get(countOf(name, key)) ?? 0;
    const isTranslation = (key: string): boolean =>
      (inWikidata.get(countOf(name, key)) ?? 0) >= SETTLEMENTS_OF_A_TRANSLATION;
    const fitting = candidates
      .filter(({ key }) => !isOld(key))
      .filter(({ key }) => resembles(key, name) || isTranslation(key))
      .sort(
        (a, b) =>
          Number(b.by === 'both') - Number(a.by === 'both') ||
          many(b.key) - many(a.key) ||
          distance(a.key, name) - distance(b.key, name) ||
          (a.key < b.key ? -1 : 1),
      );
    const best = fitting[0];
    if (best) {
      const members = candidates.map(({ text }) => text);
      pairs.push({ code, oblast, name, russian: best.text, by: best.by, members });
    } else if (candidates.length > 0) otherNames++;
  }
  return { pairs, otherNames };
}

/**
 * True for the fifth of the settlements whose attested names no table was made from: an FNV-1a hash
 * of the KATOTTG code, seeded with the year, decides, the same in every run.
 */
export function isHeldApart(code: string): boolean {
  let hash = 0x811c9dc5;
  for (const character of `2026 ${code}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  }
  return (hash >>> 8) % 5 === 0;
}
