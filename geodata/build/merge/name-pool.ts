/** The names a settlement has in the sources besides the official ones, sorted by language. */
import { fold, russianForm, stripStress } from '../../names/index.ts';
import type { Language } from '../../settlement.ts';
import type { Attestations } from './attestations.ts';
import { restoreCase } from './letter-case.ts';
import { isPhrase, isTranslatedByMachine } from './not-names.ts';
import { straightApostrophe } from './ukraine.ts';

export interface PooledName {
  readonly text: string;
  readonly language: Language;
  readonly source: 'wof' | 'wikidata';
}

/** What was not taken, by reason; printed in the build's summary. */
export type Dropped = Map<string, number>;

export function countDropped(dropped: Dropped, reason: string): void {
  dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const RUSSIAN_ONLY = /[ыэъё]/i;
const UKRAINIAN_ONLY = /[іїєґ']/i;
// The endings of one word; «Щербиновский Рудник» is Russian by its first, «Дзержинськ» Ukrainian.
const RUSSIAN_WORD =
  /(?:[сц]к|[сц]кий|[сц]ко[ей]|[сц]кая|[оеы]е|[нлрвмтдкгхжчшщ]ая|яя|[оеё]го|[оеё]во|ино|[оеё]вка|енька)(?=$|[\s-])/i;
const UKRAINIAN_WORD = /[сцзн]ьк|(?:ове|еве|ине|[^оеы]не|ків|ців)(?=$|[\s-])/i;

/** True for a name that has letters of both alphabets. */
export function isMixed(text: string): boolean {
  return CYRILLIC.test(text) && LATIN.test(text);
}

/** Why a written name is no name; null where it is one. */
export function faultOf(text: string): string | null {
  if (isMixed(text)) return 'name of mixed alphabets';
  if (!CYRILLIC.test(text) && !LATIN.test(text)) return 'name in another script';
  if (/[()[\]{};|<>/\\"«»,:!?]/.test(text)) return 'name with brackets or punctuation';
  if (/\d/.test(text)) return 'name with a number';
  if (/\p{L}\.(?:\s|\p{L}|$)/u.test(text)) return 'abbreviated name';
  if (text.length < 2 || text.length > 60) return 'name too short or too long';
  if (
    /(?:^|\s)(?:село|смт|посёлок|селище|місто|город|хутор|район|область|громада|рада)(?:\s|$)/i.test(
      text,
    )
  ) {
    return 'name with the kind of place in it';
  }
  return null;
}

/** The language of a Cyrillic name, by its letters, then by the forms of the names known to be Ukrainian. */
function languageOf(
  text: string,
  ukrainian: ReadonlySet<string>,
  russian: ReadonlySet<string>,
): Language {
  if (RUSSIAN_ONLY.test(text)) return 'ru';
  if (UKRAINIAN_ONLY.test(text)) return 'uk';
  const key = fold(text);
  if (ukrainian.has(key)) return 'uk';
  if (russian.has(key)) return 'ru';
  if (UKRAINIAN_WORD.test(text)) return 'uk';
  return RUSSIAN_WORD.test(text) ? 'ru' : 'uk';
}

function clean(text: string): string {
  return straightApostrophe(stripStress(text.replace(/\s*\([^)]*\)\s*$/, '').trim()));
}

/**
 * All further names of a settlement: stress marks stripped, capitals restored, each key once per
 * language; what is no name is counted in `dropped`.
 *
 * @param official the current and former Ukrainian names
 */
export function poolNames(
  official: readonly string[],
  { localities, item }: Attestations,
  dropped: Dropped,
): PooledName[] {
  const ukrainian = new Set(official.map(fold));
  const russian = new Set(official.map((name) => fold(russianForm(name).text)));
  const seen = new Map<string, number>();
  const pool: PooledName[] = [];
  const add = (written: string, language: Language | null, source: 'wof' | 'wikidata'): void => {
    const text = clean(written);
    const fault = faultOf(text);
    if (fault !== null) {
      countDropped(dropped, fault);
      return;
    }
    if (isPhrase(text) && !ukrainian.has(fold(text)) && !russian.has(fold(text))) {
      countDropped(dropped, 'phrase about a place');
      return;
    }
    // The official name itself may be such a word: the place is then not this one.
    if (isTranslatedByMachine(fold(text)) && !ukrainian.has(fold(text))) {
      countDropped(dropped, 'name that a machine translated');
      return;
    }
    const isCyrillic = CYRILLIC.test(text);
    // A set labelled "ru" holds Latin and Ukrainian names, too: the letters decide.
    let actual: Language = 'en';
    if (isCyrillic) {
      const found = languageOf(text, ukrainian, russian);
      const isRussian =
        language === 'ru' && !UKRAINIAN_ONLY.test(text) && !UKRAINIAN_WORD.test(text);
      actual = isRussian ? 'ru' : found;
    }
    const key = `${actual}/${fold(text)}`;
    // «Красный луч»: Who's On First writes some nouns small.
    const cased = source === 'wikidata' || /\s\p{Ll}/u.test(text) ? restoreCase(text) : text;
    const known = seen.get(key);
    if (known === undefined) {
      seen.set(key, pool.length);
      pool.push({ text: cased, language: actual, source });
    } else if (/ё/i.test(text) && !/ё/i.test(pool[known]!.text)) {
      // Most sources write е for ё: the spelling that tells them apart is kept.
      pool[known] = { text: cased, language: actual, source };
    }
  };
  for (const locality of localities) {
    for (const name of locality.ru) add(name, 'ru', 'wof');
    for (const name of [locality.name, ...locality.uk, ...locality.en, ...locality.other]) {
      add(name, null, 'wof');
    }
  }
  for (const name of item?.aliases ?? []) add(name, null, 'wikidata');
  return pool;
}
