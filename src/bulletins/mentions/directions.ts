/** Finds directions and axes: «Донецький напрямок», "Siversk direction", elliptic «на Авдеевском —». */
import { draft, isFreeName, isTaken, nameOf, take, type Work } from './drafts.ts';

const MASCULINE = /(?:ск|ськ|цк|цьк|зьк)(?:ого|ому|ом|ий|им|ие|их|і|ими|ое|е)$/;
const LOCATIVE = /(?:ск|ськ|цк|цьк|зьк)(?:ом|ому)$/;
const MOST_NAMES = 6;
/** Directions of the compass give names to axes that are no places. */
const COMPASS =
  /^(?:north|south|east|west|central|північн|південн|східн|західн|северн|южн|восточн|западн|центральн|главн|основн|головн)[^-]*$/;
/** An ellipsis stands within so many sentences after a direction. */
const REACH = 12;

function addDirection(
  work: Work,
  from: number,
  to: number,
  nameEnd: number,
  sure: number,
): boolean {
  const name = nameOf(work, from, nameEnd);
  const places = work.units.settlementsOf(name);
  const capital = work.tokens[from]!.capital;
  if (!capital && places.length === 0) return false;
  if (COMPASS.test(work.tokens[from]!.key)) return false;
  const direction = draft(
    'direction',
    from,
    to,
    work.number,
    places.length > 0 ? sure : sure - 0.2,
  );
  direction.places = places;
  work.drafts.push(direction);
  take(work, from, to);
  work.memory.directionSentence = work.number;
  return true;
}

/** «Хатнем участке»: a name that is an adjective itself. */
const ADJECTIVE_NAME = /(?:ом|ем|ому|ему|ое|ее|ого|его|ьому|ім)$/;

function isNamedAdjective(work: Work, at: number): boolean {
  const { capital, key, text } = work.tokens[at]!;
  return capital && ADJECTIVE_NAME.test(key) && work.names.isName(text);
}

function cyrillicBefore(work: Work, at: number, end: number): void {
  const { tokens, sentence, lexicon } = work;
  let name = at - 1;
  let last = end;
  for (let count = 0; count < MOST_NAMES && name >= sentence.firstToken; count++) {
    const word = tokens[name]!;
    if (word.kind !== 'word' || isTaken(work, name)) return;
    if (!MASCULINE.test(word.key) && !isNamedAdjective(work, name)) return;
    if (!addDirection(work, name, last, name + 1, 0.95)) return;
    // «на Курахівському та Покровському напрямках».
    let before = name - 1;
    if (before < sentence.firstToken) return;
    if (lexicon.and.at(tokens, before, name) !== null && tokens[before]!.kind === 'word') before--;
    if (tokens[before]?.text === ',') before--;
    if (before === name - 1) return;
    name = before;
    last = name + 1;
  }
}

function latinBefore(work: Work, at: number, end: number): void {
  const { tokens, sentence, lexicon } = work;
  let nameEnd = at;
  let last = end;
  for (let count = 0; count < MOST_NAMES; count++) {
    let from = nameEnd;
    while (
      from > sentence.firstToken &&
      nameEnd - from < 3 &&
      tokens[from - 1]!.capital &&
      !isTaken(work, from - 1) &&
      lexicon.never.at(tokens, from - 1, from) === null
    ) {
      from--;
    }
    if (from === nameEnd || !addDirection(work, from, last, nameEnd, 0.95)) return;
    if (!tokens[end - 1]!.key.endsWith('s') && tokens[end - 1]!.key !== 'axes') return;
    let before = from - 1;
    if (before < sentence.firstToken) return;
    if (lexicon.and.at(tokens, before, from) !== null && tokens[before]!.kind === 'word') before--;
    if (tokens[before]?.text === ',') before--;
    if (before === from - 1) return;
    nameEnd = before + 1;
    last = nameEnd;
  }
}

/** "On the axis of Marinka and Shakhtarsk": the names follow. */
function latinAfter(work: Work, of: number): void {
  const { tokens, sentence, lexicon } = work;
  let name = of + 1;
  for (let count = 0; count < MOST_NAMES; count++) {
    let end = name;
    while (end - name < 3 && isFreeName(work, end)) end++;
    if (end === name || !addDirection(work, name, end, end, 0.9)) return;
    name = end;
    while (name < sentence.endToken && name - end < 2) {
      if (tokens[name]!.text !== ',' && lexicon.and.at(tokens, name, name + 1) === null) break;
      name++;
    }
    if (name === end) return;
  }
}

const AXIS = new Set(['axis', 'axes']);

export function findDirections(work: Work): void {
  const { tokens, sentence, lexicon, memory } = work;
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
    const found = lexicon.directions.at(tokens, at, sentence.endToken);
    if (found === null || isTaken(work, at)) continue;
    if (sentence.language === 'en') {
      const of = AXIS.has(tokens[at]!.key) && tokens[found.end]?.key === 'of';
      if (of) latinAfter(work, found.end);
      else latinBefore(work, at, found.end);
    } else cyrillicBefore(work, at, found.end);
    at = found.end - 1;
  }
  if (sentence.language === 'en' || memory.directionSentence < work.number - REACH) return;
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
    const word = tokens[at]!;
    if (!word.capital || isTaken(work, at) || tokens[at - 1]!.key !== 'на') continue;
    if (LOCATIVE.test(word.key)) addDirection(work, at, at + 1, at + 1, 0.85);
  }
}
