import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { Search } from '../../../geodata/search.ts';
import { findNamesakes } from '../../../src/app/map/namesakes-shown.ts';
import { loadGazetteer } from '../../../src/cli/data.ts';
import { openShippedSearch } from '../../../src/cli/search-data.ts';

let gazetteer: Gazetteer;
let search: Search;
beforeAll(async () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  gazetteer = loadGazetteer(root);
  search = await openShippedSearch(root, gazetteer);
});

describe('the line of all places of a name', () => {
  it.each([
    'oleksiivka',
    'Олексіївка',
    'Алексеевка',
    'Alekseyevka',
    'Ivanivka',
    'Шевченко',
    'Krasnoarmeysk',
    'Дзержинск',
    'Pervomaiske',
    'Новоселівка',
  ])('%s counts those that choosing it shows', (typed) => {
    const lines = search.suggest(typed).filter((line) => line.type === 'namesakes');
    expect(lines.length).toBeGreaterThan(0);
    for (const { name, count, rows } of lines) {
      const shown = findNamesakes(gazetteer, { name, within: null });
      expect([name, shown.settlements.length]).toEqual([name, count]);
      expect(rows).toHaveLength(count);
    }
  });
});
