import { createWriteStream, type WriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './arguments.ts';

/** Writes text and waits while the reader is behind, so that memory stays constant. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  // Whoever read this has gone (`| head`): there is nobody to wait for.
  if (!stream.writable) return;
  if (stream.write(text)) return;
  await new Promise<void>((done) => {
    const settle = (): void => {
      stream.removeListener('drain', settle);
      stream.removeListener('close', settle);
      done();
    };
    stream.once('drain', settle);
    stream.once('close', settle);
  });
}

/** Runs `work` with a stream to the file, and comes back when everything is written. */
export async function writeToFile(
  cwd: string,
  file: string,
  work: (stream: NodeJS.WritableStream) => Promise<void>,
): Promise<void> {
  const stream = await openFile(resolve(cwd, file), file);
  await work(stream);
  await new Promise<void>((done, failed) => {
    stream.once('error', failed);
    stream.end(done);
  });
}

function openFile(path: string, shown: string): Promise<WriteStream> {
  return new Promise((done, failed) => {
    const stream = createWriteStream(path);
    stream.once('open', () => done(stream));
    stream.once('error', (error) =>
      failed(new UsageError(`Cannot write "${shown}": ${error.message}. Name another file.`)),
    );
  });
}
