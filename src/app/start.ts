/**
 * The order in which the app gets its data: reports and the first places at once, so that the first
 * claims stand on the map within a second; the base map beside them; then the whole gazetteer.
 *
 * Each file may fail alone. A failure is told in the store with the file and the reason, `load()`
 * tries again, and everything else goes on.
 */
import type { Gazetteer, ReferenceLookup } from '../../geodata/gazetteer.ts';
import { type ReadReport, readReport } from '../claims/read-report.ts';
import { type Fetch, FileError, fetchText, fileNameOf } from './fetching.ts';
import type { AppStore, GazetteerExtent, LoadName, RegionOutlines } from './state/store.ts';

export interface Addresses {
  /** Folder of the shipped reports and their `index.json`, with a slash at the end. */
  readonly reports: string;
  readonly firstPlaces: string;
  readonly gazetteer: string;
  readonly references: string;
}

export interface Openers {
  readonly fetch: Fetch;
  readonly openGazetteer: (text: string, file: string) => Gazetteer | Promise<Gazetteer>;
  readonly openReferences: (
    text: string,
    file: string,
  ) => ReferenceLookup | Promise<ReferenceLookup>;
  readonly openBasemap: () => Promise<RegionOutlines>;
  /** Resolves when the first view is painted and the page has time to spare. */
  readonly whenIdle: () => Promise<void>;
}

/** Sets every loader and starts the ones that the first view needs. Resolves when all have ended. */
export async function start(
  store: AppStore,
  addresses: Addresses,
  openers: Openers,
): Promise<void> {
  const { fetch, openGazetteer, openReferences, openBasemap, whenIdle } = openers;
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

  const gazetteer = (name: LoadName, address: string, extent: GazetteerExtent) =>
    loader(name, fileNameOf(address), async () => {
      const opened = await openGazetteer(await text(address), fileNameOf(address));
      // The first places come late when the whole gazetteer overtook them: the whole one stays.
      if (extent === 'first' && store.getState().gazetteerExtent === 'full') return;
      store.getState().setGazetteer(opened, extent);
    });

  const loadReports = loader('reports', 'index.json', () => readShipped(store, addresses, text));
  const loadFirst = gazetteer('first-places', addresses.firstPlaces, 'first');
  const loadAll = gazetteer('gazetteer', addresses.gazetteer, 'full');
  const loadBasemap = loader('basemap', 'basemap', async () => {
    store.getState().setOutlines(await openBasemap());
  });
  loader('references', fileNameOf(addresses.references), async () => {
    const opened = await openReferences(await text(addresses.references), 'references.tsv');
    store.getState().setReferences(opened);
  });

  const base = loadBasemap();
  await Promise.all([loadReports(), loadFirst()]);
  await whenIdle();
  await Promise.all([loadAll(), base]);
}

/** Reads the list of shipped reports and each report; one that fails takes no other along. */
async function readShipped(
  store: AppStore,
  addresses: Addresses,
  text: (address: string) => Promise<string>,
): Promise<void> {
  const words = store.getState().words.errors;
  const files = readIndex(await text(`${addresses.reports}index.json`));
  if (!files) throw new FileError('index.json', words.badIndex);
  const results = await Promise.allSettled(files.map((file) => text(addresses.reports + file)));
  const failed: FileError[] = [];
  results.forEach((result, index) => {
    const file = files[index]!;
    if (result.status === 'fulfilled') {
      const read = readReport(result.value, file);
      store.getState().addReport(asLoaded(read, file, true));
    } else {
      const { reason } = result;
      failed.push(reason instanceof FileError ? reason : new FileError(file, String(reason)));
    }
  });
  const [first] = failed;
  if (first) throw new FileError(failed.map(({ file }) => file).join(', '), first.message);
}

/** The file names of `index.json`; null where it is not a list of plain names in that folder. */
export function readIndex(text: string): readonly string[] | null {
  let index: unknown;
  try {
    index = JSON.parse(text);
  } catch {
    return null;
  }
  const list = isRecord(index) ? index.reports : index;
  if (!Array.isArray(list)) return null;
  const files = list.map((entry: unknown) => (isRecord(entry) ? entry.file : entry));
  return files.every(isFileName) ? files : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFileName(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*\.json$/.test(value);
}

function asLoaded(read: ReadReport, file: string, shipped: boolean) {
  return { file, shipped, meta: read.report, claims: read.claims, problems: read.issues };
}
