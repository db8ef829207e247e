import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
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

beforeAll(() => writeFileSync(join(root, 'summary.txt'), SUMMARY));

const read = (args: string[]) => runNamesake(root, ['read', ...args]);

describe('namesake read --report and --geojson', () => {
  it('make a report that "validate" accepts, with the sha256 and without the text', async () => {
    const args = ['summary.txt', '--report', '--date', '2025-06-02', '--publisher', 'A channel'];
    const { code, stderr } = await read([...args, '--out', 'report.json']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const text = readFileSync(join(root, 'report.json'), 'utf8');
    const { report, claims } = JSON.parse(text) as {
      report: Record<string, unknown>;
      claims: { status: string }[];
    };
    expect(report).toMatchObject({
      id: '2025-06-02-summary',
      publisher: 'A channel',
      language: 'en',
      sha256: createHash('sha256').update(SUMMARY).digest('hex'),
    });
    expect(text).not.toContain('five attacks were repelled near');
    expect(claims.length).toBeGreaterThan(0);
    expect(new Set(claims.map(({ status }) => status))).toEqual(new Set(['claimed']));
    const checked = await runNamesake(root, ['validate', 'report.json']);
    expect(checked.stdout).toBe(
      `report.json: valid; ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'} can be shown\n`,
    );
  });

  it('put every claim at every place as GeoJSON', async () => {
    const args = ['summary.txt', 'summary.txt', '--geojson', '--date', '2025-06-02'];
    const { code, stdout } = await read(args);
    expect(code).toBe(0);
    const { features } = JSON.parse(stdout) as {
      features: { id: string; properties: { place_id: string | null; sentence: string } }[];
    };
    expect(features.length).toBeGreaterThan(2);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    expect(features.map(({ properties }) => properties.place_id)).toContain(PLACES.pokrovsk);
    for (const { properties } of features) expect(properties.sentence).toContain('said that');
  });
});
