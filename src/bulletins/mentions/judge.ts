/** Judges whether capitalised words name a settlement. */
import type { CueBefore } from './cue-before.ts';
import { isFreeName, nameOf, type Work } from './drafts.ts';
import { besideSpeech, stem } from './speakers.ts';
import type { Chunk } from './written-names.ts';

const OPENING = new Set(['«', '“', '"', '„']);
const CLOSING = new Set(['»', '”', '"']);
/** «Сумська», «Донецкой»: adjectives of feminine nouns; hardly any settlement has such a name. */
const FEMININE = /(?:(?:ск|цк)(?:ая|ой|ую|ою)|(?:ськ|цьк|зьк)(?:а|ої|ій|у|ою))$/;
const MASCULINE = /(?:ск|цк|ськ|цьк|зьк)(?:ий|ый|им|ими|их|ие|і)$/;
/** How a mention was told, for what follows in its list. */
export type Grounds = 'sure' | 'likely' | 'none';

export interface Judged {
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
    const told =
      cue.strength === 'place' ||
      inList === 'sure' ||
      (surname && (cue.strength !== 'none' || inList === 'likely') && inCompany(work, to));
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

/** Whether a chunk is a settlement, by the words before it, its list and the gazetteer. */
export function judge(work: Work, chunk: Chunk, cue: CueBefore, inList: Grounds): Judged {
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
  if (first && isDateline(work, from, to)) return NO;
  if (SURNAME.test(tokens[to - 1]!.key) && !isTown(work, name, true)) return NO;
  if (first && to - from === 1 && !leadsList(work, to) && !isTown(work, name, false)) {
    return isTakenAfter(work, to) ? { grounds: 'likely', certainty: 0.7 } : NO;
  }
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

/** Whether another place or a unit follows: «под Шевченко и Федоровкой», «Шевченка Донецької області». */
function inCompany(work: Work, at: number): boolean {
  if (beforeUnit(work, at)) return true;
  return leadsList(work, at) && !SURNAME.test(work.tokens[at + 1]!.key);
}

/** Whether it is said to be taken: «Комар взят», "Komar was captured", «Степове захоплено». */
function isTakenAfter(work: Work, at: number): boolean {
  const { tokens, sentence, lexicon } = work;
  let next = at;
  while (next < sentence.endToken && next - at < 3 && AUXILIARIES.has(tokens[next]!.key)) next++;
  if (next >= sentence.endToken) return false;
  const { key } = tokens[next]!;
  if (OURS.has(key)) return true;
  const accusative = key.endsWith('ли') && next === at && !PLURAL.test(tokens[at - 1]!.key);
  if (!accusative && !UNDER.has(key) && !PARTICIPLE.test(key)) return false;
  if (sentence.language === 'en' && next === at) return false;
  return lexicon.cues.at(tokens, next, sentence.endToken)?.meaning.sort === 'action';
}

/** «Горловку обстреляли» tells of a place, «Партизаны взяли» of who did it. */
const PLURAL = /[иыі]$/;
/** «Плавни наши», «Виїмка під контролем». */
const OURS = new Set('ours наш наша наше наши наші'.split(' '));
const UNDER = new Set(['под', 'під']);
const AUXILIARIES = new Set(
  'still ещё еще ще was were is are has have been now fully completely был была было были уже полностью був була було були вже повністю'.split(
    ' ',
  ),
);
const PARTICIPLE = /(?:ed|en|held|lost|retook|(?:ят|ён|ен|ан)(?:|а|о|ы|ий)|(?:но|то))$/;

/** Whether a unit follows at once: «та Лозовське-Перше Дніпропетровської області». */
function beforeUnit(work: Work, at: number): boolean {
  const { sentence, drafts } = work;
  if (at >= sentence.endToken || work.taken[at - sentence.firstToken] !== 1) return false;
  return drafts.some((one) => one.type === 'unit' && one.from === at);
}

/** "MOSCOW, August 3.", «Москва. 11 июля.»: where a report was written. */
function isDateline(work: Work, from: number, at: number): boolean {
  const { tokens, sentence, lexicon } = work;
  if (at >= sentence.endToken) return false;
  const next = tokens[at + 1];
  if (tokens[at]!.text === '.') {
    // «Часов Яр. Бои ...» is a heading; «Москва. 11 июля.» and a great city are where it was written.
    return next === undefined || next.kind !== 'word' || isGreatCity(work, nameOf(work, from, at));
  }
  if (tokens[at]!.text !== ',' || next === undefined || at + 1 >= sentence.endToken) return false;
  return next.kind === 'number' || lexicon.never.at(tokens, at + 1, at + 2) !== null;
}

/** Above all towns that are no centre of an oblast; see `geodata/importance.ts`. */
const GREAT = 0.93;

function isGreatCity(work: Work, name: string): boolean {
  const { importance } = work.gazetteer.columns;
  return work.names.find(name).some(({ row }) => row >= 0 && importance[row]! > GREAT);
}

export function startsSentence(work: Work, at: number): boolean {
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
    mark === ',' ||
    mark === '/' ||
    mark === '–' ||
    mark === '-' ||
    lexicon.and.at(tokens, at, at + 1) !== null;
  if (!joins || !isFreeName(work, at + 1)) return false;
  if (isFreeName(work, at + 2) && work.names.isName(nameOf(work, at + 1, at + 3))) return true;
  return (
    work.names.isName(nameOf(work, at + 1, at + 2)) &&
    lexicon.never.at(tokens, at + 1, at + 2) === null
  );
}
