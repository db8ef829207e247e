/** What a written name may stand for: the keys of its nominatives and of other spellings of it. */
import { cyrillicKey, isCyrillic, type Script } from '../search/alphabet.ts';
import { nominativesOf } from '../search/case-forms.ts';
import { queryKeys } from '../search/query-keys.ts';
import { type RespellingKind, respellings } from './respellings.ts';
import { hashOfKey } from './skeleton.ts';

/** A longer text is no name. */
const MOST_WORDS = 4;
/** A word with a shorter stem is left as it is: «Яру» has the stem «яр»; see `nominativesOf`. */
const SHORTEST_STEM = 2;
const SHORTEST_STEM_ALONE = 3;
/** English texts tell a city so from the oblast that is named after it: "Sumy City". */
const LATIN_KIND_WORDS = / (?:city|town)$/i;
/** Of the skeletons that the words' cases give so many are looked up. */
const MOST_SKELETONS = 24;

/** A key with which names may be met by their skeleton, and that skeleton's number. */
export interface SkeletonKey {
  readonly key: string;
  readonly hash: number;
}

/** One written name, made ready for looking up. */
export interface WrittenReading {
  readonly script: Script;
  /** The key as written; empty for a text without letters or with too many words. */
  readonly key: string;
  /** Whether a key of a name in the script of `key` is the written name, letter by letter. */
  isWritten(key: string): boolean;
  /** Whether the written name is a case form of a Cyrillic key. */
  isCaseForm(key: string): boolean;
  /** The skeletons of the name as written and in its nominatives. */
  readonly skeletons: readonly SkeletonKey[];
}

const NOTHING: WrittenReading = {
  script: 'latin',
  key: '',
  isWritten: () => false,
  isCaseForm: () => false,
  skeletons: [],
};

/** Each skeleton once, with the first key that has it. */
function skeletonsOf(keys: Iterable<string>, script: Script): SkeletonKey[] {
  const found = new Map<number, string>();
  for (const key of keys) {
    if (found.size === MOST_SKELETONS) break;
    const hash = hashOfKey(key, script);
    if (!found.has(hash)) found.set(hash, key);
  }
  return [...found].map(([hash, key]) => ({ key, hash }));
}

/** All ways to take one form of each word; the words as they are come first. */
function* combined(words: readonly (readonly string[])[], at = 0, before = ''): Generator<string> {
  if (at === words.length) {
    yield before;
    return;
  }
  for (const word of words[at]!) {
    yield* combined(words, at + 1, before === '' ? word : `${before} ${word}`);
  }
}

function readCyrillic(key: string): WrittenReading {
  const words = key.split(' ');
  if (key === '' || words.length > MOST_WORDS) return NOTHING;
  const shortest = words.length === 1 ? SHORTEST_STEM_ALONE : SHORTEST_STEM;
  const forms = words.map((word) => new Set([word, ...nominativesOf(word, shortest)]));
  // Of the forms with one skeleton one is enough to find the keys by.
  const telling = forms.map((all) => skeletonsOf(all, 'cyrillic').map((form) => form.key));
  const skeletons = skeletonsOf(combined(telling), 'cyrillic');
  return {
    script: 'cyrillic',
    key,
    isWritten: (name) => name === key,
    isCaseForm(name) {
      const named = name.split(' ');
      return named.length === words.length && named.every((word, at) => forms[at]!.has(word));
    },
    skeletons,
  };
}

function readLatin(text: string): WrittenReading {
  const queries = queryKeys(text.replace(LATIN_KIND_WORDS, '')).keys.filter(
    ({ onlyBeginning }) => !onlyBeginning,
  );
  const first = queries[0];
  if (first === undefined || first.key.split(' ').length > MOST_WORDS) return NOTHING;
  // "Harkov": where h may be х as well as г, both are looked up.
  const keys = queries.flatMap(({ key, sets, letters }) => {
    let other = '';
    for (let at = 0; at < letters.length; at += 1) {
      other += sets[at] === 1 << letters[at]! ? key.charAt(at) : 'x';
    }
    return other === key ? [key] : [key, other];
  });
  const skeletons = skeletonsOf(keys, 'latin');
  return {
    script: 'latin',
    key: first.key,
    isWritten: (name) => keys.includes(name),
    isCaseForm: () => false,
    skeletons,
  };
}

/** Reads a name of either script. */
export function readWritten(text: string): WrittenReading {
  return isCyrillic(text) ? readCyrillic(cyrillicKey(text)) : readLatin(text);
}

/** The other spellings of a name that was read, each with the reading of it. */
export function* otherReadings({
  key,
  script,
}: WrittenReading): Generator<{ readonly reading: WrittenReading; readonly kind: RespellingKind }> {
  for (const { key: other, kind } of respellings(key, script)) {
    const hash = hashOfKey(other, script);
    const reading =
      script === 'cyrillic'
        ? readCyrillic(other)
        : { ...NOTHING, key: other, isWritten: isKey(other), skeletons: [{ key: other, hash }] };
    yield { reading, kind };
  }
}

function isKey(key: string): (name: string) => boolean {
  return (name) => name === key;
}
