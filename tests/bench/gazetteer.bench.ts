import { execFileSync } from 'node:child_process';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { openPackedGazetteer } from '../../geodata/columnar/open.ts';
import { type BBox, type Gazetteer, openReferences } from '../../geodata/gazetteer.ts';
import { seeded } from '../claims/synthetic.ts';
import { milliseconds, single, timesOf, weigh } from './measure.ts';
import type { BenchResult } from './result.ts';
import { openShippedGazetteer, packedBytes } from './shipped.ts';

/** Openings, the first of which the engine has not seen before: `worst` is what an app start pays. */
const OPENINGS = 9;
/** The limits of the packed gazetteer: what a settlement may weigh, and how long opening may take. */
const BYTES_A_SETTLEMENT = 20;
const GZIP_TO_BROTLI = 1.25;
const OPENING_MS = 40;
const QUESTIONS = 500;
const SEED = 20_250_601;
/** So many candidates the map asks for at most (`src/map/labels/request-labels.ts`). */
const MOST_LABELS = 700;

interface Located {
  readonly lat: number;
  readonly lon: number;
  readonly name: string;
}

/** Settlements with a point, the same every time. */
function sample(gazetteer: Gazetteer): readonly Located[] {
  const { length, lat, lon } = gazetteer.columns;
  const random = seeded(SEED);
  const found: Located[] = [];
  while (found.length < QUESTIONS) {
    const row = Math.floor(random() * length);
    if (Number.isNaN(lat[row]!)) continue;
    found.push({ lat: lat[row]!, lon: lon[row]!, name: gazetteer.displayNames(row).uk });
  }
  return found;
}

/** About what a window of 1,440 × 900 px with its padding shows at a zoom. */
function boxAbout({ lat, lon }: Located, zoom: number): BBox {
  const wide = (2016 / 256 / 2 ** zoom) * 360;
  const high = (1260 / 256 / 2 ** zoom) * 360 * Math.cos((lat * Math.PI) / 180);
  return [lon - wide / 2, lat - high / 2, lon + wide / 2, lat + high / 2];
}

/** The packed bytes to lookups, all records, and the questions that the map and the panels ask. */
export async function run(): Promise<BenchResult[]> {
  const bytes = packedBytes('gazetteer.txt');
  const opened = Array.from({ length: OPENINGS }, () => {
    const started = performance.now();
    const gazetteer = openPackedGazetteer(bytes, 'gazetteer.txt');
    return { gazetteer, took: performance.now() - started };
  });
  const [first] = opened;
  const gazetteer = first!.gazetteer;
  const places = sample(gazetteer);
  const { ids } = gazetteer.columns;
  const pokrovsk: Located = { lat: 48.28, lon: 37.18, name: 'Покровськ' };

  return [
    milliseconds(
      `gazetteer: open ${ids.length} settlements from packed bytes`,
      opened.map(({ took }) => took),
      { limit: { of: 'median', value: OPENING_MS } },
    ),
    ...sizes(bytes, ids.length),
    milliseconds(
      'gazetteer: displayNames() of a row not asked before',
      timesOf((round) => opened[1]!.gazetteer.displayNames(round * 90), QUESTIONS),
    ),
    milliseconds(
      `gazetteer: parse all ${ids.length} records`,
      timesOf(() => ids.map((id) => gazetteer.byId(id)?.names.length), 3),
    ),
    milliseconds(
      'gazetteer: first within(), which makes its index',
      opened.flatMap(({ gazetteer: fresh }) =>
        timesOf(() => fresh.within(boxAbout(pokrovsk, 10), MOST_LABELS), 1),
      ),
    ),
    ...[6, 8, 10].map((zoom) =>
      milliseconds(
        `gazetteer: within() a window at zoom ${zoom}`,
        timesOf(
          (round) => gazetteer.within(boxAbout(places[round]!, zoom), MOST_LABELS),
          QUESTIONS,
        ),
      ),
    ),
    milliseconds(
      'gazetteer: nearest() 10',
      timesOf((round) => gazetteer.nearest(places[round]!.lat, places[round]!.lon, 10), QUESTIONS),
    ),
    milliseconds(
      'gazetteer: first namesakes(), which makes its index',
      opened
        .slice(0, 3)
        .flatMap(({ gazetteer: fresh }) => timesOf(() => fresh.namesakes(pokrovsk.name), 1)),
    ),
    milliseconds(
      'gazetteer: namesakes() of a Ukrainian name',
      timesOf((round) => gazetteer.namesakes(places[round]!.name), QUESTIONS),
    ),
    milliseconds(
      'gazetteer: open the reference ids',
      timesOf(() => openPackedReferences(), 3),
    ),
    ...memory(places),
  ];
}

function openPackedReferences(): unknown {
  const text = new TextDecoder().decode(packedBytes('references.tsv'));
  return openReferences([{ name: 'references.tsv', text }]);
}

/** What the packed gazetteer weighs on the way, as hosts compress it, and beside it what xz makes of it. */
function sizes(bytes: Uint8Array, settlements: number): BenchResult[] {
  const brotli = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_DEFAULT_WINDOW,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const xz = xzSize(bytes);
  const most = (value: number) => ({ limit: { of: 'median' as const, value } });
  return [
    single('gazetteer: packed', 'kB', bytes.length / 1000),
    {
      ...single('gazetteer: packed, brotli', 'kB', brotli / 1000),
      ...(xz === null ? {} : most(xz / 1000)),
    },
    ...(xz === null ? [] : [single('gazetteer: packed, xz -9e', 'kB', xz / 1000)]),
    {
      ...single('gazetteer: packed, gzip', 'kB', gzip / 1000),
      ...most((GZIP_TO_BROTLI * brotli) / 1000),
    },
    {
      ...single('gazetteer: bytes a settlement, brotli', 'count', brotli / settlements),
      ...most(BYTES_A_SETTLEMENT),
    },
  ];
}

/** What `xz -9e` makes of the same bytes; null where there is no xz. */
function xzSize(bytes: Uint8Array): number | null {
  try {
    return execFileSync('xz', ['-9e', '-c'], { input: bytes, maxBuffer: 1e8 }).length;
  } catch {
    return null;
  }
}

/** What the page keeps: the bytes with the columns, then with each index that is made on demand. */
function memory(places: readonly Located[]): BenchResult[] {
  const { made: gazetteer, megabytes } = weigh(openShippedGazetteer);
  const near = weigh(() => gazetteer.within(boxAbout(places[0]!, 10), MOST_LABELS));
  const namesakes = weigh(() => gazetteer.namesakes(places[0]!.name));
  return [
    single('gazetteer: memory, bytes included', 'MB', megabytes),
    single('gazetteer: memory of the index of points', 'MB', near.megabytes),
    single('gazetteer: memory of the index of namesakes', 'MB', namesakes.megabytes),
  ];
}
