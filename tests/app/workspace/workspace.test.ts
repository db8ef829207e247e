import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  installWorkspace,
  openSomewhere,
  openWorkspace,
  type Workspace,
  type WorkspaceChange,
  workspace,
} from '../../../src/app/workspace/workspace.ts';
import { aDraft, fillDisk, freshBrowser, ownReport, storedRaw, storeRaw, TEXT } from './support.ts';

const opened: Workspace[] = [];
async function open(): Promise<Workspace> {
  const one = await openSomewhere();
  opened.push(one);
  return one;
}

beforeEach(freshBrowser);
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the workspace in the browser', () => {
  it('gives back what was put, in the order it was added, also to the next visit', async () => {
    const first = await open();
    expect(first.kept).toBe('in the browser');
    expect(await first.reports()).toEqual([]);
    const late = ownReport('late', { addedAt: '2025-06-04T10:00:00.000Z' });
    const early = ownReport('early', { text: TEXT, draft: aDraft({ keepText: true }) });
    await first.put(late);
    await first.put(early);
    first.close();
    const second = await open();
    expect(await second.reports()).toEqual([early, late]);
  });

  it('replaces the report of one id and removes only the one it is told', async () => {
    const one = await open();
    await one.put(ownReport('a'));
    await one.put(ownReport('b'));
    const changed = ownReport('a', { changedAt: '2025-07-01T00:00:00.000Z' });
    await one.put(changed);
    await one.remove('b');
    expect(await one.reports()).toEqual([changed]);
  });

  it('writes with the durability that survives a killed browser', async () => {
    const one = await open();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await one.put(ownReport());
    await one.saveDraft(aDraft());
    await one.remember({ name: 'олексіївка', written: 'Олексіївка', place: 'UA1' });
    await one.deleteEverything();
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(4);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });

  it('says that a write is done only when its transaction is complete', async () => {
    const one = await open();
    let complete = false;
    const { transaction } = IDBDatabase.prototype;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      const begun = transaction.apply(this, args);
      begun.addEventListener('complete', () => {
        complete = true;
      });
      return begun;
    });
    await one.put(ownReport());
    expect(complete).toBe(true);
  });

  it('keeps what was there when the disk is full, and says so', async () => {
    const one = await open();
    await one.put(ownReport('kept'));
    const free = fillDisk();
    await expect(one.put(ownReport('new'))).rejects.toMatchObject({ code: 'full' });
    await expect(one.saveDraft(aDraft())).rejects.toMatchObject({ code: 'full' });
    free();
    expect((await one.reports()).map(({ report }) => report.report.id)).toEqual(['kept']);
    expect(await one.loadDraft()).toBeNull();
    await one.put(ownReport('new'));
    expect(await one.reports()).toHaveLength(2);
  });

  it('restores all or nothing', async () => {
    const one = await open();
    const { put } = IDBObjectStore.prototype;
    let left = 1;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      left -= 1;
      if (left < 0) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const at = '2025-06-03T10:00:00.000Z';
    const choices = ['a', 'b'].map((name) => ({ name, written: name, place: 'UA1', at, times: 1 }));
    await expect(one.restore(choices)).rejects.toMatchObject({ code: 'full' });
    expect(await one.remembered()).toEqual([]);
  });

  it('keeps the other reports when one cannot be read any more, and the raw record of that one', async () => {
    const one = await open();
    await one.put(ownReport('good'));
    const raw = { report: { format: 'namesake-report/1', claims: 'none' }, text: null };
    await storeRaw('reports', 'bad', raw);
    const { good, bad } = await one.storedReports();
    expect(good.map(({ report }) => report.report.id)).toEqual(['good']);
    expect(bad).toEqual([{ store: 'reports', id: 'bad', reason: expect.any(String), raw }]);
    expect(bad[0]?.reason).toContain('report');
    await one.remove('bad');
    expect((await one.storedReports()).bad).toEqual([]);
  });
});

describe('the draft', () => {
  it('comes back whole, and is gone when it is cleared', async () => {
    const one = await open();
    await one.saveDraft(aDraft());
    expect(await (await open()).loadDraft()).toEqual(aDraft());
    await one.clearDraft(aDraft().id);
    expect(await one.loadDraft()).toBeNull();
  });

  it('of each tab is kept, the last worked on first', async () => {
    const [one, other] = [await open(), await open()];
    vi.useFakeTimers({ now: new Date('2025-06-01T00:00:00Z'), toFake: ['Date'] });
    await one.saveDraft(aDraft({ id: 'own-a' }));
    vi.setSystemTime(new Date('2025-06-01T00:00:01Z'));
    await other.saveDraft(aDraft({ id: 'own-b' }));
    expect((await one.drafts()).map(({ id }) => id)).toEqual(['own-b', 'own-a']);
    await other.clearDraft('own-b');
    expect((await one.drafts()).map(({ id }) => id)).toEqual(['own-a']);
  });

  it('of another version keeps at least its text and what was said about it', async () => {
    const one = await open();
    const { reading: _reading, ...old } = aDraft();
    await storeRaw('draft', 'own-1', { shape: 0, draft: { ...old, mentions: [1, 2] } });
    expect(await one.loadDraft()).toEqual(aDraft({ reading: null, claims: [], marked: [] }));
    await storeRaw('draft', 'own-1', { shape: 99, draft: { text: TEXT, meta: { title: 7 } } });
    const saved = await one.loadDraft();
    expect(saved?.text).toBe(TEXT);
    expect(saved?.meta.title).toBe('');
    expect(saved?.id).toMatch(/^own-/);
    expect(saved?.decisions).toEqual([]);
  });

  it('is none where what is stored has no text', async () => {
    const one = await open();
    await storeRaw('draft', 'draft', 'what is this');
    expect(await one.loadDraft()).toBeNull();
  });
});

describe('remembered choices', () => {
  it('count for one place, begin again for another, the last chosen first', async () => {
    const one = await open();
    vi.useFakeTimers({ now: new Date('2025-06-01T00:00:00Z'), toFake: ['Date'] });
    await one.remember({ name: 'петрівка', written: 'Петрівка', place: 'UA1' });
    vi.setSystemTime(new Date('2025-06-02T00:00:00Z'));
    await one.remember({ name: 'олексіївка', written: 'Олексіївку', place: 'UA2' });
    await one.remember({ name: 'олексіївка', written: 'Олексіївка', place: 'UA2' });
    vi.setSystemTime(new Date('2025-06-03T00:00:00Z'));
    await one.remember({ name: 'петрівка', written: 'Петрівка', place: 'UA3' });
    vi.useRealTimers();
    const remembered = await one.remembered();
    expect(remembered.map(({ name, place, times }) => [name, place, times])).toEqual([
      ['петрівка', 'UA3', 1],
      ['олексіївка', 'UA2', 2],
    ]);
    expect(remembered[0]?.at).toBe('2025-06-03T00:00:00.000Z');
  });

  it('are forgotten one by one or all, and come back as they were', async () => {
    const one = await open();
    for (const name of ['a', 'b']) await one.remember({ name, written: name, place: 'UA1' });
    const before = await one.remembered();
    await one.forget('a');
    expect((await one.remembered()).map(({ name }) => name)).toEqual(['b']);
    await one.forgetAll();
    expect(await one.remembered()).toEqual([]);
    await one.restore(before);
    expect(await one.remembered()).toEqual(before);
  });
});

describe('everything of the reader’s', () => {
  it('is deleted at once and for good', async () => {
    const one = await open();
    await one.put(ownReport());
    await one.saveDraft(aDraft());
    await one.remember({ name: 'a', written: 'a', place: 'UA1' });
    await one.deleteEverything();
    expect(await one.storedReports()).toEqual({ good: [], bad: [] });
    expect(await one.loadDraft()).toBeNull();
    expect(await one.remembered()).toEqual([]);
    expect(await storedRaw('reports', 'mine')).toBeUndefined();
  });
});

describe('two tabs', () => {
  it('hear of each other’s changes, each of its own as its own', async () => {
    const [here, there] = [await open(), await open()];
    const heardHere: WorkspaceChange[] = [];
    const heardThere: WorkspaceChange[] = [];
    here.watch((change) => heardHere.push(change));
    const stop = there.watch((change) => heardThere.push(change));
    await here.put(ownReport('a'));
    expect(heardHere).toEqual([{ store: 'reports', id: 'a', elsewhere: false }]);
    await expect.poll(() => heardThere).toEqual([{ store: 'reports', id: 'a', elsewhere: true }]);
    expect(await there.reports()).toHaveLength(1);
    stop();
    await here.remove('a');
    await there.put(ownReport('b'));
    await expect.poll(() => heardHere).toHaveLength(3);
    expect(heardThere).toHaveLength(1);
  });
});

describe('a browser that keeps nothing', () => {
  it('still works for the session, and says why it is no more', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const one = await open();
    expect([one.kept, one.why]).toEqual(['for this session only', 'not-allowed']);
    await one.put(ownReport('a'));
    await one.saveDraft(aDraft());
    await one.remember({ name: 'a', written: 'a', place: 'UA1' });
    await one.remember({ name: 'b', written: 'b', place: 'UA1' });
    await one.remember({ name: 'a', written: 'a', place: 'UA1' });
    expect(await one.reports()).toEqual([ownReport('a')]);
    expect(await one.loadDraft()).toEqual(aDraft());
    const remembered = await one.remembered();
    expect(remembered.map(({ name, times }) => [name, times])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    await one.forgetAll();
    await one.restore(remembered);
    expect(await one.remembered()).toEqual(remembered);
    await one.deleteEverything();
    expect([await one.reports(), await one.loadDraft(), await one.remembered()]).toEqual([
      [],
      null,
      [],
    ]);
  });

  it('is one that refuses to open its database, too', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    expect((await open()).why).toBe('not-allowed');
  });
});

describe('the one workspace of the app', () => {
  it('is opened once, whoever asks', async () => {
    expect(() => workspace()).toThrow('not open');
    const [one, other] = await Promise.all([openWorkspace(), openWorkspace()]);
    opened.push(one);
    expect(other).toBe(one);
    expect(workspace()).toBe(one);
    installWorkspace(null);
  });
});
