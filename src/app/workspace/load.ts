/** Brings the own reports onto the map after the first view, and keeps step with other tabs. */

import { gazetteerSettled } from '../gazetteer-settled.ts';
import type { AppStore } from '../state/store.ts';
import { withLaterWords } from '../words/open.ts';
import { workspaceError } from './database.ts';
import { inTurn } from './in-turn.ts';
import { shownId } from './own-reports.ts';
import { shownBad, shownOwn } from './shown.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** Claims without points for a moment are better than none for long. */
const LATEST_MS = 2500;

/**
 * Shows the own reports and from then on what other tabs do to them. Waits a little for the
 * gazetteer, without which they would stand in the list as if they were nowhere. Never rejects once
 * its own parts are loaded.
 */
export async function loadOwnReports(store: AppStore, latest = LATEST_MS): Promise<void> {
  await withLaterWords(Promise.resolve());
  const workspace = await openWorkspace();
  await Promise.race([gazetteerSettled(store), new Promise((end) => setTimeout(end, latest))]);
  await showStored(store, workspace);
  workspace.watch(({ store: changed, elsewhere }) => {
    if (elsewhere && changed === 'reports') void showStored(store, workspace);
  });
}

/** Makes what is shown what is stored; what could not be stored stays as it is. */
function showStored(store: AppStore, workspace: Workspace): Promise<void> {
  return inTurn(async () => {
    const words = store.getState().words.workspace;
    try {
      const { good, bad } = await workspace.storedReports();
      const { reports, addReport, removeReport, tell } = store.getState();
      const stored = new Set([
        ...good.map((own) => own.report.report.id),
        ...bad.map(({ id }) => id),
      ]);
      for (const { file, own } of reports) {
        if (own?.kept === 'in the browser' && !stored.has(own.id)) removeReport(file);
      }
      const shown = new Map(reports.map((report) => [report.own?.id, report.own]));
      const changed = good.filter((own) => {
        const before = shown.get(own.report.report.id);
        return before?.stored?.changedAt !== own.changedAt;
      });
      const unknown = bad.filter((record) => !shown.get(record.id)?.bad);
      const news = [
        ...changed.map((own) => shownOwn(own, workspace.why, shownId(store, own))),
        ...unknown.map(shownBad),
      ];
      if (news.length > 0) addReport(...news);
      for (const { id, reason } of unknown) tell('error', words.told.badRecord(id, reason));
    } catch (error) {
      const told = words.told.notRead(words.why(workspaceError(error).code));
      const again = { label: words.told.retry, run: () => void showStored(store, workspace) };
      store.getState().tell('error', told, again);
    }
  });
}
