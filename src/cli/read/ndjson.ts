/** `namesake read --ndjson`: one record a line in, one result a line out, in order, in constant memory. */
import { availableParallelism } from 'node:os';
import { EXIT_NOTHING, EXIT_OK, type Io } from '../io.ts';
import { write } from '../output.ts';
import { openQueue } from './bounded-queue.ts';
import { inputName, openInput, reasonOf, STANDARD_INPUT } from './input.ts';
import { LARGEST_TEXT_BYTES, mebibytes } from './limits.ts';
import { type LineReader, readHere, readInWorkers } from './line-readers.ts';
import { byteLines } from './lines.ts';
import { loadReader } from './open-reader.ts';
import type { ReadDefaults } from './options.ts';
import type { LineAnswer } from './read-line.ts';

/** Lines under way for each worker: enough that none idles while a long line holds up the order. */
const LINES_A_WORKER = 8;
/** All lines under way together hold no more bytes than this, or are one. */
const LARGEST_UNDER_WAY = 2 * LARGEST_TEXT_BYTES;

interface LineUnderWay {
  /** "line 3", and of which file where there are several. */
  readonly where: string;
  readonly answer: Promise<LineAnswer>;
}

/** All cores, or the number asked for. */
export function jobsOf(asked: number | null): number {
  return asked ?? availableParallelism();
}

/** Reads the lines of all files, one file after the other; the exit code comes back. */
export async function readLines(
  files: readonly string[],
  defaults: ReadDefaults,
  jobs: number,
  io: Io,
  out: NodeJS.WritableStream,
): Promise<number> {
  const workers = jobs > 1 && io.workerEntry !== undefined;
  const lineReader: LineReader = workers
    ? readInWorkers(io.workerEntry, { dataRoot: io.dataRoot, defaults }, jobs)
    : readHere(await loadReader(io.dataRoot), defaults);
  const queue = openQueue<LineUnderWay>({
    items: jobs * LINES_A_WORKER,
    weight: LARGEST_UNDER_WAY,
  });
  const unread: string[] = [];
  let failed = false;
  const make = async (): Promise<void> => {
    for (const file of files) {
      const prefix = files.length > 1 ? `${inputName(file)}, ` : '';
      try {
        for await (const { number, bytes, length } of byteLines(
          openInput(file, io),
          LARGEST_TEXT_BYTES,
        )) {
          if (failed) return;
          // An empty line is how files end, not a record.
          if (bytes !== null && isBlank(bytes)) continue;
          const answer = bytes === null ? tooLong(length) : lineReader.read(bytes, number);
          // The one who waits for it hears of it; until then it is nobody's fault.
          answer.catch(() => {});
          await queue.push({ where: `${prefix}line ${number}`, answer }, bytes?.length ?? 0);
        }
      } catch (error) {
        unread.push(`Cannot read ${inputName(file)}: ${reasonOf(error)}`);
      }
    }
  };
  const making = make().finally(queue.end);
  let faultless = true;
  let results = 0;
  try {
    for (let line = await queue.shift(); line !== null; line = await queue.shift()) {
      const { output, problems } = await line.answer;
      for (const problem of problems) {
        faultless = false;
        await write(io.stderr, `namesake: ${line.where}: ${problem}\n`);
      }
      if (output === null) continue;
      results += 1;
      await write(out, `${output}\n`);
    }
    await making;
  } finally {
    failed = true;
    await lineReader.close();
  }
  for (const message of unread) await write(io.stderr, `namesake: ${message}\n`);
  if (results === 0 && faultless && unread.length === 0) {
    const names = files.map(inputName).join(', ');
    await write(io.stderr, `namesake: There is no line to read in ${names || STANDARD_INPUT}.\n`);
  }
  return faultless && unread.length === 0 && results > 0 ? EXIT_OK : EXIT_NOTHING;
}

function tooLong(length: number): Promise<LineAnswer> {
  const problem = `The line has ${mebibytes(length)}, more than the ${mebibytes(LARGEST_TEXT_BYTES)} that are read at once; it was passed over.`;
  return Promise.resolve({ output: null, problems: [problem] });
}

function isBlank(bytes: Uint8Array): boolean {
  // Space, tab and carriage return.
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
