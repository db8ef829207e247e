import { afterAll, describe, expect, it } from 'vitest';
import { fixtureReport, lineOf } from '../claims/report-text.ts';
import { runNamesake } from '../fixtures/cli.ts';
import { makeReportRoot } from './report-root.ts';

const { root, remove } = makeReportRoot();
afterAll(remove);

const GOOD = 'public/reports/2025-06-01-istanbul-talks.json';

describe('namesake validate', () => {
  it('finds the shipped report valid', async () => {
    const { code, stdout, stderr } = await runNamesake(root, ['validate', GOOD]);
    expect(stdout).toBe(`${GOOD}: valid; 18 claims can be shown\n`);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it.each([
    ['broken-json.json', 10, 'a comma is missing'],
    ['latitude-95.json', lineOf(fixtureReport('latitude-95.json'), '"lat"'), '-90 to 90'],
    [
      'missing-claimant.json',
      lineOf(fixtureReport('missing-claimant.json'), '"claims"') + 1,
      'Add who says so',
    ],
    [
      'unknown-settlement.json',
      lineOf(fixtureReport('unknown-settlement.json'), '099430'),
      'Did you mean UA14160210010099403',
    ],
  ])('tells the line and the remedy: %s', async (file, line, words) => {
    const { code, stdout } = await runNamesake(root, ['validate', `bad/${file}`]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${file}:${line}:`);
    expect(stdout).toContain(words);
    expect(stdout).toContain('not valid');
  });

  it('warns of HTML and still finds the file valid', async () => {
    const { code, stdout } = await runNamesake(root, ['validate', 'bad/html-in-title.json']);
    expect(code).toBe(0);
    expect(stdout).toContain('letter by letter');
    expect(stdout).toContain('2 warnings');
  });

  it('checks the other files when one is bad or missing', async () => {
    const args = ['validate', 'bad/broken-json.json', 'nowhere.json', GOOD];
    const { code, stdout, stderr } = await runNamesake(root, args);
    expect(code).toBe(1);
    expect(stdout).toContain(`${GOOD}: valid`);
    expect(stderr).toContain('nowhere.json');
  });

  it('tells machines the same', async () => {
    const args = ['validate', 'bad/latitude-95.json', GOOD, '--json'];
    const { code, stdout } = await runNamesake(root, args);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'bad/latitude-95.json',
        valid: false,
        claims: 1,
        issues: [
          expect.objectContaining({ code: 'coordinates', path: 'claims[0].places[0].lat' }),
          expect.objectContaining({ code: 'coordinates', path: 'claims[0].places[0].lon' }),
        ],
      },
      { file: GOOD, valid: true, claims: 18, issues: [] },
    ]);
  });

  it('needs a file', async () => {
    const { code, stderr } = await runNamesake(root, ['validate']);
    expect(code).toBe(2);
    expect(stderr).toContain('needs the name of a file');
  });
});
