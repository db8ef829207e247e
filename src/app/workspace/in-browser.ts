/** The workspace in IndexedDB. */

import type { IDBPTransaction } from 'idb';
import type { Draft } from '../reading/draft.ts';
import { type Changes, openChanges } from './changes.ts';
import {
  type Database,
  type OpenDatabaseOptions,
  openDatabase,
  type WorkspaceSchema,
  workspaceError,
} from './database.ts';
import {
  checkDraft,
  checkOwnReport,
  checkRemembered,
  storedDraft,
  storedOwnReport,
} from './records.ts';
import {
  type BadRecord,
  type Choice,
  type Kept,
  type NotKept,
  type OwnReport,
  type RememberedChoice,
  type StoredReports,
  type StoreName,
  type Workspace,
  type WorkspaceChange,
  WorkspaceError,
} from './types.ts';

type Writing = IDBPTransaction<WorkspaceSchema, StoreName[], 'readwrite'>;

/** @throws WorkspaceError where the browser does not let the app keep anything. */
export async function openInBrowser(options: OpenDatabaseOptions = {}): Promise<Workspace> {
  const workspace = new InBrowser(options);
  await workspace.open();
  return workspace;
}

class InBrowser implements Workspace {
  readonly #options: OpenDatabaseOptions;
  readonly #changes: Changes = openChanges();
  #database: Database | null = null;
  #lost: NotKept | null = null;

  constructor(options: OpenDatabaseOptions) {
    this.#options = options;
  }

  async open(): Promise<Database> {
    this.#database ??= await openDatabase({
      ...this.#options,
      onLost: (why) => {
        this.#database = null;
        // A connection that the browser ended is opened again by the next call.
        this.#lost = why === 'failed' ? null : why;
      },
    });
    return this.#database;
  }

  get kept(): Kept {
    return this.#lost === null ? 'in the browser' : 'for this session only';
  }

  get why(): NotKept | null {
    return this.#lost;
  }

  async reports(): Promise<readonly OwnReport[]> {
    return (await this.storedReports()).good;
  }

  async storedReports(): Promise<StoredReports> {
    const good: OwnReport[] = [];
    const bad: BadRecord[] = [];
    for (const [id, raw] of await this.#all('reports')) {
      const checked = checkOwnReport(raw);
      if (checked.ok) good.push(checked.value);
      else bad.push({ store: 'reports', id, reason: checked.reason, raw });
    }
    good.sort((a, b) => (a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : 0));
    return { good, bad };
  }

  put(report: OwnReport): Promise<void> {
    const id = report.report.report.id;
    return this.#write('reports', id, (writing) =>
      writing.objectStore('reports').put(storedOwnReport(report), id),
    );
  }

  remove(id: string): Promise<void> {
    return this.#write('reports', id, (writing) => writing.objectStore('reports').delete(id));
  }

  async loadDraft(): Promise<Draft | null> {
    return (await this.drafts())[0] ?? null;
  }

  async drafts(): Promise<readonly Draft[]> {
    const stored = [...(await this.#all('draft')).values()];
    return stored
      .sort((a, b) => savedAt(b) - savedAt(a))
      .flatMap((raw) => {
        const checked = checkDraft(raw);
        return checked.ok ? [checked.value] : [];
      });
  }

  saveDraft(draft: Draft): Promise<void> {
    return this.#write('draft', draft.id, (writing) =>
      writing.objectStore('draft').put({ ...storedDraft(draft), savedAt: Date.now() }, draft.id),
    );
  }

  clearDraft(id: string): Promise<void> {
    return this.#write('draft', id, (writing) => writing.objectStore('draft').delete(id));
  }

  async remembered(): Promise<readonly RememberedChoice[]> {
    const choices: RememberedChoice[] = [];
    for (const raw of (await this.#all('remembered')).values()) {
      const checked = checkRemembered(raw);
      // A choice that cannot be read is asked for again: nothing but a key stroke is lost.
      if (checked.ok) choices.push(checked.value);
    }
    return choices.sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0));
  }

  remember({ name, written, place }: Choice): Promise<void> {
    return this.#write('remembered', name, async (writing) => {
      const store = writing.objectStore('remembered');
      const before = checkRemembered(await store.get(name));
      const again = before.ok && before.value.place === place ? before.value.times : 0;
      const at = new Date().toISOString();
      await store.put({ name, written, place, at, times: again + 1 }, name);
    });
  }

  forget(name: string): Promise<void> {
    return this.#write('remembered', name, (writing) =>
      writing.objectStore('remembered').delete(name),
    );
  }

  forgetAll(): Promise<void> {
    return this.#write('remembered', null, (writing) => writing.objectStore('remembered').clear());
  }

  restore(choices: readonly RememberedChoice[]): Promise<void> {
    return this.#write('remembered', null, async (writing) => {
      const store = writing.objectStore('remembered');
      for (const choice of choices) await store.put(choice, choice.name);
    });
  }

  async deleteEverything(): Promise<void> {
    const stores: readonly StoreName[] = ['reports', 'draft', 'remembered'];
    await this.#transact(stores, async (writing) => {
      for (const store of stores) await writing.objectStore(store).clear();
    });
    for (const store of stores) this.#changes.tell({ store, id: null });
  }

  watch(listener: (change: WorkspaceChange) => void): () => void {
    return this.#changes.watch(listener);
  }

  close(): void {
    this.#changes.close();
    this.#database?.close();
    this.#database = null;
  }

  async #all(store: StoreName): Promise<ReadonlyMap<string, unknown>> {
    const database = await this.#opened();
    try {
      const reading = database.transaction(store, 'readonly');
      const [keys, values] = await Promise.all([
        reading.store.getAllKeys(),
        reading.store.getAll(),
      ]);
      return new Map(keys.map((key, index) => [key, values[index]]));
    } catch (error) {
      throw workspaceError(error);
    }
  }

  async #write(
    store: StoreName,
    id: string | null,
    act: (writing: Writing) => Promise<unknown>,
  ): Promise<void> {
    await this.#transact([store], act);
    this.#changes.tell({ store, id });
  }

  /** All or nothing; resolves when it is on the disk. */
  async #transact(
    stores: readonly StoreName[],
    act: (writing: Writing) => Promise<unknown>,
  ): Promise<void> {
    const database = await this.#opened();
    try {
      // Without `strict` a browser may acknowledge what only the system's cache holds.
      const writing = database.transaction([...stores], 'readwrite', { durability: 'strict' });
      const done = writing.done;
      // Both fail when the transaction does: the other must not go unheard.
      done.catch(() => {});
      try {
        await act(writing);
      } catch (error) {
        abort(writing);
        throw error;
      }
      await done;
    } catch (error) {
      throw workspaceError(error);
    }
  }

  #opened(): Promise<Database> {
    if (this.#lost !== null) {
      throw new WorkspaceError(this.#lost, 'The connection to the database was given up.');
    }
    return this.open();
  }
}

/** Milliseconds since 1970; 0 where it was not written down. */
function savedAt(raw: unknown): number {
  const { savedAt: at } = Object(raw) as Record<string, unknown>;
  return typeof at === 'number' ? at : 0;
}

function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // It ended by itself.
  }
}
