import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import type { FeatureCollection } from 'geojson';
import { afterAll, describe, expect, it } from 'vitest';
import { runNamesake } from '../fixtures/cli.ts';
import { makeReportRoot } from './report-root.ts';

const { root, remove } = makeReportRoot();
afterAll(remove);

const PLACES_OF_THE_REPORT = 28;

function read(text: string): FeatureCollection {
  check(text);
  return JSON.parse(text) as FeatureCollection;
}

describe('namesake export', () => {
  it('writes all shipped reports to standard output', async () => {
    const { code, stdout, stderr } = await runNamesake(root, ['export', '--format', 'geojson']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const { features } = read(stdout);
    expect(features).toHaveLength(PLACES_OF_THE_REPORT);
    const hatched = features.filter(({ geometry }) => geometry?.type === 'MultiPolygon');
    expect(hatched.map(({ properties }) => properties?.place_id)).toEqual(['RU-BRY', 'RU-KRS']);
  });

  it('writes a report by its id to a file, whole', async () => {
    const args = ['export', '2025-06-01-istanbul-talks', '--format', 'geojson'];
    const { code, stdout } = await runNamesake(root, [...args, '--out', 'talks.geojson']);
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(read(readFileSync(join(root, 'talks.geojson'), 'utf8')).features).toHaveLength(
      PLACES_OF_THE_REPORT,
    );
    expect(readdirSync(root).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('replaces a file only by a whole one', async () => {
    writeFileSync(join(root, 'kept.geojson'), 'what was there');
    const args = ['export', 'bad/broken-json.json', '--format', 'geojson', '--out', 'kept.geojson'];
    const { code, stderr } = await runNamesake(root, args);
    expect(code).toBe(1);
    expect(stderr).toContain('a comma is missing');
    expect(stderr).toContain('nothing was written');
    expect(readFileSync(join(root, 'kept.geojson'), 'utf8')).toBe('what was there');
  });

  it('leaves nothing behind where it cannot write', async () => {
    mkdirSync(join(root, 'folder', 'inside'), { recursive: true });
    const args = ['export', '--format', 'geojson', '--out', 'folder'];
    const { code, stderr } = await runNamesake(root, args);
    expect(code).toBe(2);
    expect(stderr).toContain('Cannot write');
    expect(existsSync(join(root, 'folder', 'inside'))).toBe(true);
    expect(readdirSync(root).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('exports what can be read of a faulty report and says so', async () => {
    const args = ['export', 'bad/missing-claimant.json', '--format', 'geojson'];
    const { code, stdout, stderr } = await runNamesake(root, args);
    expect(code).toBe(1);
    expect(stderr).toContain('claims[0].claimant');
    expect(read(stdout).features).toHaveLength(1);
  });

  it('does not export one report twice', async () => {
    const name = '2025-06-01-istanbul-talks';
    const same = ['export', name, name, '--format', 'geojson'];
    expect(read((await runNamesake(root, same)).stdout).features).toHaveLength(
      PLACES_OF_THE_REPORT,
    );
    writeFileSync(
      join(root, 'copy.json'),
      readFileSync(join(root, 'public', 'reports', `${name}.json`)),
    );
    const copy = await runNamesake(root, ['export', name, 'copy.json', '--format', 'geojson']);
    expect(copy.code).toBe(2);
    expect(copy.stderr).toContain('copy.json');
  });

  it.each([
    [['export'], '--format geojson'],
    [['export', '--format', 'geojsn'], 'Did you mean "geojson"'],
    [['export', '2025-06-01-istanbul-talk', '--format', 'geojson'], 'Did you mean'],
    [['export', '--formt', 'geojson'], 'Did you mean'],
  ])('does not understand %j', async (args, words) => {
    const { code, stdout, stderr } = await runNamesake(root, args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
  });
});
