/** Finds units: «Харьковской и Сумской областей», "Sumy and Kursk oblasts", "DPR", «Херсонщина». */
import type { PlaceId, UnitKind } from '../../../geodata/settlement.ts';
import { draft, isFreeName, isTaken, nameOf, take, type Work } from './drafts.ts';
import type { UnitNoun } from './lexicon.ts';

const KIND: Readonly<Record<UnitNoun, UnitKind>> = {
  oblast: 'oblast',
  republic: 'oblast',
  raion: 'raion',
  hromada: 'hromada',
};
/** So many names may share one noun: "Sumy, Kharkiv, Kursk and Belgorod oblasts". */
const MOST_NAMES = 8;
const CYRILLIC_ADJECTIVE =
  /(?:ск|ськ|цк|цьк|зьк|н|ов|ев|ів|їв)(?:ого|ому|ыми|ими|ая|а|ой|ої|ій|ую|у|ою|ий|ый|ое|е|ом|ым|им|ие|ые|і|их|ых)$/;

function isCyrillic(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x400 && code < 0x530;
}

/** First token of the name that ends before `end`, or -1: one adjective, or up to three Latin words. */
function nameStart(work: Work, end: number): number {
  const { tokens, sentence, lexicon } = work;
  const last = end - 1;
  if (last < sentence.firstToken || isTaken(work, last)) return -1;
  const word = tokens[last]!;
  if (word.kind !== 'word') return -1;
  if (isCyrillic(word.text)) return CYRILLIC_ADJECTIVE.test(word.key) ? last : -1;
  if (!word.capital) return -1;
  let from = last;
  while (from > sentence.firstToken && last - from < 2) {
    const before = tokens[from - 1]!;
    if (!before.capital || isTaken(work, from - 1)) break;
    if (lexicon.never.at(tokens, from - 1, from) !== null) break;
    from--;
  }
  return from;
}

function unitsOf(
  work: Work,
  kind: UnitKind,
  from: number,
  end: number,
): [number, readonly PlaceId[]] {
  for (let start = from; start < end; start++) {
    const places = work.units.find(kind, nameOf(work, start, end));
    if (places.length > 0) return [start, places];
  }
  return [end, []];
}

/** The names before a noun at `at`; the last one's mention holds the noun too. */
function unitsBefore(work: Work, noun: UnitNoun, at: number, end: number): void {
  const { tokens, sentence } = work;
  let nameEnd = at;
  let last = end;
  let shared = '';
  for (let count = 0; count < MOST_NAMES; count++) {
    const from = nameStart(work, nameEnd);
    if (from === -1) return;
    // Adjectives that share a noun stand in one case: «Покровське, Мирівської громади» does not.
    const ending = endingOf(tokens[nameEnd - 1]!.key);
    if (count > 0 && ending !== shared) return;
    shared = ending;
    const capital = tokens[from]!.capital;
    const [start, found] = unitsOf(work, KIND[noun], from, nameEnd);
    let places = found;
    let first = start;
    if (places.length === 0) {
      // A name that no unit bears is one all the same when it is capitalised: «Дибровский район».
      if (!capital || count > 0) return;
      const never = work.lexicon.never.at(tokens, from, nameEnd);
      const common = work.lexicon.common.at(tokens, from, nameEnd);
      if (never !== null || common !== null || bearingWord(tokens[nameEnd - 1]!.key)) return;
      first = isCyrillic(tokens[from]!.text) ? from : nameEnd - 1;
      places = [];
    }
    if (!capital && !(noun === 'oblast' && isCyrillic(tokens[first]!.text))) return;
    const ofCity = noun === 'raion' && isOfCity(work, first, end);
    const unit = draft(ofCity ? 'other' : 'unit', first, last, work.number, capital ? 0.95 : 0.6);
    if (!ofCity) unit.places = places;
    work.drafts.push(unit);
    take(work, first, last);
    // «Сумской и Харьковской областей», "Sumy, Kharkiv and Kursk oblasts".
    let before = first - 1;
    if (before <= sentence.firstToken) return;
    if (work.lexicon.and.at(tokens, before, first) !== null && tokens[before]!.kind === 'word')
      before--;
    if (tokens[before]!.text === ',') before--;
    if (before === first - 1) return;
    nameEnd = before + 1;
    last = nameEnd;
    if (!joinsSeveral(tokens[end - 1]!.key, shared)) return;
  }
}

function endingOf(key: string): string {
  return isCyrillic(key) ? key.slice(-2) : '';
}

/** Nouns in the plural join several names: областей, oblasts, районів, громад. */
const PLURALS = new Set(
  'округов округах округам округами округи округів oblasts regions provinces districts raions hromadas communities republics областей областям областями областях областi области області районов районам районах районы райони районів районам громад громадах громади республик республики республік'.split(
    ' ',
  ),
);

/** «Белгородский и Валуйский округа» are several, «Белгородского округа» is one. */
function joinsSeveral(noun: string, ending: string): boolean {
  return PLURALS.has(noun) || (noun === 'округа' && (ending === 'ий' || ending === 'ый'));
}

/** «Корабельному районі Херсона», "Zavodskoy district of Saratov", "Kharkiv's Kyivskyi district": no unit of the map. */
function isOfCity(work: Work, name: number, end: number): boolean {
  const { tokens, sentence } = work;
  if (sentence.language === 'en') {
    if (name > sentence.firstToken && tokens[name - 1]!.key === "'s") return true;
    const of = end + 1 < sentence.endToken && tokens[end]!.key === 'of';
    return of && isCity(work, end + 1);
  }
  return end < sentence.endToken && isCity(work, end);
}

function isCity(work: Work, at: number): boolean {
  const { tokens, names, gazetteer, lexicon, sentence } = work;
  const token = tokens[at]!;
  if (!token.capital || isTaken(work, at) || !names.isName(token.text)) return false;
  if (lexicon.unitNouns.at(tokens, at + 1, sentence.endToken) !== null) return false;
  return names
    .find(token.text)
    .some(
      ({ row, kind }) => row >= 0 && kind !== 'spelled-alike' && gazetteer.kindOf(row) === 'city',
    );
}

const BEARING_WORDS = new Set(
  'northern southern eastern western central northeastern northwestern southeastern southwestern border frontline occupied temporary military federal administrative'.split(
    ' ',
  ),
);

function bearingWord(key: string): boolean {
  return BEARING_WORDS.has(key);
}

/** «27 — над Липецкой, 18 — в Орловской»: the noun stands elsewhere in the sentence. */
const FEMININE_OBLIQUE = /(?:ск|цк|ськ|цьк|зьк)(?:ой|ої|ій|ую|ою)$/;

function ellipticUnits(work: Work): void {
  const { tokens, sentence } = work;
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
    const word = tokens[at]!;
    if (!word.capital || isTaken(work, at) || !FEMININE_OBLIQUE.test(word.key)) continue;
    const next = tokens[at + 1];
    const closes =
      at + 1 >= sentence.endToken ||
      next!.kind !== 'word' ||
      work.lexicon.and.at(tokens, at + 1, at + 2) !== null;
    if (!closes) continue;
    const after = tokens[at - 1]!.capital
      ? endsName(work, at)
      : work.lexicon.cues.at(tokens, at - 1, at) !== null;
    if (!after) continue;
    const places = work.units.find('oblast', word.text);
    if (places.length === 0) continue;
    const unit = draft('unit', at, at + 1, work.number, 0.8);
    unit.places = places;
    work.drafts.push(unit);
    take(work, at, at + 1);
  }
}

/** "Lyptsi of Kharkiv and Yampil, Terny of Donetsk region": the noun stands after the last. */
function ellipticOf(work: Work): void {
  const { tokens, sentence, lexicon } = work;
  for (let of = sentence.firstToken + 1; of + 2 < sentence.endToken; of++) {
    if (tokens[of]!.key !== 'of' || !isFreeName(work, of - 1) || !isFreeName(work, of + 1))
      continue;
    const next = of + 2;
    const joins = tokens[next]!.text === ',' || lexicon.and.at(tokens, next, next + 1) !== null;
    if (!joins || !isFreeName(work, next + 1) || !unitOfFollows(work, next)) continue;
    const places = work.units.find('oblast', tokens[of + 1]!.text);
    if (places.length === 0) continue;
    const unit = draft('unit', of + 1, next, work.number, 0.8);
    unit.places = places;
    work.drafts.push(unit);
    take(work, of + 1, next);
  }
}

/** Whether another unit with its noun follows "of" within the list. */
function unitOfFollows(work: Work, from: number): boolean {
  const end = Math.min(work.sentence.endToken - 1, from + LIST_REACH);
  for (let at = from; at < end; at++) {
    if (work.tokens[at]!.key === 'of' && isTaken(work, at + 1)) return true;
  }
  return false;
}

const LIST_REACH = 24;

/** «Садки Сумской и Волчанск Харьковской областей», but not «Станицы Луганской». */
function endsName(work: Work, at: number): boolean {
  return !work.names.isName(nameOf(work, at - 1, at + 1));
}

/** «Нікопольщина», «Синельниківщині»: the land around a town, about its raion. */
const LAND = /щин(?:а|и|і|у|ою|ы|е|ой)$/;

function landAt(work: Work, at: number): void {
  const word = work.tokens[at]!;
  if (!word.capital || word.text.length < 8 || !LAND.test(word.key)) return;
  const places = work.units.find('raion', `${word.text.replace(LAND, '')}ський`);
  if (places.length === 0) return;
  const unit = draft('unit', at, at + 1, work.number, 0.7);
  unit.places = places;
  work.drafts.push(unit);
  take(work, at, at + 1);
}

export function findUnits(work: Work): void {
  const { tokens, sentence, lexicon } = work;
  let oblasts = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (isTaken(work, at)) continue;
    const named = lexicon.namedUnits.at(tokens, at, sentence.endToken);
    if (named !== null && tokens[at]!.capital) {
      const unit = draft('unit', at, named.end, work.number, 0.95);
      unit.places = [named.meaning];
      work.drafts.push(unit);
      take(work, at, named.end);
      at = named.end - 1;
      continue;
    }
    const noun = lexicon.unitNouns.at(tokens, at, sentence.endToken);
    if (noun === null) {
      landAt(work, at);
      continue;
    }
    if (at > sentence.firstToken) unitsBefore(work, noun.meaning, at, noun.end);
    if (noun.meaning === 'oblast') oblasts++;
    at = noun.end - 1;
  }
  if (oblasts === 0) return;
  if (sentence.language === 'en') ellipticOf(work);
  else ellipticUnits(work);
}
