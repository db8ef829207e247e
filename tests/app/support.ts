/** A store with the shipped report and the small gazetteer, and a fetch that serves files from memory. */

import { readFileSync } from 'node:fs';
import type { MultiPolygon } from 'geojson';
import { type AppStore, createAppStore } from '../../src/app/state/store.ts';
import { en } from '../../src/app/words/en.ts';
import { readReport } from '../../src/claims/read-report.ts';
import type { BasemapSource } from '../../src/map/basemap/source.ts';
import { fixtureGazetteer } from '../fixtures/gazetteer.ts';

const REPORTS = new URL('../../public/reports/', import.meta.url);
export const SHIPPED = '2025-06-01-istanbul-talks.json';

export function reportText(name: string = SHIPPED): string {
  return readFileSync(new URL(name, REPORTS), 'utf8');
}

export function fixtureText(name: string): string {
  return readFileSync(new URL(`../fixtures/reports/${name}`, import.meta.url), 'utf8');
}

/** A store in which the shipped report and, unless told otherwise, its places are open. */
export function filledStore({ places = true } = {}): AppStore {
  const store = createAppStore(en);
  const read = readReport(reportText(), SHIPPED);
  store.getState().addReport({
    file: SHIPPED,
    shipped: true,
    meta: read.report,
    claims: read.claims,
    problems: read.issues,
  });
  if (places) store.getState().setGazetteer(fixtureGazetteer(), 'full');
  return store;
}

/** Serves `files` by address; a number is an answer with that status, an Error a broken network. */
export function fakeFetch(files: Readonly<Record<string, string | number | Error>>) {
  const asked: string[] = [];
  const fetch = async (address: string): Promise<Response> => {
    asked.push(address);
    const file = files[address];
    if (file instanceof Error) throw file;
    if (typeof file === 'number') return new Response('', { status: file });
    return file === undefined ? new Response('', { status: 404 }) : new Response(file);
  };
  return { fetch, asked };
}

/** A base map that draws nothing and knows these outlines. */
export function fakeBasemap(outlines: Readonly<Record<string, MultiPolygon>> = {}): BasemapSource {
  return {
    tile: () => Promise.reject(new Error('no tile is asked for in these tests')),
    outline: async (unit) => outlines[unit] ?? null,
    unitOutline: async (unit) => {
      const geometry = outlines[unit];
      return geometry ? { geometry, approximate: false } : null;
    },
    onPart: () => () => undefined,
    retry: () => undefined,
    close: () => {},
  };
}
