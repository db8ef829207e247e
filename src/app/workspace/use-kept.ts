import { useEffect, useState } from 'react';
import { workspaceError } from './database.ts';
import { type NotKept, openWorkspace, type RememberedChoice } from './workspace.ts';

export interface Kept {
  readonly state: 'open';
  /** Why nothing is kept beyond this session; null where it is. */
  readonly why: NotKept | null;
  readonly choices: readonly RememberedChoice[];
  /** Own reports, also those that cannot be read. */
  readonly reports: number;
  readonly draft: boolean;
}

export type KeptNow =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly why: NotKept }
  | Kept;

/** What the workspace holds, kept in step with this and other tabs. */
export function useKept(): KeptNow {
  const [kept, setKept] = useState<KeptNow>({ state: 'loading' });
  useEffect(() => {
    let over = false;
    let stop = () => {};
    const look = async () => {
      try {
        const workspace = await openWorkspace();
        const [choices, { good, bad }, draft] = await Promise.all([
          workspace.remembered(),
          workspace.storedReports(),
          workspace.loadDraft(),
        ]);
        if (over) return;
        setKept({
          state: 'open',
          why: workspace.why,
          choices,
          reports: good.length + bad.length,
          draft: draft !== null && draft.text !== '',
        });
      } catch (error) {
        if (!over) setKept({ state: 'failed', why: workspaceError(error).code });
      }
    };
    void look();
    void openWorkspace().then((workspace) => {
      if (!over) stop = workspace.watch(() => void look());
    });
    return () => {
      over = true;
      stop();
    };
  }, []);
  return kept;
}
