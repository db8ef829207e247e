import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, STEPS, type Step } from '../../../src/app/workspace/database.ts';
import { openInBrowser } from '../../../src/app/workspace/in-browser.ts';
import { openSomewhere } from '../../../src/app/workspace/workspace.ts';
import { aDraft, freshBrowser, ownReport } from './support.ts';

beforeEach(freshBrowser);

/** What a later version might do: every report gets a field. */
const NEXT: Step = async (_database, transaction) => {
  const store = transaction.objectStore('reports');
  for (const key of await store.getAllKeys()) {
    await store.put({ ...Object(await store.get(key)), read: true }, key);
  }
};

describe('a new version of the database', () => {
  it('takes over what the one before has stored', async () => {
    const old = await openInBrowser();
    await old.put(ownReport('a'));
    await old.saveDraft(aDraft());
    old.close();
    const database = await openDatabase({ steps: [...STEPS, NEXT] });
    expect(database.version).toBe(2);
    expect(await database.get('reports', 'a')).toEqual({ ...ownReport('a'), read: true });
    expect(await database.count('draft')).toBe(1);
    database.close();
  });

  it('does only the steps that are missing', async () => {
    const done: number[] = [];
    const step =
      (number: number): Step =>
      () => {
        done.push(number);
      };
    (await openDatabase({ steps: [STEPS[0]!, step(2)] })).close();
    (await openDatabase({ steps: [STEPS[0]!, step(2), step(3)] })).close();
    expect(done).toEqual([2, 3]);
  });

  it('leaves all as it was when a step fails', async () => {
    const old = await openInBrowser();
    await old.put(ownReport('a'));
    old.close();
    const failing: Step = async (database, transaction) => {
      await NEXT(database, transaction);
      throw new Error('a mistake');
    };
    await expect(openDatabase({ steps: [...STEPS, failing] })).rejects.toMatchObject({
      name: 'WorkspaceError',
    });
    const again = await openInBrowser();
    expect(await again.reports()).toEqual([ownReport('a')]);
    again.close();
  });

  it('is let in by a tab of the old one, which then says so and loses nothing in silence', async () => {
    const old = await openInBrowser();
    await old.put(ownReport('a'));
    const database = await openDatabase({ steps: [...STEPS, NEXT], longestWait: 2000 });
    expect(database.version).toBe(2);
    expect([old.kept, old.why]).toEqual(['for this session only', 'newer-version']);
    await expect(old.put(ownReport('b'))).rejects.toMatchObject({ code: 'newer-version' });
    expect(await database.count('reports')).toBe(1);
    database.close();
  });

  it('is not waited for without end when an old tab does not let go', async () => {
    const frozen = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('namesake', 1);
      request.onsuccess = () => resolve(request.result);
    });
    const opening = openDatabase({ steps: [...STEPS, NEXT], longestWait: 50 });
    await expect(opening).rejects.toMatchObject({ code: 'blocked' });
    frozen.close();
  });

  it('is not touched by an older app that meets it', async () => {
    (await openDatabase({ steps: [...STEPS, NEXT] })).close();
    const workspace = await openSomewhere();
    expect([workspace.kept, workspace.why]).toEqual(['for this session only', 'newer-version']);
  });
});

describe('two connections', () => {
  it('of one version live side by side', async () => {
    const [one, other] = await Promise.all([openInBrowser(), openInBrowser()]);
    await Promise.all([one.put(ownReport('a')), other.put(ownReport('b'))]);
    const ids = (await one.reports()).map(({ report }) => report.report.id).sort();
    expect(ids).toEqual(['a', 'b']);
    one.close();
    other.close();
  });
});
