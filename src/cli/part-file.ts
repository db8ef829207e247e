/** A file that is written piece by piece and appears whole or not at all. */
import { createWriteStream, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './arguments.ts';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs `work` with a stream to a file beside `path` that is given its name when all is written. What
 * was there before stays where the work fails or a signal ends it, and nothing is left beside it.
 * @throws UsageError where the file cannot be written.
 */
export async function writePartFile<Result>(
  path: string,
  work: (stream: NodeJS.WritableStream) => Promise<Result>,
): Promise<Result> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const cannot = (error: unknown): UsageError => {
    const reason = error instanceof Error ? error.message : String(error);
    return new UsageError(`Cannot write "${path}": ${reason}. Name another file.`);
  };
  let file: number;
  try {
    file = openSync(beside, 'wx');
  } catch (error) {
    throw cannot(error);
  }
  const end = (signal: keyof typeof SIGNALS): void => {
    rmSync(beside, { force: true });
    process.exit(SIGNALS[signal]);
  };
  const signals = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  for (const signal of signals) process.once(signal, end);
  const stream = createWriteStream(beside, { fd: file, autoClose: false });
  const failed = new Promise<never>((_, fail) => {
    stream.once('error', (error) => fail(cannot(error)));
  });
  try {
    const result = await Promise.race([work(stream), failed]);
    const written = new Promise<void>((done) => stream.end(done));
    await Promise.race([written, failed]);
    fsyncSync(file);
    renameSync(beside, path);
    return result;
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    for (const signal of signals) process.removeListener(signal, end);
    stream.destroy();
  }
}
