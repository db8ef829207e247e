import type { Gazetteer } from '../gazetteer.ts';

/**
 * A number that tells this gazetteer's ids, in their order, from another's: FNV-1a over the codes of
 * their characters. An index names settlements by their rows and would name the wrong ones otherwise.
 */
export function fingerprint({ columns }: Pick<Gazetteer, 'columns'>): number {
  let hash = 0x811c9dc5;
  for (const id of columns.ids) {
    for (let at = 0; at < id.length; at += 1) {
      hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    }
    hash = Math.imul(hash ^ 10, 0x01000193);
  }
  return hash >>> 0;
}
