/** Which name of a place has the key that was met, and what a reader needs to know of it. */
import type { MatchedName } from '../found.ts';
import { fold } from '../names/fold.ts';
import type { NameKind, Place, PlaceName } from '../settlement.ts';
import { cyrillicKey, isCyrillic, latinKey, latinKeyOfCyrillic } from './alphabet.ts';

const ORDER_OF_KINDS: readonly NameKind[] = ['official', 'exonym', 'former', 'alias', 'romanised'];

/** The more telling name first: one in use, in the script that was typed, spelled as typed. */
function rank(name: PlaceName, typed: string): number {
  const inUse = name.kind === 'official' || name.kind === 'exonym';
  const kind = inUse ? 0 : ORDER_OF_KINDS.indexOf(name.kind);
  const script = isCyrillic(name.text) === isCyrillic(typed) ? 0 : 1;
  const spelled = fold(name.text) === fold(typed) ? 0 : 1;
  // Of names alike in all this, the shown one comes first, as it does in the record.
  return 8 * kind + 2 * script + spelled + (name.kind === 'official' ? 0 : 0.5);
}

/** The best name of `place` with this key, Cyrillic or Latin; the official one where none has it. */
export function matchedName(place: Place, key: string, typed: string): MatchedName {
  const cyrillic = isCyrillic(key);
  const latin = cyrillic ? latinKeyOfCyrillic(key) : key;
  let best: PlaceName | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const name of place.names) {
    const has = isCyrillic(name.text)
      ? cyrillicKey(name.text) === key
      : latinKey(name.text) === latin;
    const nameRank = has ? rank(name, typed) : Number.POSITIVE_INFINITY;
    if (nameRank < bestRank) {
      best = name;
      bestRank = nameRank;
    }
  }
  const { text, language, kind, until, usedBy, derived } = best ?? place.names[0]!;
  return { text, language, kind, until, usedBy, derived };
}
