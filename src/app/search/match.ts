import type { MatchedName } from '../../../geodata/found.ts';
import type { Place } from '../../../geodata/settlement.ts';
import type { NameStyle } from '../../map/types.ts';
import type { SearchWords } from '../words/en/search.ts';
import type { PlaceEntry } from './entries.ts';

/** The names that a line shows in any case, in the reader's order. */
export function namesShown(place: Place, { first, second }: NameStyle) {
  const names = [{ language: first, text: place.display[first] }];
  const other = second === null ? '' : place.display[second];
  if (second !== null && other !== '' && other !== names[0]?.text)
    names.push({ language: second, text: other });
  return names;
}

/**
 * Why a place was found, in plain words: what the name that matched is ("until 2016", "Russian
 * name") where the line does not show it anyway, and what stands between it and what was typed ("an
 * inflected form was typed"). Empty where neither needs a word.
 */
export function whyMatched(
  place: Place,
  match: NonNullable<PlaceEntry['match']>,
  style: NameStyle,
  words: SearchWords['why'],
): readonly string[] {
  const isShown = namesShown(place, style).some(({ text }) => text === match.name.text);
  return [
    ...(isShown ? [] : [nameInWords(match.name, words)]),
    ...(match.how === 'case-form' ? [words.inflected] : []),
    ...(match.how === 'typo' ? [words.near] : []),
    ...(match.otherLayout ? [words.otherLayout] : []),
  ];
}

function nameInWords(name: MatchedName, words: SearchWords['why']): string {
  switch (name.kind) {
    case 'former':
      return name.until === null ? words.former : words.formerUntil(name.until.slice(0, 4));
    case 'alias':
      return words.alias;
    case 'romanised':
      return words.romanised;
    default: {
      const [user] = name.usedBy;
      return user ? words.usedBy(user) : words.inLanguage(name.language);
    }
  }
}
