/**
 * Questions that people may put to the search, made of real names with a fixed seed: every kind of
 * form, and typing errors of every kind. Shared by the test of recall and the bench.
 */
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import { pressSpellings } from '../../geodata/names/press.ts';
import { transliterate } from '../../geodata/names/transliterate.ts';
import type { Search } from '../../geodata/search.ts';
import type { Language } from '../../geodata/settlement.ts';
import { seeded } from '../claims/synthetic.ts';

export interface SearchQuestion {
  readonly query: string;
  /** The same with the settlement's oblast, for names that several bear. */
  readonly inOblast: string;
  readonly row: number;
}

export const KINDS = [
  'official name',
  'Russian name',
  'English name',
  'former name',
  'alias',
  'KMU 2010',
  'BGN/PCGN 2019',
  'BGN/PCGN 1947',
  'press, Ukrainian',
  'press, Russian',
  'case form, Ukrainian',
  'case form, Russian',
  'other layout',
  'other word order',
  'with its oblast',
  'one typo',
  'two typos',
] as const;
export type QuestionKind = (typeof KINDS)[number];

type Random = () => number;

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)]!;
}

const ALPHABETS: Readonly<Record<Language, string>> = {
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

/** One edit of any kind at any place: a letter more, less, another, or two neighbours exchanged. */
export function withTypo(name: string, language: Language, random: Random): string {
  const letter = pick([...ALPHABETS[language]], random);
  const at = Math.floor(random() * name.length);
  switch (Math.floor(random() * 4)) {
    case 0:
      return name.slice(0, at) + letter + name.slice(at);
    case 1:
      return name.slice(0, at) + name.slice(at + 1);
    case 2:
      return name.slice(0, at) + letter + name.slice(at + 1);
    default: {
      const from = Math.min(at, name.length - 2);
      return name.slice(0, from) + name[from + 1] + name[from] + name.slice(from + 2);
    }
  }
}

/** Cases by the endings that most names have: nominative, then other cases. Vowels change in -ів only. */
const UKRAINIAN_CASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ка$/, ['ки', 'ці', 'ку', 'кою']],
  [/ха$/, ['хи', 'сі', 'ху', 'хою']],
  [/а$/, ['и', 'і', 'у', 'ою']],
  [/ля$/, ['лі', 'лю', 'лею']],
  [/([сц]ь)ке$/, ['$1кого', '$1кому', '$1ким']],
  [/не$/, ['ного', 'ному', 'ним']],
  [/ове$/, ['ового', 'ову', 'овим']],
  [/ів$/, ['ова', 'ову', 'овом', 'ові']],
  [/ськ$/, ['ська', 'ську', 'ськом']],
  [/ар$|ин$|ан$|он$/, ['$&а', '$&у', '$&ом', '$&і']],
];
const RUSSIAN_CASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ка$/, ['ки', 'ке', 'ку', 'кой']],
  [/ое$/, ['ого', 'ому', 'ым']],
  [/ово$/, ['ова', 'ову', 'овом', 'ове']],
  [/ский$/, ['ского', 'скому', 'ским']],
  [/ая$/, ['ой', 'ую']],
  [/ск$/, ['ска', 'ску', 'ском', 'ске']],
  [/а$/, ['ы', 'е', 'у', 'ой']],
];

function inflected(
  name: string,
  cases: readonly (readonly [RegExp, readonly string[]])[],
  random: Random,
): string | null {
  if (/[\s-]/.test(name) || name.length < 4) return null;
  const found = cases.find(([nominative]) => nominative.test(name));
  return found === undefined ? null : name.replace(found[0], pick(found[1], random));
}

const QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const ON_THE_SAME_KEYS: Readonly<Record<'uk' | 'ru', string>> = {
  uk: 'йцукенгшщзхїфівапролджєячсмитьбю',
  ru: 'йцукенгшщзхъфывапролджэячсмитьбю',
};

function inLatinLayout(name: string, language: 'uk' | 'ru'): string | null {
  if (/[ґё']/i.test(name)) return null;
  const keys = ON_THE_SAME_KEYS[language];
  return [...name.toLowerCase()]
    .map((letter) => (keys.includes(letter) ? QWERTY[keys.indexOf(letter)] : letter))
    .join('');
}

interface NamesOfRow {
  readonly uk: string;
  readonly ru: string;
  readonly en: string;
  readonly official: 'uk' | 'ru';
  readonly former: readonly string[];
  readonly alias: readonly string[];
}

function namesOf(gazetteer: Gazetteer, row: number): NamesOfRow {
  const former: string[] = [];
  const alias: string[] = [];
  gazetteer.eachName(row, (text, _language, kind) => {
    if (kind === 'former') former.push(text);
    if (kind === 'alias' || kind === 'romanised') alias.push(text);
  });
  const official = gazetteer.columns.ids[row]!.startsWith('UA') ? 'uk' : 'ru';
  return { ...gazetteer.displayNames(row), official, former, alias };
}

/** The question of a kind about a settlement; null where it has no such form. */
function queryOf(kind: QuestionKind, names: NamesOfRow, random: Random): string | null {
  const { uk, ru, en, official } = names;
  const language = pick(['uk', 'ru', 'en'] as const, random);
  const name = names[language];
  switch (kind) {
    case 'official name':
    case 'with its oblast':
      return names[official];
    case 'Russian name':
      return ru;
    case 'English name':
      return en;
    case 'former name':
      return names.former.length === 0 ? null : pick(names.former, random);
    case 'alias':
      return names.alias.length === 0 ? null : pick(names.alias, random);
    case 'KMU 2010':
      return transliterate(uk, 'uk-kmu-2010');
    case 'BGN/PCGN 2019':
      return transliterate(uk, 'uk-bgnpcgn-2019');
    case 'BGN/PCGN 1947':
      return transliterate(ru, 'ru-bgnpcgn-1947');
    case 'press, Ukrainian':
      return pick(pressSpellings(uk, 'uk'), random);
    case 'press, Russian':
      return pick(pressSpellings(ru, 'ru'), random);
    case 'case form, Ukrainian':
      return inflected(uk, UKRAINIAN_CASES, random);
    case 'case form, Russian':
      return inflected(ru, RUSSIAN_CASES, random);
    case 'other layout':
      return language === 'en' ? null : inLatinLayout(name, language);
    case 'other word order': {
      const words = names[official].split(' ');
      return words.length < 2 ? null : [...words.slice(1), words[0]].join(' ');
    }
    case 'one typo':
      return name.length < 4 ? null : withTypo(name, language, random);
    case 'two typos':
      return name.length < 7 ? null : withTypo(withTypo(name, language, random), language, random);
  }
}

export interface Asked extends Readonly<Record<QuestionKind, readonly SearchQuestion[]>> {}

/** Questions of every kind about `count` settlements, the same for the same seed and gazetteer. */
export function questionsAbout(gazetteer: Gazetteer, count: number, seed: number): Asked {
  const random = seeded(seed);
  const asked = Object.fromEntries(KINDS.map((kind) => [kind, [] as SearchQuestion[]]));
  for (let settlement = 0; settlement < count; settlement += 1) {
    const row = Math.floor(random() * gazetteer.columns.length);
    const names = namesOf(gazetteer, row);
    const place = gazetteer.byId(gazetteer.columns.ids[row]!)!;
    const oblast = gazetteer.units(place).oblast?.display[names.official] ?? '';
    for (const kind of KINDS) {
      const query = queryOf(kind, names, random);
      if (query === null) continue;
      const sign = kind === 'other layout' ? '?' : ',';
      const typed =
        kind === 'other layout' ? (inLatinLayout(oblast, names.official) ?? '') : oblast;
      const inOblast = oblast === '' ? query : `${query}${sign} ${typed}`;
      asked[kind]!.push({ query: kind === 'with its oblast' ? inOblast : query, inOblast, row });
    }
  }
  return asked as unknown as Asked;
}

/** Whether the first ten lines show the settlement: by its own line, or by that of all of its name. */
export function isSuggested(
  gazetteer: Gazetteer,
  search: Search,
  question: SearchQuestion,
): boolean {
  const id = gazetteer.columns.ids[question.row];
  return search
    .suggest(question.query, { limit: 10 })
    .some((line) =>
      line.type === 'place' ? line.place.id === id : line.rows.includes(question.row),
    );
}

/** Whether its own line stands in the first ten, asked with its oblast where the name alone is not enough. */
export function isFoundItself(
  gazetteer: Gazetteer,
  search: Search,
  { query, inOblast, row }: SearchQuestion,
): boolean {
  const id = gazetteer.columns.ids[row];
  const finds = (text: string) =>
    search.find(text, { limit: 10 }).some(({ place }) => place.id === id);
  return finds(query) || finds(inOblast);
}
