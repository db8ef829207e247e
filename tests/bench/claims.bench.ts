import { buildTable } from '../../src/claims/build-table.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { readReport } from '../../src/claims/read-report.ts';
import { type ClaimFilter, countChoices, NO_FILTER, select } from '../../src/claims/select.ts';
import { tableFromColumns } from '../../src/claims/table.ts';
import { loadSources } from '../../src/cli/data.ts';
import { loadOutlines } from '../../src/cli/outlines.ts';
import { wholeClaims } from '../../src/formats/export-input.ts';
import { writeGeoJson } from '../../src/formats/geojson.ts';
import { FIRST_REPORT, shippedReport } from '../claims/report-text.ts';
import { syntheticColumns } from '../claims/synthetic.ts';
import { milliseconds, timesOf } from './measure.ts';
import type { BenchResult } from './result.ts';
import { openShippedGazetteer, ROOT } from './shipped.ts';

const ROWS = 1_000_000;

const FILTERS: Readonly<Record<string, ClaimFilter>> = {
  'no filter': NO_FILTER,
  'two kinds and a side': { ...NO_FILTER, kinds: ['strike', 'shelling'], sides: ['RU'] },
  'every dimension': {
    kinds: ['strike', 'shelling', 'assault'],
    claimants: ['Russia’s Defence Ministry', 'Kyiv'],
    groups: ['tsentr', 'none'],
    precisions: ['settlement', 'raion'],
    statuses: ['claimed', 'contested'],
    sides: ['RU', 'UA'],
    days: { from: 19_300, to: 19_700 },
  },
};

/** A list of claims with at least `rows` places: the report's, again and again. */
function repeated(claims: readonly Claim[], rows: number): Claim[] {
  const places = claims.reduce((sum, claim) => sum + Math.max(1, claim.places.length), 0);
  return Array.from({ length: Math.ceil(rows / places) }, () => claims).flat();
}

/** Reading, filtering, counting and exporting claims: the shipped report, and a million rows. */
export async function run(): Promise<BenchResult[]> {
  const gazetteer = openShippedGazetteer();
  const text = shippedReport(FIRST_REPORT);
  const { claims } = readReport(text, FIRST_REPORT, { gazetteer });
  const selection = wholeClaims(claims);
  const outlines = loadOutlines(ROOT);
  const sources = loadSources(ROOT);
  const columns = syntheticColumns(ROWS);
  const table = tableFromColumns(columns);
  const many = repeated(claims, ROWS);
  const exported = () =>
    writeGeoJson({
      ...{ selection, gazetteer, outlines, sources },
      filter: null,
      generated: '2025-06-02T10:00:00Z',
    });

  return [
    milliseconds(
      `claims: read the shipped report (${claims.length} claims)`,
      timesOf(() => readReport(text, FIRST_REPORT, { gazetteer }), 30, 5),
    ),
    milliseconds(
      'claims: build the table of 1 M places of claims',
      timesOf(() => buildTable(many, gazetteer), 5, 1),
    ),
    milliseconds(
      'claims: sort 1 M rows of columns by day',
      timesOf(() => tableFromColumns(columns), 5, 1),
    ),
    ...Object.entries(FILTERS).flatMap(([name, filter]) => [
      milliseconds(
        `claims: select of 1 M rows, ${name}`,
        timesOf(() => select(table, filter), 20, 3),
      ),
      milliseconds(
        `claims: count the choices of 1 M rows, ${name}`,
        timesOf(() => countChoices(table, filter), 10, 2),
      ),
    ]),
    milliseconds('claims: first GeoJSON of the shipped report', timesOf(exported, 1)),
    milliseconds('claims: GeoJSON of the shipped report', timesOf(exported, 10, 1)),
  ];
}
