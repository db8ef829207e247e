/** Tells English, Russian and Ukrainian apart. */
import type { TextLanguage, Token } from '../types.ts';
import { CYRILLIC, LATIN, sortOf } from './characters.ts';

/** Small words of one of the two languages only, for texts in which no letter decides. */
const RUSSIAN_WORDS = new Set(
  [
    'и в с на по из у к о за от до для не что как при или об под над без через после также однако',
    'его их они она оно это который которые были была было быть все сил при со во из-за более менее',
    'сообщили сообщил сообщило заявили заявил район районе районах области населенный пункт село',
  ]
    .join(' ')
    .split(' '),
);
const UKRAINIAN_WORDS = new Set(
  [
    'та й у в з на по до від за під над без через після також що як при або про не для із зі',
    'його вони вона воно це котрий були була було бути все сил при більш менш',
    'повідомив повідомили заявив заявили район районах населений пункт село області',
  ]
    .join(' ')
    .split(' '),
);

/** What speaks for each language in a stretch of text. */
export interface LanguageCount {
  latin: number;
  cyrillic: number;
  /** Letters that only one of the two has, and words of one only. */
  russian: number;
  ukrainian: number;
}

export function emptyCount(): LanguageCount {
  return { latin: 0, cyrillic: 0, russian: 0, ukrainian: 0 };
}

/** і ї є ґ are Ukrainian only, ы э ё ъ Russian only. */
function letterOf(code: number): number {
  if (code === 0x456 || code === 0x457 || code === 0x454 || code === 0x491) return 1;
  if (code === 0x44b || code === 0x44d || code === 0x451 || code === 0x44a) return -1;
  return 0;
}

export function countWord(count: LanguageCount, { key }: Token): void {
  const sort = sortOf(key.charCodeAt(0));
  if (sort === LATIN) {
    count.latin += key.length;
    return;
  }
  if (sort !== CYRILLIC) return;
  count.cyrillic += key.length;
  for (let at = 0; at < key.length; at++) {
    const letter = letterOf(key.charCodeAt(at));
    if (letter > 0) count.ukrainian += 2;
    else if (letter < 0) count.russian += 2;
  }
  const russian = RUSSIAN_WORDS.has(key);
  const ukrainian = UKRAINIAN_WORDS.has(key);
  if (russian && !ukrainian) count.russian++;
  if (ukrainian && !russian) count.ukrainian++;
}

export function addCount(to: LanguageCount, count: LanguageCount): void {
  to.latin += count.latin;
  to.cyrillic += count.cyrillic;
  to.russian += count.russian;
  to.ukrainian += count.ukrainian;
}

/** The language that a count speaks for; `otherwise` where it speaks for none. */
export function languageOf<Otherwise>(
  count: LanguageCount,
  otherwise: Otherwise,
): TextLanguage | Otherwise {
  if (count.latin === 0 && count.cyrillic === 0) return otherwise;
  if (count.latin > count.cyrillic) return 'en';
  if (count.russian > count.ukrainian) return 'ru';
  if (count.ukrainian > count.russian) return 'uk';
  return otherwise;
}
