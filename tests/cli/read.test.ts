import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNamesake } from '../fixtures/cli.ts';
import { PLACES } from '../fixtures/gazetteer.ts';
import { makeReportRoot } from './report-root.ts';

const { root, remove } = makeReportRoot();
afterAll(remove);

const SUMMARY = [
  'The General Staff of Ukraine said on 1 June 2025 that five attacks were repelled near Pokrovsk and Myrnohrad in Donetsk Oblast.',
  'The Russian Ministry of Defence said that the Tsentr group of forces took Udachne.',
].join(' ');
const LIST =
  'Штаб повідомив, що поблизу Покровська та Мирнограда Донецької області відбито п’ять атак.';

beforeAll(() => {
  const put = (name: string, text: string | Uint8Array) => writeFileSync(join(root, name), text);
  put('summary.txt', SUMMARY);
  put('list.txt', LIST);
  put('empty.txt', ' \n');
  put('junk.bin', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]));
  put(
    'german.txt',
    'Die Armee hat das Dorf bei der Stadt Pokrowsk nicht erreicht, wie es am Montag hiess.',
  );
  mkdirSync(join(root, 'folder'));
});

interface Result {
  readonly id: string;
  readonly language: string | null;
  readonly mentions: {
    readonly surface: string;
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly role: string | null;
    readonly chosen: string | null;
    readonly precision: string;
    readonly candidates: {
      readonly id: string;
      readonly score: number;
      readonly lat: number | null;
      readonly lon: number | null;
      readonly reasons: { readonly code: string }[];
    }[];
  }[];
  readonly claims: { readonly places: number[]; readonly kind: string; readonly side: string }[];
  readonly issues: { readonly code: string; readonly message: string }[];
}

const read = (args: string[], stdin?: string) => runNamesake(root, ['read', ...args], stdin);

describe('namesake read --json', () => {
  it('gives mentions with candidates, and claims that point at them', async () => {
    const { code, stdout, stderr } = await read(['summary.txt', '--json']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as Result;
    expect(Object.keys(result)).toEqual(['id', 'language', 'mentions', 'claims', 'issues']);
    expect(result).toMatchObject({ id: 'summary.txt', language: 'en' });
    for (const { surface, start, end } of result.mentions) {
      expect(SUMMARY.slice(start, end)).toBe(surface);
    }
    const pokrovsk = result.mentions.find(({ surface }) => surface === 'Pokrovsk')!;
    expect(pokrovsk).toMatchObject({ type: 'settlement', chosen: PLACES.pokrovsk });
    expect(pokrovsk.precision).toBe('settlement');
    const [first] = pokrovsk.candidates;
    expect(first).toMatchObject({ id: PLACES.pokrovsk, lat: expect.closeTo(48.28, 1) });
    expect(first!.lon).toBeCloseTo(37.18, 1);
    expect(first!.reasons.map(({ code }) => code)).toContain('exact-name');
    const scores = pokrovsk.candidates.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(result.claims.length).toBeGreaterThan(0);
    for (const { places } of result.claims) {
      for (const place of places) expect(result.mentions[place]).toBeDefined();
    }
  });

  it('gives a list for several inputs, standard input among them', async () => {
    const { code, stdout } = await read(['summary.txt', '-', '--json'], LIST);
    expect(code).toBe(0);
    const results = JSON.parse(stdout) as Result[];
    expect(results.map(({ id, language }) => [id, language])).toEqual([
      ['summary.txt', 'en'],
      ['-', 'uk'],
    ]);
  });

  it('writes a file whole with --out', async () => {
    const { code, stdout } = await read(['summary.txt', '--json', '--out', 'folder/out.json']);
    expect([code, stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(root, 'folder/out.json'), 'utf8'))).toMatchObject({
      id: 'summary.txt',
    });
    expect(readdirSync(join(root, 'folder'))).toEqual(['out.json']);
  });
});

describe('namesake read for people', () => {
  it('says claims as claims, and places with what they mean and why', async () => {
    const { code, stdout } = await read(['summary.txt', '--date', '2025-06-02']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^summary\.txt: English; \d claims?; 3 places/);
    expect(stdout).toContain('not independently verified');
    expect(stdout).toContain(`(${PLACES.pokrovsk}): its name is Pokrovsk`);
  });
});

describe('namesake read --report and --geojson', () => {
  it.each(['--report', '--geojson'])('%s needs a date and offers the one it found', async (how) => {
    const { code, stdout, stderr } = await read(['summary.txt', how]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--date 2025-06-01');
    expect(stderr).toContain('"summary.txt" names 2025-06-01 ("');
  });
});

describe('what cannot be read', () => {
  it('is told by name, and the others still come out', async () => {
    const files = ['empty.txt', 'junk.bin', 'nowhere.txt', 'folder', 'summary.txt', 'german.txt'];
    const { code, stdout, stderr } = await read([...files, '--json']);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Result[]).map(({ id }) => id)).toEqual([
      'summary.txt',
      'german.txt',
    ]);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('"empty.txt" is empty');
    expect(lines[1]).toContain('"junk.bin" is not text: byte 4 is a NUL');
    expect(lines[2]).toContain('"nowhere.txt": there is no such file');
    expect(lines[3]).toContain('"folder": it is a folder');
    expect(lines[4]).toContain('"german.txt": The text does not seem to be English');
  });

  it('names the language of a foreign text for nobody', async () => {
    const { stdout } = await read(['german.txt', '--json']);
    const { language, issues } = JSON.parse(stdout) as Result;
    expect(language).toBeNull();
    expect(issues[0]!.code).toBe('language-not-known');
  });

  it.each([
    [['summary.txt', '--lang', 'xx'], '--lang is "xx"; known: en (English), ru (Russian), uk'],
    [['summary.txt', '--date', '2025-02-30'], '--date is "2025-02-30"'],
    [['summary.txt', '--json', '--report'], 'Choose one of --json and --report'],
    [['a.txt', 'b.txt', '--report'], 'one file at a time'],
    [['summary.txt', '--jobs', '2'], '--jobs goes with --ndjson'],
    [['--ndjson', '--jobs', '0'], '--jobs is "0"'],
    [['-', '-'], 'only once'],
    [[], 'needs the name of a file'],
  ])('%j is a mistake of whoever typed it', async (args, message) => {
    const { code, stdout, stderr } = await read(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
