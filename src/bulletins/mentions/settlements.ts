/** Finds the names of settlements: by the words before them, by their lists and by the gazetteer. */
import { type CueBefore, cueBefore } from './cue-before.ts';
import { type Draft, draft, follows, isFreeName, nameOf, take, type Work } from './drafts.ts';
import { besideSpeech, stem } from './speakers.ts';

const MOST_WORDS = 4;
const OPENING = new Set(['«', '“', '"', '„']);
const CLOSING = new Set(['»', '”', '"']);
/** "Sumy City": the labels of such texts count the word to the name. */
const KIND_AFTER = new Set(['city', 'town', 'village']);
const FEMININE_FIRST = /(?:ая|яя|ой|ей|ую|а|ої|ій)$/;
/** «Сумська», «Донецкой»: adjectives of feminine nouns; hardly any settlement has such a name. */
const FEMININE = /(?:(?:ск|цк)(?:ая|ой|ую|ою)|(?:ськ|цьк|зьк)(?:а|ої|ій|у|ою))$/;
const MASCULINE = /(?:ск|цк|ськ|цьк|зьк)(?:ий|ый|им|ими|их|ие|і)$/;

/** A stretch of capitalised words that may be one name. */
interface Chunk {
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
function chunkAt(work: Work, at: number): Chunk {
  const { tokens, sentence, lexicon } = work;
  const end = runEnd(work, at);
  // «Сакко і Ванцетті»: two words joined by "and" that are one name.
  const and = end === at + 1 && end + 1 < sentence.endToken && isFreeName(work, end + 1);
  if (and && lexicon.and.at(tokens, end, end + 1) !== null) {
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

/** How a mention was told, for what follows in its list. */
type Grounds = 'sure' | 'likely' | 'none';

interface Judged {
  readonly grounds: Grounds;
  readonly certainty: number;
}

const NO: Judged = { grounds: 'none', certainty: 0 };

/** Whether the words are an adjective before a noun, a person, a thing said: no name of a place. */
function isOtherWord(work: Work, chunk: Chunk, cue: CueBefore, inList: Grounds): boolean {
  const { tokens, sentence, lexicon, memory } = work;
  const { from, to } = chunk;
  const never = lexicon.never.at(tokens, from, sentence.endToken);
  if (never !== null && never.end >= to && cue.strength !== 'kind') return true;
  if (to - from === 1 && tokens[from]!.text.length < 3) return true;
  const single = to - from === 1;
  const surname = single && lexicon.surnames.at(tokens, from, to) !== null;
  const person = surname || memory.surnames.has(stem(tokens[to - 1]!.key));
  if (person && cue.strength !== 'kind') {
    const told = cue.strength === 'place' || inList === 'sure';
    if (!told || besideSpeech(work, from, to)) return true;
  }
  // Capitals throughout are an abbreviation unless the whole line is so.
  const word = tokens[from]!.text;
  if (single && word.length < 6 && word === word.toUpperCase() && chunk.known < 2) return true;
  const next = tokens[to];
  const before = tokens[from - 1];
  const quoted =
    from > sentence.firstToken &&
    OPENING.has(before!.text) &&
    to < sentence.endToken &&
    CLOSING.has(next!.text);
  if (quoted && cue.strength !== 'kind') return true;
  if (
    to < sentence.endToken &&
    next!.kind === 'word' &&
    !next!.capital &&
    sentence.language !== 'en'
  ) {
    const strong = cue.strength === 'kind' || cue.strength === 'place';
    const small =
      lexicon.and.at(tokens, to, to + 1) !== null || lexicon.cues.at(tokens, to, to + 1) !== null;
    const adjective = FEMININE.test(tokens[to - 1]!.key) || MASCULINE.test(tokens[to - 1]!.key);
    const name = nameOf(work, from, to);
    if (adjective && !strong && !small && !isTown(work, name, true)) return true;
  }
  return false;
}

function judge(work: Work, chunk: Chunk, cue: CueBefore, inList: Grounds): Judged {
  const { tokens, lexicon } = work;
  const { from, to, known } = chunk;
  if (isOtherWord(work, chunk, cue, inList)) return NO;
  const common = to - from === 1 && lexicon.common.at(tokens, from, to) !== null;
  if (cue.strength === 'kind') return { grounds: 'sure', certainty: known > 0 ? 0.98 : 0.8 };
  if (cue.strength === 'place') {
    if (known === 0 && besideSpeech(work, from, to)) return NO;
    return { grounds: 'sure', certainty: known === 2 ? 0.97 : known === 1 ? 0.85 : 0.65 };
  }
  if (inList === 'sure') {
    if (known < 2 && besideSpeech(work, from, to)) return NO;
    return { grounds: 'sure', certainty: known === 2 ? 0.95 : known === 1 ? 0.8 : 0.6 };
  }
  const taken = cue.strength === 'action' && known === 2;
  if (common && inList === 'none' && !taken) return NO;
  if (inList === 'likely' && (known > 0 || beforeUnit(work, to))) {
    return { grounds: 'likely', certainty: known === 0 ? 0.5 : 0.85 };
  }
  if (known < 2) {
    // "in Alekseyevka": a spelling of one's own, after a preposition.
    const sounds = known === 1 && cue.strength !== 'none' && !besideSpeech(work, from, to);
    return sounds && tokens[from]!.text.length > 4 ? { grounds: 'likely', certainty: 0.6 } : NO;
  }
  if (cue.strength !== 'none') return { grounds: 'likely', certainty: common ? 0.7 : 0.9 };
  const first = startsSentence(work, from);
  if (besideSpeech(work, from, to)) return NO;
  const name = nameOf(work, from, to);
  if (first && isDateline(work, to)) return NO;
  if (SURNAME.test(tokens[to - 1]!.key) && !isTown(work, name, true)) return NO;
  if (first && to - from === 1 && !leadsList(work, to) && !isTown(work, name, false)) return NO;
  return { grounds: 'likely', certainty: first ? 0.6 : 0.75 };
}

const SURNAME =
  /(?:(?:ов|ев|ёв|єв|ин|ін|їн)(?:|а|у|ым|им|ом|е|і)|(?:енк|к)(?:о|ом)|(?:чу|у|ю)к(?:|а|у|ом)|(?:ский|ський|цкий|цький))$/;

/** «Тим», «Яр»: shorter ones are common words, too. */
const SHORTEST_TOWN = 4;

/** Whether it is the name of a town or city, letter by letter or, `inCases`, in any case. */
function isTown(work: Work, name: string, inCases: boolean): boolean {
  if (name.length < SHORTEST_TOWN) return false;
  return work.names.find(name).some((match) => {
    if (match.row < 0 || match.kind === 'spelled-alike') return false;
    if (match.kind === 'case-form' && !inCases) return false;
    const kind = work.gazetteer.kindOf(match.row);
    return kind === 'city' || kind === 'urban-settlement';
  });
}

/** Whether a unit follows at once: «та Лозовське-Перше Дніпропетровської області». */
function beforeUnit(work: Work, at: number): boolean {
  const { sentence, drafts } = work;
  if (at >= sentence.endToken || work.taken[at - sentence.firstToken] !== 1) return false;
  return drafts.some((one) => one.type === 'unit' && one.from === at);
}

/** "MOSCOW, August 3.", «Москва. 11 июля.»: where a report was written. */
function isDateline(work: Work, at: number): boolean {
  const { tokens, sentence, lexicon } = work;
  if (at >= sentence.endToken) return false;
  if (tokens[at]!.text === '.') return true;
  const next = tokens[at + 1];
  if (tokens[at]!.text !== ',' || next === undefined || at + 1 >= sentence.endToken) return false;
  return next.kind === 'number' || lexicon.never.at(tokens, at + 1, at + 2) !== null;
}

function startsSentence(work: Work, at: number): boolean {
  const { tokens, sentence } = work;
  let before = at - 1;
  while (before >= sentence.firstToken && tokens[before]!.kind !== 'word') {
    if (tokens[before]!.text === ';' || tokens[before]!.text === ',') return false;
    before--;
  }
  return before < sentence.firstToken;
}

/** Whether another name follows in a list, or a bracket or a dash as after a place. */
function leadsList(work: Work, at: number): boolean {
  const { tokens, sentence, lexicon } = work;
  if (at >= sentence.endToken) return false;
  const mark = tokens[at]!.text;
  // «Красноармейск (Покровск): ...».
  if (mark === '(' && isFreeName(work, at + 1))
    return work.names.isName(nameOf(work, at + 1, at + 2));
  const joins =
    mark === ',' || mark === '–' || mark === '-' || lexicon.and.at(tokens, at, at + 1) !== null;
  if (!joins || !isFreeName(work, at + 1)) return false;
  return (
    work.names.isName(nameOf(work, at + 1, at + 2)) &&
    lexicon.never.at(tokens, at + 1, at + 2) === null
  );
}

/** Marks and words that may stand between two members of a list. */
function isJoin(work: Work, at: number): boolean {
  const { tokens, lexicon } = work;
  const { text } = tokens[at]!;
  if (text === ',' || text === '/' || text === '–' || text === '—' || text === '-') return true;
  return lexicon.and.at(tokens, at, at + 1) !== null;
}

/** The parts of "Hrodivka-Novohrodivka-Selydove", where each is a name and the whole is none; else none. */
function hyphenatedParts(work: Work, chunk: Chunk): readonly string[] {
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

function draftsOfParts(
  work: Work,
  chunk: Chunk,
  parts: readonly string[],
  cue: CueBefore,
): Draft[] {
  const { text } = work.tokens[chunk.from]!;
  let offset = 0;
  return parts.map((part) => {
    const one = draft('settlement', chunk.from, chunk.to, work.number, 0.85);
    one.cutStart = offset;
    one.cutEnd = text.length - offset - part.length;
    one.anchor = cue.anchor;
    offset += part.length + 1;
    return one;
  });
}

/** What was told of the list so far. */
interface ListSoFar {
  grounds: Grounds;
  last: Draft | null;
  /** Grounds of the list before a semicolon: «... — А и Б; ... — В и Г». */
  before: Grounds;
}

function groundsFor(work: Work, at: number, list: ListSoFar): Grounds {
  const { tokens, sentence } = work;
  const { last } = list;
  if (last === null) return 'none';
  if (isLinked(work, last.to, at)) return list.grounds;
  const dash = at > sentence.firstToken && DASHES.has(tokens[at - 1]!.text);
  return dash && list.before === 'sure' ? 'sure' : 'none';
}

const DASHES = new Set(['—', '–']);

function addSettlement(
  work: Work,
  chunk: Chunk,
  cue: CueBefore,
  certainty: number,
  list: ListSoFar,
): void {
  const { last } = list;
  const one = draft('settlement', chunk.from, chunk.to, work.number, certainty);
  one.kindNamed = cue.kind;
  one.bearing = cue.bearing;
  one.anchor = cue.anchor;
  // «восточнее Ольшанов и Петровки»: what holds of the first holds of the next.
  if (cue.strength === 'none' && last !== null && joinedOnly(work, last.to, chunk.from)) {
    one.bearing = last.bearing;
    one.anchor = last.anchor;
    one.kindNamed ??= last.kindNamed;
  }
  work.drafts.push(one);
  list.last = one;
}

/** Whether only commas and "and" stand between. */
function joinedOnly(work: Work, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) {
    const { text } = work.tokens[at]!;
    if (text !== ',' && work.lexicon.and.at(work.tokens, at, at + 1) === null) return false;
  }
  return to > from;
}

/** "Near", «Под», «Потерпали»: the first word of a sentence is capitalised whatever it is. */
function isOpeningWord(work: Work, at: number): boolean {
  const { tokens, sentence, lexicon } = work;
  const end = sentence.endToken;
  if (!startsSentence(work, at)) return false;
  if (lexicon.cues.at(tokens, at, end) !== null || lexicon.and.at(tokens, at, end) !== null)
    return true;
  if (lexicon.speech.at(tokens, at, end) !== null) return true;
  const name = tokens[at]!.text;
  const pair = isFreeName(work, at + 1) && follows(work, at + 1);
  return pair && !work.names.isName(name) && !work.names.isAlike(nameOf(work, at, at + 2));
}

export function findSettlements(work: Work): void {
  const { tokens, sentence } = work;
  const list: ListSoFar = { grounds: 'none', last: null, before: 'none' };
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!isFreeName(work, at)) {
      if (tokens[at]!.text !== ';') continue;
      list.before = list.grounds;
      list.grounds = 'none';
      continue;
    }
    if (isOpeningWord(work, at)) continue;
    const chunk = chunkAt(work, at);
    const cue = cueBefore(work, at);
    const parts = hyphenatedParts(work, chunk);
    const known = parts.length > 0 ? 2 : chunk.known;
    const judged = judge(work, { ...chunk, known }, cue, groundsFor(work, at, list));
    if (judged.grounds === 'none') {
      at = Math.max(at, skipTo(work, chunk) - 1);
      continue;
    }
    if (parts.length > 0) {
      const found = draftsOfParts(work, chunk, parts, cue);
      work.drafts.push(...found);
      list.last = found[found.length - 1]!;
    } else {
      addSettlement(work, chunk, cue, judged.certainty, list);
    }
    take(work, chunk.from, chunk.to);
    list.grounds = judged.grounds;
    at = chunk.to - 1;
  }
}

/** Words of a run that is no name are left behind together, so that no part of it becomes one. */
function skipTo(work: Work, chunk: Chunk): number {
  const { lexicon, tokens } = work;
  const never = lexicon.never.at(tokens, chunk.from, chunk.to);
  return never !== null ? never.end : chunk.to;
}

const MOST_BETWEEN = 14;

/** Whether only joins, brackets and what is taken stand between two names. */
function isLinked(work: Work, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false;
  const { tokens, sentence } = work;
  let depth = 0;
  let joins = 0;
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!;
    if (text === '(') depth++;
    else if (text === ')') depth--;
    else if (depth > 0) continue;
    else if (isJoin(work, at)) joins++;
    else if (work.taken[at - sentence.firstToken] === 1) continue;
    else if (work.lexicon.cues.at(tokens, at, at + 1) !== null) continue;
    else return false;
  }
  return joins > 0 || (depth > 0 && to > from);
}
