import type { Objects, Topology } from 'topojson-specification';
import { openLayers, type TileLayers } from './layers.ts';
import type { BasemapFiles, BasemapPart } from './parts.ts';
import { BasemapNotFetched } from './protocol.ts';

/** A part that is there: its data, and its layers ready to be cut. */
export interface OpenedPart {
  readonly topology: Topology<Objects>;
  readonly layers: TileLayers;
}

/** What became of a part; `status` is the server's answer, null where there was none. */
export type PartState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly message: string; readonly status?: number | null };

/** The parts of the base map, each fetched once, when something first needs it. */
export interface Shelf {
  /** The part if it is there by now; else it is fetched, unless that failed before. */
  want(part: BasemapPart): OpenedPart | null;
  /** The part if it is there by now; nothing is fetched. */
  have(part: BasemapPart): OpenedPart | null;
  /** Waits for the part. Rejects as `fetchTopology` does; a part that failed is fetched again. */
  load(part: BasemapPart): Promise<OpenedPart>;
}

/** Objects without which a file is not the part it should be. */
const OBJECTS: Readonly<Record<BasemapPart, readonly string[]>> = {
  first: ['land', 'coasts', 'borders', 'oblasts', 'lakes'],
  overview: ['regions', 'land', 'coasts', 'borders', 'oblasts', 'districts', 'lakes', 'urban'],
  fine: ['regions', 'land', 'coasts', 'borders', 'oblasts', 'districts', 'lakes', 'railways'],
  approximate: ['hromadas', 'hromadaLines', 'raionLines'],
  'south-east': ['hromadas', 'hromadaLines', 'raionLines'],
};

export function createShelf(
  files: BasemapFiles,
  onState: (part: BasemapPart, state: PartState) => void,
  fetchPart: (part: BasemapPart, url: string) => Promise<Topology<Objects>> = fetchTopology,
): Shelf {
  const opened = new Map<BasemapPart, OpenedPart>();
  const coming = new Map<BasemapPart, Promise<OpenedPart>>();
  const failed = new Set<BasemapPart>();
  const load = (part: BasemapPart): Promise<OpenedPart> => {
    const known = coming.get(part);
    if (known) return known;
    onState(part, { state: 'loading' });
    const wanted = fetchPart(part, files[part]).then(
      (topology) => {
        const made = { topology, layers: openLayers(topology) };
        opened.set(part, made);
        failed.delete(part);
        onState(part, { state: 'ready' });
        return made;
      },
      (error: unknown) => {
        coming.delete(part);
        failed.add(part);
        const message = error instanceof Error ? error.message : String(error);
        const status = error instanceof BasemapNotFetched ? { status: error.status } : {};
        onState(part, { state: 'failed', message, ...status });
        throw error;
      },
    );
    coming.set(part, wanted);
    return wanted;
  };
  return {
    load,
    have: (part) => opened.get(part) ?? null,
    want(part) {
      const there = opened.get(part);
      if (there) return there;
      // What failed is said; only the reader's wish to try again fetches it anew.
      if (!failed.has(part)) load(part).catch(() => undefined);
      return null;
    },
  };
}

/**
 * Fetches a part's topology.
 *
 * @throws BasemapNotFetched where the file does not come; another error where it is not that part.
 */
export async function fetchTopology(part: BasemapPart, url: string): Promise<Topology<Objects>> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new BasemapNotFetched(url, null);
  }
  if (!response.ok) throw new BasemapNotFetched(url, response.status);
  const parsed: unknown = await response.json().catch(() => null);
  if (!isPart(parsed, part)) throw new Error(`${url} is not the base map's topology`);
  return parsed;
}

function isPart(value: unknown, part: BasemapPart): value is Topology<Objects> {
  if (typeof value !== 'object' || value === null) return false;
  const { type, arcs, objects } = value as Partial<Topology<Objects>>;
  if (type !== 'Topology' || !Array.isArray(arcs)) return false;
  if (typeof objects !== 'object' || objects === null) return false;
  return OBJECTS[part].every((name) => name in objects);
}
