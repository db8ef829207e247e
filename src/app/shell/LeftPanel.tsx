/** The panel of claims and places: at the left, or the sheet of a phone. */
import { lazy, type RefObject, Suspense } from 'react';

import { appStore, useApp } from '../state/store.ts';
import { withLaterWords } from '../words/open.ts';
import { Icon } from './Icon.tsx';
import { LoadedLater } from './LoadedLater.tsx';
import { Search } from './Search.tsx';
import { Sheet } from './Sheet.tsx';
import { Tabs } from './Tabs.tsx';

// Asked for at once, beside the data it lists: the map does not wait for it.
const claimsPanel = import('../panels/claims/ClaimsPanel.tsx');
const ClaimsPanel = lazy(async () => ({ default: (await claimsPanel).ClaimsPanel }));
const loadReadPanel = async () =>
  (await withLaterWords(import('../reading/ReadPanel.tsx'))).default;
const PlacesPanel = lazy(() => withLaterWords(import('../panels/places/PlacesPanel.tsx')));

interface LeftPanelProps {
  readonly narrow: boolean;
  readonly searchInput: RefObject<HTMLInputElement | null>;
}

export function LeftPanel({ narrow, searchInput }: LeftPanelProps) {
  const words = useApp((state) => state.words.shell);
  const tab = useApp((state) => state.tab);
  const exportable = useApp((state) => state.claims.length > 0 && state.gazetteer !== null);
  return (
    <Sheet id="panel" className="panel-left" label={words.panelLabel}>
      {!narrow && (
        <header className="panel-head">
          <p className="brand">
            <b>{words.name}</b> <span>{words.tagline}</span>
          </p>
          <Search inputRef={searchInput} />
        </header>
      )}
      <div className="panel-tabs">
        <Tabs />
        <button
          type="button"
          className="button button-small"
          disabled={!exportable}
          onClick={() => appStore().getState().setDialog('export')}
        >
          <Icon name="export" />
          {words.tools.exportClaims}
        </button>
      </div>
      <div
        id="panel-content"
        className="panel-content"
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
      >
        <Suspense fallback={<p className="empty soft">{words.loadingPart}</p>}>
          {tab === 'claims' ? (
            <ClaimsPanel />
          ) : tab === 'places' ? (
            <PlacesPanel />
          ) : (
            <LoadedLater load={loadReadPanel} />
          )}
        </Suspense>
      </div>
    </Sheet>
  );
}
