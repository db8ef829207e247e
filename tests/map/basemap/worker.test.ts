import { describe, expect, it } from 'vitest';
import type { BasemapFiles, BasemapPart } from '../../../src/map/basemap/parts.ts';
import {
  BasemapNotFetched,
  type FromWorker,
  type TileRequest,
  type ToWorker,
} from '../../../src/map/basemap/protocol.ts';
import { createServer, type OpenedBasemap } from '../../../src/map/basemap/serve.ts';
import { type BasemapWorker, openBasemap } from '../../../src/map/basemap/source.ts';

const request = (x: number): TileRequest => ({
  tile: { z: 5, x, y: 11 },
  theme: 'light',
  mode: 'full',
  ratio: 1,
  scale: 1,
});
const files = (folder = ''): BasemapFiles => ({
  first: `${folder}basemap-first.topojson`,
  overview: `${folder}basemap.topojson`,
  fine: `${folder}basemap-fine.topojson`,
  approximate: `${folder}outlines-approximate.topojson`,
  'south-east': `${folder}outlines-south-east.topojson`,
});
const bitmapOf = (closed: number[] = [], x = 0) =>
  ({ width: 258, height: 258, close: () => closed.push(x) }) as unknown as ImageBitmap;

/** A worker in this thread: its steps run one by one when the test says so. */
function standIn(open: (files: BasemapFiles) => Promise<OpenedBasemap>) {
  const steps: (() => void)[] = [];
  const listeners = new Map<string, ((event: Event) => void)[]>();
  const emit = (type: string, event: unknown) => {
    for (const listener of listeners.get(type) ?? []) listener(event as Event);
  };
  const receive = createServer({
    open,
    post: (data: FromWorker) => emit('message', { data }),
    later: (step) => steps.push(step),
  });
  const sent: ToWorker[] = [];
  let terminated = false;
  const worker = {
    postMessage: (message: ToWorker) => {
      sent.push(message);
      receive(message);
    },
    terminate: () => {
      terminated = true;
    },
    addEventListener: (type: string, listener: (event: Event) => void) => {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
    },
    removeEventListener: () => undefined,
  } as unknown as BasemapWorker;
  return {
    worker,
    sent,
    emit,
    terminated: () => terminated,
    runOne: () => steps.shift()?.(),
    runAll: () => {
      while (steps.length > 0) steps.shift()?.();
    },
  };
}

const HROMADA = 'UA14160210000074178';

function drawing(
  drawn: number[],
  closed: number[] = [],
  loaded: BasemapPart[] = [],
): OpenedBasemap {
  return {
    picture: ({ tile }) => {
      drawn.push(tile.x);
      return { bitmap: bitmapOf(closed, tile.x), cutMs: 1, drawMs: 2 };
    },
    outline: async (unit, withHromadas) => {
      const geometry = { type: 'MultiPolygon' as const, coordinates: [] };
      if (unit === 'UA') return { geometry, approximate: false };
      return withHromadas && unit === HROMADA ? { geometry, approximate: true } : null;
    },
    load: async (part) => {
      loaded.push(part);
    },
  };
}

describe('the base map and its worker', () => {
  it('draws tiles one at a time and answers each with its own picture', async () => {
    const drawn: number[] = [];
    const stand = standIn(async () => drawing(drawn));
    const source = await openBasemap(files(), stand.worker);
    const first = source.tile(request(1));
    const second = source.tile(request(2));
    stand.runOne();
    expect(drawn).toEqual([1]);
    stand.runAll();
    await expect(first).resolves.toMatchObject({ cutMs: 1, drawMs: 2 });
    await second;
    expect(drawn).toEqual([1, 2]);
  });

  it('does not draw a tile that is cancelled in time', async () => {
    const drawn: number[] = [];
    const stand = standIn(async () => drawing(drawn));
    const source = await openBasemap(files(), stand.worker);
    const kept = source.tile(request(1));
    const abort = new AbortController();
    const cancelled = source.tile(request(2), abort.signal);
    abort.abort();
    stand.runAll();
    await kept;
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(drawn).toEqual([1]);
  });

  it('asks for nothing when the wish is withdrawn before it is spoken', async () => {
    const stand = standIn(async () => drawing([]));
    const source = await openBasemap(files(), stand.worker);
    const asked = stand.sent.length;
    await expect(source.tile(request(1), AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(stand.sent).toHaveLength(asked);
  });

  it('frees a picture that comes after it was cancelled', async () => {
    const closed: number[] = [];
    const stand = standIn(async () => drawing([]));
    const source = await openBasemap(files(), stand.worker);
    const abort = new AbortController();
    const cancelled = source.tile(request(7), abort.signal);
    abort.abort();
    await expect(cancelled).rejects.toThrow();
    const { id } = stand.sent.find(({ type }) => type === 'tile') as { id: number };
    const picture = { bitmap: bitmapOf(closed, 7), cutMs: 0, drawMs: 0 };
    stand.emit('message', { data: { type: 'tile', id, picture } });
    expect(closed).toEqual([7]);
  });

  it('answers outlines before tiles, and null for what has none', async () => {
    const drawn: number[] = [];
    const stand = standIn(async () => drawing(drawn));
    const source = await openBasemap(files(), stand.worker);
    const tile = source.tile(request(1));
    const ukraine = source.outline('UA');
    const nothing = source.outline('RU-SAK');
    stand.runAll();
    await expect(ukraine).resolves.toEqual({ type: 'MultiPolygon', coordinates: [] });
    await expect(nothing).resolves.toBeNull();
    await tile;
  });

  it('knows a hromada only where outlines of hromadas are asked for, and says it is approximate', async () => {
    const stand = standIn(async () => drawing([]));
    const source = await openBasemap(files(), stand.worker);
    const exported = source.outline(HROMADA);
    const shown = source.unitOutline(HROMADA);
    stand.runAll();
    await expect(exported).resolves.toBeNull();
    await expect(shown).resolves.toMatchObject({ approximate: true });
  });

  it('tells what becomes of the later files until nobody listens, and fetches one again', async () => {
    const loaded: BasemapPart[] = [];
    const stand = standIn(async () => drawing([], [], loaded));
    const source = await openBasemap(files(), stand.worker);
    const heard: string[] = [];
    const stop = source.onPart((part, { state }) => heard.push(`${part} ${state}`));
    stand.emit('message', { data: { type: 'part', part: 'fine', state: { state: 'failed' } } });
    source.retry('fine');
    stop();
    stand.emit('message', { data: { type: 'part', part: 'fine', state: { state: 'ready' } } });
    expect(heard).toEqual(['fine failed']);
    expect(loaded).toEqual(['fine']);
  });

  it('says why a tile failed and goes on with the next', async () => {
    const stand = standIn(async () => ({
      ...drawing([]),
      picture: ({ tile }) => {
        if (tile.x === 1) throw new Error('no canvas');
        return { bitmap: bitmapOf(), cutMs: 0, drawMs: 0 };
      },
    }));
    const source = await openBasemap(files(), stand.worker);
    const failing = source.tile(request(1));
    const fine = source.tile(request(2));
    stand.runAll();
    await expect(failing).rejects.toThrow('no canvas');
    await expect(fine).resolves.toBeDefined();
  });

  it('rejects with the sentence of what went wrong when it cannot be opened', async () => {
    const stand = standIn(async ({ first: url }) => {
      throw new Error(`${url} is not the base map's topology`);
    });
    await expect(openBasemap(files('x/'), stand.worker)).rejects.toThrow(
      'x/basemap-first.topojson is not the base map',
    );
    expect(stand.terminated()).toBe(true);
  });

  it.each([404, null])('tells the app that the file did not come (status %s)', async (status) => {
    const stand = standIn(async ({ first: url }) => {
      throw new BasemapNotFetched(url, status);
    });
    const failure = await openBasemap(files('x/'), stand.worker).catch((error) => error);
    expect(failure).toBeInstanceOf(BasemapNotFetched);
    expect(failure.status).toBe(status);
  });

  it('rejects when the worker itself does not load', async () => {
    const stand = standIn(() => new Promise(() => undefined));
    const opening = openBasemap(files(), stand.worker);
    stand.emit('error', { message: '' });
    await expect(opening).rejects.toThrow('it did not load');
  });

  it('leaves nobody waiting when it is closed', async () => {
    const stand = standIn(async () => drawing([]));
    const source = await openBasemap(files(), stand.worker);
    const waiting = source.tile(request(1));
    source.close();
    await expect(waiting).rejects.toThrow('closed');
    expect(stand.terminated()).toBe(true);
  });
});
