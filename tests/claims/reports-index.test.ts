import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../public/reports/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

it('lists every shipped report with its own title, date, language and number of claims', () => {
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.json') && !['index.json', 'report.schema.json'].includes(file),
  );
  const expected = files.map((file) => {
    const { report, claims } = read(file);
    const { id, title, date, language } = report;
    return { id, file, title, date, language, claims: claims.length };
  });
  expect(expected.length).toBeGreaterThan(0);
  expect(read('index.json').reports).toEqual(expected);
});
