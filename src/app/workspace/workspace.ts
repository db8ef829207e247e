/**
 * The reader's own workspace. Load it lazily (`await import`), call `openWorkspace()` once or as
 * often as you like, and use `workspace()` where it is open for certain.
 */
import { type OpenDatabaseOptions, workspaceError } from './database.ts';
import { openInBrowser } from './in-browser.ts';
import { openInMemory } from './in-memory.ts';
import type { Workspace } from './types.ts';

export * from './types.ts';

let opening: Promise<Workspace> | null = null;
let current: Workspace | null = null;

/** Opens it once; never rejects: what cannot be kept in the browser is kept for the session. */
export function openWorkspace(): Promise<Workspace> {
  opening ??= openSomewhere().then((opened) => {
    current = opened;
    return opened;
  });
  return opening;
}

/** The open workspace. Throws before `openWorkspace()` has resolved. */
export function workspace(): Workspace {
  if (!current) throw new Error('The workspace is not open: await openWorkspace() first.');
  return current;
}

/** A workspace of its own, in the browser where that is possible; tests name their database. */
export async function openSomewhere(options: OpenDatabaseOptions = {}): Promise<Workspace> {
  try {
    return await openInBrowser(options);
  } catch (error) {
    return openInMemory(workspaceError(error, 'opening').code);
  }
}

/** Takes the place of the open workspace; for tests. Null: the next `openWorkspace()` opens anew. */
export function installWorkspace(next: Workspace | null): void {
  current = next;
  opening = next && Promise.resolve(next);
}
