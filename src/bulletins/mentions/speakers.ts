/** Finds who speaks: organisations, offices with a name, persons; and takes persons out of the way of places. */
import type { Side } from '../../claims/vocabulary.ts';
import { type Draft, draft, isTaken, nameOf, take, type Work } from './drafts.ts';

/** Abbreviations of claimants ("AP", «гур») are names only in capitals. */
const LONGEST_ABBREVIATION = 5;
/** Between an office and the name that it is held by: «голова Київської ОДА Олексій Кулеба». */
const MOST_BETWEEN = 8;
const MOST_SURNAMES = 2000;
const UKRAINIAN_OBLAST = /^UA/;

function add(work: Work, from: number, to: number, name: string, side: Side, sure: number): Draft {
  const claimant = draft('claimant', from, to, work.number, sure);
  claimant.claimant = { name, side };
  work.drafts.push(claimant);
  take(work, from, to);
  return claimant;
}

function written(work: Work, from: number, to: number): string {
  const { tokens, text } = work;
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}

/** Ministries, staffs, agencies, channels, with the unit in their name. */
export function findOrganisations(work: Work): void {
  const { tokens, sentence, lexicon } = work;
  const end = sentence.endToken;
  for (let at = sentence.firstToken; at < end; at++) {
    if (isTaken(work, at)) continue;
    const found = lexicon.claimants.at(tokens, at, end);
    if (found === null) continue;
    const word = tokens[at]!;
    const single = found.end === at + 1;
    if (single && !word.capital && word.text.length <= LONGEST_ABBREVIATION) continue;
    let from = at;
    // «Київська ОДА», «Херсонська обласна прокуратура»: the unit's name belongs to it.
    const before = tokens[at - 1];
    if (
      at > sentence.firstToken &&
      before!.capital &&
      !isTaken(work, at - 1) &&
      sentence.language !== 'en'
    ) {
      if (/(?:ск|ськ|цк|цьк|зьк)\p{L}{1,3}$/u.test(before!.key)) from = at - 1;
    }
    const { name, side } = found.meaning;
    // Beside no word of speech it may be what is told of.
    const sure = besideSpeech(work, from, found.end) ? 0.9 : single ? 0.5 : 0.6;
    add(work, from, found.end, name ?? written(work, from, found.end), side, sure);
    at = found.end - 1;
  }
}

/** End of a person's name at `at`: capitalised words, initials; `at` where there is none. */
function personEnd(work: Work, at: number): number {
  const { tokens, sentence } = work;
  let end = at;
  while (end < sentence.endToken && end - at < 5) {
    const token = tokens[end]!;
    // Nicknames: Serhiy “Flash” Beskrestnov.
    if (end > at && isQuote(token.text) && isQuote(tokens[end + 2]?.text)) {
      end += 3;
      continue;
    }
    if (token.capital && !isTaken(work, end)) {
      end++;
      // Initials: «О. Кулеба».
      if (token.text.length === 1 && tokens[end]?.text === '.') end++;
      continue;
    }
    break;
  }
  return end;
}

function remember(work: Work, from: number, to: number): void {
  const { surnames } = work.memory;
  if (surnames.size < MOST_SURNAMES && to - from > 1) surnames.add(stem(work.tokens[to - 1]!.key));
}

/** Surnames change their endings: the first letters are kept. */
export function stem(key: string): string {
  return key.length > 6 ? key.slice(0, Math.max(5, key.length - 2)) : key;
}

function offices(work: Work): void {
  const { tokens, sentence, lexicon } = work;
  const end = sentence.endToken;
  for (let at = sentence.firstToken; at < end; at++) {
    const office = lexicon.offices.at(tokens, at, end);
    if (office === null || isTaken(work, at)) continue;
    let name = office.end;
    let side: Side | null = null;
    // What the office is of: words of units and organisations that are taken, small words, adjectives.
    for (let step = 0; step < MOST_BETWEEN && name < end; step++) {
      const token = tokens[name]!;
      if (isTaken(work, name)) {
        side ??= sideAt(work, name);
        name++;
        continue;
      }
      if (token.kind === 'mark' && token.text !== '"' && token.text !== '«' && token.text !== '»')
        break;
      if (token.capital && lexicon.firstNames.at(tokens, name, end) !== null) break;
      if (token.capital && lexicon.surnames.at(tokens, name, end) !== null) break;
      if (token.capital && name === office.end && work.sentence.language !== 'en') break;
      if (lexicon.cues.at(tokens, name, end) !== null && step > 0) break;
      if (!token.capital && lexicon.speech.at(tokens, name, end) !== null) break;
      name++;
    }
    const last =
      name < end && tokens[name]!.capital && !isTaken(work, name) ? personEnd(work, name) : name;
    if (last > name && isPerson(work, name, last, at, office.end)) {
      // The table knows whom an officer serves by the organisation between; else the unit tells.
      side ??= sideOf(work, name, last) ?? sideBefore(work, at);
      // Units and organisations between stay mentions of their own.
      const from = anyTaken(work, at, name) ? name : at;
      add(work, from, last, written(work, at, last), side ?? 'other', 0.85);
      remember(work, name, last);
      at = last - 1;
    } else if (side !== null && name > office.end) {
      at = name - 1;
    }
  }
}

/** A name after an office is a person's unless a gazetteer's name alone stands far from the office. */
function isPerson(
  work: Work,
  from: number,
  to: number,
  _office: number,
  officeEnd: number,
): boolean {
  const { tokens, lexicon } = work;
  if (lexicon.firstNames.at(tokens, from, to) !== null) return true;
  if (lexicon.surnames.at(tokens, from, to) !== null) return true;
  return from === officeEnd && (to - from > 1 || !work.names.isName(nameOf(work, from, to)));
}

function anyTaken(work: Work, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isTaken(work, at)) return true;
  return false;
}

/** "Kherson Oblast Military Administration Head": what the office is of stands before it. */
function sideBefore(work: Work, at: number): Side | null {
  for (let before = at - 1; before >= work.sentence.firstToken && before >= at - 5; before--) {
    if (!isTaken(work, before)) return null;
    const side = sideAt(work, before);
    if (side !== null) return side;
  }
  return null;
}

function sideAt(work: Work, at: number): Side | null {
  for (
    let index = work.drafts.length - 1;
    index >= 0 && index >= work.drafts.length - 12;
    index--
  ) {
    const one = work.drafts[index]!;
    if (at < one.from || at >= one.to) continue;
    if (one.claimant !== null) return one.claimant.side;
    const unit = one.places[0];
    if (one.type === 'unit' && unit !== undefined) return UKRAINIAN_OBLAST.test(unit) ? 'UA' : 'RU';
  }
  return null;
}

/** First name and surname, or a surname known: no place. */
function persons(work: Work): void {
  const { tokens, sentence, lexicon, memory } = work;
  const end = sentence.endToken;
  for (let at = sentence.firstToken; at < end; at++) {
    if (!tokens[at]!.capital || isTaken(work, at)) continue;
    const initial = tokens[at]!.text.length === 1 && tokens[at + 1]?.text === '.' && at + 2 < end;
    const first = lexicon.firstNames.at(tokens, at, end);
    if (first !== null || initial) {
      let from = initial ? at + 2 : first!.end;
      // Nicknames: Serhiy “Flash” Beskrestnov.
      if (isQuote(tokens[from]?.text) && isQuote(tokens[from + 2]?.text)) from += 3;
      const to = from < end && tokens[from]!.capital ? personEnd(work, from) : from;
      if (to > from) {
        speaker(work, at, to, sideOf(work, at, to) ?? 'other');
        remember(work, at, to);
        at = to - 1;
        continue;
      }
    }
    const official = lexicon.officials.at(tokens, at, end);
    if (official !== null && !placeCue(work, at) && besideSpeech(work, at, official.end)) {
      speaker(work, at, official.end, official.meaning);
      continue;
    }
    if (memory.surnames.has(stem(tokens[at]!.key)) && !placeCue(work, at)) {
      speaker(work, at, at + 1, 'other');
    }
  }
}

function isQuote(mark: string | undefined): boolean {
  return mark === '“' || mark === '”' || mark === '"' || mark === '«' || mark === '»';
}

/** Whether a preposition of place or the noun of a settlement stands right before. */
function placeCue(work: Work, at: number): boolean {
  if (at === work.sentence.firstToken) return false;
  const cue = work.lexicon.cues.at(work.tokens, at - 1, at);
  return cue !== null && cue.meaning.sort !== 'filler' && cue.meaning.sort !== 'action';
}

/** A person beside a word of speech is who says so; any other only blocks the words. */
function speaker(work: Work, from: number, to: number, side: Side): void {
  if (besideSpeech(work, from, to)) add(work, from, to, written(work, from, to), side, 0.7);
  else take(work, from, to);
}

/** The side of a person of the table; null for others. */
function sideOf(work: Work, from: number, to: number): Side | null {
  for (let at = from; at < to; at++) {
    const known = work.lexicon.officials.at(work.tokens, at, to);
    if (known !== null) return known.meaning;
  }
  return null;
}

/** Whether a word of speech stands right before, or after with at most one word between. */
export function besideSpeech(work: Work, from: number, to: number): boolean {
  const { tokens, sentence, lexicon } = work;
  for (let at = to; at < Math.min(to + 2, sentence.endToken); at++) {
    if (tokens[at]!.kind === 'mark') break;
    if (lexicon.speech.at(tokens, at, sentence.endToken) !== null) return true;
  }
  for (let at = Math.max(sentence.firstToken, from - 3); at < from; at++) {
    const found = lexicon.speech.at(tokens, at, from);
    if (found !== null && found.end === from) return true;
  }
  return false;
}

/** Offices with a name, and names of persons; after the organisations that offices are of. */
export function findPersons(work: Work): void {
  offices(work);
  persons(work);
}
