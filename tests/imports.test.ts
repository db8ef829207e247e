import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which rooms a room may import, itself always; the directions of the architecture. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  geodata: [],
  'geodata/build': ['geodata'],
  'src/claims': ['geodata'],
  'src/bulletins': ['src/claims', 'geodata'],
  'src/formats': ['src/claims', 'geodata'],
  'src/map': ['src/claims', 'geodata'],
  'src/app': ['src/map', 'src/formats', 'src/bulletins', 'src/claims', 'geodata'],
  'src/cli': ['src/formats', 'src/bulletins', 'src/claims', 'geodata'],
};
const PURE = ['geodata', 'src/claims', 'src/bulletins', 'src/formats'];
const LEAFLET = /^(leaflet|react-leaflet|@react-leaflet\/.*)$/;

interface Import {
  readonly file: string;
  readonly specifier: string;
}

function sourceFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name).split(sep).join('/'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const pattern = /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+|\bnew URL\(\s*)(['"])([^'"\n]+)\1/gm;
  return [...text.matchAll(pattern)].map((match) => ({ file, specifier: match[2] ?? '' }));
}

function roomOf(path: string): string {
  const rooms = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
  return rooms.find((room) => path === room || path.startsWith(`${room}/`)) ?? path;
}

/** The project path a relative import points at; null for a package. */
function target({ file, specifier }: Import): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = join(root, dirname(file), specifier.replace(/\?.*$/, ''));
  return relative(root, path).split(sep).join('/');
}

const imports = [...sourceFiles('geodata'), ...sourceFiles('src')].flatMap(importsOf);

describe('the directions of the architecture', () => {
  it('finds imports to judge', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('lets every room import only the rooms below it', () => {
    const wrong = imports.flatMap((entry) => {
      const path = target(entry);
      if (path === null || /\.(tsv|json|topojson|css)$/.test(path)) return [];
      const from = roomOf(entry.file);
      const to = roomOf(path);
      const allowed = from === to || (MAY_IMPORT[from]?.includes(to) ?? false);
      return allowed ? [] : [`${entry.file} imports ${path}`];
    });
    expect(wrong).toEqual([]);
  });

  it('keeps geodata, claims, bulletins and formats pure', () => {
    const wrong = imports
      .filter(({ file }) => PURE.includes(roomOf(file)))
      .filter(({ specifier }) => /^(node:|react|leaflet|@react-leaflet|zustand)/.test(specifier))
      .map(({ file, specifier }) => `${file} imports ${specifier}`);
    expect(wrong).toEqual([]);
  });

  it('lets only the map import Leaflet', () => {
    const wrong = imports
      .filter(({ file, specifier }) => LEAFLET.test(specifier) && roomOf(file) !== 'src/map')
      .map(({ file, specifier }) => `${file} imports ${specifier}`);
    expect(wrong).toEqual([]);
  });

  it('keeps the build out of the app and the pure rooms out of the browser', () => {
    const globals = /\b(document|window|localStorage|fetch)\s*[.(]/;
    const wrong = ['geodata', 'src/claims', 'src/bulletins', 'src/formats']
      .flatMap(sourceFiles)
      .filter((file) => PURE.includes(roomOf(file)))
      .filter((file) => {
        const code = readFileSync(join(root, file), 'utf8').replace(
          /\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'|`[^`]*`/gm,
          '',
        );
        return globals.test(code);
      });
    expect(wrong).toEqual([]);
  });
});
