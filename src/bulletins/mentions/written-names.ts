/** Cuts runs of capitalised words into names, by what the gazetteer knows. */
import { follows, isFreeName, nameOf, type Work } from './drafts.ts';

const MOST_WORDS = 4;
/** "Sumy City": the labels of such texts count the word to the name. */
const KIND_AFTER = new Set(['city', 'town', 'village']);
/** «Сакко і Ванцетті» in Latin letters: "Sakko i Vantsetti". */
const ROMANISED_AND = new Set(['i', 'ta', 'y']);
const FEMININE_FIRST = /(?:ая|яя|ой|ей|ую|а|ої|ій)$/;
/** A stretch of capitalised words that may be one name. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** Whether the gazetteer knows it: 2 by its letters or cases, 1 by its consonants only, 0 not. */
  readonly known: 0 | 1 | 2;
}

function knownAs(work: Work, name: string): 0 | 1 | 2 {
  if (work.names.isName(name)) return 2;
  return work.names.isAlike(name) ? 1 : 0;
}

function runEnd(work: Work, at: number): number {
  const { tokens, lexicon, sentence } = work;
  let end = at + 1;
  while (end - at < MOST_WORDS && isFreeName(work, end) && follows(work, end)) {
    // A word that is never a place ends the run, unless it may belong: «Новая Каменка».
    const never = lexicon.never.at(tokens, end, sentence.endToken);
    if (never !== null && !work.names.isName(nameOf(work, at, end + 1))) break;
    end++;
  }
  return end;
}

/** The name that begins at `at`: the longest that the gazetteer knows, else the whole run. */
export function chunkAt(work: Work, at: number): Chunk {
  const { tokens, sentence, lexicon } = work;
  const end = runEnd(work, at);
  // «Сакко і Ванцетті»: two words joined by "and" that are one name.
  const and = end === at + 1 && end + 1 < sentence.endToken && isFreeName(work, end + 1);
  if (
    and &&
    (ROMANISED_AND.has(tokens[end]!.key) || lexicon.and.at(tokens, end, end + 1) !== null)
  ) {
    const name = nameOf(work, at, end + 2);
    if (work.names.isName(name) && joined(work, name)) return { from: at, to: end + 2, known: 2 };
  }
  // «Мирная, Долина»: a comma printed within a name.
  if (and && tokens[end]!.text === ',' && FEMININE_FIRST.test(tokens[at]!.key)) {
    const name = `${tokens[at]!.text} ${tokens[end + 1]!.text}`;
    if (runEnd(work, end + 1) === end + 2 && isExactly(work, name)) {
      return { from: at, to: end + 2, known: 2 };
    }
  }
  return longestKnown(work, at, end);
}

/** The longest beginning of a run of capitalised words that the gazetteer knows. */
function longestKnown(work: Work, at: number, end: number): Chunk {
  const { tokens } = work;
  const whole: Chunk = { from: at, to: end, known: knownAs(work, nameOf(work, at, end)) };
  if (whole.known === 2 || end - at === 1) return whole;
  for (let to = end; to > at; to--) {
    if (to - at > 1 && KIND_AFTER.has(tokens[to - 1]!.key)) {
      if (work.names.isAlike(nameOf(work, at, to - 1))) return { from: at, to, known: 2 };
    }
    if (!work.names.isName(nameOf(work, at, to))) continue;
    // «Каменная Слободка» is one name though both its words are names, too.
    if (
      to - at === 1 &&
      isAdjective(tokens[at]!.key) &&
      work.names.isAlike(nameOf(work, at + 1, end))
    ) {
      return { from: at, to: end, known: whole.known === 0 ? 1 : whole.known };
    }
    // «Разъезд Глиняный».
    if (to - at === 1 && end - at === 2 && ADJECTIVE_LAST.test(tokens[at + 1]!.key)) {
      return { from: at, to: end, known: 1 };
    }
    return { from: at, to, known: 2 };
  }
  return whole;
}

const ADJECTIVE_LAST = /(?:ный|ной|ная|ное|ний|лый|вой|вая|вое|ого)$/;
const CYRILLIC_ADJECTIVE =
  /(?:ая|яя|ое|ее|ый|ий|ой|ей|ые|ие|ых|их|ого|его|ому|ему|ым|им|ую|ої|ій|а|е|і|ими|ыми|ом|ою|у)$/;
const LATIN_ADJECTIVE =
  /(?:aya|yaya|oye|oe|ee|ye|yy|yi|ii|iy|oi|y|i|na|ska|ka|va|la|ra|ne|ke|ve|re|le|nia|nya)$/;

function isAdjective(key: string): boolean {
  return key.charCodeAt(0) >= 0x400 ? CYRILLIC_ADJECTIVE.test(key) : LATIN_ADJECTIVE.test(key);
}

/** Whether a name of the gazetteer is written just so. */
function isExactly(work: Work, name: string): boolean {
  if (!work.names.isName(name)) return false;
  const [best] = work.names.find(name);
  return best !== undefined && best.kind !== 'case-form' && best.kind !== 'spelled-alike';
}

/** Whether a name of the gazetteer itself has the word "and": not two names that only look so. */
function joined(work: Work, name: string): boolean {
  return work.names.find(name).some((match) => match.name.split(/[\s-]+/).length > 2);
}
/** The parts of "Hrodivka-Novohrodivka-Selydove", where each is a name and the whole is none; else none. */
export function hyphenatedParts(work: Work, chunk: Chunk): readonly string[] {
  if (chunk.to - chunk.from !== 1) return [];
  const word = work.tokens[chunk.from]!.text;
  if (!word.includes('-') && !word.includes('‑') && !word.includes('‐')) return [];
  const parts = word.split(/[-‐‑]/);
  if (parts.length > 6) return [];
  for (const part of parts) {
    if (part.length < 3 || part.charAt(0) === part.charAt(0).toLowerCase()) return [];
    if (!work.names.isName(part)) return [];
  }
  // «Іванівка-Перша», "Gory-Podol": the gazetteer has a name of as many parts.
  const several = (name: string) => name.split(/[\s-]+/).length === parts.length;
  return work.names.find(word).some((match) => several(match.name)) ? [] : parts;
}
