/** Small reports for tests: a good one, to be broken in one place each. */
import { readFileSync } from 'node:fs';
import { PLACES } from '../fixtures/gazetteer.ts';

export const FIRST_REPORT = '2025-06-01-istanbul-talks.json';

export function shippedReport(name: string): string {
  return readFileSync(new URL(`../../public/reports/${name}`, import.meta.url), 'utf8');
}

export function fixtureReport(name: string): string {
  return readFileSync(new URL(`../fixtures/reports/${name}`, import.meta.url), 'utf8');
}

export type Json = Record<string, unknown>;

export function aMention(changes: Json = {}): Json {
  return {
    asWritten: 'Pokrovsk',
    candidates: [{ place: PLACES.pokrovsk, score: 0.9, reasons: [{ code: 'exact-name' }] }],
    chosen: PLACES.pokrovsk,
    chosenBy: 'person',
    precision: 'settlement',
    ...changes,
  };
}

export function aClaim(changes: Json = {}): Json {
  return {
    id: 'strike-1',
    kind: 'strike',
    title: 'Strike near Pokrovsk',
    statement: 'that it struck a depot near Pokrovsk',
    claimant: { name: 'Russia’s Defence Ministry', side: 'RU' },
    time: { from: '2025-06-01', to: '2025-06-01', precision: 'day' },
    reported: '2025-06-01',
    places: [aMention()],
    ...changes,
  };
}

/** The text of a report, two spaces deep, with these claims. */
export function aReport(claims: readonly Json[], meta: Json = {}): string {
  const report = {
    id: 'test-report',
    title: 'A report for tests',
    publisher: 'A newspaper',
    url: 'https://example.org/report',
    date: '2025-06-01',
    language: 'en',
    ...meta,
  };
  return JSON.stringify({ format: 'namesake-report/1', report, claims }, null, 2);
}

/** Removes a key, so that a test can leave one out. */
export function without(object: Json, key: string): Json {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** The number of the first line that holds the text, from 1. */
export function lineOf(text: string, part: string): number {
  const index = text.split('\n').findIndex((line) => line.includes(part));
  if (index === -1) throw new Error(`no line holds ${part}`);
  return index + 1;
}
