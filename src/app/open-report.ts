/**
 * A report file that the reader opens: read in the browser, shown for this session, never sent.
 *
 * What is wrong with it is told; what was there before stays. Where its id is taken, the reader is
 * asked what becomes of the two.
 */
import type { Claim, Report } from '../claims/claim.ts';
import type { Issue } from '../claims/issue.ts';
import { reportFileText, reportOf } from '../claims/write-report.ts';
import { gazetteerSettled } from './gazetteer-settled.ts';
import type { AppStore, LoadedReport } from './state/store.ts';
import { withLaterWords } from './words/open.ts';
import { askAboutSameReport } from './workspace/dialogs.ts';
import { freeId, idsShown, renamed, reportOfLoaded, textOfLoaded } from './workspace/shown.ts';

const LARGEST_MEGABYTES = 50;

/** What is needed of a `File`, so that tests need no browser. */
export interface ReportFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/**
 * Adds the file's claims to the store, or says why it cannot. Never throws.
 *
 * @param ask what becomes of two reports of one id: a dialog, unless a test answers.
 */
export async function openReportFile(
  store: AppStore,
  file: ReportFile,
  ask: typeof askAboutSameReport = askAboutSameReport,
): Promise<void> {
  const { words, tell } = store.getState();
  try {
    await withLaterWords(Promise.resolve());
    await openChecked(store, file, ask);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    tell('error', words.errors.file(file.name, reason));
  }
}

async function openChecked(
  store: AppStore,
  file: ReportFile,
  ask: typeof askAboutSameReport,
): Promise<void> {
  const { words, tell, announce } = store.getState();
  const { told } = words.workspace;
  if (!/\.json$/i.test(file.name)) return tell('error', told.notJsonFile(file.name));
  const megabytes = Math.ceil(file.size / 1_000_000);
  if (megabytes > LARGEST_MEGABYTES) return tell('error', told.tooLarge(file.name, megabytes));
  const text = await file.text();
  const complete = await gazetteerSettled(store);
  const loaded = await readLoaded(store, text, file.name, complete);
  const shown = await addBesideOthers(store, loaded, ask);
  if (!complete) tell('error', told.notChecked(loaded.file));
  if (shown && loaded.meta) announce(told.opened(loaded.file, loaded.claims.length));
}

async function readLoaded(
  store: AppStore,
  text: string,
  fileName: string,
  complete: boolean,
): Promise<LoadedReport> {
  const { readReport } = await import('../claims/read-report.ts');
  const { gazetteer, reports } = store.getState();
  const read = readReport(text, fileName, complete && gazetteer ? { gazetteer } : {});
  const file = nameBeside(fileName, read.report?.id ?? null, reports);
  const problems = read.issues.map((issue): Issue => ({ ...issue, file }));
  return { file, shipped: false, meta: read.report, claims: read.claims, problems };
}

/** A file takes the place of one of its name only where it is the same report, opened again after mending. */
function nameBeside(name: string, id: string | null, reports: readonly LoadedReport[]): string {
  const isTaken = (wanted: string) =>
    reports.some(
      ({ file, shipped, meta }) =>
        file === wanted && (shipped || (meta !== null && id !== null && meta.id !== id)),
    );
  let free = name;
  for (let number = 2; isTaken(free); number++)
    free = name.replace(/\.json$/i, ` (${number}).json`);
  return free;
}

/** True where it was shown; a report whose id is taken only as the reader says. */
async function addBesideOthers(
  store: AppStore,
  loaded: LoadedReport,
  ask: typeof askAboutSameReport,
): Promise<boolean> {
  const { addReport, removeReport, reports, tell, words } = store.getState();
  const { told, undo } = words.workspace;
  const { file, meta } = loaded;
  const report = reportOfLoaded(loaded);
  const twin = reports.find((other) => other.file !== file && other.meta?.id === meta?.id);
  if (!twin?.meta || !meta || !report) {
    addReport(loaded);
    return true;
  }
  if (loaded.problems.length === 0 && holdsTheSame(loaded, twin)) {
    tell('information', told.same(file));
    return false;
  }
  const idBeside = freeId(meta.id, idsShown(reports));
  const { id, title } = twin.meta;
  const kind = twin.shipped ? 'shipped' : twin.own ? 'own' : 'opened';
  const answer = await ask(store, { file, id, title, twin: kind, idBeside });
  if (answer === 'leave') return false;
  if (answer === 'both') {
    addReport(underId(loaded, report, idBeside));
  } else if (twin.own) {
    const { addOwnReport } = await import('./workspace/own-reports.ts');
    await addOwnReport(store, renamed(report, twin.own.id), textOfLoaded(loaded));
  } else {
    removeReport(twin.file);
    addReport(loaded);
    const back = () => {
      removeReport(file);
      addReport(twin);
    };
    tell('information', told.replaced(title), { label: undo, run: back });
  }
  return true;
}

/** The same claims under the same heading; a file without the text that is kept here loses nothing. */
function holdsTheSame(loaded: LoadedReport, twin: LoadedReport): boolean {
  const [one, other] = [reportOfLoaded(loaded), reportOfLoaded(twin)];
  const text = textOfLoaded(loaded);
  if (!one || !other || (text !== null && text !== textOfLoaded(twin))) return false;
  return reportFileText(one) === reportFileText(other);
}

function underId(loaded: LoadedReport, report: Report, id: string): LoadedReport {
  const { report: meta, claims } = renamed(report, id);
  const withText = reportOf(meta, [], { text: textOfLoaded(loaded) }).report;
  return {
    ...loaded,
    meta: withText,
    claims: claims.map(
      (claim): Claim => ({ ...claim, key: `${id}/${claim.id}`, report: withText }),
    ),
  };
}
