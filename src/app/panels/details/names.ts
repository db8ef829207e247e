import { transliterate } from '../../../../geodata/names/transliterate.ts';
import {
  LANGUAGES,
  type Language,
  type NameUser,
  type Place,
  type PlaceName,
} from '../../../../geodata/settlement.ts';
import type { NameStyle } from '../../../map/types.ts';

/** Why a name stands in its group of the card. */
export type NameGroupKind =
  | { readonly type: 'official' }
  /** It stands for the name in force in the language of the state, but a rule made it: no source has it. */
  | { readonly type: 'in-force-by-rule' }
  | { readonly type: 'used-by'; readonly users: readonly NameUser[]; readonly language: Language }
  /** A form of the official name that the other side does not use. */
  | { readonly type: 'form-of-official'; readonly language: Language }
  | { readonly type: 'in-language'; readonly language: Language }
  | { readonly type: 'former' }
  /** Found in a source that does not say when it was in use. */
  | { readonly type: 'also-found' }
  /** Latin spellings of any of the names. */
  | { readonly type: 'spellings' };

export interface NameGroup {
  readonly kind: NameGroupKind;
  /** At least one. */
  readonly names: readonly PlaceName[];
}

/**
 * The names of a place in the groups of its card: official, then the current name in each other
 * language with who uses it, then former names (the latest first), then what else was found and how
 * it is spelt. No text stands twice.
 */
export function groupNames(place: Place): readonly NameGroup[] {
  const current = place.names.filter((name) => name.kind === 'official' || name.kind === 'exonym');
  const groups: NameGroup[] = [];
  const add = (kind: NameGroupKind, names: readonly PlaceName[]) => {
    if (names.length > 0) groups.push({ kind, names });
  };

  /** Whoever names the place officially: of that side's own names nothing need be said. */
  const own: NameUser = place.country === 'RU' ? 'russia' : 'ukraine';
  const official = current.filter((name) => name.kind === 'official');
  const attested = official.filter((name) => !name.derived);
  add({ type: 'official' }, withoutRepeats(attested));
  add({ type: 'in-force-by-rule' }, withoutRepeats(official.filter((name) => name.derived)));
  for (const language of LANGUAGES) {
    const here = current.filter((name) => name.language === language && name.kind === 'exonym');
    const isOthers = ({ usedBy }: PlaceName) => usedBy.some((user) => user !== own);
    const usedBySome = here.filter(isOthers);
    const users = [...new Set(usedBySome.flatMap((name) => name.usedBy))];
    const unmarked = here.filter((name) => !isOthers(name));
    add({ type: 'used-by', users, language }, withoutRepeats(usedBySome));
    add(
      usedBySome.length > 0
        ? { type: 'form-of-official', language }
        : { type: 'in-language', language },
      withoutRepeats(unmarked, usedBySome),
    );
  }

  const former = place.names
    .filter((name) => name.kind === 'former')
    .sort((a, b) => compareText(b.until ?? '', a.until ?? '') || languageOrder(a, b));
  add({ type: 'former' }, withoutRepeats(former));
  const aliases = place.names.filter((name) => name.kind === 'alias');
  add({ type: 'also-found' }, withoutRepeats(aliases, [...current, ...former]));
  const spellings = place.names.filter((name) => name.kind === 'romanised');
  add({ type: 'spellings' }, withoutRepeats(spellings, [...current, ...former, ...aliases]));
  return groups;
}

/** The three names of a place in the reader's order, the first of the style first, each with its language. */
export function namesInOrder(
  place: Place,
  style: NameStyle,
): readonly { readonly language: Language; readonly text: string }[] {
  const order = [style.first, ...(style.second ? [style.second] : []), ...LANGUAGES];
  return [...new Set(order)]
    .map((language) => ({ language, text: place.display[language] }))
    .filter((name) => name.text !== '');
}

/** The one or two names that the reader's style shows; one where both are alike. */
export function styledNames(place: Place, style: NameStyle): readonly string[] {
  const names = [place.display[style.first], style.second ? place.display[style.second] : ''];
  return [...new Set(names)].filter((text) => text !== '');
}

/**
 * The former names worth a line under the heading: in the reader's first language; for English
 * romanised (KMU 2010 from Ukrainian, BGN/PCGN 1947 from Russian) where no source has it; else in any.
 */
export function formerNames(place: Place, language: Language): readonly PlaceName[] {
  const former = groupNames(place).find((group) => group.kind.type === 'former')?.names ?? [];
  const inLanguage = former.filter((name) => name.language === language);
  if (inLanguage.length > 0) return inLanguage;
  return language === 'en' ? withoutRepeats(official(former, place).map(romanised)) : former;
}

/** Those in the language of the state the place lies in, where there are such. */
function official(names: readonly PlaceName[], place: Place): readonly PlaceName[] {
  const language = place.country === 'RU' ? 'ru' : 'uk';
  const own = names.filter((name) => name.language === language);
  return own.length > 0 ? own : names;
}

function romanised(name: PlaceName): PlaceName {
  const system = name.language === 'ru' ? 'ru-bgnpcgn-1947' : 'uk-kmu-2010';
  return {
    ...name,
    text: transliterate(name.text, system),
    language: 'en',
    source: `rule:${system}`,
    derived: true,
  };
}

function withoutRepeats(
  names: readonly PlaceName[],
  shown: readonly PlaceName[] = [],
): readonly PlaceName[] {
  const seen = new Set(shown.map((name) => name.text));
  return names.filter((name) => {
    // The same word until another year is another fact, and both are kept.
    const key = name.until === null ? name.text : `${name.text}\t${name.until}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function languageOrder(a: PlaceName, b: PlaceName): number {
  return LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
