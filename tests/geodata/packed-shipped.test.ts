/** The shipped gazetteer, packed: nothing lost, and within its weight. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { packGazetteer } from '../../geodata/build/packing/gazetteer.ts';
import { openPackedGazetteer } from '../../geodata/columnar/open.ts';
import { type Gazetteer, openGazetteer } from '../../geodata/gazetteer.ts';
import type { Place, PlaceId } from '../../geodata/settlement.ts';
import { withKeptPoint } from './kept-point.ts';

const DATA = fileURLToPath(new URL('../../geodata/data/', import.meta.url));
/** Bytes a settlement, units and sites included. */
const LIMIT = 20;

/** Every settlement of the texts, in the order of the packed rows. */
function sortedIds(gazetteer: Gazetteer): PlaceId[] {
  return [...gazetteer.columns.ids].sort();
}

describe.runIf(existsSync(`${DATA}units.tsv`))('the packed gazetteer', () => {
  let plain: Gazetteer;
  let packed: Gazetteer;
  let bytes: Uint8Array;

  beforeAll(() => {
    const files = readdirSync(`${DATA}settlements`).map((file) => `settlements/${file}`);
    const texts = ['units.tsv', 'sites.tsv', ...files].map((name) => ({
      name,
      text: readFileSync(DATA + name, 'utf8'),
    }));
    plain = openGazetteer(texts);
    bytes = packGazetteer(plain);
    packed = openPackedGazetteer(bytes, 'gazetteer.txt');
  }, 120_000);

  it('gives every record back as the texts have it, its point rounded', () => {
    const unlike: PlaceId[] = [];
    const compare = (place: Place): void => {
      if (!isDeepStrictEqual(packed.byId(place.id), withKeptPoint(place))) unlike.push(place.id);
    };
    for (const id of plain.columns.ids) compare(plain.byId(id)!);
    for (const unit of plain.allUnits()) compare(unit);
    for (const site of plain.allSites()) compare(site);
    expect(unlike).toEqual([]);
    expect(packed.size).toBe(plain.size);
    expect(packed.columns.length).toBeGreaterThan(40_000);
  }, 120_000);

  it('gives the same columns, rows sorted by id', () => {
    const ids = sortedIds(plain);
    expect(packed.columns.ids).toEqual(ids);
    const rowOf = new Map(plain.columns.ids.map((id, row) => [id, row]));
    const unlike = ids.filter((id, row) => {
      const from = rowOf.get(id)!;
      const same =
        packed.columns.importance[row] === plain.columns.importance[from] &&
        packed.columns.centre?.[row] === plain.columns.centre?.[from] &&
        packed.kindOf(row) === plain.kindOf(from) &&
        packed.unitOf(row) === plain.unitOf(from) &&
        Number.isNaN(packed.columns.lat[row]) === Number.isNaN(plain.columns.lat[from]);
      return !same;
    });
    expect(unlike).toEqual([]);
  }, 60_000);

  it('finds the same namesakes as a look at all names does', () => {
    const names = new Set(['', '   ', '😀', 'Нарнія', 'Moscow', 'Москва', 'Oleksiyivka']);
    // A seventh of the names of every hundredth row, in turn: all scripts, old names, rules.
    plain.columns.ids.forEach((_, row) => {
      if (row % 100 !== 0) return;
      let number = 0;
      plain.eachName(row, (text) => {
        if (number % 7 === (row / 100) % 7 || number === 2) names.add(text);
        number += 1;
      });
    });
    const unlike: string[] = [];
    for (const name of names) {
      const expected = plain.namesakes(name).map(({ id }) => id);
      const found = packed.namesakes(name).map(({ id }) => id);
      if (!isDeepStrictEqual([...found].sort(), [...expected].sort())) unlike.push(name);
    }
    expect(unlike).toEqual([]);
    expect(names.size).toBeGreaterThan(500);
  }, 120_000);

  it('weighs at most 20 bytes a settlement compressed, with gzip at most a quarter more', () => {
    const brotli = brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_DEFAULT_WINDOW,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }).length;
    expect(brotli).toBeLessThanOrEqual(LIMIT * packed.columns.length);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(1.25 * brotli);
  }, 120_000);
});
