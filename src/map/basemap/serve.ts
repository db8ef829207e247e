import type { BasemapFiles, BasemapPart } from './parts.ts';
import {
  BasemapNotFetched,
  type FromWorker,
  type TilePicture,
  type TileRequest,
  type ToWorker,
  type UnitOutline,
} from './protocol.ts';

/** The base map once it is opened: what the worker answers with. */
export interface OpenedBasemap {
  /** Draws at once; the picture may be handed over a little later, while the next is drawn. */
  picture(request: TileRequest): TilePicture | Promise<TilePicture>;
  /** Waits for the parts that know the unit. */
  outline(unit: string, withHromadas: boolean): Promise<UnitOutline | null>;
  /** Fetches a part, again where it failed. */
  load(part: BasemapPart): Promise<void>;
}

export interface ServeOptions {
  /** Reads and opens the base map of these files; what it needs later it fetches later. */
  readonly open: (files: BasemapFiles) => Promise<OpenedBasemap>;
  readonly post: (message: FromWorker, transfer: Transferable[]) => void;
  /** Runs a step after messages that have arrived meanwhile were taken in. */
  readonly later: (step: () => void) => void;
}

/**
 * Answers the page's messages. Tiles are drawn one at a time, the newest wish last in line, and
 * between two of them messages are taken in, so that a tile cancelled in time costs nothing.
 */
export function createServer({ open, post, later }: ServeOptions): (message: ToWorker) => void {
  let opened: OpenedBasemap | null = null;
  let running = false;
  const waiting = new Map<number, TileRequest>();
  const outlines = new Map<number, { unit: string; withHromadas: boolean }>();

  const draw = async (basemap: OpenedBasemap, id: number, request: TileRequest): Promise<void> => {
    try {
      const picture = await basemap.picture(request);
      post({ type: 'tile', id, picture }, [picture.bitmap]);
    } catch (error) {
      post({ type: 'failed', id, message: sentence(error) }, []);
    }
  };
  const step = (): void => {
    if (!opened) {
      running = false;
      return;
    }
    const basemap = opened;
    // Outlines are few and short, and claims wait for them.
    for (const [id, { unit, withHromadas }] of outlines) {
      basemap.outline(unit, withHromadas).then(
        (outline) => post({ type: 'outline', id, outline }, []),
        (error: unknown) => post({ type: 'failed', id, message: sentence(error) }, []),
      );
    }
    outlines.clear();
    const next = waiting.entries().next();
    if (next.done) {
      running = false;
      return;
    }
    const [id, request] = next.value;
    waiting.delete(id);
    void draw(basemap, id, request);
    later(step);
  };
  const run = (): void => {
    if (running || !opened) return;
    running = true;
    later(step);
  };

  return (message) => {
    switch (message.type) {
      case 'open':
        open(message.files).then(
          (basemap) => {
            opened = basemap;
            post({ type: 'opened' }, []);
            run();
          },
          (error: unknown) => {
            const status = error instanceof BasemapNotFetched ? { status: error.status } : {};
            post({ type: 'failed', id: null, message: sentence(error), ...status }, []);
          },
        );
        break;
      case 'tile':
        waiting.set(message.id, message.request);
        run();
        break;
      case 'outline':
        outlines.set(message.id, message);
        run();
        break;
      case 'load':
        // What becomes of it is said as the part's state.
        opened?.load(message.part).catch(() => undefined);
        break;
      case 'cancel':
        waiting.delete(message.id);
        break;
    }
  };
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
