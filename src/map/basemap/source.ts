import type { MultiPolygon } from 'geojson';
import type { BasemapFiles, BasemapPart } from './parts.ts';
import {
  BasemapNotFetched,
  type FromWorker,
  type TilePicture,
  type TileRequest,
  type ToWorker,
  type UnitOutline,
} from './protocol.ts';
import type { PartState } from './shelf.ts';

/** The opened base map. It lives in a worker; close it when it is no longer shown. */
export interface BasemapSource {
  /**
   * Cuts and draws a tile. Rejects with an `AbortError` when `signal` aborts first, and with the
   * worker's sentence when drawing fails. The caller owns the bitmap.
   */
  tile(request: TileRequest, signal?: AbortSignal): Promise<TilePicture>;
  /** The outline of a country, an oblast or a district of Russia; null where there is none. */
  outline(unitId: string): Promise<MultiPolygon | null>;
  /**
   * The outline of any unit, Ukraine's raions and hromadas too, for which it fetches their files. An
   * approximate one is derived from settlements: to be drawn as such, and never to be handed on.
   */
  unitOutline(unitId: string): Promise<UnitOutline | null>;
  /** Tells what becomes of the files that come after the first; returns what stops it. */
  onPart(listener: (part: BasemapPart, state: PartState) => void): () => void;
  /** Fetches a part that failed once more. */
  retry(part: BasemapPart): void;
  close(): void;
}

/** The part of a worker that is used, so that tests can stand in for it. */
export type BasemapWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

function startWorker(): BasemapWorker {
  return new Worker(new URL('./basemap.worker.ts', import.meta.url), { type: 'module' });
}

interface Waiting {
  readonly resolve: (message: FromWorker) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Opens the base map: resolves as soon as its first part is there.
 *
 * Rejects with `BasemapNotFetched` where the file does not come, else with a sentence that names it.
 */
export function openBasemap(
  files: BasemapFiles,
  worker: BasemapWorker = startWorker(),
): Promise<BasemapSource> {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(part: BasemapPart, state: PartState) => void>();
  let last = 0;
  const post = (message: ToWorker): void => worker.postMessage(message);
  const close = (): void => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error('the base map was closed'));
    waiting.clear();
  };
  const ask = (make: (id: number) => ToWorker, signal?: AbortSignal): Promise<FromWorker> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(abortError());
        return;
      }
      const id = ++last;
      const abort = (): void => {
        if (!waiting.delete(id)) return;
        post({ type: 'cancel', id });
        reject(abortError());
      };
      signal?.addEventListener('abort', abort, { once: true });
      const settle = (): void => signal?.removeEventListener('abort', abort);
      waiting.set(id, {
        resolve: (message) => {
          settle();
          resolve(message);
        },
        reject: (reason) => {
          settle();
          reject(reason);
        },
      });
      post(make(id));
    });
  const outlineOf = async (unit: string, withHromadas: boolean): Promise<UnitOutline | null> => {
    const answer = await ask((id) => ({ type: 'outline', id, unit, withHromadas }));
    if (answer.type !== 'outline') throw unexpected(answer);
    return answer.outline;
  };
  const source: BasemapSource = {
    async tile(request, signal) {
      const answer = await ask((id) => ({ type: 'tile', id, request }), signal);
      if (answer.type !== 'tile') throw unexpected(answer);
      return answer.picture;
    },
    outline: async (unit) => (await outlineOf(unit, false))?.geometry ?? null,
    unitOutline: (unit) => outlineOf(unit, true),
    onPart(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: (part) => post({ type: 'load', part }),
    close,
  };

  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      reject(error);
      close();
    };
    worker.addEventListener('message', (event) => {
      const message = (event as MessageEvent<FromWorker>).data;
      if (message.type === 'opened') resolve(source);
      else if (message.type === 'part') {
        for (const listener of listeners) listener(message.part, message.state);
      } else if (message.type === 'failed' && message.id === null) {
        const { status } = message;
        fail(
          status === undefined
            ? new Error(message.message)
            : new BasemapNotFetched(files.first, status),
        );
      } else if (message.id !== null) {
        const waiter = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.type === 'failed') waiter?.reject(new Error(message.message));
        else if (waiter) waiter.resolve(message);
        // Cancelled after it was drawn: nobody else would free it.
        else if (message.type === 'tile') message.picture.bitmap.close();
      }
    });
    worker.addEventListener('error', (event) => {
      const reason = (event as ErrorEvent).message || 'it did not load';
      fail(new Error(`the base map's worker failed: ${reason}`));
    });
    const addresses = Object.entries(files).map(([part, url]) => [part, absolute(url)]);
    post({ type: 'open', files: Object.fromEntries(addresses) as BasemapFiles });
  });
}

/** A worker resolves addresses against its own file, not against the page. */
function absolute(url: string): string {
  return typeof document === 'undefined' ? url : new URL(url, document.baseURI).href;
}

function abortError(): Error {
  return new DOMException('the tile is no longer wanted', 'AbortError');
}

function unexpected(answer: FromWorker): Error {
  return new Error(`the base map's worker answered with "${answer.type}"`);
}
