/** A part of the app that is loaded when it is first shown; where it does not come, that is said, with a way to try again. */
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { useApp } from '../state/store.ts';

type Came = { readonly Part: ComponentType } | { readonly reason: string };

export function LoadedLater({ load }: { readonly load: () => Promise<ComponentType> }) {
  const words = useApp((state) => state.words);
  const [came, setCame] = useState<Came | null>(null);
  const ask = useCallback(() => {
    setCame(null);
    load().then(
      (Part) => setCame({ Part }),
      (error: unknown) => setCame({ reason: error instanceof Error ? error.message : '' }),
    );
  }, [load]);
  useEffect(ask, [ask]);
  if (came === null) return <p className="empty soft">{words.shell.loadingPart}</p>;
  if ('Part' in came) return <came.Part />;
  return (
    <div className="failsafe" role="alert">
      <p>{words.errors.partMissing}</p>
      <p className="soft">{came.reason}</p>
      <button type="button" className="button" onClick={ask}>
        {words.errors.retry}
      </button>
    </div>
  );
}
