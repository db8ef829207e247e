/** The workspace of a browser that keeps nothing: everything works, until the page is closed. */
import type { Draft } from '../reading/draft.ts';
import { openChanges } from './changes.ts';
import type { NotKept, OwnReport, RememberedChoice, Workspace } from './types.ts';

export function openInMemory(why: NotKept): Workspace {
  const changes = openChanges({ alone: true });
  const reports = new Map<string, OwnReport>();
  const choices = new Map<string, RememberedChoice>();
  const drafts = new Map<string, Draft>();
  return {
    kept: 'for this session only',
    why,
    reports: async () => [...reports.values()],
    storedReports: async () => ({ good: [...reports.values()], bad: [] }),
    async put(report) {
      const { id } = report.report.report;
      reports.set(id, report);
      changes.tell({ store: 'reports', id });
    },
    async remove(id) {
      reports.delete(id);
      changes.tell({ store: 'reports', id });
    },
    loadDraft: async () => [...drafts.values()].at(-1) ?? null,
    drafts: async () => [...drafts.values()].reverse(),
    async saveDraft(draft) {
      // Taken out first, so that the last worked on stands last.
      drafts.delete(draft.id);
      drafts.set(draft.id, draft);
      changes.tell({ store: 'draft', id: draft.id });
    },
    async clearDraft(id) {
      drafts.delete(id);
      changes.tell({ store: 'draft', id });
    },
    remembered: async () => [...choices.values()].reverse(),
    async remember({ name, written, place }) {
      const before = choices.get(name);
      const times = (before?.place === place ? before.times : 0) + 1;
      // Taken out first, so that the last chosen stands last.
      choices.delete(name);
      choices.set(name, { name, written, place, at: new Date().toISOString(), times });
      changes.tell({ store: 'remembered', id: name });
    },
    async forget(name) {
      choices.delete(name);
      changes.tell({ store: 'remembered', id: name });
    },
    async forgetAll() {
      choices.clear();
      changes.tell({ store: 'remembered', id: null });
    },
    async restore(forgotten) {
      for (const choice of forgotten.toReversed()) choices.set(choice.name, choice);
      changes.tell({ store: 'remembered', id: null });
    },
    async deleteEverything() {
      reports.clear();
      choices.clear();
      drafts.clear();
      for (const store of ['reports', 'draft', 'remembered'] as const) {
        changes.tell({ store, id: null });
      }
    },
    watch: changes.watch,
    close: changes.close,
  };
}
