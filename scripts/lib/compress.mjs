/** Writes a .br and a .gz beside every file of a folder that gains by it. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { root } from './process.mjs';

/** Compressing the data takes seconds and its result depends on the content alone, so it is kept. */
const CACHE = join(root, 'node_modules', '.cache', 'namesake-compressed');
const COMPRESSIBLE = /\.(js|css|html|json|tsv|topojson|svg|txt|webmanifest)$/;
const SMALLEST_BYTES = 1024;

const encodings = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

export async function compressFolder(folder) {
  mkdirSync(CACHE, { recursive: true });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.flatMap((file) => Object.keys(encodings).map((kind) => one(file, kind))));
}

async function one(file, kind) {
  const bytes = readFileSync(file);
  if (bytes.length < SMALLEST_BYTES) return;
  const key = join(CACHE, `${createHash('sha256').update(bytes).digest('hex')}.${kind}`);
  if (!existsSync(key)) writeFileSync(key, await encodings[kind](bytes));
  const packed = readFileSync(key);
  if (packed.length < bytes.length) writeFileSync(`${file}.${kind}`, packed);
}
