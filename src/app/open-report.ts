/**
 * A report file that the reader opens: read in the browser, shown for this session, never sent.
 *
 * What is wrong with it is told; what was there before stays.
 */
import type { AppStore } from './state/store.ts';

const LARGEST_MEGABYTES = 50;

/** What is needed of a `File`, so that tests need no browser. */
export interface ReportFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/** Adds the file's claims to the store, or says why it cannot. Never throws. */
export async function openReportFile(store: AppStore, file: ReportFile): Promise<void> {
  const { words, tell } = store.getState();
  const { errors } = words;
  if (!/\.json$/i.test(file.name)) return tell('error', errors.notJsonFile(file.name));
  const megabytes = Math.ceil(file.size / 1_000_000);
  if (megabytes > LARGEST_MEGABYTES) return tell('error', errors.tooLarge(file.name, megabytes));
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    return tell('error', errors.file(file.name, error instanceof Error ? error.message : ''));
  }

  const complete = await wholeGazetteer(store);
  const { readReport } = await import('../claims/read-report.ts');
  const { gazetteer, reports } = store.getState();
  const name = nameBesideShipped(file.name, reports);
  const read = readReport(text, name, complete && gazetteer ? { gazetteer } : {});
  const twin = reports.find(
    (other) => other.file !== name && other.meta && other.meta.id === read.report?.id,
  );
  if (twin) {
    const id = read.report?.id ?? '';
    return tell('error', `${errors.sameReport(name, id)} ${errors.sameReportRemedy}`);
  }
  store.getState().addReport({
    file: name,
    shipped: false,
    meta: read.report,
    claims: read.claims,
    problems: read.issues,
  });
  if (!complete) tell('error', errors.file(name, errors.gazetteerNotThere));
  if (read.report) store.getState().announce(words.shell.reports.added(name, read.claims.length));
}

/** A file of the reader's never takes the place of a shipped one of the same name. */
function nameBesideShipped(
  name: string,
  reports: readonly { readonly file: string; readonly shipped: boolean }[],
): string {
  const clashes = reports.some((report) => report.shipped && report.file === name);
  return clashes ? name.replace(/\.json$/i, ' (2).json') : name;
}

/** Waits until the whole gazetteer is open or has failed; true when it is open. */
function wholeGazetteer(store: AppStore): Promise<boolean> {
  return new Promise((resolve) => {
    const check = () => {
      const { gazetteerExtent, loads } = store.getState();
      if (gazetteerExtent === 'full') return true;
      return loads.gazetteer.state === 'failed' ? false : null;
    };
    const now = check();
    if (now !== null) return resolve(now);
    const stop = store.subscribe(() => {
      const then = check();
      if (then === null) return;
      stop();
      resolve(then);
    });
  });
}
