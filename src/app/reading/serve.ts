/** Answers the page's messages; runs in the worker, and in tests without one. */
import type { Reader } from '../../bulletins/read.ts';
import type { Decision, Reading } from '../../bulletins/types.ts';
import { changedMentions } from './merge.ts';
import type {
  FromReader,
  ReaderFiles,
  ReweighAnswer,
  ReweighRequest,
  ToReader,
} from './protocol.ts';

/** So long the worker works before it takes in messages, a cancel among them, and tells how far it is. */
const SLICE_MS = 40;

export interface ServeOptions {
  readonly open: (files: ReaderFiles) => Promise<Reader>;
  readonly post: (message: FromReader) => void;
  /** Resolves after messages that have arrived meanwhile were taken in. */
  readonly pause: () => Promise<void>;
  readonly now: () => number;
  /** Told how long a text took, from when its reading began: milliseconds as of `now`. */
  readonly onRead?: (began: number) => void;
}

/** A file that did not come or cannot be read. */
export class ReaderFileError extends Error {
  readonly file: string;
  /** Null: no answer, or the file came and is damaged (`reason`). */
  readonly status: number | null;
  readonly reason: string | null;

  constructor(file: string, status: number | null, reason: string | null) {
    super(`${file}: ${reason ?? status ?? 'no answer'}`);
    this.name = 'ReaderFileError';
    this.file = file;
    this.status = status;
    this.reason = reason;
  }
}

export function createReaderServer({ open, post, pause, now, onRead }: ServeOptions) {
  let reader: Promise<Reader> | null = null;
  const cancelled = new Set<number>();
  const waiting = new Set<number>();
  /** The last reading, with the choices that `decisions` led to. */
  let held: { reading: Reading; decisions: readonly Decision[] } | null = null;

  const openAll = async (files: ReaderFiles) => {
    try {
      reader = open(files);
      await reader;
      post({ type: 'opened' });
    } catch (error) {
      const known = error instanceof ReaderFileError ? error : null;
      post({
        type: 'not-opened',
        file: known?.file ?? '',
        status: known?.status ?? null,
        message: known ? known.reason : sentence(error),
      });
    }
  };

  const read = async ({ id, text, options }: Extract<ToReader, { type: 'read' }>) => {
    const opened = await reader;
    if (!opened || cancelled.has(id)) return;
    const steps = opened.steps(text, options);
    const began = now();
    let sliceBegan = began;
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        held = { reading: step.value, decisions: options.decisions ?? [] };
        onRead?.(began);
        post({ type: 'read', id, reading: step.value });
        return;
      }
      if (now() - sliceBegan < SLICE_MS) continue;
      post({ type: 'progress', id, share: step.value });
      await pause();
      if (cancelled.has(id)) return;
      sliceBegan = now();
    }
  };

  const reweigh = async (id: number, request: ReweighRequest) => {
    const opened = await reader;
    if (!opened || cancelled.has(id)) return;
    const answer = answerReweigh(opened, request);
    post({ type: 'reweighed', id, answer });
  };

  const answerReweigh = (opened: Reader, request: ReweighRequest): ReweighAnswer => {
    const { reading, before, after, options } = request;
    if (reading) held = { reading, decisions: before };
    if (!held) throw new Error('the worker was asked to weigh a text again that it has not got');
    // After an undo the page stands where earlier decisions led to: from there it is told what differs.
    const from = sameDecisions(held.decisions, before)
      ? held.reading
      : opened.reweigh(held.reading, before, { ...options, decisions: before });
    const to = opened.reweigh(held.reading, after, { ...options, decisions: after });
    held = { reading: to, decisions: after };
    return { changed: changedMentions(from.mentions, to.mentions), issues: to.issues };
  };

  const answered = async (id: number, work: Promise<void>) => {
    waiting.add(id);
    try {
      await work;
    } catch (error) {
      // That the files did not come was told once, for all.
      if (!(error instanceof ReaderFileError))
        post({ type: 'failed', id, message: sentence(error) });
    } finally {
      waiting.delete(id);
      cancelled.delete(id);
    }
  };

  return (message: ToReader): void => {
    if (message.type === 'open') void openAll(message.files);
    else if (message.type === 'read') void answered(message.id, read(message));
    else if (message.type === 'reweigh')
      void answered(message.id, reweigh(message.id, message.request));
    else if (waiting.has(message.id)) cancelled.add(message.id);
  };
}

function sameDecisions(a: readonly Decision[], b: readonly Decision[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
