import type { Gazetteer } from '../../geodata/gazetteer.ts';
import { openWrittenNames } from '../../geodata/written/open.ts';
import { openReader, type Reader } from '../../src/bulletins/read.ts';
import { openCorpus } from './bulletin-corpus.ts';
import { milliseconds, single, timesOf, weigh } from './measure.ts';
import { type BenchResult, summarise } from './result.ts';
import { openShippedGazetteer, packedBytes } from './shipped.ts';

const SEED = 20_250_601;
const MEGABYTE = 1e6;
const SLICES = 4;
/** About a page of print, and about the length of a daily bulletin. */
const PAGE = 3000;
const PAGES = 100;
const OPENINGS = 5;
const DOUBLINGS = 3;
/** Characters of the shorter text. */
const ONCE = 100_000;

/** Texts of bulletins of UTF-8 bytes that come to `bytes`. */
function textsOf(next: () => string, bytes: number): string[] {
  const texts: string[] = [];
  for (let size = 0; size < bytes; ) {
    const text = next();
    texts.push(text);
    size += Buffer.byteLength(text);
  }
  return texts;
}

/** Every name with the rows that bear it: what a scan without any knowledge of language looks up. */
function namesOf(gazetteer: Gazetteer): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < gazetteer.columns.length; row += 1) {
    gazetteer.eachName(row, (name) => {
      const known = rows.get(name);
      if (known === undefined) rows.set(name, [row]);
      else known.push(row);
    });
  }
  return rows;
}

/** Looks each capitalised word up as it is written. */
function bareScan(text: string, names: ReadonlyMap<string, readonly number[]>): number {
  let found = 0;
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}’'-]+/gu)) {
    if (names.has(word)) found += 1;
  }
  return found;
}

/** Seconds to read a megabyte of bulletins that the reader has not seen, one after the other. */
function throughput(gazetteer: Gazetteer, reader: Reader): BenchResult[] {
  const corpus = openCorpus(gazetteer, SEED);
  const slices = Array.from({ length: SLICES + 1 }, () =>
    textsOf(() => corpus.next(2000), MEGABYTE / 4),
  );
  const [, ...counted] = slices;
  const bytes = counted.map((texts) => Buffer.byteLength(texts.join('')) / MEGABYTE);
  const letters = counted.map((texts) => texts.join('').length / MEGABYTE);
  const times = timesOf((round) => slices[round]!.map((text) => reader.read(text)), SLICES, 1);
  const names = namesOf(gazetteer);
  const scans = timesOf((round) => slices[round]!.map((text) => bareScan(text, names)), SLICES, 1);
  const per = (sizes: readonly number[], of: readonly number[]): number[] =>
    of.map((time, slice) => time / 1000 / sizes[slice]!);
  const scan = (sizes: readonly number[]) => ({
    name: 'capitalised words looked up as they are written',
    median: summarise(per(sizes, scans)).median,
  });
  return [
    {
      name: 'reading: 1 MB of bulletins (UTF-8)',
      unit: 's',
      ...summarise(per(bytes, times)),
      limit: { of: 'median', value: 1 },
      peer: scan(bytes),
    },
    {
      name: 'reading: 1 million characters of bulletins',
      unit: 's',
      ...summarise(per(letters, times)),
      peer: scan(letters),
    },
  ];
}

/** How long a pasted text takes, and how long at most before progress shows or a cancel is heard. */
function largePaste(gazetteer: Gazetteer, reader: Reader): BenchResult[] {
  const text = openCorpus(gazetteer, SEED + 1).long(5 * MEGABYTE);
  const pauses: number[] = [];
  const [time] = timesOf(() => {
    const steps = reader.steps(text);
    for (let started = performance.now(); ; started = performance.now()) {
      const { done } = steps.next();
      pauses.push(performance.now() - started);
      if (done === true) return;
    }
  }, 1);
  return [
    single('reading: a paste of 5 million characters', 'ms', time!),
    milliseconds('reading: between two steps of that paste', pauses),
  ];
}

/** The time of a text over that of its first half: 2 where time grows as the text does. */
function doubling(name: string, text: string, reader: Reader): BenchResult {
  const half = text.slice(0, text.length / 2);
  const ratios = timesOf(() => reader.read(half), DOUBLINGS, 1).map((first, round) => {
    const [second] = timesOf(() => reader.read(text), 1, round === 0 ? 1 : 0);
    return second! / first;
  });
  return {
    name: `reading: twice the text over once, ${name}`,
    unit: 'count',
    ...summarise(ratios),
    limit: { of: 'median', value: 2.6 },
  };
}

/** Reading bulletins: speed, pauses, growth with the text, memory and time until it is ready. */
export async function run(): Promise<BenchResult[]> {
  const gazetteer = openShippedGazetteer();
  // A new copy each: what was made of one is not found by the next.
  const openings = timesOf(
    () => openWrittenNames(gazetteer, packedBytes('search.txt').slice()),
    OPENINGS,
  );
  const { made: reader, megabytes } = weigh(() =>
    openReader(gazetteer, openWrittenNames(gazetteer, packedBytes('search.txt'))),
  );
  const corpus = openCorpus(gazetteer, SEED + 2);
  const pages = Array.from({ length: PAGES + 10 }, () => corpus.next(PAGE));
  return [
    milliseconds('reading: open the keys of all names', openings, {
      limit: { of: 'median', value: 400 },
    }),
    {
      ...single('reading: memory of the keys', 'MB', megabytes),
      limit: { of: 'median', value: 60 },
    },
    ...throughput(gazetteer, reader),
    milliseconds(
      'reading: a page of 3,000 characters',
      timesOf((round) => reader.read(pages[round]!), PAGES, 10),
      { limit: { of: 'p95', value: 30 } },
    ),
    ...largePaste(gazetteer, reader),
    doubling('bulletins', corpus.long(2 * ONCE), reader),
    doubling('one endless list', corpus.list(2 * ONCE), reader),
    doubling('brackets that never close', `${'('.repeat(9)}Pokrovsk `.repeat(5_000), reader),
    doubling('one word without end', 'Покровськ'.repeat(20_000), reader),
  ];
}
