/** Finds the names of settlements: by the words before them, by their lists and by the gazetteer. */
import { type CueBefore, cueBefore } from './cue-before.ts';
import { type Draft, draft, follows, isFreeName, nameOf, take, type Work } from './drafts.ts';
import { type Grounds, judge, startsSentence } from './judge.ts';
import { type Chunk, chunkAt, hyphenatedParts } from './written-names.ts';

/** Marks and words that may stand between two members of a list. */
function isJoin(work: Work, at: number): boolean {
  const { tokens, lexicon } = work;
  const { text } = tokens[at]!;
  if (text === ',' || text === '/' || text === '–' || text === '—' || text === '-') return true;
  return lexicon.and.at(tokens, at, at + 1) !== null;
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
    // «а також», "as well as".
    const and = depth === 0 ? work.lexicon.and.at(tokens, at, to) : null;
    if (and !== null) {
      joins++;
      at = and.end - 1;
      continue;
    }
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
