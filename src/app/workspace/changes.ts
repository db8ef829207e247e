/** Tells every open tab of the app what changed in the workspace. */
import { STORES, type WorkspaceChange } from './types.ts';

export interface Changes {
  tell(change: Pick<WorkspaceChange, 'store' | 'id'>): void;
  watch(listener: (change: WorkspaceChange) => void): () => void;
  close(): void;
}

const CHANNEL = 'namesake-workspace';

/** `alone`: a workspace of this session only, which other tabs know nothing of. */
export function openChanges({ alone = false }: { readonly alone?: boolean } = {}): Changes {
  const listeners = new Set<(change: WorkspaceChange) => void>();
  const channel =
    alone || typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  const call = (change: WorkspaceChange) => {
    for (const listener of listeners) listener(change);
  };
  const hear = ({ data }: MessageEvent) => {
    const change = changeOf(data);
    if (change) call({ ...change, elsewhere: true });
  };
  channel?.addEventListener('message', hear);
  return {
    tell(change) {
      call({ ...change, elsewhere: false });
      channel?.postMessage(change);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel?.close();
    },
  };
}

/** Another version of the app may say something else. */
function changeOf(data: unknown): Pick<WorkspaceChange, 'store' | 'id'> | null {
  const { store, id } = Object(data) as Record<string, unknown>;
  const known = STORES.find((one) => one === store);
  if (!known || (id !== null && typeof id !== 'string')) return null;
  return { store: known, id };
}
