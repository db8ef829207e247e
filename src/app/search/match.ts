import type { Place, PlaceName } from '../../../geodata/settlement.ts';
import type { NameStyle } from '../../map/types.ts';
import type { SearchWords } from '../words/en/search.ts';

/**
 * Why a place was found, where the name that matched is not among those its line shows: "former
 * name, until 2016", "Russian name", "as Russia’s authorities write it". Null where the match needs
 * no word: what was typed is then the place's official name or one on the line.
 */
export function whyMatched(
  place: Place,
  matched: string,
  style: NameStyle,
  words: SearchWords['why'],
): string | null {
  const shown = [style.first, ...(style.second ? [style.second] : [])];
  if (shown.some((language) => place.display[language] === matched)) return null;
  const name = mostTelling(place.names.filter((one) => one.text === matched));
  if (!name) {
    const language = (['uk', 'ru', 'en'] as const).find((one) => place.display[one] === matched);
    return language ? words.inLanguage(language) : null;
  }
  switch (name.kind) {
    case 'official':
      return null;
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

/** One text may be several names: a name in force says more than a former one, that more than a spelling. */
function mostTelling(names: readonly PlaceName[]): PlaceName | undefined {
  const order = ['official', 'exonym', 'former', 'alias', 'romanised'];
  return [...names].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0];
}
