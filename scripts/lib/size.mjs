/** The size budget of the built app, measured as a browser would load it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './process.mjs';

const KB = 1000;

/**
 * Measures dist/ and resolves to `[{ name, bytes, limit }]`; a row with `bytes > limit` fails.
 * Initial JavaScript is the entry with everything it imports statically; gzip at level 9.
 */
export function measureSizes() {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'index.html'))) throw new Error('dist/ is not built: npm run build');
  const scripts = initialScripts(dist);
  const basemap = join(root, 'geodata', 'data', 'basemap.topojson');
  return [
    {
      name: `initial JavaScript, gzip (${scripts.size} files)`,
      bytes: sum([...scripts].map((file) => gzipSync(readFileSync(file), { level: 9 }).length)),
      limit: 160 * KB,
    },
    { name: 'base map, brotli', bytes: brotliSize(basemap), limit: 600 * KB },
    {
      name: 'base map, gzip',
      bytes: gzipSync(readFileSync(basemap), { level: 9 }).length,
      limit: 750 * KB,
    },
    { name: 'all of dist, brotli', bytes: shippedSize(dist), limit: null },
  ];
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

function brotliSize(file) {
  const bytes = readFileSync(file);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
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
