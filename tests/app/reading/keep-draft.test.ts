import { describe, expect, it } from 'vitest';
import { draftLocks, type Locks } from '../../../src/app/reading/draft-locks.ts';
import { keepDraft, restoreDraft } from '../../../src/app/reading/keep-draft.ts';
import { createReadingStore, emptyDraft } from '../../../src/app/reading/state.ts';
import { openInMemory } from '../../../src/app/workspace/in-memory.ts';

/** Locks as a browser has them, for tabs that share them. */
function browserLocks(): Locks {
  const held = new Set<string>();
  const request = async (
    name: string,
    _options: LockOptions,
    work: (lock: Lock | null) => unknown,
  ) => {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  };
  return { request } as unknown as Locks;
}

const page = { addEventListener: () => {}, removeEventListener: () => {} };
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

function aTab(workspace: ReturnType<typeof openInMemory>, locks: Locks) {
  const store = createReadingStore();
  const told: string[] = [];
  const options = {
    workspace,
    store,
    page,
    take: draftLocks(locks),
    onElsewhere: () => told.push('elsewhere'),
    onError: (error: unknown) => told.push(String(error)),
  };
  return { store, told, options };
}

describe('the bulletin in hand', () => {
  it('is not taken from another tab: each keeps its own', async () => {
    const workspace = openInMemory('not-allowed');
    const locks = browserLocks();
    await workspace.saveDraft({ ...emptyDraft(), id: 'own-a', text: 'first' });
    const one = aTab(workspace, locks);
    expect(await restoreDraft(one.options)).toBe(true);
    const other = aTab(workspace, locks);
    expect(await restoreDraft(other.options)).toBe(false);
    expect(other.told).toEqual(['elsewhere']);
    await other.options.take(other.store.getState().draft.id);
    keepDraft(other.options);
    other.store.getState().edit('type', (draft) => ({ ...draft, text: 'second' }));
    await settled();
    const texts = (await workspace.drafts()).map(({ text }) => text).sort();
    expect(texts).toEqual(['first', 'second']);
    expect(one.told).toEqual([]);
  });

  it('gives way to the next of its tab, which can be taken by others when the tab is gone', async () => {
    const workspace = openInMemory('not-allowed');
    const locks = browserLocks();
    const one = aTab(workspace, locks);
    await restoreDraft(one.options);
    const stop = keepDraft(one.options);
    one.store.getState().edit('type', (draft) => ({ ...draft, text: 'first' }));
    await settled();
    one.store.getState().open({ ...emptyDraft(), id: 'own-b', text: 'second' });
    stop();
    await settled();
    expect((await workspace.drafts()).map(({ text }) => text)).toEqual(['second']);
    await one.options.take('own-c');
    const next = aTab(workspace, locks);
    expect(await restoreDraft(next.options)).toBe(true);
    expect(next.store.getState().draft.text).toBe('second');
  });
});
