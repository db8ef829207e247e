/**
 * Writes the published JSON Schema of report files from the schema that the software itself reads
 * with: `npx tsx scripts/write-schema.ts`. A test fails while the two differ.
 */
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { ReportSchema } from '../src/claims/claim.ts';

export const SCHEMA_FILE = new URL('../public/reports/report.schema.json', import.meta.url);

/** The JSON Schema (draft-07) as text. Checks that JSON Schema cannot express are left to `namesake validate`. */
export function reportSchemaText(): string {
  const schema = toJsonSchema(ReportSchema, { typeMode: 'input', errorMode: 'ignore' });
  const { $schema, ...rest } = schema;
  const document = {
    $schema,
    title: 'Namesake report, format namesake-report/1',
    description:
      'A report and the claims it holds. Places are ids of the gazetteer, never coordinates. Dates and times are UTC.',
    ...rest,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, reportSchemaText());
