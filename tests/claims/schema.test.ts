import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reportSchemaText, SCHEMA_FILE } from '../../scripts/write-schema.ts';
import { readReport } from '../../src/claims/read-report.ts';
import { shippedReport } from './report-text.ts';

it('the published JSON Schema is that of the software (npx tsx scripts/write-schema.ts)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(reportSchemaText());
});

it('the index lists each shipped report, as the report says of itself', () => {
  const index = JSON.parse(shippedReport('index.json')) as { reports: Record<string, unknown>[] };
  const files = readdirSync(new URL('.', SCHEMA_FILE)).filter(
    (name) => name.endsWith('.json') && !['index.json', 'report.schema.json'].includes(name),
  );
  expect(index.reports.map((entry) => entry.file)).toEqual(files.sort());
  for (const entry of index.reports) {
    const { report, claims } = readReport(shippedReport(String(entry.file)), 'x.json');
    expect(entry).toEqual({
      id: report?.id,
      file: `${report?.id}.json`,
      title: report?.title,
      date: report?.date,
      language: report?.language,
      claims: claims.length,
    });
  }
});
