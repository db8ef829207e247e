/** Brings an own report back into the reader. */
import type { Decision } from '../../bulletins/types.ts';
import type { Draft } from '../reading/draft.ts';
import { readingStore } from '../reading/state.ts';
import type { AppStore } from '../state/store.ts';
import type { OwnReport } from './types.ts';

/** Whether there is anything to open: without its text a report cannot be read again. */
export function canReopen(own: OwnReport): boolean {
  return own.text !== null;
}

/**
 * The bulletin as it stood in the reader. Where only its text was kept it is to be read again; what
 * a person chose for places is then decided as before.
 */
export function draftOf({ report, text, draft }: OwnReport): Draft | null {
  if (draft) return draft;
  if (text === null) return null;
  const { id, title, publisher, url, date } = report.report;
  return {
    id,
    text,
    meta: { title, publisher: publisher ?? '', url: url ?? '', date: date.slice(0, 10) },
    reading: null,
    decisions: report.claims.flatMap(({ places }) =>
      places.flatMap(({ span, chosen, chosenBy }): Decision[] =>
        span && chosen !== null && chosenBy === 'person'
          ? [{ ...span, means: { place: chosen } }]
          : [],
      ),
    ),
    claims: [],
    keepText: true,
  };
}

/** Opens it in the reader's tab; a bulletin that stands there is put aside, with a way back. */
export function reopenInReader(store: AppStore, own: OwnReport): void {
  const draft = draftOf(own);
  if (!draft) return;
  const before = readingStore.getState().draft;
  readingStore.getState().open(draft);
  const { setTab, setSheet, tell, words } = store.getState();
  setTab('read');
  setSheet('half');
  if (before.text === '' || before.id === draft.id) return;
  const { told, undo } = words.workspace;
  const back = { label: undo, run: () => readingStore.getState().open(before) };
  tell('information', told.draftKept, back);
}
