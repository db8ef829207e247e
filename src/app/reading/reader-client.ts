/** The page's end of the reader's worker. */
import type { Decision, Reading, ReadOptions } from '../../bulletins/types.ts';
import { structureOf } from './merge.ts';
import type { FromReader, ReaderFiles, ReweighAnswer, ToReader } from './protocol.ts';

/** A file that the reader needs did not come, or is damaged. */
export class ReaderNotOpened extends Error {
  readonly file: string;
  /** Null without an answer, and where the file came but cannot be used. */
  readonly status: number | null;
  readonly reason: string | null;

  constructor({ file, status, message }: Extract<FromReader, { type: 'not-opened' }>) {
    super(`${file}: ${message ?? status ?? 'no answer'}`);
    this.name = 'ReaderNotOpened';
    this.file = file;
    this.status = status;
    this.reason = message;
  }
}

export interface ReaderClient {
  /** Starts the worker and loads its files, once; after a failure: again. */
  open(): Promise<void>;
  /** Rejects with an `AbortError` when `signal` aborts first, with `ReaderNotOpened` or the worker's sentence. */
  read(
    text: string,
    options: ReadOptions,
    signal: AbortSignal,
    onProgress: (share: number) => void,
  ): Promise<Reading>;
  /** What differs between the choices that `before` and `after` lead to. */
  reweigh(
    reading: Reading,
    before: readonly Decision[],
    after: readonly Decision[],
    options: ReadOptions,
  ): Promise<ReweighAnswer>;
  close(): void;
}

/** The part of a worker that is used, so that tests can stand in for it. */
export type ReaderWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

function startWorker(): ReaderWorker {
  return new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
}

interface Waiting {
  readonly resolve: (message: FromReader) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress: ((share: number) => void) | undefined;
}

export function createReaderClient(
  files: ReaderFiles,
  start: () => ReaderWorker = startWorker,
): ReaderClient {
  const waiting = new Map<number, Waiting>();
  let worker: ReaderWorker | null = null;
  let opening: Promise<void> | null = null;
  let last = 0;
  /** Of the reading that the worker holds. */
  let held: string | null = null;

  const close = (reason: Error = new Error('the reader was closed')) => {
    worker?.terminate();
    worker = null;
    opening = null;
    held = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };

  const begin = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const started = start();
      worker = started;
      const fail = (reason: Error) => {
        reject(reason);
        close(reason);
      };
      started.addEventListener('error', (event) => {
        fail(new Error((event as ErrorEvent).message || 'the worker could not be started'));
      });
      started.addEventListener('message', (event) => {
        const message = (event as MessageEvent<FromReader>).data;
        if (message.type === 'opened') resolve();
        else if (message.type === 'not-opened') fail(new ReaderNotOpened(message));
        else if (message.type === 'progress') waiting.get(message.id)?.onProgress?.(message.share);
        else {
          const one = waiting.get(message.id);
          waiting.delete(message.id);
          if (message.type === 'failed') one?.reject(new Error(message.message));
          else one?.resolve(message);
        }
      });
      post({ type: 'open', files });
    });
  const post = (message: ToReader) => worker?.postMessage(message);
  const open = () => {
    opening ??= begin();
    return opening;
  };

  const ask = async (
    make: (id: number) => ToReader,
    signal?: AbortSignal,
    onProgress?: (share: number) => void,
  ): Promise<FromReader> => {
    await open();
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      const abort = () => {
        if (!waiting.delete(id)) return;
        post({ type: 'cancel', id });
        reject(new DOMException('reading was cancelled', 'AbortError'));
      };
      signal?.addEventListener('abort', abort, { once: true });
      waiting.set(id, { resolve, reject, onProgress });
      post(make(id));
    });
  };

  return {
    open,
    close,
    async read(text, options, signal, onProgress) {
      held = null;
      const answer = await ask((id) => ({ type: 'read', id, text, options }), signal, onProgress);
      if (answer.type !== 'read') throw new Error(`the worker answered "${answer.type}"`);
      held = structureOf(answer.reading);
      return answer.reading;
    },
    async reweigh(reading, before, after, options) {
      const structure = structureOf(reading);
      const known = held === structure;
      held = structure;
      const request = { reading: known ? null : reading, before, after, options };
      const answer = await ask((id) => ({ type: 'reweigh', id, request }));
      if (answer.type !== 'reweighed') throw new Error(`the worker answered "${answer.type}"`);
      return answer.answer;
    },
  };
}
