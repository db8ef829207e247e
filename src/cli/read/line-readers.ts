/** Reads lines here or in worker threads. */
import { Worker } from 'node:worker_threads';
import type { OpenedReader } from './open-reader.ts';
import type { ReadDefaults } from './options.ts';
import { type LineAnswer, readLine } from './read-line.ts';

export interface LineReader {
  /**
   * The answer to a line; its bytes are given away.
   * @throws where no line can be read at all, as without a gazetteer.
   */
  read(bytes: Uint8Array, number: number): Promise<LineAnswer>;
  close(): Promise<void>;
}

/** What a worker is started with. */
export interface WorkerStart {
  readonly dataRoot: string;
  readonly defaults: ReadDefaults;
}

/** Sent to a worker; it answers each in order. */
export interface LineTask {
  readonly bytes: Uint8Array;
  readonly number: number;
}

/** From a worker: first that it is open, then one answer a task. */
export type WorkerMessage = { readonly open: true } | LineAnswer;

/** Reads in this thread. */
export function readHere(opened: OpenedReader, defaults: ReadDefaults): LineReader {
  return {
    read: async (bytes, number) => readLine(bytes, number, defaults, opened),
    close: async () => {},
  };
}

interface Waiting extends LineTask {
  readonly answer: (answer: LineAnswer) => void;
  readonly fail: (error: Error) => void;
}

interface Hand {
  readonly worker: Worker;
  open: boolean;
  /** Sent and not answered, in order. */
  readonly sent: Waiting[];
}

/** A second line waits in each worker while it reads the first, so that it never idles. */
const SENT_AHEAD = 2;

/**
 * Reads in up to `jobs` workers, each started when those before it have work. A line at which a
 * worker breaks down is told as a problem; what else was sent to it goes to another one.
 */
export function readInWorkers(entry: URL, start: WorkerStart, jobs: number): LineReader {
  const hands: Hand[] = [];
  const queue: Waiting[] = [];
  let broken: Error | null = null;
  let closed = false;

  const failAll = (error: Error): void => {
    broken = error;
    for (const { fail } of [...hands.flatMap(({ sent }) => sent), ...queue]) fail(error);
    queue.length = 0;
    for (const hand of hands) hand.sent.length = 0;
  };

  const lose = (hand: Hand, error: Error): void => {
    const at = hands.indexOf(hand);
    if (at === -1 || closed) return;
    // A worker that cannot open would not open a second time.
    if (!hand.open) {
      failAll(error);
      return;
    }
    hands.splice(at, 1);
    const [culprit, ...others] = hand.sent.splice(0);
    const problem = `The text could not be read: ${error.message}`;
    culprit?.answer({ output: null, problems: [problem] });
    queue.unshift(...others);
    distribute();
  };

  const startHand = (): Hand => {
    const hand: Hand = { worker: new Worker(entry, { workerData: start }), open: false, sent: [] };
    hand.worker.on('message', (message: WorkerMessage) => {
      if ('open' in message) {
        hand.open = true;
        return;
      }
      hand.sent.shift()?.answer(message);
      distribute();
    });
    hand.worker.on('error', (error) => lose(hand, error));
    hand.worker.on('exit', (code) => lose(hand, new Error(`a worker ended with ${code}`)));
    hands.push(hand);
    return hand;
  };

  const handFor = (): Hand | null => {
    const idle = hands.find(({ sent }) => sent.length === 0);
    if (idle !== undefined) return idle;
    if (hands.length < jobs) return startHand();
    const least = hands.reduce((a, b) => (b.sent.length < a.sent.length ? b : a));
    return least.sent.length < SENT_AHEAD ? least : null;
  };

  const distribute = (): void => {
    while (queue.length > 0) {
      const hand = handFor();
      if (hand === null) return;
      const task = queue.shift()!;
      hand.sent.push(task);
      // Copied, not moved: another worker may have to read it when this one breaks down.
      hand.worker.postMessage({ bytes: task.bytes, number: task.number } satisfies LineTask);
    }
  };

  return {
    read: (bytes, number) =>
      new Promise((answer, fail) => {
        if (broken !== null) {
          fail(broken);
          return;
        }
        queue.push({ bytes, number, answer, fail });
        distribute();
      }),
    async close() {
      closed = true;
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}
