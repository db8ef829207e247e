/** Finds what is named after places and is none: reservoirs, roads, plants, streets, clubs, brigades. */
import { draft, follows, isFreeName, isTaken, take, type Work } from './drafts.ts';

const OPENING = new Set(['«', '“', '"', '„']);
/** "E-50", "T-0511", «М-14»: roads. */
const ROAD = /^(?:[еe]-?\d{2,3}|[мm]-?[0-3]?\d|[нhpр]-?\d{2,3}|[тt]-?\d{4}|[аa]-?\d{3})$/i;
const ADJECTIVE =
  /(?:ск|ськ|цк|цьк|зьк|н|ов|ев)(?:ий|ый|ой|ого|ому|им|ым|ом|ім|ая|а|ої|ій|ую|у|ою|ое|е|ие|ые|і|их|ых|ими|ыми)$|(?:ьей|ья|ьою|ью)$/;

function isRoad(key: string): boolean {
  return key.length < 7 && ROAD.test(key);
}

/** The noun follows: "Karlivka reservoir", «Лисичанського НПЗ». Gives the end of the noun or 0. */
function thingAfter(work: Work, at: number): number {
  const { tokens, sentence, lexicon } = work;
  if (at >= sentence.endToken) return 0;
  return lexicon.things.at(tokens, at, sentence.endToken)?.end ?? 0;
}

function other(work: Work, from: number, to: number): void {
  work.drafts.push(draft('other', from, to, work.number, 0.85));
  take(work, from, to);
}

/** Streets and the like stand in lists: «вулиці Шевченка, Миру та Садова». */
function takeList(work: Work, from: number, noun: string): number {
  const { tokens, sentence, lexicon } = work;
  const several = PLURAL_THINGS.has(noun);
  let at = from;
  for (let count = 0; count < 12 && at < sentence.endToken; count++) {
    if (OPENING.has(tokens[at]!.text)) at++;
    let end = at;
    while (end < sentence.endToken && end - at < 4 && isFreeName(work, end)) end++;
    if (end === at) return at;
    // «трассе Покровск — Доброполье».
    if (ROAD_NOUN.test(noun) && DASHES.has(tokens[end]?.text ?? '') && isFreeName(work, end + 1)) {
      end += 2;
    }
    other(work, at, end);
    at = end;
    if (!several || at >= sentence.endToken) return at;
    const mark = tokens[at]!;
    if (mark.text === ',' || lexicon.and.at(tokens, at, at + 1) !== null) at++;
    else return at;
  }
  return at;
}

const DASHES = new Set(['—', '–', '-']);
const ROAD_NOUN = /^(?:трас|дорог|шос|автодорог|highway|road|route)/;
/** Nouns whose several names stand before them: "Kerch, Hvardiiske and Kirovske airfields". */
const SEVERAL_AFTER = new Set('airfields airbases airports refineries bridges mines'.split(' '));

/** First token of the names that share a noun in the plural with the name at `at`. */
function sharedFrom(work: Work, at: number, noun: number): number {
  const { tokens, sentence, lexicon } = work;
  if (!SEVERAL_AFTER.has(tokens[noun]!.key)) return at;
  let from = at;
  for (let count = 0; count < 4; count++) {
    let before = from - 1;
    if (before <= sentence.firstToken) return from;
    if (lexicon.and.at(tokens, before, before + 1) !== null) before--;
    if (tokens[before]!.text === ',') before--;
    if (before === from - 1 || !isFreeName(work, before)) return from;
    from = before;
  }
  return from;
}

const PLURAL_THINGS = new Set(
  'вулиці вулицях вулиць улицы улицах улиц streets roads аэродромы аэродромов аэродромах аэродромам аеродроми аеродромів аеродромах airfields'.split(
    ' ',
  ),
);

export function findThings(work: Work): void {
  const { tokens, sentence, lexicon } = work;
  const end = sentence.endToken;
  for (let at = sentence.firstToken; at < end; at++) {
    if (isTaken(work, at)) continue;
    const token = tokens[at]!;
    if (token.kind === 'word' && isRoad(token.key)) {
      other(work, at, at + 1);
      continue;
    }
    const before = lexicon.thingsBefore.at(tokens, at, end);
    if (before !== null && before.end < end && !namedAsUnit(work, before.end)) {
      const next = OPENING.has(tokens[before.end]!.text) ? before.end + 1 : before.end;
      if (next < end && isFreeName(work, next) && (follows(work, next) || next > before.end)) {
        at = takeList(work, before.end, token.key) - 1;
        continue;
      }
    }
    if (!token.capital || isSmallWord(work, at)) continue;
    // One or two words, then the noun: "Kleban-Byk Reservoir", «Луганская ТЭС».
    const one = thingAfter(work, at + 1);
    if (one !== 0 && follows(work, at + 1) && bears(work, at + 1)) {
      other(work, sharedFrom(work, at, at + 1), one);
      at = one - 1;
      continue;
    }
    // "The Pokrovsk – Dobropillia road".
    const road = DASHES.has(tokens[at + 1]?.text ?? '') && isFreeName(work, at + 2);
    if (road && ROAD_NOUN.test(tokens[at + 3]?.key ?? '') && thingAfter(work, at + 3) !== 0) {
      other(work, at, at + 4);
      at += 3;
      continue;
    }
    if (isFreeName(work, at + 1) && follows(work, at + 1)) {
      const two = thingAfter(work, at + 2);
      if (two !== 0 && follows(work, at + 2) && bears(work, at + 2)) {
        other(work, at, two);
        at = two - 1;
      }
    }
  }
}

/** "The", "A", «На»: capitalised only because a sentence begins. */
function isSmallWord(work: Work, at: number): boolean {
  const { tokens, lexicon } = work;
  const one = (table: typeof lexicon.never | typeof lexicon.cues | typeof lexicon.and) =>
    table.at(tokens, at, at + 1) !== null;
  return (
    tokens[at]!.text.length < 4 && (one(lexicon.never) || one(lexicon.cues) || one(lexicon.and))
  );
}

function namedAsUnit(work: Work, at: number): boolean {
  return isTaken(work, at);
}

/** In Cyrillic only an adjective is named with the noun after it: «Бахмутської лікарні». */
function bears(work: Work, noun: number): boolean {
  const { tokens } = work;
  const word = tokens[noun - 1]!;
  if (tokens[noun]!.kind !== 'word') return false;
  if (work.sentence.language !== 'en') {
    // «Красного Лимана» is a name, «Бахмутської лікарні» and «Лисичанського НПЗ» are things.
    const { capital, text } = tokens[noun]!;
    // «Под Купянском бои»: no adjective that goes with the noun.
    if (!capital && word.key.endsWith('ом') && !/[еу]$/.test(tokens[noun]!.key)) return false;
    return (!capital || text === text.toUpperCase()) && ADJECTIVE.test(word.key);
  }
  // "attacked Pokrovsk forces": a line of towns is no thing, and "near Lyman units" needs the town.
  return tokens[noun]!.capital || !SOFT_NOUNS.has(tokens[noun]!.key);
}

/** These follow a place without naming anything: "the Lyman group", "Pokrovsk units". */
const SOFT_NOUNS = new Set(
  'line group unit forces military party council port hill heights base station'.split(' '),
);
