/** Finds the names of settlements: by the words before them, by their lists and by the gazetteer. */
import { type CueBefore, cueBefore } from './cue-before.ts';
import { type Draft, draft, follows, isFreeName, nameOf, take, type Work } from './drafts.ts';
import { besideSpeech, stem } from './speakers.ts';

const MOST_WORDS = 4;
const OPENING = new Set(['«', '“', '"', '„']);
const CLOSING = new Set(['»', '”', '"']);
/** "Sumy City": the labels of such texts count the word to the name. */
const KIND_AFTER = new Set(['city', 'town', 'village']);
const ADJECTIVE_FIRST = /(?:ая|ое|ый|ий|ой|а|е|ої|ій|ого|ому|ыми|их|ых|ом)$/;
/** «Сумська», «Донецкой»: adjectives of feminine nouns; hardly any settlement has such a name. */
const FEMININE = /(?:ск|цк|ськ|цьк|зьк)(?:ая|ой|ую|ою|а|ої|ій|у)$/;
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
  if (and && tokens[end]!.text === ',' && ADJECTIVE_FIRST.test(tokens[at]!.key)) {
    const name = `${tokens[at]!.text} ${tokens[end + 1]!.text}`;
    const alone = work.names.isName(tokens[at]!.text);
    if (!alone && runEnd(work, end + 1) === end + 2 && work.names.isName(name)) {
      return { from: at, to: end + 2, known: 2 };
    }
  }
  for (let to = end; to > at; to--) {
    const last = tokens[to - 1]!.key;
    if (to - at > 1 && KIND_AFTER.has(last) && work.names.isAlike(nameOf(work, at, to - 1))) {
      return { from: at, to, known: 2 };
    }
    if (work.names.isName(nameOf(work, at, to))) return { from: at, to, known: 2 };
  }
  return { from: at, to: end, known: knownAs(work, nameOf(work, at, end)) };
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
function isOtherWord(work: Work, chunk: Chunk, cue: CueBefore): boolean {
  const { tokens, sentence, lexicon, memory } = work;
  const { from, to } = chunk;
  const never = lexicon.never.at(tokens, from, to);
  if (never !== null && never.end === to && cue.strength !== 'kind') return true;
  if (to - from === 1 && tokens[from]!.text.length < 3) return true;
  const single = to - from === 1;
  const surname = single && lexicon.surnames.at(tokens, from, to) !== null;
  if ((surname || memory.surnames.has(stem(tokens[to - 1]!.key))) && cue.strength !== 'kind') {
    if (cue.strength !== 'place' || besideSpeech(work, from, to)) return true;
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
    if (adjective && !strong && !small) return true;
  }
  return false;
}

function judge(work: Work, chunk: Chunk, cue: CueBefore, inList: Grounds): Judged {
  const { tokens, lexicon } = work;
  const { from, to, known } = chunk;
  if (isOtherWord(work, chunk, cue)) return NO;
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
  if (common && inList === 'none') return NO;
  if (inList === 'likely') return known === 0 ? NO : { grounds: 'likely', certainty: 0.85 };
  if (known < 2) {
    // "in Alekseyevka": a spelling of one's own, after a preposition.
    const sounds = known === 1 && cue.strength === 'maybe' && !besideSpeech(work, from, to);
    return sounds && tokens[from]!.text.length > 4 ? { grounds: 'likely', certainty: 0.6 } : NO;
  }
  if (cue.strength === 'maybe') return { grounds: 'likely', certainty: 0.9 };
  const first = startsSentence(work, from);
  if (besideSpeech(work, from, to)) return NO;
  if (first && to - from === 1 && !leadsList(work, to)) return NO;
  return { grounds: 'likely', certainty: first ? 0.6 : 0.75 };
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

/** "Hrodivka-Novohrodivka-Selydove": the parts of a word, where each is a name and the whole is none. */
function hyphenated(work: Work, chunk: Chunk, cue: CueBefore): Draft[] | null {
  const { tokens } = work;
  if (chunk.to - chunk.from !== 1) return null;
  const word = tokens[chunk.from]!.text;
  const parts = word.split(/[-‐‑]/);
  if (parts.length < 2 || parts.length > 6) return null;
  if (
    work.names.isName(word) &&
    parts.length === 2 &&
    !parts.every((part) => work.names.isName(part))
  )
    return null;
  for (const part of parts) {
    if (part === '' || part.charAt(0) === part.charAt(0).toLowerCase()) return null;
    if (!work.names.isAlike(part)) return null;
  }
  if (parts.length === 2 && exactly(work, word)) return null;
  let offset = 0;
  return parts.map((part) => {
    const one = draft(
      'settlement',
      chunk.from,
      chunk.to,
      work.number,
      cue.strength === 'none' ? 0.7 : 0.85,
    );
    one.cutStart = offset;
    one.cutEnd = word.length - offset - part.length;
    one.anchor = cue.anchor;
    offset += part.length + 1;
    return one;
  });
}

/** Whether a name of two parts is in the gazetteer with both: «Іванівка-Перша», «Нью-Йорк». */
function exactly(work: Work, word: string): boolean {
  return work.names
    .find(word)
    .some((match) => match.kind !== 'spelled-alike' && /[\s-]/.test(match.name));
}

export function findSettlements(work: Work): void {
  const { tokens, sentence } = work;
  let grounds: Grounds = 'none';
  let last: Draft | null = null;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!isFreeName(work, at)) {
      const text = tokens[at]!.text;
      // Another word ends what a list had as its grounds.
      if (text === ';' || text === '.' || text === ':') grounds = 'none';
      continue;
    }
    const chunk = chunkAt(work, at);
    const cue = cueBefore(work, at);
    const linked = last !== null && isLinked(work, last.to, cue.from);
    const judged = judge(work, chunk, cue, linked ? grounds : 'none');
    if (judged.grounds === 'none') {
      at = Math.max(at, skipTo(work, chunk) - 1);
      continue;
    }
    const parts = hyphenated(work, chunk, cue);
    const found = parts ?? [
      draft('settlement', chunk.from, chunk.to, work.number, judged.certainty),
    ];
    const only = found[0]!;
    if (parts === null) {
      only.kindNamed = cue.kind;
      only.bearing = cue.bearing;
      only.anchor = cue.anchor;
      // «восточнее Ольшанов и Петровки»: what holds of the first holds of the next.
      if (linked && cue.strength === 'none' && last !== null) {
        only.bearing = last.bearing;
        only.anchor = last.anchor;
        only.kindNamed ??= last.kindNamed;
      }
    }
    work.drafts.push(...found);
    take(work, chunk.from, chunk.to);
    grounds = judged.grounds;
    last = found[found.length - 1]!;
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
    else if (work.lexicon.cues.at(tokens, at, to) !== null && joins === 0) continue;
    else return false;
  }
  return joins > 0 || (depth > 0 && to > from);
}
