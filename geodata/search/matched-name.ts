/** Which name of a place has the key that was met, and what a reader needs to know of it. */
import type { MatchedName } from '../found.ts';
import { fold } from '../names/fold.ts';
import type { NameKind, Place, PlaceName } from '../settlement.ts';
import { cyrillicKey, isCyrillic, latinKey, latinKeyOfCyrillic } from './alphabet.ts';

const ORDER_OF_KINDS: readonly NameKind[] = ['official', 'exonym', 'former', 'alias', 'romanised'];

/** The more telling name first: one in use, in the script that was typed, spelled as typed. */
function rank(text: string, nameKind: NameKind, typed: string): number {
  const inUse = nameKind === 'official' || nameKind === 'exonym';
  const kind = inUse ? 0 : ORDER_OF_KINDS.indexOf(nameKind);
  const script = isCyrillic(text) === isCyrillic(typed) ? 0 : 1;
  const spelled = fold(text) === fold(typed) ? 0 : 1;
  // Of names alike in all this, the shown one comes first, as it does in the record.
  return 8 * kind + 2 * script + spelled + (nameKind === 'official' ? 0 : 0.5);
}

/** How telling a name is of those with a key, Cyrillic or Latin, lower being better; infinite without it. */
export function openRanking(key: string, typed: string): (text: string, kind: NameKind) => number {
  const latin = isCyrillic(key) ? latinKeyOfCyrillic(key) : key;
  return (text, kind) => {
    const has = isCyrillic(text) ? cyrillicKey(text) === key : latinKey(text) === latin;
    return has ? rank(text, kind, typed) : Number.POSITIVE_INFINITY;
  };
}

/** The best name of `place` with this key, Cyrillic or Latin; the official one where none has it. */
export function matchedName(place: Place, key: string, typed: string): MatchedName {
  const rankOf = openRanking(key, typed);
  let best: PlaceName | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const name of place.names) {
    const nameRank = rankOf(name.text, name.kind);
    if (nameRank < bestRank) {
      best = name;
      bestRank = nameRank;
    }
  }
  const { text, language, kind, until, usedBy, derived } = best ?? place.names[0]!;
  return { text, language, kind, until, usedBy, derived };
}
