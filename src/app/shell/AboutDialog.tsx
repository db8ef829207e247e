import { useEffect, useState } from 'react';
import { loadSources, type ShownSource } from '../data-sources.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from './Dialog.tsx';

/** What Namesake is, and whose data it shows under which licence. */
export function AboutDialog() {
  const words = useApp((state) => state.words);
  const { about } = words.dialogs;
  const [sources, setSources] = useState<readonly ShownSource[] | 'failed' | null>(null);
  useEffect(() => {
    let ended = false;
    loadSources((address) => fetch(address), words.errors).then(
      (loaded) => !ended && setSources(loaded),
      () => !ended && setSources('failed'),
    );
    return () => {
      ended = true;
    };
  }, [words]);
  return (
    <Dialog heading={about.heading} wide>
      <p>{about.purpose}</p>
      <p>{about.privacy}</p>
      <p>{about.borders}</p>
      <h3>{about.data}</h3>
      <p>{about.dataCaveat}</p>
      {sources === 'failed' && <p role="alert">{about.dataFailed}</p>}
      {sources === null && <p className="soft">{words.shell.loadingPart}</p>}
      {Array.isArray(sources) && (
        <ul className="sources">
          {sources.map((source) => (
            <li key={source.key}>
              {source.url ? (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.title}
                </a>
              ) : (
                source.title
              )}
              {source.date && ` (${about.dated} ${source.date})`}
              <span className="soft">
                {source.attribution !== source.title && `${source.attribution} · `}
                {about.licence}: {source.licence}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
