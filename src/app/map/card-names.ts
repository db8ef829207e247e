/** Which names of a place its card has room for, and what it says of each. Pure. */
import type { Language, Place, PlaceName } from '../../../geodata/settlement.ts';
import type { NameStyle } from '../../map/types.ts';
import { nameInShort } from '../panels/details/name-words.ts';
import { groupNames, type NameGroup } from '../panels/details/names.ts';
import type { Words } from '../words/en.ts';

/** Of each group; a card is read at a glance. */
const MOST_OF_A_GROUP = 2;
const MOST_FOUND = 2;

export interface NameLine {
  readonly text: string;
  readonly language: Language;
  /** Who uses it, and when. */
  readonly remark: string;
}

export interface NamesOnCard {
  /** In the order of the details: official, by language, former. */
  readonly lines: readonly NameLine[];
  /** Names of unknown period; Latin spellings are for the details. */
  readonly found: readonly string[];
  /** How many more of those there are. */
  readonly more: number;
}

export function namesOnCard(place: Place, style: NameStyle, words: Words): NamesOnCard {
  const groups = groupNames(place);
  const lines = groups.flatMap((group) =>
    isListed(group) || isSaidByHeading(group, place, style)
      ? []
      : group.names
          .filter((name) => !isRomanisedFormer(name, group))
          .slice(0, MOST_OF_A_GROUP)
          .map((name) => ({
            text: name.text,
            language: name.language,
            remark: nameInShort(name, group, words),
          })),
  );
  const aliases = groups.find(({ kind }) => kind.type === 'also-found')?.names ?? [];
  const found = [...new Set(aliases.map(({ text }) => text))];
  return {
    lines,
    found: found.slice(0, MOST_FOUND),
    more: Math.max(0, found.length - MOST_FOUND),
  };
}

function isListed({ kind }: NameGroup): boolean {
  return kind.type === 'also-found' || kind.type === 'spellings';
}

/** The reader's own form of the name, of which there is nothing to say but that it stands above. */
function isSaidByHeading({ kind, names }: NameGroup, place: Place, { first }: NameStyle): boolean {
  return (
    kind.type === 'in-language' &&
    kind.language === first &&
    names.every((name) => name.text === place.display[first])
  );
}

/** The same name in other letters, made by us: not another fact. */
function isRomanisedFormer(name: PlaceName, { kind, names }: NameGroup): boolean {
  return kind.type === 'former' && name.derived && names.some(({ derived }) => !derived);
}
