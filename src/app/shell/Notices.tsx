/** What went wrong, said in a corner where it hides neither the map nor the list, with a way on. */
import { useState } from 'react';
import type { LoadedReport, LoadName } from '../state/store.ts';
import { appStore, useApp } from '../state/store.ts';
import { Icon } from './Icon.tsx';

const LOADS: readonly LoadName[] = [
  'reports',
  'first-places',
  'basemap',
  'basemap-detail',
  'gazetteer',
  'references',
];

export default function Notices() {
  const words = useApp((state) => state.words);
  const loads = useApp((state) => state.loads);
  const reports = useApp((state) => state.reports);
  const notices = useApp((state) => state.notices);
  const complete = useApp((state) => state.gazetteerExtent === 'full');
  const [dismissed, setDismissed] = useState<ReadonlySet<LoadedReport>>(new Set());
  const { load, dismiss, setDialog } = appStore().getState();

  return (
    <section className="notices" aria-label={words.errors.label} aria-live="polite">
      {LOADS.map((name) => {
        const state = loads[name];
        // Once the whole gazetteer is open, nobody misses the first places.
        if (state.state !== 'failed' || (name === 'first-places' && complete)) return null;
        return (
          <div key={name} className="notice notice-error">
            <p>
              {words.errors.loads[name]}{' '}
              <span className="soft">{words.errors.file(state.file, state.reason)}</span>
            </p>
            <button type="button" className="button" onClick={() => load(name)}>
              {words.errors.retry}
            </button>
          </div>
        );
      })}
      {reports
        .filter((report) => report.problems.length > 0 && !dismissed.has(report))
        .map((report) => (
          <div key={report.file} className="notice notice-error">
            <p>
              {words.errors.problems(report.file, report.problems.length)}
              {report.meta === null && <span className="soft"> {words.errors.nothingRead}</span>}
            </p>
            <button type="button" className="button" onClick={() => setDialog('problems')}>
              {words.errors.showProblems}
            </button>
            <DismissButton onClick={() => setDismissed(new Set([...dismissed, report]))} />
          </div>
        ))}
      {notices.map((notice) => (
        <div key={notice.id} className={`notice notice-${notice.tone}`}>
          <p>{notice.text}</p>
          {notice.action && (
            <button
              type="button"
              className="button"
              onClick={() => {
                dismiss(notice.id);
                notice.action?.run();
              }}
            >
              {notice.action.label}
            </button>
          )}
          <DismissButton onClick={() => dismiss(notice.id)} />
        </div>
      ))}
    </section>
  );
}

function DismissButton({ onClick }: { readonly onClick: () => void }) {
  const label = useApp((state) => state.words.errors.dismiss);
  return (
    <button type="button" className="button-icon" aria-label={label} onClick={onClick}>
      <Icon name="close" />
    </button>
  );
}
