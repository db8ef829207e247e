/** Hands the claims of the draft on: to the reader's own claims and the map, or into a file. */
import { sha256Of } from '../../../claims/sha256.ts';
import { saveFile } from '../../export/save.ts';
import { NO_FILTER } from '../../state/filter.ts';
import { appStore } from '../../state/store.ts';
import { type DownloadFormat, type FileToSave, fileOf } from '../../workspace/download.ts';
import { type Added, addOwnReport } from '../../workspace/own-reports.ts';
import { shownOwn } from '../../workspace/shown.ts';
import type { Draft } from '../draft.ts';
import { reportOfDraft } from './edits/report.ts';

/** Puts the draft's claims into the reader's own; those that it put there before are replaced. */
export function addToMap(draft: Draft): Promise<Added> {
  const report = reportOfDraft({ ...draft, keepText: false }, sha256Of(draft.text));
  return addOwnReport(appStore(), report, draft.keepText ? draft.text : null, draft);
}

/**
 * The draft as a file, as if its claims had been added.
 *
 * @throws ValiError where a claim is not complete; Error where the places are not open yet.
 */
export function fileOfDraft(draft: Draft, format: DownloadFormat): Promise<FileToSave> {
  const report = reportOfDraft({ ...draft, keepText: false }, sha256Of(draft.text));
  const text = draft.keepText ? draft.text : null;
  const loaded = shownOwn({ report, text, addedAt: '', changedAt: '' }, null);
  return fileOf(appStore().getState(), loaded, format, draft.keepText);
}

/** Hands the file to the browser; returns its name. */
export async function download(draft: Draft, format: DownloadFormat): Promise<string> {
  const { text, fileName, mime } = await fileOfDraft(draft, format);
  saveFile(text, fileName, mime);
  return fileName;
}

/** Shows the claims of a report in the list and on the map; a filter that hides any of them is taken off. */
export function seeOnMap(report: string): void {
  const { claims, kept, setFilter, setTab, setSheet, showPlaces } = appStore().getState();
  const own = claims.flatMap((claim, at) => (claim.report.id === report ? [at] : []));
  const shown = new Set(kept);
  if (own.some((at) => !shown.has(at))) setFilter(NO_FILTER);
  setTab('claims');
  setSheet('half');
  const places = own.flatMap(
    (at) => claims[at]?.places.flatMap(({ chosen }) => chosen ?? []) ?? [],
  );
  if (places.length > 0) showPlaces([...new Set(places)]);
}
