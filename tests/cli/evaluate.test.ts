import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDataRoot, runNamesake } from '../fixtures/cli.ts';

const { root, remove } = makeDataRoot();
afterAll(remove);
beforeAll(() => {
  cpSync(fileURLToPath(new URL('../fixtures/labelled', import.meta.url)), join(root, 'labelled'), {
    recursive: true,
  });
});

interface Ratio {
  readonly count: number;
  readonly of: number;
}
interface Json {
  readonly together: Record<string, Ratio> & { readonly bulletins: number };
  readonly languages: Record<string, Record<string, Ratio>>;
  readonly errors: { readonly codes: string[]; readonly surface: string }[];
}

const run = (...args: string[]) => runNamesake(root, ['evaluate', ...args]);

describe('namesake evaluate', () => {
  it('prints a table for people, with counts beside shares', async () => {
    const { code, stdout, stderr } = await run('labelled', '--no-errors');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const [head, bulletins] = stdout.split('\n');
    expect(head?.trim().split(/\s+/)).toEqual(['en', 'ru', 'together']);
    expect(bulletins?.trim().split(/\s+/)).toEqual(['bulletins', '1', '1', '2']);
    expect(stdout).toMatch(/ {2}recall .* \d+\.\d % \d\/7\n/);
    expect(stdout).toMatch(/\nClaims \(matched by overlapping places, one to one\)\n/);
  });

  it('counts every label once, and prints every error with its words', async () => {
    const { stdout } = await run('labelled', '--json');
    const { together, languages, errors } = JSON.parse(stdout) as Json;
    expect(together.bulletins).toBe(2);
    expect(together.mentions_recall!.of).toBe(7);
    expect(together.claims_matched!.of).toBe(4);
    expect(languages.en!.mentions_recall!.of).toBe(4);
    const people = (await run('labelled')).stdout;
    for (const { codes, surface } of errors) {
      expect(people).toContain(codes.join(', ').replaceAll('-', ' '));
      expect(people).toContain(`[${surface}]`);
    }
    const missed = errors.filter(({ codes }) => codes.includes('missed-mention')).length;
    expect(together.mentions_recall!.count).toBe(7 - missed);
  });

  it('tells a file it cannot use and measures the others', async () => {
    mkdirSync(join(root, 'mixed'));
    cpSync(join(root, 'labelled'), join(root, 'mixed'), { recursive: true });
    writeFileSync(join(root, 'mixed', 'broken.json'), '{ "id": ');
    writeFileSync(join(root, 'mixed', 'notes.txt'), 'not a bulletin');
    const { code, stdout, stderr } = await run('mixed', '--json');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^broken\.json:1:\d+ The file is not JSON: .*The bulletin is not measured\.\n$/,
    );
    expect((JSON.parse(stdout) as Json).together.bulletins).toBe(2);
    rmSync(join(root, 'mixed'), { recursive: true });
  });

  it('warns of a code that the gazetteer does not have', async () => {
    mkdirSync(join(root, 'unknown'));
    const text = 'Fighting near Nowhere.';
    const place = { country: 'UA', katottg: 'UA99999999999999999' };
    const mentions = [{ surface: 'Nowhere', start: 14, end: 21, type: 'settlement', place }];
    writeFileSync(
      join(root, 'unknown', 'one.json'),
      JSON.stringify({ id: 'one', language: 'en', text, mentions, claims: [] }),
    );
    const { code, stderr } = await run('unknown');
    expect(code).toBe(0);
    expect(stderr).toContain('one: the place of "Nowhere", UA99999999999999999, is not in the');
  });

  it('needs one folder that is there and holds something', async () => {
    expect((await run()).code).toBe(2);
    expect((await run('nowhere')).stderr).toContain('There is no folder "nowhere"');
    mkdirSync(join(root, 'bare'));
    const { code, stderr } = await run('bare');
    expect(code).toBe(1);
    expect(stderr).toContain('"bare" holds no labelled bulletin');
  });
});
