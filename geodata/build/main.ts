/** `npm run geodata -- [--raw DIR] [--out DIR]`: the raw sources become geodata/data. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { textsOf, writeData } from './write.ts';

const { values } = parseArgs({
  options: {
    raw: { type: 'string', default: '../shared/raw' },
    out: { type: 'string', default: fileURLToPath(new URL('../data', import.meta.url)) },
  },
});

const built = build(values.raw);
const texts = textsOf(built);
writeData(values.out, texts);
let bytes = 0;
for (const text of texts.values()) bytes += Buffer.byteLength(text);
console.log(`${texts.size} files, ${(bytes / 1e6).toFixed(1)} MB`, built.dropped);
