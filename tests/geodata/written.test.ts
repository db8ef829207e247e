/** Written names in any case, script and spelling, and the settlements that they may mean. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import { buildSearchIndex } from '../../geodata/search/build-index.ts';
import { SearchIndexError } from '../../geodata/search.ts';
import { likeness } from '../../geodata/written/likeness.ts';
import { openWrittenNames } from '../../geodata/written/open.ts';
import { skeletonOfKey } from '../../geodata/written/skeleton.ts';
import { MATCH_KINDS, type NameMatch, type WrittenNames } from '../../geodata/written/types.ts';
import { loadGazetteer } from '../../src/cli/data.ts';
import { fixtureGazetteer, PLACES } from '../fixtures/gazetteer.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packed = join(root, 'geodata', 'packed', 'search.txt');
const hasData = existsSync(join(root, 'geodata', 'data', 'units.tsv')) || existsSync(packed);

describe('skeletons of keys', () => {
  it.each([
    ['олексиивка', 'oleksiivka', 'лксвк'],
    ['хутир', 'xutir', 'хтр'],
    ['счастие', 'shchastia', 'щст'],
    ['щастя', 'schastia', 'щст'],
    ['батиця', 'batitsia', 'бц'],
    ['писчане', 'pishchane', 'пщн'],
    ['жовте', 'zhovte', 'жвт'],
    ['братство', 'bratstvo', 'брцтв'],
  ])('meet in both scripts: %s and %s', (cyrillic, latin, skeleton) => {
    expect(skeletonOfKey(cyrillic, 'cyrillic')).toBe(skeleton);
    expect(skeletonOfKey(latin, 'latin')).toBe(skeleton);
  });
});

describe('likeness', () => {
  it('is 1 for the same, less for another ending and least for another stem', () => {
    const ending = likeness('карерне', 'карерная');
    const stem = likeness('карерне', 'коринне');
    expect(likeness('нью иорк', 'ньюиорк')).toBe(1);
    expect(ending).toBeLessThan(1);
    expect(ending).toBeGreaterThan(0.9);
    expect(stem).toBeLessThan(ending);
  });
});

describe('written names of a small gazetteer', () => {
  const gazetteer = fixtureGazetteer();
  const names = openWrittenNames(gazetteer, buildSearchIndex(gazetteer));

  it('finds all bearers of a name, each once, with its row', () => {
    const found = names.find('Oleksiivka');
    const places = found.map(({ place }) => place);
    expect(places).toContain(PLACES.oleksiivkaDonetsk);
    expect(places).toContain(PLACES.oleksiivkaSumy);
    expect(places).toContain(PLACES.oleksiivkaLebedyn);
    expect(new Set(places).size).toBe(places.length);
    for (const { place, row } of found) expect(gazetteer.columns.ids[row]).toBe(place);
  });

  it('answers the same the second time, and nothing for no name', () => {
    expect(names.find('Oleksiivka')).toBe(names.find('Oleksiivka'));
    for (const nothing of ['', '  ', '!?', '12', 'ﷺ', 'a b c d e f g']) {
      expect(names.find(nothing)).toEqual([]);
      expect(names.isName(nothing)).toBe(false);
    }
  });

  it('refuses the index of another gazetteer', () => {
    const bytes = buildSearchIndex(gazetteer);
    expect(() => openWrittenNames(gazetteer, bytes.slice(0, 40))).toThrow(SearchIndexError);
  });
});

describe.runIf(hasData)('written names of the shipped gazetteer', () => {
  let gazetteer: Gazetteer;
  let names: WrittenNames;
  beforeAll(() => {
    gazetteer = loadGazetteer(root);
    const index = existsSync(packed) ? readFileSync(packed) : buildSearchIndex(gazetteer);
    names = openWrittenNames(gazetteer, index);
  }, 120_000);

  /** The match whose settlement bears this Ukrainian name. */
  function matchOf(written: string, ukrainian: string): NameMatch | undefined {
    return names.find(written).find(({ row }) => gazetteer.displayNames(row).uk === ukrainian);
  }

  it.each([
    ['Покровськ', 'Покровськ', 'exact-name'],
    ['ПОКРОВСЬК', 'Покровськ', 'exact-name'],
    ['Красноармейск', 'Покровськ', 'exact-name'],
    ['Pokrovsk', 'Покровськ', 'exact-name'],
    ['Krasnoarmeysk', 'Покровськ', 'romanised'],
    ['Пушкіне', 'Чумацьке', 'former-name'],
    ['Сєвєродонецьк', 'Сіверськодонецьк', 'exact-name'],
    ['Часового Яру', 'Часів Яр', 'case-form'],
    ['Ямполя', 'Ямпіль', 'case-form'],
    ['Волновасі', 'Волноваха', 'case-form'],
    ['Костянтинівці', 'Костянтинівка', 'case-form'],
    ['Великою Новосілкою', 'Велика Новосілка', 'case-form'],
    ['Sumy City', 'Суми', 'exact-name'],
    ['Robotyny', 'Роботине', 'spelled-alike'],
    ['Rusynyi Yar', 'Русин Яр', 'spelled-alike'],
    ['Ternov', 'Терни', 'spelled-alike'],
    ['Большой Новосёлки', 'Велика Новосілка', 'spelled-alike'],
    ['Горное', 'Гірське', 'spelled-alike'],
  ])('meets "%s" with %s by %s', (written, ukrainian, kind) => {
    expect(matchOf(written, ukrainian)?.kind).toBe(kind);
  });

  it.each([
    ['Ковшаровка', 'Ківшарівка'],
    ['Ольшана', 'Вільшана'],
    ['Крахмальное', 'Крохмальне'],
    ['Двуречная', 'Дворічна'],
    ['Спорное', 'Спірне'],
    ['Затишье', 'Затишок'],
    ['Угледара', 'Вугледар'],
    ['Орехова', 'Оріхів'],
    ['Kuzminovka', 'Кузьминівка'],
  ])('knows «%s» for %s better than by consonants', (written, ukrainian) => {
    const match = matchOf(written, ukrainian);
    expect(match).toBeDefined();
    expect(match?.kind).not.toBe('spelled-alike');
  });

  it('tells names from what is only alike or nothing', () => {
    expect(names.isName('Покровську')).toBe(true);
    expect(names.isName('Большая Новосёлка')).toBe(true);
    expect(names.isName('Карьерная')).toBe(false);
    expect(names.isAlike('Карьерная')).toBe(true);
    expect(names.isAlike('Щщгжпф')).toBe(false);
  });

  it('gives the best matches first and the name that was met', () => {
    const found = names.find('Красного Лимана');
    const ranks = found.map(({ kind }) => MATCH_KINDS.indexOf(kind));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(found[0]?.name).toMatch(/^Красн[иы]й Лиман$/);
  });

  it('keeps every bearer of the commonest name', () => {
    const uk = names.find('Іванівка').filter(({ kind }) => kind === 'exact-name');
    expect(uk.length).toBeGreaterThanOrEqual(119);
  });

  it('finds every settlement by each of its three shown names', () => {
    const missed: string[] = [];
    for (let row = 0; row < gazetteer.columns.length; row += 41) {
      for (const written of Object.values(gazetteer.displayNames(row))) {
        // A name of numbers only, or of more words than a name in a text has.
        if (!/\p{L}/u.test(written) || written.split(/[\s-]/).length > 4) continue;
        if (!names.find(written).some((match) => match.row === row)) missed.push(written);
      }
    }
    expect(missed).toEqual([]);
  });
});
