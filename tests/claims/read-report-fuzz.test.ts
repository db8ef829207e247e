import { expect, it } from 'vitest';
import { buildTable } from '../../src/claims/build-table.ts';
import { readReport } from '../../src/claims/read-report.ts';
import { NO_PLACE } from '../../src/claims/table.ts';
import { fixtureGazetteer } from '../fixtures/gazetteer.ts';
import { FIRST_REPORT, shippedReport } from './report-text.ts';
import { seeded } from './synthetic.ts';

const gazetteer = fixtureGazetteer();
const good = shippedReport(FIRST_REPORT);
const WRONG: readonly unknown[] = [
  null,
  95,
  -1,
  '',
  'x',
  [],
  {},
  true,
  '2025-02-30',
  [null],
  { lat: 95 },
];

/** Every place in the JSON where a value stands. */
function paths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, inner]) =>
    paths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? below : [path, ...below];
}

function replace(value: unknown, path: readonly (string | number)[], wrong: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return wrong;
  const copy: Record<string, unknown> & unknown[] = (
    Array.isArray(value) ? [...value] : { ...(value as object) }
  ) as never;
  if (rest.length === 0 && wrong === undefined) delete copy[key as never];
  else copy[key as never] = replace(copy[key as never], rest, wrong) as never;
  return copy;
}

it('never throws, loses no claim in silence and pins nothing unknown, whatever value is wrong', () => {
  const random = seeded(2025);
  const source: unknown = JSON.parse(good);
  const all = paths(source);
  for (let trial = 0; trial < 300; trial++) {
    const path = all[Math.floor(random() * all.length)]!;
    const wrong = trial % 7 === 0 ? undefined : WRONG[Math.floor(random() * WRONG.length)];
    const mutated = replace(source, path, wrong);
    const text = JSON.stringify(mutated, null, 2);
    const { report, claims, issues } = readReport(text, 'x.json', { gazetteer });
    const label = `${path.join('.')} = ${JSON.stringify(wrong)}`;
    const written = (mutated as { claims?: unknown }).claims;
    const stated = Array.isArray(written) ? written.length : 18;
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (claims.length < stated || report === null) expect(errors, label).not.toEqual([]);
    const lines = text.split('\n').length;
    for (const { line, column, message, remedy } of issues) {
      expect(line >= 1 && line <= lines && column >= 1, label).toBe(true);
      expect(message.length > 10 && remedy.length > 10, `${label}: ${message} ${remedy}`).toBe(
        true,
      );
      expect(`${message} ${remedy}`, label).not.toMatch(/undefined|\[object/);
    }
    const table = buildTable(claims, gazetteer);
    for (const place of table.place) {
      if (place !== NO_PLACE) expect(table.places.ids[place], label).toBeDefined();
    }
  }
});

it('never throws, whatever is cut off or garbled', () => {
  const random = seeded(7);
  for (let trial = 0; trial < 300; trial++) {
    const from = Math.floor(random() * good.length);
    const text =
      trial % 2 === 0
        ? good.slice(0, from)
        : good.slice(0, from) + '"{}[]:,\\x'[trial % 9]! + good.slice(from + 1);
    const { report, issues } = readReport(text, 'x.json', { gazetteer });
    if (report === null) expect(issues[0]?.line).toBeGreaterThan(0);
  }
});
