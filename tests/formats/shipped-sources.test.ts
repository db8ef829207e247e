/** The first report as it is shipped: every source of the export has a licence and an attribution. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from '@placemarkio/check-geojson';
import { expect, it } from 'vitest';
import { readReport } from '../../src/claims/read-report.ts';
import { loadGazetteer, loadSources } from '../../src/cli/data.ts';
import { loadOutlines } from '../../src/cli/outlines.ts';
import { wholeClaims } from '../../src/formats/export-input.ts';
import { writeGeoJson } from '../../src/formats/geojson.ts';
import type { ExportHeader } from '../../src/formats/header.ts';
import { FIRST_REPORT, shippedReport } from '../claims/report-text.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const built = existsSync(`${ROOT}geodata/sources.json`);

it.skipIf(!built)('names each with its licence (skipped before `npm run geodata`)', () => {
  const gazetteer = loadGazetteer(ROOT);
  const { claims } = readReport(shippedReport(FIRST_REPORT), FIRST_REPORT, { gazetteer });
  const text = writeGeoJson({
    selection: wholeClaims(claims),
    gazetteer,
    outlines: loadOutlines(ROOT),
    filter: null,
    sources: loadSources(ROOT),
    generated: '2025-06-02T10:00:00Z',
  });
  check(text);
  const { namesake, features } = JSON.parse(text) as {
    namesake: ExportHeader;
    features: { geometry: unknown }[];
  };
  expect(features.filter(({ geometry }) => geometry !== null)).toHaveLength(17);
  for (const { key, licence, attribution } of namesake.sources) {
    expect(licence, key).not.toBe('licence not stated');
    expect(licence.length, key).toBeGreaterThan(2);
    expect(attribution.length, key).toBeGreaterThan(2);
  }
  expect(namesake.licence).toContain('ODbL');
  expect(namesake.attributions.join()).toContain('OpenStreetMap contributors');
});
