/** Which settlements bear a name today, so that one line can stand for all. */
import type { Gazetteer } from '../gazetteer.ts';
import type { DisplayNames, Language } from '../settlement.ts';
import { isCyrillic } from './alphabet.ts';
import type { Entry } from './entries-of-pool.ts';
import { NamesakesLine } from './lines.ts';
import type { KeyOwners, Owners } from './names-of-places.ts';
import type { UnitSet } from './qualifiers.ts';
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
  const { groupUk, groupRu, groupIsRussian, groupUkSpelling, groupRuSpelling } = index;

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
    if ((official === 'uk' ? groupUk : groupRu)[group] === key) return official;
    return (other === 'uk' ? groupUk : groupRu)[group] === key ? other : 'en';
  }

  /** Which of the spellings of a key a group's name has; a Latin key has one. */
  function spellingOf(group: number, key: number): number {
    const language = languageOf(group, key);
    if (language === 'en') return 0;
    return language === 'uk' ? groupUkSpelling[group]! : groupRuSpelling[group]!;
  }

  /** Whether one of a group's names is written so: both may have the key, and not be written alike. */
  function hasSpelling(group: number, key: number, spelling: number): boolean {
    if (spellingOf(group, key) === spelling) return true;
    return (
      (groupUk[group] === key && groupUkSpelling[group] === spelling) ||
      (groupRu[group] === key && groupRuSpelling[group] === spelling)
    );
  }

  function nameOf({ owner, key, kind }: Entry) {
    if (owner >= owners.groups || (kind & CLASS_BITS) > 1) return null;
    const display = displayOf(owner);
    const language = languageOf(owner, key);
    return display === null ? null : { text: display[language], language, display };
  }

  /** The settlements of some groups within the units, the most important first. */
  function rowsOf(groups: readonly number[], within: UnitSet | null): number[] {
    const rows: number[] = [];
    for (const group of groups) {
      for (let at = owners.starts[group]!; at < owners.starts[group + 1]!; at += 1) {
        const place = owners.members[at]!;
        if (place >= owners.settlements) continue;
        if (within === null || within[index.unitOf[place]!] === 1) rows.push(place);
      }
    }
    const { importance } = owners;
    return rows.sort((a, b) => importance[b]! - importance[a]! || a - b);
  }

  return {
    nameOf,
    lineOf(entry, typed) {
      const name = nameOf(entry);
      if (name === null) return null;
      const { key, owner, within } = entry;
      const spelling = spellingOf(owner, key);
      // A Latin text that met a Ukrainian name is shown the English one. A Russian name stays as it is:
      // Ukraine's Павлівка bears it too, and is "Pavlovka" in the press.
      const latin =
        !isCyrillic(typed) &&
        !entry.otherLayout &&
        name.language === 'uk' &&
        groupIsRussian[owner] === 0;
      const groups: number[] = [];
      let count = 0;
      for (let at = keyOwners.starts[key]!; at < keyOwners.starts[key + 1]!; at += 1) {
        const group = keyOwners.owners[at]!;
        if (group >= owners.groups || keyOwners.classes[at]! > 1) continue;
        if (!hasSpelling(group, key, spelling)) continue;
        // Russia's Алексеевка is Олексіївка in Ukrainian, and yet nobody writes it Oleksiivka.
        if (latin && group !== owner && displayOf(group)?.en !== name.display.en) continue;
        groups.push(group);
        count += within === null ? owners.settlementsOf[group]! : rowsOf([group], within).length;
      }
      if (count < 2) return null;
      const shown: { text: string; language: Language } = latin
        ? { text: name.display.en, language: 'en' }
        : name;
      return new NamesakesLine(shown, count, () => rowsOf(groups, within));
    },
  };
}
