/** Tells what settlements of a sentence are to one another and to its units: lists, regions, glosses, bearings. */
import type { Bearing } from '../types.ts';
import type { Draft, Work } from './drafts.ts';

/** So many tokens may stand between two members of a list. */
const MOST_BETWEEN = 16;
/** A unit before a list binds it over so many tokens. */
const UNIT_REACH = 14;
const DASHES = new Set(['–', '—', '-']);

/** Whether the tokens between two settlements only join them. */
function joins(work: Work, from: number, to: number): boolean {
  if (to < from) return true;
  if (to - from > MOST_BETWEEN) return false;
  const { tokens, lexicon, sentence } = work;
  for (let at = from; at < to; ) {
    const token = tokens[at]!;
    if (token.text === ';') return false;
    if (token.kind === 'mark' || work.taken[at - sentence.firstToken] === 1) {
      at++;
      continue;
    }
    const found =
      lexicon.and.at(tokens, at, to) ??
      lexicon.cues.at(tokens, at, to) ??
      lexicon.formerly.at(tokens, at, to);
    if (found === null)
      return token.kind === 'word' && token.text.length < 4 && bracketed(work, at, to);
    if ('sort' in Object(found.meaning) && (found.meaning as { sort: string }).sort === 'action')
      return false;
    at = found.end;
  }
  return true;
}

function bracketed(work: Work, at: number, to: number): boolean {
  const { tokens } = work;
  for (let index = at; index < to; index++) if (tokens[index]!.text === ')') return true;
  return false;
}

/** Numbers the lists; settlements alone have none. Gives runs of settlements. */
function runs(work: Work, places: readonly Draft[]): Draft[][] {
  const all: Draft[][] = [];
  for (const place of places) {
    const run = all[all.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last !== undefined && joins(work, last.to, place.from))
      run.push(place);
    else all.push([place]);
  }
  for (const run of all) {
    if (run.length < 2) continue;
    work.memory.lists++;
    for (const place of run) place.list = work.memory.lists;
  }
  return all;
}

/** A gloss: in brackets, after a slash, after "formerly" or «новое название —». */
function glosses(work: Work, places: readonly Draft[]): void {
  const { tokens, lexicon } = work;
  for (let index = 1; index < places.length; index++) {
    const place = places[index]!;
    const before = places[index - 1]!;
    if (place.liesFrom !== null || place.bearing !== null || place.anchor) continue;
    const from = before.to;
    if (place.from - from > 6 || place.from <= from) continue;
    const slash = place.from - from === 1 && tokens[from]!.text === '/';
    const bracket = tokens[from]!.text === '(' && tokens[place.to]?.text === ')';
    let named = slash || (bracket && place.from - from === 1);
    for (let at = from; at < place.from && !named; at++) {
      const word = lexicon.formerly.at(tokens, at, place.from);
      if (word === null) continue;
      const only = tokens[from]!.text === '(' || at === from || tokens[from]!.text === ',';
      const end =
        word.end < place.from && DASHES.has(tokens[word.end]!.text) ? word.end + 1 : word.end;
      named =
        only && end === place.from && (tokens[from]!.text === '(' || tokens[at]!.key !== 'or');
    }
    if (named) {
      place.glossOf = before.glossOf ?? before;
      place.list = before.list;
    }
  }
}

/** "X (southeast of Y)", "both north of Y", "northwest of Y near X, Z and toward W". */
function bearings(work: Work, places: readonly Draft[]): void {
  const { tokens } = work;
  let lying: { bearing: Bearing; mention: Draft } | null = null;
  for (let index = 0; index < places.length; index++) {
    const place = places[index]!;
    const before = places[index - 1];
    if (before !== undefined && stopsBearing(work, before.to, place.from)) lying = null;
    if (place.bearing === null) {
      if (lying !== null && place !== lying.mention) place.liesFrom = lying;
      continue;
    }
    const opens = openBracket(work, before?.to ?? work.sentence.firstToken, place.from);
    if (opens !== -1 && tokens[place.to]?.text === ')' && before !== undefined) {
      // In brackets after its places: how many it tells of stands in words.
      const lies = { bearing: place.bearing, mention: place };
      const word = tokens[opens + 1]!.key;
      const most = COUNT.get(word) ?? 1;
      for (let back = index - 1, count = 0; back >= 0 && count < most; back--) {
        const one = places[back]!;
        if (one.list !== place.list || one.liesFrom !== null) break;
        one.liesFrom = lies;
        count++;
      }
      place.bearing = null;
      place.list = null;
      place.anchor = true;
      lying = null;
      continue;
    }
    const next = places[index + 1];
    const own =
      next !== undefined &&
      next.bearing === null &&
      next.from - place.to <= 6 &&
      leadsTo(work, place.to, next.from);
    lying = own ? { bearing: place.bearing, mention: place } : null;
    if (own) {
      place.bearing = null;
      place.anchor = true;
      place.list = null;
    }
  }
}

const ALL = 40;
const COUNT = new Map([
  ['both', 2],
  ['all', ALL],
  ['оба', 2],
  ['обе', 2],
  ['обидва', 2],
  ['обидві', 2],
  ['все', ALL],
  ['всі', ALL],
  ['усі', ALL],
]);

function openBracket(work: Work, from: number, to: number): number {
  for (let at = from; at < to; at++) if (work.tokens[at]!.text === '(') return at;
  return -1;
}

function stopsBearing(work: Work, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (work.tokens[at]!.text === ';') return true;
  return to - from > MOST_BETWEEN;
}

/** "north of X near Y": a cue, and no comma or "and", leads from one to the other. */
function leadsTo(work: Work, from: number, to: number): boolean {
  const { tokens, lexicon } = work;
  if (from >= to || tokens[from]!.kind !== 'word') return false;
  const found = lexicon.cues.at(tokens, from, to);
  return (
    found !== null &&
    lexicon.and.at(tokens, from, from + 1) === null &&
    found.meaning.sort !== 'action'
  );
}

/** Binds units to the settlements beside which they stand. */
function regions(work: Work, all: readonly Draft[], places: readonly Draft[]): void {
  const units = all.filter((one) => one.type === 'unit');
  if (units.length === 0) return;
  // After its places: «A, B Донецької області», "A and B in the Kharkov region", "A (Donetsk region)".
  let bound = 0;
  const trailing = new Set<Draft>();
  for (let index = 0; index < all.length; index++) {
    const unit = all[index]!;
    if (unit.type !== 'unit') continue;
    const before = lastPlace(all, index);
    if (before === null || !touches(work, lastEnd(all, index, before), unit.from)) continue;
    trailing.add(unit);
    const at = places.indexOf(before);
    for (let back = at; back >= bound && back >= 0; back--) {
      const one = places[back]!;
      if (back < at && !sameRun(work, one, before)) break;
      one.regions.push(unit);
    }
    // Units in a row («громади ... району») bind the same places.
    const next = all[index + 1];
    if (next === undefined || next.type !== 'unit' || !touches(work, unit.to, next.from))
      bound = at + 1;
  }
  // Before its places: «у Харківській області — в районах A, B».
  for (const place of places) {
    for (let index = units.length - 1; index >= 0; index--) {
      const unit = units[index]!;
      if (unit.from > place.from || trailing.has(unit) || place.regions.includes(unit)) continue;
      if (separated(work, unit.to, place.from)) break;
      const first = firstOf(places, place);
      if (first.from - unit.to > UNIT_REACH || !standsBefore(work, unit)) break;
      place.regions.push(unit);
    }
  }
}

/** Whether a unit says where what follows lies: «У Харківській області ...», "In Sumy Oblast ...", «Сумщина: ...». */
function standsBefore(work: Work, unit: Draft): boolean {
  const { tokens, sentence, lexicon } = work;
  if (unit.from === sentence.firstToken) return true;
  const before = unit.from - 1;
  const next = tokens[unit.to];
  if (next !== undefined && (next.text === ':' || DASHES.has(next.text))) return true;
  // «в два села Черниговской области — А и Б», "in Sumy and Kursk oblasts".
  const joined =
    lexicon.and.at(tokens, before, before + 1) !== null || tokens[before]!.text === ',';
  if (joined)
    return work.drafts.some(
      (one) => one.type === 'unit' && one.to === before && standsBefore(work, one),
    );
  const cue = lexicon.cues.at(tokens, before, unit.from);
  if (cue?.meaning.sort === 'within') return true;
  const filler = cue?.meaning.sort === 'filler' || tokens[before]!.key === 'the';
  return filler && lexicon.cues.at(tokens, before - 1, before)?.meaning.sort === 'within';
}

function firstOf(places: readonly Draft[], place: Draft): Draft {
  if (place.list === null) return place;
  return places.find((one) => one.list === place.list) ?? place;
}

function lastPlace(all: readonly Draft[], index: number): Draft | null {
  for (let back = index - 1; back >= 0 && back >= index - 4; back--) {
    const one = all[back]!;
    if (one.type === 'settlement') return one;
    if (one.type !== 'unit') return null;
  }
  return null;
}

function lastEnd(all: readonly Draft[], index: number, place: Draft): number {
  const before = all[index - 1]!;
  return before.to > place.to ? before.to : place.to;
}

function sameRun(work: Work, one: Draft, other: Draft): boolean {
  if (one.list !== null && one.list === other.list) return !separated(work, one.to, other.from);
  return one.glossOf === other || other.glossOf === one;
}

function separated(work: Work, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (work.tokens[at]!.text === ';') return true;
  return false;
}

/** Whether a unit follows at once, but for brackets, a comma and small words. */
function touches(work: Work, from: number, to: number): boolean {
  if (to - from > 4 || to < from) return false;
  const { tokens, lexicon } = work;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark') {
      if (token.text === ';' || token.text === '—' || token.text === '–') return false;
      continue;
    }
    const cue = lexicon.cues.at(tokens, at, to);
    const small = token.text.length <= 3 || token.key === 'north' || token.key === 'northern';
    if (cue === null && !small) return false;
    if (lexicon.and.at(tokens, at, at + 1) !== null) return false;
  }
  return true;
}

/** `all` are the drafts of the sentence in the order of the text. */
export function relate(work: Work, all: readonly Draft[]): void {
  const places = all.filter((one) => one.type === 'settlement');
  if (places.length === 0) return;
  runs(work, places);
  bearings(work, places);
  glosses(work, places);
  regions(work, all, places);
}
