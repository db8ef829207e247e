/** The database in the browser, its versions and how an older one becomes the current one. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type NotKept, type StoreName, WorkspaceError } from './types.ts';

export const DATABASE_NAME = 'namesake';

/** Values are `unknown`: another version of the app may have written them. */
export interface WorkspaceSchema extends DBSchema {
  reports: { key: string; value: unknown };
  draft: { key: string; value: unknown };
  remembered: { key: string; value: unknown };
}

export type Database = IDBPDatabase<WorkspaceSchema>;
type Upgrade = IDBPTransaction<WorkspaceSchema, StoreName[], 'versionchange'>;

/** Brings the database from one version to the next, inside the browser's upgrade transaction. */
export type Step = (database: Database, transaction: Upgrade) => void | Promise<void>;

/**
 * `STEPS[n]` makes version n + 1 out of version n. Steps are only ever appended, since any older
 * version may be in somebody's browser.
 */
export const STEPS: readonly Step[] = [
  (database) => {
    database.createObjectStore('reports');
    database.createObjectStore('draft');
    database.createObjectStore('remembered');
  },
];

/** An old tab lets go of the database at once unless it is frozen; then nobody should wait for it. */
const LONGEST_WAIT_MS = 4000;

export interface OpenDatabaseOptions {
  readonly name?: string;
  readonly steps?: readonly Step[];
  /** Milliseconds. */
  readonly longestWait?: number;
  /** The connection is gone: to a newer version of the app, or because the browser ended it. */
  readonly onLost?: (why: NotKept) => void;
}

/**
 * Opens the database and upgrades it where it is older.
 *
 * @throws WorkspaceError `not-allowed`, `newer-version`, `blocked`, `no-answer` or `failed`.
 */
export async function openDatabase(options: OpenDatabaseOptions = {}): Promise<Database> {
  const { name = DATABASE_NAME, steps = STEPS, longestWait = LONGEST_WAIT_MS, onLost } = options;
  if (typeof indexedDB === 'undefined') {
    throw new WorkspaceError('not-allowed', 'The browser offers no IndexedDB.');
  }
  let blocked = false;
  let tooLate = false;
  const opening = openDB<WorkspaceSchema>(name, steps.length, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      // Aborted whole: a half upgraded database would be worse than an old one.
      upgrading(database, transaction, steps.slice(oldVersion)).catch(() => transaction.abort());
      // Told by the opening itself.
      transaction.done.catch(() => {});
    },
    blocked() {
      blocked = true;
    },
    blocking(_current, _wanted, event) {
      // A newer tab, or one that deletes the database, must not wait for this one.
      (event.target as IDBDatabase).close();
      onLost?.('newer-version');
    },
    terminated() {
      onLost?.('failed');
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      tooLate = true;
      reject(
        blocked
          ? new WorkspaceError('blocked', 'Another tab holds an older version of the database.')
          : new WorkspaceError('no-answer', `No answer within ${longestWait} ms.`),
      );
    }, longestWait);
  });
  // Nobody will use a connection that comes after all, and it would block others.
  opening.then(
    (database) => tooLate && database.close(),
    () => {},
  );
  try {
    return await Promise.race([opening, waited]);
  } catch (error) {
    throw workspaceError(error, 'opening');
  } finally {
    clearTimeout(timer);
  }
}

async function upgrading(
  database: Database,
  transaction: Upgrade,
  steps: readonly Step[],
): Promise<void> {
  for (const step of steps) await step(database, transaction);
}

/** What a browser's error means to the reader. */
export function workspaceError(
  error: unknown,
  doing: 'opening' | 'using' = 'using',
): WorkspaceError {
  if (error instanceof WorkspaceError) return error;
  const { name, message } = named(error);
  if (name === 'QuotaExceededError') return new WorkspaceError('full', message);
  if (name === 'VersionError') return new WorkspaceError('newer-version', message);
  const refused = name === 'SecurityError' || name === 'InvalidStateError';
  if (doing === 'opening' && refused) return new WorkspaceError('not-allowed', message);
  return new WorkspaceError('failed', message || name);
}

function named(error: unknown): { readonly name: string; readonly message: string } {
  // DOMException is no Error in every browser.
  const { name = '', message = String(error) } = Object(error) as Partial<Error>;
  return { name, message };
}
