/** Makes the search index of a gazetteer: every name of every place as keys, packed into bytes. */
import type { Gazetteer } from '../gazetteer.ts';
import { fold } from '../names/fold.ts';
import type { Language, NameKind } from '../settlement.ts';
import { cyrillicKey, isCyrillic, latinKey, latinKeyOfCyrillic } from './alphabet.ts';
import { classOf, type NameClass } from './entries.ts';
import { fingerprint } from './fingerprint.ts';
import { packSearchEntries } from './pack-index.ts';

interface Name {
  readonly text: string;
  readonly language: Language;
  readonly kind: NameKind;
}

interface PlaceToIndex {
  readonly names: readonly Name[];
  readonly unit: string | null;
}

interface ExtraName {
  readonly key: string;
  readonly owner: number;
  readonly ofGroup: boolean;
  readonly nameClass: NameClass;
}

interface GroupNames {
  readonly uk: string;
  readonly ru: string;
  readonly isRussian: number;
  readonly ukSpelling: number;
  readonly ruSpelling: number;
}

/** Counts the spellings of each key, «Гай» and «Гаї» for one; at most 255 are told apart. */
function openSpellings(): (key: string, text: string) => number {
  const known = new Map<string, Map<string, number>>();
  return (key, text) => {
    const spellings = known.get(key) ?? new Map<string, number>();
    known.set(key, spellings);
    const folded = fold(text);
    const number = spellings.get(folded) ?? Math.min(255, spellings.size);
    spellings.set(folded, number);
    return number;
  };
}

/** Settlements by row, then units, then sites: the order in which the engine numbers places. */
function* placesOf(gazetteer: Gazetteer): Generator<PlaceToIndex> {
  const { length } = gazetteer.columns;
  for (let row = 0; row < length; row += 1) {
    const names: Name[] = [];
    gazetteer.eachName(row, (text, language, kind) => names.push({ text, language, kind }));
    yield { names, unit: gazetteer.unitOf(row) };
  }
  for (const place of [...gazetteer.allUnits(), ...gazetteer.allSites()]) {
    yield { names: place.names, unit: place.type === 'unit' ? place.id : place.unit };
  }
}

/** The shown names come first and once each; see `placeNames`. */
function shown(names: readonly Name[], language: Language): Name | undefined {
  return names.find((name) => name.language === language && name.kind !== 'alias');
}

function sorted(keys: ReadonlySet<string>): string[] {
  return [...keys].sort();
}

/** Gathers the names of one place that its group does not have; the most current class of each key. */
function extrasOf(
  names: readonly Name[],
  groupKeys: ReadonlySet<string>,
  official: Language,
): Map<string, NameClass> {
  const found = new Map<string, NameClass>();
  const latinKnown = new Set(
    [...groupKeys].map((key) => (isCyrillic(key) ? latinKeyOfCyrillic(key) : key)),
  );
  // Cyrillic names first: their romanisations need not be stored.
  const ordered = [
    ...names.filter(isCyrillicName),
    ...names.filter((name) => !isCyrillicName(name)),
  ];
  for (const { text, language, kind } of ordered) {
    const cyrillic = isCyrillic(text);
    const key = cyrillic ? cyrillicKey(text) : latinKey(text);
    if (key === '' || groupKeys.has(key) || (!cyrillic && latinKnown.has(key))) continue;
    const nameClass = classOf(kind, language, official);
    const known = found.get(key);
    if (known === undefined || nameClass < known) found.set(key, nameClass);
    if (cyrillic) latinKnown.add(latinKeyOfCyrillic(key));
  }
  return found;
}

function isCyrillicName({ text }: Name): boolean {
  return isCyrillic(text);
}

/**
 * Builds the search index of a gazetteer, a few seconds for 49,000 places. `openSearch` opens it
 * over a gazetteer with the same settlements only.
 */
export function buildSearchIndex(gazetteer: Gazetteer): Uint8Array {
  const unitNumber = new Map(gazetteer.allUnits().map(({ id }, index) => [id, index + 1]));
  const groups = new Map<string, number>();
  const groupNames: GroupNames[] = [];
  const spellingOf = openSpellings();
  const groupOf: number[] = [];
  const unitOf: number[] = [];
  const extras: ExtraName[] = [];
  const cyrillic = new Set<string>();
  const latin = new Set<string>();

  for (const { names, unit } of placesOf(gazetteer)) {
    const place = groupOf.length;
    const three = (['uk', 'ru', 'en'] as const).map(
      (language) => shown(names, language)?.text ?? '',
    );
    const [uk = '', ru = '', en = ''] = three;
    const official = names.find(({ kind }) => kind === 'official')?.language ?? 'uk';
    const signature = [...three, official].join('\t');
    const keys = {
      uk: isCyrillic(uk) ? cyrillicKey(uk) : '',
      ru: isCyrillic(ru) ? cyrillicKey(ru) : '',
    };
    let group = groups.get(signature);
    const latinOfGroup = latinKey(isCyrillic(en) ? '' : en);
    if (group === undefined) {
      group = groupNames.length;
      groups.set(signature, group);
      groupNames.push({
        ...keys,
        isRussian: official === 'ru' ? 1 : 0,
        ukSpelling: spellingOf(keys.uk, uk),
        ruSpelling: spellingOf(keys.ru, ru),
      });
      cyrillic.add(keys.uk).add(keys.ru);
      const derived = [keys.uk, keys.ru].map(latinKeyOfCyrillic);
      if (latinOfGroup !== '' && !derived.includes(latinOfGroup)) {
        latin.add(latinOfGroup);
        extras.push({ key: latinOfGroup, owner: group, ofGroup: true, nameClass: 1 });
      }
    }
    groupOf.push(group);
    unitOf.push(unit === null ? 0 : (unitNumber.get(unit) ?? 0));
    const known = new Set([keys.uk, keys.ru, latinOfGroup].filter((key) => key !== ''));
    for (const [key, nameClass] of extrasOf(names, known, official)) {
      (isCyrillic(key) ? cyrillic : latin).add(key);
      extras.push({ key, owner: place, ofGroup: false, nameClass });
    }
  }

  cyrillic.add('');
  const cyrillicKeys = sorted(cyrillic);
  const latinKeys = sorted(latin);
  const numbers = new Map([...cyrillicKeys, ...latinKeys].map((key, index) => [key, index]));
  // Groups in the order of their names are stored in fewer bytes.
  const order = groupNames
    .map(({ uk, ru }, group) => ({ group, uk: numbers.get(uk)!, ru: numbers.get(ru)! }))
    .sort((a, b) => a.uk - b.uk || a.ru - b.ru || a.group - b.group);
  const renumbered = new Uint32Array(order.length);
  order.forEach(({ group }, position) => {
    renumbered[group] = position;
  });
  return packSearchEntries({
    fingerprint: fingerprint(gazetteer),
    others: [
      ...gazetteer.allUnits().map(({ id, kind, unit }) => ({
        ...{ id, kind },
        above: unitNumber.get(unit ?? '') ?? 0,
      })),
      ...gazetteer.allSites().map(({ id }) => ({ id, kind: 'site' as const, above: 0 })),
    ],
    cyrillicKeys,
    latinKeys,
    groupUk: Uint32Array.from(order, ({ uk }) => uk),
    groupRu: Uint32Array.from(order, ({ ru }) => ru),
    groupIsRussian: Uint8Array.from(order, ({ group }) => groupNames[group]!.isRussian),
    groupUkSpelling: Uint8Array.from(order, ({ group }) => groupNames[group]!.ukSpelling),
    groupRuSpelling: Uint8Array.from(order, ({ group }) => groupNames[group]!.ruSpelling),
    groupOf: Uint32Array.from(groupOf, (group) => renumbered[group]!),
    unitOf: Uint32Array.from(unitOf),
    extras: extras
      .map(({ key, owner, ofGroup, nameClass }) => ({
        key: numbers.get(key)!,
        owner: ofGroup ? renumbered[owner]! : owner,
        ofGroup,
        nameClass,
      }))
      .sort((a, b) => a.key - b.key || a.owner - b.owner),
  });
}
