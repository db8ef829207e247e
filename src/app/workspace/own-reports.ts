/**
 * The reader's own reports, in the workspace and on the map at once: whatever is done to the one is
 * done to the other, the workspace first, so that nothing is shown as kept that is not.
 */
import * as v from 'valibot';
import { type Report, ReportSchema } from '../../claims/claim.ts';
import { reportOf } from '../../claims/write-report.ts';
import type { Draft } from '../reading/draft.ts';
import type { AppStore, LoadedReport } from '../state/store.ts';
import { withLaterWords } from '../words/open.ts';
import { workspaceError } from './database.ts';
import { askForDownload } from './dialogs.ts';
import { inTurn } from './in-turn.ts';
import { askToPersist } from './persist.ts';
import { firstReason } from './records.ts';
import { fileOfOwn, freeId, idsShown, renamed, shownOwn, textOfLoaded } from './shown.ts';
import {
  type Kept,
  type NotKept,
  type OwnReport,
  openWorkspace,
  type Workspace,
} from './workspace.ts';

export type Added =
  | {
      readonly added: true;
      /** Under which it is shown; another than the report's own where that was taken. */
      readonly id: string;
      readonly kept: Kept;
      readonly why: NotKept | null;
      /** What it took the place of: the own report of the same id. */
      readonly replaced: OwnReport | null;
    }
  /** A sentence: the report does not fit the schema. */
  | { readonly added: false; readonly reason: string };

/**
 * Puts a report into the reader's own claims and shows it on the map. Never rejects; what went wrong
 * is told in the store. Resolves after the browser has written it to the disk, or refused to: then
 * it is shown for this session and can be downloaded.
 *
 * An own report of the same id is replaced, with a way back; the id of any other report is left to
 * it, and the new one gets a number.
 *
 * @param report with `report.sha256` of the text it was read from (`sha256Of` in `claims/sha256.ts`).
 * @param text the verbatim text, only where the reader asked to keep it.
 * @param draft as it stands in the reader, to be opened there again; kept only beside a text.
 */
export function addOwnReport(
  store: AppStore,
  report: Report,
  text: string | null,
  draft: Draft | null = null,
): Promise<Added> {
  return add(store, report, text, draft, null);
}

/**
 * Keeps a report that was opened from a file, or that could not be kept before. Never rejects.
 *
 * @param loaded leaves the screen for it.
 */
export function keepLoaded(store: AppStore, loaded: LoadedReport, report: Report): Promise<Added> {
  return add(store, report, textOfLoaded(loaded), loaded.own?.stored?.draft ?? null, loaded);
}

function add(
  store: AppStore,
  report: Report,
  text: string | null,
  draft: Draft | null,
  instead: LoadedReport | null,
): Promise<Added> {
  return inTurn(async () => {
    const words = await wordsOf(store);
    const fitting = v.safeParse(ReportSchema, report);
    if (!fitting.success) {
      const reason = firstReason(fitting.issues);
      store.getState().tell('error', words.told.notAdded(report.report.title, reason));
      return { added: false, reason };
    }
    const workspace = await openWorkspace();
    const { replaced, taken } = await idsTaken(store, workspace, report.report.id, instead);
    const id = freeId(report.report.id, taken);
    const now = new Date().toISOString();
    const own = ownReport(renamed(fitting.output, id), text, draft, replaced?.addedAt ?? now, now);
    const why = await putAndShow(store, workspace, own, instead);
    const { title } = own.report.report;
    // A bulletin in hand that is put on the map again says so at its button: its own steps lead back.
    if (why === null && replaced && instead?.own === undefined && draft === null) {
      const back = { label: words.undo, run: () => void putBack(store, replaced) };
      store.getState().tell('information', words.told.replaced(title), back);
    }
    if (why === null) {
      store.getState().announce(words.told.added(title, own.report.claims.length));
      void askToPersist();
    }
    const kept = why === null ? 'in the browser' : 'for this session only';
    return { added: true, id, kept, why, replaced };
  });
}

/** Takes it out of the workspace and off the map, with a way back. Never rejects. */
export function removeOwnReport(store: AppStore, id: string): Promise<void> {
  return inTurn(async () => {
    const words = await wordsOf(store);
    const { tell, removeReport, reports } = store.getState();
    const loaded = reports.find((report) => report.own?.id === id);
    const title = loaded?.meta?.title ?? id;
    try {
      await (await openWorkspace()).remove(id);
    } catch (error) {
      const { code } = workspaceError(error);
      // What was never stored is gone all the same.
      if (loaded?.own?.kept !== 'for this session only') {
        return tell('error', words.told.notDeleted(title, words.why(code)));
      }
    }
    removeReport(fileOfOwn(id));
    const stored = loaded?.own?.stored;
    tell(
      'information',
      words.told.deleted(title),
      stored ? { label: words.undo, run: () => void putBack(store, stored) } : null,
    );
  });
}

/** Puts an own report back as it was. Never rejects. */
export function putBack(store: AppStore, own: OwnReport): Promise<void> {
  return inTurn(async () => {
    await wordsOf(store);
    await putAndShow(store, await openWorkspace(), own, null);
  });
}

/** The words, once they are there. */
async function wordsOf(store: AppStore) {
  await withLaterWords(Promise.resolve());
  return store.getState().words.workspace;
}

function ownReport(
  report: Report,
  text: string | null,
  draft: Draft | null,
  addedAt: string,
  changedAt: string,
): OwnReport {
  // The hash of the text that is kept, whatever the report says.
  const { sha256 } = reportOf(report.report, [], { text }).report;
  const { report: meta, ...rest } = reportOf(report.report, report.claims);
  return {
    report: { ...rest, report: { ...meta, sha256 } },
    text,
    ...(draft && text !== null && { draft }),
    addedAt,
    changedAt,
  };
}

/** The own report of this id, and the ids that others have, shown or stored. */
async function idsTaken(
  store: AppStore,
  workspace: Workspace,
  id: string,
  instead: LoadedReport | null,
): Promise<{ readonly replaced: OwnReport | null; readonly taken: ReadonlySet<string> }> {
  const { reports } = store.getState();
  const shown = idsShown(reports, (report) => report.own !== undefined || report === instead);
  const ofSession = reports.find((report) => report.own?.id === id)?.own?.stored ?? null;
  try {
    const { good, bad } = await workspace.storedReports();
    const replaced = good.find((own) => own.report.report.id === id) ?? ofSession;
    return { replaced, taken: new Set([...shown, ...bad.map((record) => record.id)]) };
  } catch {
    // Told when it cannot be written either.
    return { replaced: ofSession, taken: shown };
  }
}

/** Returns why it is not kept; null where it is. */
async function putAndShow(
  store: AppStore,
  workspace: Workspace,
  own: OwnReport,
  instead: LoadedReport | null,
): Promise<NotKept | null> {
  const words = store.getState().words.workspace;
  let why = workspace.why;
  try {
    await workspace.put(own);
  } catch (error) {
    why = workspaceError(error).code;
  }
  if (instead) store.getState().removeReport(instead.file);
  const loaded = shownOwn(own, why, shownId(store, own));
  store.getState().addReport(loaded);
  if (why !== null) {
    const told = words.told.addedForSession(own.report.report.title, words.why(why));
    const download = {
      label: words.reports.download,
      run: () => askForDownload(store, loaded.file),
    };
    store.getState().tell('error', told, download);
  }
  return why;
}

/** Its own id, unless a report that is shown has it: a shipped one may have come since it was stored. */
export function shownId(store: AppStore, own: OwnReport): string {
  const { id } = own.report.report;
  const others = idsShown(store.getState().reports, (report) => report.own?.id === id);
  return freeId(id, others);
}

/**
 * Deletes own reports, the bulletin in hand and remembered choices, and takes the reports off the map.
 *
 * @throws WorkspaceError where the browser refused; then nothing is deleted.
 */
export function deleteEverything(store: AppStore): Promise<void> {
  return inTurn(async () => {
    await (await openWorkspace()).deleteEverything();
    const { reports, removeReport } = store.getState();
    for (const { file, own } of reports) if (own) removeReport(file);
    // Last: what stands in the reader would be saved again with the next letter.
    const { readingStore } = await import('../reading/state.ts');
    readingStore.getState().startOver();
  });
}
