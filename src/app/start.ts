/**
 * The order in which the app gets its data: reports and the first places at once, so that the first
 * claims stand on the map within a second; the base map beside them; then the whole gazetteer.
 *
 * Each file may fail alone. A failure is told in the store with the file and the reason, `load()`
 * tries again, and everything else goes on.
 */
import type { Gazetteer, ReferenceLookup } from '../../geodata/gazetteer.ts';
import { BasemapNotFetched } from '../map/basemap/protocol.ts';
import type { BasemapSource } from '../map/basemap/source.ts';
import { followParts } from './basemap-parts.ts';
import { type Fetch, FileError, fetchBytes, fetchText, fileNameOf } from './fetching.ts';
import { loadShipped, type ReportText, readAgain } from './shipped-reports.ts';
import type { AppStore, LoadName } from './state/store.ts';

export interface Addresses {
  /** Folder of the shipped reports and their `index.json`, with a slash at the end. */
  readonly reports: string;
  readonly firstPlaces: string;
  readonly gazetteer: string;
  readonly references: string;
}

export interface Openers {
  readonly fetch: Fetch;
  readonly openFirstPlaces: (text: string, file: string) => Gazetteer;
  readonly openGazetteer: (bytes: Uint8Array, file: string) => Gazetteer | Promise<Gazetteer>;
  readonly openReferences: (
    text: string,
    file: string,
  ) => ReferenceLookup | Promise<ReferenceLookup>;
  readonly openBasemap: () => Promise<BasemapSource>;
  /** Resolves when the first view is painted and the page has time to spare. */
  readonly whenIdle: () => Promise<void>;
  /** Resolves when the whole gazetteer must wait for the base map no longer. */
  readonly atLatest: () => Promise<void>;
}

/** Sets every loader and starts the ones that the first view needs. Resolves when all have ended. */
export async function start(
  store: AppStore,
  addresses: Addresses,
  openers: Openers,
): Promise<void> {
  const { fetch, openFirstPlaces, openGazetteer, openReferences } = openers;
  const { openBasemap, whenIdle, atLatest } = openers;
  const words = () => store.getState().words.errors;
  const text = (address: string) => fetchText(fetch, address, words());

  /** Runs a load and keeps its state in the store. `main` is the file to blame for other errors. */
  const loader = (name: LoadName, main: string, run: () => Promise<void>) => {
    const attempt = async () => {
      store.getState().setLoad(name, { state: 'loading', since: Date.now() });
      try {
        await run();
        store.getState().setLoad(name, { state: 'ready' });
      } catch (error) {
        const file = error instanceof FileError ? error.file : main;
        const reason = error instanceof Error ? error.message : String(error);
        store.getState().setLoad(name, { state: 'failed', file, reason });
      }
    };
    store.getState().setLoader(name, attempt);
    return attempt;
  };

  const shipped: ReportText[] = [];
  const loadReports = loader('reports', 'index.json', () =>
    loadShipped(store, addresses.reports, text, (report) => shipped.push(report)),
  );
  const loadFirst = loader('first-places', fileNameOf(addresses.firstPlaces), async () => {
    const { firstPlaces } = addresses;
    const opened = openFirstPlaces(await text(firstPlaces), fileNameOf(firstPlaces));
    // They come late when the whole gazetteer overtook them: the whole one stays.
    if (store.getState().gazetteerExtent === 'full') return;
    store.getState().setGazetteer(opened, 'first');
  });
  const loadAll = loader('gazetteer', fileNameOf(addresses.gazetteer), async () => {
    const bytes = await fetchBytes(fetch, addresses.gazetteer, words());
    const opened = await openGazetteer(bytes, fileNameOf(addresses.gazetteer));
    store.getState().setGazetteer(opened, 'full');
  });
  const loadBasemap = loader('basemap', 'basemap', async () => {
    try {
      const basemap = await openBasemap();
      followParts(store, basemap);
      store.getState().setBasemap(basemap);
    } catch (error) {
      if (!(error instanceof BasemapNotFetched)) throw error;
      const { network, http } = words();
      throw new FileError('basemap', error.status === null ? network : http(error.status));
    }
  });
  loader('references', fileNameOf(addresses.references), async () => {
    const opened = await openReferences(await text(addresses.references), 'references.tsv');
    store.getState().setReferences(opened);
  });

  const base = loadBasemap();
  await Promise.all([loadReports(), loadFirst()]);
  // On few cores the whole gazetteer would keep the base map waiting, which is seen first.
  await Promise.race([base, atLatest()]);
  await whenIdle();
  await Promise.all([loadAll(), base]);
  await readAgain(store, shipped);
}

/** Resolves when the shipped reports and their places have come, or failed to. */
export function firstViewLoaded(store: AppStore): Promise<void> {
  const hasEnded = () => {
    const { loads } = store.getState();
    return [loads.reports, loads['first-places']].every(
      ({ state }) => state === 'ready' || state === 'failed',
    );
  };
  if (hasEnded()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (!hasEnded()) return;
      stop();
      resolve();
    });
  });
}
