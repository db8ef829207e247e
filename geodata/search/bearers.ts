/** Which settlements bear a name today, so that one line can stand for all. */
import type { Gazetteer } from '../gazetteer.ts';
import { fold } from '../names/fold.ts';
import type { DisplayNames, Language } from '../settlement.ts';
import { isCyrillic } from './alphabet.ts';
import type { Entry } from './entries-of-pool.ts';
import { NamesakesLine } from './lines.ts';
import type { KeyOwners, Owners } from './names-of-places.ts';
import type { ReadIndex } from './read-index.ts';
import { CLASS_BITS } from './script-index.ts';

export interface Bearers {
  /** The name of the entry's group that has the key met; null for a name not in use. */
  nameOf(
    entry: Entry,
    typed: string,
  ): { readonly text: string; readonly language: Language } | null;
  /** The line for all that bear the name in either language; null where fewer than two do. */
  lineOf(entry: Entry, typed: string): NamesakesLine | null;
}

export function openBearers(
  gazetteer: Gazetteer,
  index: ReadIndex,
  keyOwners: KeyOwners,
  owners: Owners,
): Bearers {
  const { groupUk, groupRu, groupIsRussian } = index;

  /** The three names of a group; null for one of units or sites only. */
  function displayOf(group: number): DisplayNames | null {
    for (let at = owners.starts[group]!; at < owners.starts[group + 1]!; at += 1) {
      if (owners.members[at]! < owners.settlements)
        return gazetteer.displayNames(owners.members[at]!);
    }
    return null;
  }

  /** Which of a group's names has the key: that of its official language if both do. */
  function languageOf(group: number, key: number): 'uk' | 'ru' | 'en' {
    if (key >= index.cyrillicKeys.count) return 'en';
    const official = groupIsRussian[group] === 1 ? 'ru' : 'uk';
    const other = official === 'uk' ? 'ru' : 'uk';
    const keys = { uk: groupUk[group], ru: groupRu[group] };
    if (keys[official] === key) return official;
    return keys[other] === key ? other : 'en';
  }

  function nameOf({ owner, key, kind }: Entry) {
    if (owner >= owners.groups || (kind & CLASS_BITS) > 1) return null;
    const display = displayOf(owner);
    const language = languageOf(owner, key);
    return display === null ? null : { text: display[language], language, display };
  }

  return {
    nameOf,
    lineOf(entry, typed) {
      const name = nameOf(entry);
      if (name === null) return null;
      const wanted = fold(name.text);
      // A Latin text that met the official name is shown the English one.
      const official = groupIsRussian[entry.owner] === 1 ? 'ru' : 'uk';
      const latin = !isCyrillic(typed) && !entry.otherLayout && name.language === official;
      const shown: { text: string; language: Language } = latin
        ? { text: name.display.en, language: 'en' }
        : name;
      const members: number[] = [];
      const met = new Set<number>();
      for (let at = keyOwners.starts[entry.key]!; at < keyOwners.starts[entry.key + 1]!; at += 1) {
        const group = keyOwners.owners[at]!;
        if (group >= owners.groups || keyOwners.classes[at]! > 1 || met.has(group)) continue;
        met.add(group);
        const display = displayOf(group);
        if (display === null) continue;
        const bears =
          latin || name.language === 'en'
            ? fold(display.en) === fold(shown.text)
            : fold(display.uk) === wanted || fold(display.ru) === wanted;
        if (!bears) continue;
        for (let member = owners.starts[group]!; member < owners.starts[group + 1]!; member += 1) {
          const place = owners.members[member]!;
          if (place >= owners.settlements) continue;
          if (entry.within === null || entry.within[index.unitOf[place]!] === 1)
            members.push(place);
        }
      }
      if (members.length < 2) return null;
      return new NamesakesLine(shown.text, shown.language, members.length, () =>
        members.sort((a, b) => owners.importance[b]! - owners.importance[a]! || a - b),
      );
    },
  };
}
