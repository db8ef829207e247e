import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Built, build } from '../../../geodata/build/build.ts';
import { applyCorrections, readCorrections } from '../../../geodata/build/corrections.ts';
import { metresBetween, metresOutside } from '../../../geodata/build/geometry.ts';
import { attestedNamesOf } from '../../../geodata/build/measure-names.ts';
import { readOchaHromadas } from '../../../geodata/build/readers/ocha.ts';
import { type Area, readSouthEastHromadas } from '../../../geodata/build/readers/polygons.ts';
import { changedFiles } from '../../../geodata/build/readers/table.ts';
import { textsOf } from '../../../geodata/build/write.ts';
import { chooseAttested, isHeldApart } from '../../../geodata/names/attested.ts';
import { fold, matchesForm, russianForm } from '../../../geodata/names/index.ts';
import { measureForm } from '../../../geodata/names/measure.ts';
import { RAW, sources, textOf } from './shipped.ts';

/** KATOTTG's digits of the oblasts of the hromada polygons, by the polygons' spelling. */
const OBLAST_DIGITS: Readonly<Record<string, string>> = {
  Donetsk: '14',
  Kharkiv: '63',
  Kherson: '65',
  Luhansk: '44',
  Mykolayiv: '48',
  Sumska: '59',
  Zaporizka: '23',
};

/** "Beryslavska" and "Oleshkivska" of two romanisations as one key. */
const looseKey = (latin: string): string =>
  latin
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/[yij]+/g, 'i')
    .replace(/h/g, '');

interface Share {
  total: number;
  within3: number;
  beyond10: number;
  without: number;
}

const empty = (): Share => ({ total: 0, within3: 0, beyond10: 0, without: 0 });

function count(share: Share, metres: number | null): void {
  if (metres === null) {
    share.without++;
    return;
  }
  share.total++;
  if (metres <= 3_000) share.within3++;
  if (metres > 10_000) share.beyond10++;
}

describe.skipIf(!existsSync(RAW))('a build from the raw sources', () => {
  let built: Built;
  let isNamesake: (code: string) => boolean;

  beforeAll(() => {
    built = build(RAW);
    const bearers = new Map<string, number>();
    const keys = new Map<string, string>();
    for (const { code, oblast, name } of built.ukraine) {
      const key = `${oblast.iso}/${fold(name)}`;
      keys.set(code, key);
      bearers.set(key, (bearers.get(key) ?? 0) + 1);
    }
    isNamesake = (code) => (bearers.get(keys.get(code) ?? '') ?? 0) > 1;
  }, 300_000);

  it('writes what is committed, byte for byte', () => {
    const corrections = readCorrections(
      new URL('../../../geodata/corrections.json', import.meta.url).pathname,
    );
    const settlements = applyCorrections(built.settlements, corrections);
    for (const [path, text] of textsOf({ ...built, settlements })) {
      expect(text === textOf(path), path).toBe(true);
    }
  });

  it('makes 92 in 100 attested Russian names of the fifth that is held apart', () => {
    const pairs = chooseAttested(attestedNamesOf(built)).pairs;
    const apart = pairs
      .filter(({ code }) => isHeldApart(code))
      .map(({ oblast, name, russian }) => ({ oblast, name, attested: russian }));
    expect(apart.length).toBeGreaterThan(2_000);
    expect(measureForm(apart, russianForm).pairs.share).toBeGreaterThan(0.92);
    const known = pairs.filter(({ name, russian }) => matchesForm(name, russian));
    expect(known.length / pairs.length).toBeGreaterThan(0.97);
  });

  it('reads the files whose hashes sources.json records', () => {
    expect(changedFiles(RAW, sources)).toEqual([]);
  });

  it('puts namesakes and others into their hromadas, whose polygons it has not seen', () => {
    const hromadas = readOchaHromadas(RAW);
    const polygons = new Map<string, Area<unknown>[]>();
    for (const area of readSouthEastHromadas(RAW)) {
      const key = `${OBLAST_DIGITS[area.properties.oblast]}/${looseKey(area.properties.hromada)}`;
      polygons.set(key, [...(polygons.get(key) ?? []), area]);
    }
    const seen = new Map<string, number>();
    const keyOfHromada = (code: string): string =>
      `${code.slice(2, 4)}/${looseKey(hromadas.get(code.slice(0, 9))?.en ?? '-')}`;
    for (const code of new Set(built.ukraine.flatMap(({ hromada }) => hromada ?? []))) {
      seen.set(keyOfHromada(code), (seen.get(keyOfHromada(code)) ?? 0) + 1);
    }
    const shares = { namesakes: empty(), others: empty() };
    for (const { code, hromada } of built.ukraine) {
      if (hromada === null) continue;
      const key = keyOfHromada(hromada);
      const areas = polygons.get(key);
      // Two hromadas of one name in an oblast: the polygons do not say which is which.
      if (areas?.length !== 1 || seen.get(key) !== 1) continue;
      const spot = built.located.placed.get(code)?.spot;
      const metres = spot ? metresOutside(areas[0]!, spot.lat, spot.lon) : null;
      count(isNamesake(code) ? shares.namesakes : shares.others, metres);
    }
    console.info('against hromada polygons of the south-east', JSON.stringify(shares));
    for (const [name, { total, within3, beyond10 }] of Object.entries(shares)) {
      expect(total, name).toBeGreaterThan(900);
      const gate = name === 'namesakes' ? [0.975, 0.01] : [0.985, 0.005];
      expect(within3 / total, name).toBeGreaterThanOrEqual(gate[0]!);
      expect(beyond10 / total, name).toBeLessThanOrEqual(gate[1]!);
    }
  });

  const bulletins = join(RAW, '..', 'bulletins');
  it.skipIf(!existsSync(bulletins))('agrees with the places that people found in bulletins', () => {
    interface Mention {
      readonly certain?: boolean;
      readonly place?: { katottg?: string; lat?: number; lon?: number } | null;
    }
    const shares = { namesakes: empty(), others: empty() };
    const seen = new Set<string>();
    for (const file of readdirSync(bulletins)) {
      const { mentions } = JSON.parse(readFileSync(join(bulletins, file), 'utf8')) as {
        mentions: Mention[];
      };
      for (const { place, certain } of mentions) {
        const { katottg, lat, lon } = place ?? {};
        if (certain === false || !katottg || lat === undefined || lon === undefined) continue;
        if (seen.has(katottg)) continue;
        seen.add(katottg);
        const spot = built.located.placed.get(katottg)?.spot;
        const metres = spot ? metresBetween(spot.lat, spot.lon, lat, lon) : null;
        count(isNamesake(katottg) ? shares.namesakes : shares.others, metres);
      }
    }
    console.info('against the labelled bulletins', JSON.stringify(shares));
    for (const [name, { total, within3, beyond10 }] of Object.entries(shares)) {
      expect(total, name).toBeGreaterThan(20);
      expect(within3 / total, name).toBeGreaterThanOrEqual(0.985);
      expect(beyond10, name).toBe(0);
    }
  });
});
