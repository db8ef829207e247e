import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import uFuzzy from '@leeoniya/ufuzzy';
import MiniSearch from 'minisearch';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import { openSearch, type Search } from '../../geodata/search.ts';
import { loadGazetteer } from '../../src/cli/data.ts';
import {
  type Asked,
  isFoundItself,
  isSuggested,
  KINDS,
  questionsAbout,
} from '../geodata/search-questions.ts';
import { milliseconds, single, timesOf, weigh } from './measure.ts';
import type { BenchResult } from './result.ts';
import { ROOT } from './shipped.ts';

const SEED = 20_251_122;
const SETTLEMENTS = 5000;
/** Of the settlements so many are typed letter by letter, in each way. */
const TYPED = 300;
/** The others are slow with typing errors: so many of the same keystrokes are enough. */
const PEER_KEYSTROKES = 1500;
const LINES = 10;
const TYPED_KINDS = [
  'official name',
  'Russian name',
  'English name',
  'with its oblast',
  'other layout',
  'one typo',
  'two typos',
] as const;

/** Every beginning of what is typed, of each kind of text alike many. */
function keystrokes(asked: Asked): readonly string[] {
  return TYPED_KINDS.flatMap((kind) =>
    asked[kind]
      .slice(0, TYPED)
      .flatMap(({ query }) => Array.from(query, (_, at) => query.slice(0, at + 1))),
  );
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** Every name of every settlement with its row, as other engines take them. */
function allNames(gazetteer: Gazetteer): { readonly names: string[]; readonly rows: number[] } {
  const names: string[] = [];
  const rows: number[] = [];
  for (let row = 0; row < gazetteer.columns.length; row += 1) {
    const seen = new Set<string>();
    gazetteer.eachName(row, (text) => seen.add(text.toLowerCase()));
    for (const name of seen) {
      names.push(name);
      rows.push(row);
    }
  }
  return { names, rows };
}

/** What another engine does with the same names: the rows of its first ten settlements. */
type Peer = (query: string) => readonly number[];

function firstRows(rows: Iterable<number>): number[] {
  const found = new Set<number>();
  for (const row of rows) {
    if (found.size === LINES) break;
    found.add(row);
  }
  return [...found];
}

function openMiniSearch(gazetteer: Gazetteer): Peer {
  const { names, rows } = allNames(gazetteer);
  const search = new MiniSearch<{ id: number; name: string }>({ fields: ['name'] });
  search.addAll(names.map((name, id) => ({ id, name })));
  return (query) =>
    firstRows(search.search(query, { prefix: true, fuzzy: 0.2 }).map(({ id }) => rows[id]!));
}

function openUFuzzy(gazetteer: Gazetteer): Peer {
  const { names, rows } = allNames(gazetteer);
  const search = new uFuzzy({ unicode: true, intraMode: 1, interSplit: '[^\\p{L}\\d]+' });
  return (query) => {
    const [found, info, order] = search.search(names, query, 0, 1000);
    if (found === null) return [];
    if (info === null || order === null) return firstRows(found.map((at) => rows[at]!));
    return firstRows(order.map((at) => rows[info.idx[at]!]!));
  };
}

function peerResults(name: string, open: () => Peer, asked: Asked): BenchResult[] {
  const opening = timesOf(open, 1);
  const { made: find, megabytes } = weigh(open);
  const all = keystrokes(asked);
  const step = Math.max(1, Math.floor(all.length / PEER_KEYSTROKES));
  const some = all.filter((_, at) => at % step === 0);
  const times = timesOf((round) => find(some[round]!), some.length);
  const typos = asked['one typo'].slice(0, TYPED);
  const found = typos.filter(({ query, row }) => find(query.toLowerCase()).includes(row)).length;
  return [
    milliseconds(`${name}: open over the same names`, opening),
    single(`${name}: memory`, 'MB', megabytes),
    milliseconds(`${name}: a keystroke`, times),
    single(`${name}: a keystroke, 99th percentile`, 'ms', percentile(times, 0.99)),
    single(
      `${name}: found in the first ten, one typo, in 100`,
      'count',
      (100 * found) / typos.length,
    ),
  ];
}

function recallResults(gazetteer: Gazetteer, search: Search, asked: Asked): BenchResult[] {
  return KINDS.flatMap((kind) => {
    const questions = asked[kind];
    const share = (is: typeof isSuggested): number =>
      (100 * questions.filter((question) => is(gazetteer, search, question)).length) /
      questions.length;
    return [
      single(`search: shown in the first ten, ${kind}, in 100`, 'count', share(isSuggested)),
      single(
        `search: its own line in the first ten, ${kind}, in 100`,
        'count',
        share(isFoundItself),
      ),
    ];
  });
}

/** Opens the search with all that waits for a first question: both scripts, their names by their ends, the names of units. */
function openWhole(gazetteer: Gazetteer, index: Uint8Array): Search {
  const search = openSearch(gazetteer, index);
  for (const query of ['Київ', 'Kyiv', 'яяя яяя', 'Вдонвка', 'Lsyyhcanks']) search.suggest(query);
  return search;
}

/** The shipped index over all names: its size, opening, every keystroke, and what is found; beside two others. */
export async function run(): Promise<BenchResult[]> {
  const gazetteer = loadGazetteer(ROOT);
  const index = readFileSync(join(ROOT, 'geodata', 'packed', 'search.txt'));
  const compressed = brotliCompressSync(index, {
    params: {
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: index.length,
    },
  });
  // Weighed before anything is timed: what other openings left behind would be collected meanwhile.
  const { made: search, megabytes } = weigh(() => openWhole(gazetteer, index));
  const opening = timesOf(() => openWhole(gazetteer, index), 5, 1);
  const asked = questionsAbout(gazetteer, SETTLEMENTS, SEED);
  const typed = keystrokes(asked);
  const times = timesOf(
    (round) => search.suggest(typed[round % typed.length]!),
    typed.length,
    2000,
  );
  return [
    single('search: index, brotli', 'kB', compressed.length / 1000),
    milliseconds('search: open the index', opening, { limit: { of: 'median', value: 200 } }),
    single('search: memory', 'MB', megabytes),
    milliseconds('search: a keystroke', times),
    {
      ...single('search: a keystroke, 99th percentile', 'ms', percentile(times, 0.99)),
      limit: { of: 'median', value: 0.1 },
    },
    ...recallResults(gazetteer, search, asked),
    ...peerResults('MiniSearch', () => openMiniSearch(gazetteer), asked),
    ...peerResults('uFuzzy', () => openUFuzzy(gazetteer), asked),
  ];
}
