/** Texts typed with the keyboard set to the other script. */

/** The keys of a QWERTY keyboard, row by row, the number row's first key before them. */
const QWERTY = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.\\";
const QWERTY_SHIFTED = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>|';
/** The same keys on the Russian and on the Ukrainian (enhanced) keyboard. */
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю\\';
const UKRAINIAN = "'йцукенгшщзхїфівапролджєячсмитьбюґ";

function table(from: string, to: string): Map<string, string> {
  return new Map([...from].map((key, at) => [key, [...to][at] ?? key]));
}

function both(lower: ReadonlyMap<string, string>, more: ReadonlyMap<string, string>) {
  return new Map([...more, ...lower]);
}

const TO_RUSSIAN = both(table(QWERTY, RUSSIAN), table(QWERTY_SHIFTED, RUSSIAN));
const TO_UKRAINIAN = both(table(QWERTY, UKRAINIAN), table(QWERTY_SHIFTED, UKRAINIAN));
const FROM_CYRILLIC = both(table(RUSSIAN, QWERTY), both(table(UKRAINIAN, QWERTY), new Map()));

function typed(text: string, keys: ReadonlyMap<string, string>): string {
  let other = '';
  for (const character of text) {
    other += keys.get(character) ?? keys.get(character.toLowerCase()) ?? character;
  }
  return other;
}

const CYRILLIC = /[\u0400-\u04ff]/;
/** Within a Latin name there is none: what struck it was meant as a Cyrillic letter. */
const SIGN_BEFORE_LETTER = /[^\p{L}\p{N}\s-](?=\p{L})/u;

/**
 * What a text would be had its keys been struck with the keyboard set to the other script: both
 * Cyrillic layouts for a Latin text, each once; QWERTY for a Cyrillic one where a Latin name comes out.
 */
export function inOtherLayout(text: string): readonly string[] {
  if (CYRILLIC.test(text)) {
    const latin = typed(text, FROM_CYRILLIC);
    return SIGN_BEFORE_LETTER.test(latin) ? [] : [latin];
  }
  return [...new Set([typed(text, TO_RUSSIAN), typed(text, TO_UKRAINIAN)])];
}
