/** Places that something is fired or comes from: "62 drones from Oryol and Kursk" strike neither. */
import type { TextLanguage, Token } from '../types.ts';
import type { Placed } from './features.ts';

const FROM: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  en: new Set(['from']),
  ru: new Set(['из', 'с', 'со']),
  uk: new Set(['з', 'із', 'зі']),
};
/** Between "from" and the place: «із напрямків:», "from the airfield of". */
const PLACE_WORDS =
  /^(?:the|of|and|:|-|–|—|\(|direction|directions|area|areas|airfields?|territory|airspace|напрям\p{L}*|направлен\p{L}*|район\p{L}*|аеродром\p{L}*|аэродром\p{L}*|територ\p{L}*|террито\p{L}*|міста?|городов|города|боку|стороны|акватор\p{L}*)$/u;
const STEPS = 5;
/** Between members of one list. */
const IN_LIST = /^(?:,|and|та|і|й|и|а|також|также|or|or|\(|\)|-|–)$/u;
const LIST_WITHIN = 4;
/** These come from a place as well as to it: nobody fires from where he is thrown back. */
const BACK = /^(?:back|відкину|отброс|отошл|відійшл|withdr|retreat|evacuat|эвакуир|евакую)/u;

/** Indexes of the mentions of a sentence that are such places; `placed` are its settlements in order. */
export function launchedFrom(
  placed: readonly Placed[],
  tokens: readonly Token[],
  language: TextLanguage,
  firstToken: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  let last: Placed | null = null;
  for (const place of placed) {
    const goesOn = last !== null && isListed(tokens, last.to, place.from);
    if (goesOn || follows(tokens, place.from, language, firstToken)) {
      found.add(place.index);
      last = place;
    } else last = null;
  }
  return found;
}

function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LIST_WITHIN) return false;
  for (let at = from; at < to; at++) if (!IN_LIST.test(tokens[at]!.key)) return false;
  return true;
}

function follows(
  tokens: readonly Token[],
  place: number,
  language: TextLanguage,
  firstToken: number,
): boolean {
  for (let at = place - 1; at >= Math.max(firstToken, place - STEPS); at--) {
    const { key } = tokens[at]!;
    if (FROM[language].has(key)) return !BACK.test(tokens[at - 1]?.key ?? '');
    if (!PLACE_WORDS.test(key)) return false;
  }
  return false;
}
