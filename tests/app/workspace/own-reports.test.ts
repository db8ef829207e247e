import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readingStore } from '../../../src/app/reading/state.ts';
import type { AppStore, LoadedReport } from '../../../src/app/state/store.ts';
import { loadOwnReports } from '../../../src/app/workspace/load.ts';
import {
  addOwnReport,
  deleteEverything,
  keepLoaded,
  removeOwnReport,
} from '../../../src/app/workspace/own-reports.ts';
import {
  installWorkspace,
  openSomewhere,
  openWorkspace,
  workspace,
} from '../../../src/app/workspace/workspace.ts';
import { sha256Of } from '../../../src/claims/sha256.ts';
import { recordOf } from '../../../src/claims/write-report.ts';
import { filledStore } from '../support.ts';
import { aDraft, aReport, fillDisk, freshBrowser, ownReport, storeRaw, TEXT } from './support.ts';

const SHIPPED_ID = '2025-06-01-istanbul-talks';

let store: AppStore;
beforeEach(() => {
  freshBrowser();
  store = filledStore();
});
afterEach(() => {
  try {
    workspace().close();
  } catch {
    // The test opened none.
  }
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const ownShown = (): readonly LoadedReport[] => store.getState().reports.filter(({ own }) => own);
const storedIds = async () =>
  (await (await openWorkspace()).reports()).map(({ report }) => report.report.id);
const lastNotice = () => store.getState().notices.at(-1);
const undo = async (before: () => boolean) => {
  lastNotice()?.action?.run();
  await expect.poll(before).toBe(true);
};

/** As the app begins again, in the same browser. */
async function nextVisit(): Promise<void> {
  workspace().close();
  installWorkspace(null);
  store = filledStore();
  await loadOwnReports(store);
}

describe('a report that is added', () => {
  it('is on the map at once and on the next visit, as the reader’s own', async () => {
    const added = await addOwnReport(store, aReport(), null);
    expect(added).toEqual({
      added: true,
      id: 'mine',
      kept: 'in the browser',
      why: null,
      replaced: null,
    });
    const shown = ownShown();
    expect(shown).toHaveLength(1);
    expect(store.getState().claims).toHaveLength(36);
    await nextVisit();
    expect(ownShown()).toEqual(shown);
    expect(shown[0]?.own).toMatchObject({ id: 'mine', kept: 'in the browser', bad: null });
    expect(shown[0]?.claims.map(recordOf)).toEqual(aReport().claims);
    expect(shown[0]?.claims.every(({ key }) => key.startsWith('mine/'))).toBe(true);
  });

  it('keeps its text only when it is given, its sha256 always', async () => {
    await addOwnReport(store, aReport('without'), null, aDraft());
    await addOwnReport(store, aReport('with'), TEXT, aDraft({ keepText: true }));
    const [without, withText] = await (await openWorkspace()).reports();
    expect([without?.text, withText?.text]).toEqual([null, TEXT]);
    expect(without && 'draft' in without).toBe(false);
    expect(withText?.draft).toEqual(aDraft({ keepText: true }));
    expect(without?.report.report.sha256).toBe(sha256Of(TEXT));
    expect(withText?.report.report.sha256).toBe(sha256Of(TEXT));
    expect(JSON.stringify(without)).not.toContain('лапки');
  });

  it('takes the place of the own one of its id, and gives it back', async () => {
    await addOwnReport(store, aReport('mine', 'First'), null);
    const again = await addOwnReport(store, aReport('mine', 'Second'), null);
    expect(again.added && again.replaced?.report.report.title).toBe('First');
    expect(ownShown().map(({ meta }) => meta?.title)).toEqual(['Second']);
    const [stored] = await workspace().reports();
    expect(stored && stored.changedAt >= stored.addedAt).toBe(true);
    await undo(() => ownShown()[0]?.meta?.title === 'First');
    expect((await workspace().reports())[0]?.report.report.title).toBe('First');
  });

  it('leaves the ids of others to them', async () => {
    const added = await addOwnReport(store, aReport(SHIPPED_ID), null);
    expect(added.added && added.id).toBe(`${SHIPPED_ID}-2`);
    expect(new Set(store.getState().claims.map(({ key }) => key)).size).toBe(36);
    expect(await storedIds()).toEqual([`${SHIPPED_ID}-2`]);
    await openWorkspace();
    await storeRaw('reports', 'bad', { nonsense: true });
    const beside = await addOwnReport(store, aReport('bad'), null);
    expect(beside.added && beside.id).toBe('bad-2');
    expect((await workspace().storedReports()).bad).toHaveLength(1);
  });

  it('is refused in words when it does not fit the schema', async () => {
    const added = await addOwnReport(store, aReport('mine', ''), null);
    expect(added).toMatchObject({ added: false, reason: expect.stringContaining('report.title') });
    expect(lastNotice()?.tone).toBe('error');
    expect(ownShown()).toEqual([]);
  });

  it('is shown for the session when the disk is full, with why and a way to save it', async () => {
    await addOwnReport(store, aReport('before'), null);
    const free = fillDisk();
    const added = await addOwnReport(store, aReport('new'), null);
    expect(added).toMatchObject({ added: true, kept: 'for this session only', why: 'full' });
    expect(ownShown().map(({ own }) => own?.kept)).toEqual([
      'in the browser',
      'for this session only',
    ]);
    expect(lastNotice()?.text).toMatch(/no room left.*Download it/);
    lastNotice()?.action?.run();
    expect(store.getState().dialog).toBe('download-report');
    free();
    expect(await storedIds()).toEqual(['before']);
    const [, unsaved] = ownShown();
    if (!unsaved?.own?.stored) throw new Error('the report that was not kept is not shown');
    await keepLoaded(store, unsaved, unsaved.own.stored.report);
    expect((await storedIds()).sort()).toEqual(['before', 'new']);
    expect(ownShown().map(({ own }) => own?.kept)).toEqual(['in the browser', 'in the browser']);
  });

  it('is shown for the session in a browser that keeps nothing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const added = await addOwnReport(store, aReport(), null);
    expect(added).toMatchObject({ kept: 'for this session only', why: 'not-allowed' });
    expect(lastNotice()?.text).toContain('private windows');
    expect(ownShown()).toHaveLength(1);
  });
});

describe('a report that is deleted', () => {
  it('is gone, also on the next visit, and comes back by undo', async () => {
    await addOwnReport(store, aReport('a'), TEXT);
    await addOwnReport(store, aReport('b'), null);
    const before = await workspace().reports();
    await removeOwnReport(store, 'a');
    expect(ownShown().map(({ own }) => own?.id)).toEqual(['b']);
    expect(await storedIds()).toEqual(['b']);
    await undo(() => ownShown().length === 2);
    expect(await workspace().reports()).toEqual(before);
    await removeOwnReport(store, 'a');
    await nextVisit();
    expect(ownShown().map(({ own }) => own?.id)).toEqual(['b']);
  });

  it('stays where it is when the browser refuses', async () => {
    await addOwnReport(store, aReport('a'), null);
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    await removeOwnReport(store, 'a');
    expect(ownShown()).toHaveLength(1);
    expect(lastNotice()).toMatchObject({ tone: 'error', action: null });
  });
});

describe('the next visit', () => {
  it('tells of a record that cannot be read, keeps it, and shows the others', async () => {
    await addOwnReport(store, aReport('good'), null);
    const raw = { ...ownReport('bad'), report: { ...aReport('bad'), claims: [{ id: 1 }] } };
    await storeRaw('reports', 'bad', raw);
    await nextVisit();
    expect(ownShown().map(({ own }) => [own?.id, own?.bad !== null])).toEqual([
      ['good', false],
      ['bad', true],
    ]);
    expect(store.getState().claims).toHaveLength(36);
    expect(lastNotice()).toMatchObject({
      tone: 'error',
      text: expect.stringContaining('claims.0'),
    });
    expect(ownShown()[1]?.own?.bad?.raw).toEqual(raw);
    await removeOwnReport(store, 'bad');
    expect((await workspace().storedReports()).bad).toEqual([]);
  });

  it('shows one whose id a shipped report has taken since under another, and can delete it', async () => {
    await (await openWorkspace()).put(ownReport(SHIPPED_ID));
    await nextVisit();
    expect(ownShown()[0]?.meta?.id).toBe(`${SHIPPED_ID}-2`);
    expect(new Set(store.getState().claims.map(({ key }) => key)).size).toBe(36);
    await removeOwnReport(store, SHIPPED_ID);
    expect(await storedIds()).toEqual([]);
    expect(ownShown()).toEqual([]);
  });

  it('says what is wrong when nothing can be read, and tries again', async () => {
    await addOwnReport(store, aReport('a'), null);
    const broken = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    await nextVisit();
    expect(ownShown()).toEqual([]);
    expect(lastNotice()?.tone).toBe('error');
    broken.mockRestore();
    await undo(() => ownShown().length === 1);
  });

  it('does not wait long for the gazetteer', async () => {
    await addOwnReport(store, aReport('a'), null);
    const waiting = filledStore({ places: false });
    await loadOwnReports(waiting, 20);
    expect(waiting.getState().claims).toHaveLength(36);
  });
});

describe('another tab', () => {
  it('adds, changes and deletes what this one shows; what was not kept stays', async () => {
    await loadOwnReports(store);
    const free = fillDisk();
    await addOwnReport(store, aReport('unsaved'), null);
    free();
    const there = await openSomewhere();
    await there.put(ownReport('a'));
    await expect.poll(() => ownShown().map(({ own }) => own?.id)).toEqual(['unsaved', 'a']);
    await there.put(
      ownReport('a', { report: aReport('a', 'Changed'), changedAt: '2025-07-01T00:00:00.000Z' }),
    );
    await expect.poll(() => ownShown().map(({ meta }) => meta?.title)).toContain('Changed');
    await there.remove('a');
    await expect.poll(() => ownShown().map(({ own }) => own?.id)).toEqual(['unsaved']);
    there.close();
  });
});

describe('deleting everything', () => {
  it('takes reports, choices and the bulletin in hand, and leaves the shipped report', async () => {
    await addOwnReport(store, aReport('a'), null);
    await workspace().saveDraft(aDraft());
    readingStore.getState().open(aDraft());
    await deleteEverything(store);
    expect(ownShown()).toEqual([]);
    expect(store.getState().claims).toHaveLength(18);
    expect(readingStore.getState().draft.text).toBe('');
    expect(await workspace().loadDraft()).toBeNull();
    await nextVisit();
    expect(ownShown()).toEqual([]);
  });

  it('changes nothing when the browser refuses', async () => {
    await addOwnReport(store, aReport('a'), null);
    const broken = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    await expect(deleteEverything(store)).rejects.toMatchObject({ code: 'failed' });
    broken.mockRestore();
    expect(ownShown()).toHaveLength(1);
    expect(await storedIds()).toEqual(['a']);
  });
});
