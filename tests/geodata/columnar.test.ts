import { describe, expect, it } from 'vitest';
import { slug } from '../../geodata/build/merge/slug.ts';
import { bytesOf, fold, planes, steps, varints } from '../../geodata/build/packing/bytes.ts';
import { packGazetteer } from '../../geodata/build/packing/gazetteer.ts';
import { SECTIONS } from '../../geodata/columnar/format.ts';
import { readPlanes, readVarints, unfold } from '../../geodata/columnar/numbers.ts';
import { openPackedGazetteer, openPackedInSteps } from '../../geodata/columnar/open.ts';
import { skeletonHash } from '../../geodata/columnar/skeleton-hash.ts';
import { slugOf } from '../../geodata/columnar/slug.ts';
import { openGazetteer } from '../../geodata/gazetteer.ts';
import { RecordError } from '../../geodata/records.ts';
import { fixtureGazetteer, fixtureTexts, PLACES } from '../fixtures/gazetteer.ts';
import { withKeptPoint } from './kept-point.ts';

const bytes = packGazetteer(fixtureGazetteer());

function messageOf(data: Uint8Array): string {
  try {
    openPackedGazetteer(data, 'gazetteer.txt');
  } catch (error) {
    if (error instanceof RecordError) return error.message;
    throw error;
  }
  return 'nothing was thrown';
}

function changed(change: (copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  change(copy);
  return copy;
}

/** The fixture with the line of a settlement changed. */
function gazetteerWith(change: (line: string) => string) {
  return openGazetteer(
    fixtureTexts().map(({ name, text }) => {
      if (name !== 'settlements.tsv') return { name, text };
      const lines = text.split('\n');
      const at = lines.findIndex((line) => line.startsWith(PLACES.pokrovsk));
      lines[at] = change(lines[at]!);
      return { name, text: lines.join('\n') };
    }),
  );
}

describe('a damaged packed gazetteer', () => {
  it.each([
    ['empty', new Uint8Array(0), /begins with "" and is no packed gazetteer/],
    ['a page of the host', new TextEncoder().encode('<!doctype html>'), /begins with "<!doctyp"/],
    ['cut off in its header', bytes.slice(0, 30), /cut off: 30 bytes do not even hold its header/],
    ['cut off in its columns', bytes.slice(0, -1), /cut off or too long: \d+ bytes instead of \d+/],
    ['longer', Uint8Array.from([...bytes, 0]), /cut off or too long/],
    [
      'of another version',
      changed((copy) => copy.set([99], 8)),
      /version 99 and this program reads/,
    ],
    [
      'changed by one bit',
      changed((copy) => copy.set([copy[bytes.length - 9]! ^ 1], bytes.length - 9)),
      /its checksum does not fit/,
    ],
    [
      'of other lengths',
      changed((copy) => copy.set([copy[16]! + 1], 16)),
      /cut off or too long|checksum/,
    ],
  ])('that is %s is told with the file and what helps', (_what, data, message) => {
    expect(messageOf(data)).toMatch(message);
    expect(messageOf(data)).toMatch(/^gazetteer\.txt: .*Load it again/);
  });

  it('is noticed wherever a byte is changed', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      if (at === 10 || at === 11) continue; // two bytes that mean nothing
      expect(messageOf(changed((copy) => copy.set([copy[at]! ^ 0x55], at)))).not.toContain(
        'nothing',
      );
    }
  });
});

describe('a packed gazetteer', () => {
  it('is opened from the middle of a larger buffer, as a reader of files may hand it over', () => {
    const larger = new Uint8Array(bytes.length + 9);
    larger.set(bytes, 3);
    const opened = openPackedGazetteer(larger.subarray(3, 3 + bytes.length), 'gazetteer.txt');
    expect(opened.byId(PLACES.pokrovsk)?.display.ru).toBe('Красноармейск');
  });

  it('is the same bytes for the same gazetteer, and in whatever order its texts came', () => {
    expect(packGazetteer(openGazetteer(fixtureTexts().reverse()))).toEqual(bytes);
  });

  it('holds a gazetteer of nothing', () => {
    const opened = openPackedGazetteer(packGazetteer(openGazetteer([])), 'gazetteer.txt');
    expect(opened.size).toBe(0);
    expect(opened.columns.ids).toEqual([]);
    expect(opened.byId('UA')).toBeUndefined();
    expect(opened.within([-180, -90, 180, 90])).toEqual([]);
    expect(opened.namesakes('Шевченко')).toEqual([]);
  });

  it('opened in steps is ready and pauses', async () => {
    let pauses = 0;
    const opened = await openPackedInSteps(bytes, 'gazetteer.txt', async () => {
      pauses += 1;
    });
    expect(pauses).toBeGreaterThan(0);
    expect(opened.nearest(48.28, 37.18, 1)[0]?.id).toBe(PLACES.pokrovsk);
  });

  it('tells rows that are not there', () => {
    const opened = openPackedGazetteer(bytes, 'gazetteer.txt');
    for (const row of [-1, opened.columns.length, 0.5 + opened.columns.length]) {
      expect(() => opened.displayNames(row)).toThrow(RangeError);
      expect(() => opened.eachName(row, () => {})).toThrow(RangeError);
    }
    for (const id of ['', 'UA', 'ru:', 'UA14160210010099404', 'zz']) {
      expect(opened.byId(id)?.type).not.toBe('settlement');
    }
  });

  it.each([
    ['letters of no alphabet seen so far', 'en|alias|Ẁöřð ☃ 日本 😀|wof'],
    ['a name that only begins like the others', 'uk|alias|Покровське-на-Оці|wof'],
    ['a name that a rule makes, from a source', 'en|romanised|Pokrovsk|wikidata'],
    ['dates and users', 'ru|former|Гришино|~uk-ru|1875|1938-05|russia,press'],
    ['the same name twice', 'en|romanised|Pokrowsk|wof;en|romanised|Pokrowsk|wof'],
    ['forty names', Array.from({ length: 40 }, (_, i) => `en|alias|Name ${i}|wof`).join(';')],
    ['a name of 200 letters', `uk|alias|${'Я'.repeat(200)}|wof`],
  ])('keeps %s', (_what, more) => {
    const plain = gazetteerWith((line) => {
      const fields = line.split('\t');
      fields[11] = more;
      return fields.join('\t');
    });
    const opened = openPackedGazetteer(packGazetteer(plain), 'gazetteer.txt');
    for (const id of plain.columns.ids) {
      expect(opened.byId(id)).toEqual(withKeptPoint(plain.byId(id)!));
    }
  });

  it.each([
    ['the antimeridian and the poles', '-89.99994', '179.99996'],
    ['0, 0', '0', '0'],
  ])('keeps points near %s', (_what, lat, lon) => {
    const plain = gazetteerWith((line) => {
      const fields = line.split('\t');
      fields[3] = lat;
      fields[4] = lon;
      return fields.join('\t');
    });
    const opened = openPackedGazetteer(packGazetteer(plain), 'gazetteer.txt');
    for (const id of plain.columns.ids) {
      expect(opened.byId(id)).toEqual(withKeptPoint(plain.byId(id)!));
    }
  });

  it('has each section once', () => {
    expect(new Set(SECTIONS).size).toBe(SECTIONS.length);
  });
});

describe('columns of numbers', () => {
  const numbers = [0, 1, 255, 256, 65_535, 65_536, 16_777_216, 4_294_967_295];

  it('come back from planes and varints', () => {
    expect([...readPlanes(planes(numbers), numbers.length)]).toEqual(numbers);
    expect([...readPlanes(planes([0, 0]), 2)]).toEqual([0, 0]);
    const small = numbers.filter((number) => number < 2 ** 31);
    expect([...readVarints(varints(small))]).toEqual(small);
  });

  it('are refused where their count does not fit', () => {
    expect(() => readPlanes(planes(numbers), 3)).toThrow(RangeError);
    expect(() => bytesOf([1, 256], 'letters')).toThrow(/letters: 256 is no byte/);
  });

  it('fold and step to and fro', () => {
    const signed = [0, -1, 1, -2, 2, 1_800_000, -1_800_000];
    expect(signed.map(fold)).toEqual([0, 1, 2, 3, 4, 3_600_000, 3_599_999]);
    expect(signed.map((number) => unfold(fold(number)) + 0)).toEqual(signed);
    expect(steps([5, 3, 3])).toEqual([10, 3, 0]);
  });
});

describe('the slug of a packed id', () => {
  it.each([
    'Белгородский район',
    'Ёлкино',
    'Съезжее',
    'Объячево',
    'Юрьевка-2-я',
    'Ростов-на-Дону',
    'Йошкар-Ола',
    'Подъельники',
    'Новая Эра',
    'Щёлково',
    'посёлок имени 1 Мая',
  ])('is the one the builders make: %s', (name) => {
    expect(slugOf(name)).toBe(slug(name));
  });
});

describe('the hash of a skeleton', () => {
  it.each([
    ['Покровськ', 'Покровск', 'Pokrovsk'],
    ['Шевченко', 'Шевченко', 'Shevchenko'],
    ['Згурівка', 'Згуровка', 'Zghurivka'],
    ['Харків', 'Харьков', "Khar'kov"],
    ['Щастя', 'Счастье'.replace('Сч', 'Щ'), 'Shchastia'],
    ['Загребелля', 'Загребелье', 'Zahrebellia'],
  ])('is the same for %s, %s and %s', (...names) => {
    expect(new Set(names.map(skeletonHash)).size).toBe(1);
  });

  it('differs between names of other consonants', () => {
    const names = ['Покровськ', 'Костянтинівка', 'Лиман', 'Шевченко', 'Яблунівка', ''];
    expect(new Set(names.map(skeletonHash)).size).toBe(names.length);
  });
});
