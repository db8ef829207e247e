/** The size budget of the built app, measured as a browser would load it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './process.mjs';

const KB = 1000;

/** What a host without brotli may send of the large files, as a multiple of what brotli makes of them. */
const MOST_OF_GZIP = 1.25;
const LARGE = 10 * KB;

/** Settlements of the gazetteer, at least: limits a settlement are reckoned with so many. */
const SETTLEMENTS = 46_000;

/** The data that the app loads, by the beginning of its file's name, with its limit in bytes of brotli. */
const DATA = [
  { name: 'gazetteer', file: 'gazetteer', limit: 20 * SETTLEMENTS },
  { name: 'search', file: 'search', limit: 12 * SETTLEMENTS },
  { name: 'first places', file: 'first', limit: 5 * KB },
  { name: 'first base map', file: 'basemap-first', limit: 80 * KB },
  { name: 'base map', file: 'basemap', limit: 600 * KB },
  { name: 'finer base map', file: 'basemap-fine', limit: 600 * KB },
  { name: 'derived outlines', file: 'outlines-approximate', limit: 250 * KB },
  { name: 'surveyed outlines', file: 'outlines-south-east', limit: 80 * KB },
];

/**
 * Measures dist/ and resolves to `[{ name, bytes, limit }]`; a row with `bytes > limit` fails.
 * Initial JavaScript is the entry with everything it imports statically; gzip at level 9. Data is
 * weighed as the build compressed it.
 */
export function measureSizes() {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'index.html'))) throw new Error('dist/ is not built: npm run build');
  const scripts = initialScripts(dist);
  const data = DATA.flatMap(({ name, file, limit }) => {
    const path = assetOf(dist, file);
    const brotli = statSync(`${path}.br`).size;
    const gzip = statSync(`${path}.gz`).size;
    return [
      { name: `${name}, brotli`, bytes: brotli, limit },
      {
        name: `${name}, gzip`,
        bytes: gzip,
        limit: brotli < LARGE ? null : Math.floor(brotli * MOST_OF_GZIP),
      },
    ];
  });
  return [
    {
      name: `initial JavaScript, gzip (${scripts.size} files)`,
      bytes: sum([...scripts].map((file) => gzipSync(readFileSync(file), { level: 9 }).length)),
      limit: 150 * KB,
    },
    ...data,
    { name: 'all of dist, brotli', bytes: shippedSize(dist), limit: null },
  ];
}

/** The built file whose name is `stem`, a hash and an extension of data. */
function assetOf(dist, stem) {
  const folder = join(dist, 'assets');
  const name = new RegExp(`^${stem}-[\\w-]{8}\\.(?:txt|json|tsv|topojson)$`);
  const found = readdirSync(folder).filter((file) => name.test(file));
  if (found.length !== 1) {
    throw new Error(`dist/assets has ${found.length} files of the name ${stem}; build it anew.`);
  }
  return join(folder, found[0]);
}

/** The module scripts that index.html names or preloads and their static imports, as paths. */
function initialScripts(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const found = new Set();
  const visit = (path) => {
    if (found.has(path) || !existsSync(path)) return;
    found.add(path);
    const code = readFileSync(path, 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g)) {
      visit(join(path, '..', name));
    }
  };
  for (const [, name] of html.matchAll(/(?:src|href)="(?:\.\/)?([^"]+\.js)"/g))
    visit(join(dist, name));
  if (found.size === 0) throw new Error('dist/index.html names no script');
  return found;
}

/** What a server with brotli sends for every file once. */
function shippedSize(folder) {
  return sum(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size),
  );
}

function sum(numbers) {
  return numbers.reduce((total, n) => total + n, 0);
}
