import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/app/words/en.ts';

const APP = new URL('../../src/app/', import.meta.url);
/** Sections of the shell; those of the details and the search have their own tests. */
const OWN = [
  'shell',
  'claims',
  'filters',
  'tallies',
  'export',
  'errors',
  'legend',
  'map',
  'workspace',
] as const;

function sourceFiles(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return sourceFiles(new URL(`${entry.name}/`, folder));
    const isCode = /\.tsx?$/.test(entry.name) && !folder.pathname.includes('/words/');
    return isCode ? [readFileSync(new URL(entry.name, folder), 'utf8')] : [];
  });
}
const SOURCE = sourceFiles(APP).join('\n');

/** Every sentence of a section with its path; functions are spoken with sample values. */
function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const sample = value('NAME', 'OTHER') as unknown;
    const counted = value(2, 3) as unknown;
    return [sample, counted].flatMap((text) => sentences(text, path));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

describe('the words of the interface', () => {
  const all = OWN.flatMap((section) => sentences(en[section], section));

  it('are all there', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const [path, text] of all) expect(text.trim(), path).not.toBe('');
  });

  // The keys of a list that is looked up by a variable are used where the list is.
  const LOOKED_UP =
    /^(shell\.(themes|languages|tabs|loading|sheet\.stops)|errors\.loads|claims\.(off|columns)|tallies\.ends|legend\.outlines|filters\.all|export\.formats|workspace\.(download\.formats|sameReport))\./;
  const keys = OWN.flatMap((section) =>
    sentences(en[section], section).map(([path]) => path.replace(/\.\d+.*$/, '')),
  );
  for (const path of new Set(keys.filter((key) => !LOOKED_UP.test(key)))) {
    it(`are all used: ${path}`, () => {
      const key = path.split('.').at(-1) ?? '';
      const used = new RegExp(`\\.${key}\\b|\\{[^{}]*\\b${key}\\b[^{}]*\\}\\s*=[^>]`);
      expect(used.test(SOURCE)).toBe(true);
    });
  }

  it('give no verdict in our own voice', () => {
    const verdict =
      /\b(captur|liberat|destroy|occup|annex|eliminat|neutrali[sz]|terroris|aggressor|invader|orc|nazi|separatist)/i;
    for (const [path, text] of all) expect(text, path).not.toMatch(verdict);
  });

  it('speak of losses as claimed, never as a fact', () => {
    for (const [path, text] of all) {
      if (/\blosses\b/i.test(text)) {
        expect(text, path).toMatch(/claimed|said|estimate|not independently verified/i);
      }
    }
  });
});

describe('the code of the shell', () => {
  it('runs no markup that a report could bring', () => {
    const runs = /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write|\beval\(/;
    expect(runs.exec(SOURCE)).toBeNull();
  });
});
