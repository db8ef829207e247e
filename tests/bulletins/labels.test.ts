/** The labelled bulletins: what is measured by is what was marked up, and what was marked up is right. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLabelled } from '../../src/bulletins/evaluate/labelled.ts';
import { readMarked, toJson } from '../fixtures/marked-bulletins.ts';
import { root, shippedGazetteer } from './support.ts';

const folder = join(root, 'tests', 'fixtures', 'bulletins');
const namesOf = (path: string, extension: string): string[] =>
  readdirSync(path)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();
const ids = namesOf(join(folder, 'marked'), '.txt');

describe('labelled bulletins', () => {
  it('come from marked texts alone', () => {
    expect(namesOf(folder, '.json')).toEqual(ids);
  });

  it('are as many in each language', () => {
    const of = (language: string) => ids.filter((id) => id.startsWith(`${language}-`)).length;
    expect(of('en')).toBeGreaterThanOrEqual(10);
    expect([of('ru'), of('uk')]).toEqual([of('en'), of('en')]);
  });

  it.each(ids)(
    '%s: holds what its marked text says, in the format that is measured',
    async (id) => {
      const source = readFileSync(join(folder, 'marked', `${id}.txt`), 'utf8');
      const marked = readMarked(id, source, shippedGazetteer());
      const json = toJson(marked);
      const { bulletin, issues } = readLabelled(json, `${id}.json`);
      expect(issues).toEqual([]);
      expect(bulletin?.mentions).toHaveLength(marked.mentions.length);
      await expect(json).toMatchFileSnapshot(join(folder, `${id}.json`));
    },
  );
});
