/** The frame: the map behind, the panels above it, the dialogs above those. */
import { lazy, Suspense, useRef } from 'react';
import type { MapPosition } from '../map/types.ts';
import { MapPane } from './map/MapPane.tsx';

import { DropTarget } from './shell/DropTarget.tsx';
import { Failsafe } from './shell/Failsafe.tsx';
import { Icon } from './shell/Icon.tsx';
import { LeftPanel } from './shell/LeftPanel.tsx';
import { Loading } from './shell/Loading.tsx';
import { isNarrow, leftWidth, panelsOf, panelWidth } from './shell/layout.ts';
import { Search } from './shell/Search.tsx';
import { Sheet } from './shell/Sheet.tsx';
import { Toolbar } from './shell/Toolbar.tsx';
import { useShortcuts } from './shell/use-shortcuts.ts';
import { useWindowSize } from './shell/use-window-size.ts';
import { type AppState, appStore, useApp } from './state/store.ts';
import { withLaterWords } from './words/open.ts';

const DetailsPanel = lazy(() => withLaterWords(import('./panels/details/DetailsPanel.tsx')));
const Notices = lazy(() => import('./shell/Notices.tsx'));
const Dialogs = lazy(() => withLaterWords(import('./shell/Dialogs.tsx')));

export function App({ openAt }: { readonly openAt: MapPosition | null }) {
  const words = useApp((state) => state.words);
  const chosen = useApp((state) => state.selection !== null);
  const sheet = useApp((state) => state.sheet);
  const dialog = useApp((state) => state.dialog);
  const troubled = useApp(hasTrouble);
  const announcement = useApp((state) => state.announcement);
  const size = useWindowSize();
  const narrow = isNarrow(size);
  const tab = useApp((state) => state.tab);
  const panels = panelsOf(size, sheet, chosen, tab);
  const searchInput = useRef<HTMLInputElement>(null);
  useShortcuts(searchInput);

  return (
    <div
      className={narrow ? 'app app-narrow' : 'app'}
      style={
        {
          '--panel-width': `${panelWidth(size)}px`,
          '--left-width': `${leftWidth(size, tab)}px`,
          '--covered-top': `${panels.top}px`,
          '--covered-right': `${panels.right}px`,
          '--covered-bottom': `${panels.bottom}px`,
          '--covered-left': `${panels.left}px`,
        } as React.CSSProperties
      }
    >
      <button
        type="button"
        className="skip"
        onClick={() => document.getElementById('panel')?.focus()}
      >
        {words.shell.skipToPanel}
      </button>
      <button type="button" className="skip" onClick={() => appStore().getState().map?.focus()}>
        {words.shell.skipToMap}
      </button>
      {narrow && (
        <header className="phone-bar">
          <Search inputRef={searchInput} />
          <button
            type="button"
            className="button-icon"
            aria-label={words.shell.tools.menu}
            onClick={() => appStore().getState().setDialog('menu')}
          >
            <Icon name="menu" />
          </button>
        </header>
      )}
      {!(narrow && chosen) && (
        <Failsafe words={words.errors}>
          <LeftPanel narrow={narrow} searchInput={searchInput} />
        </Failsafe>
      )}
      <main>
        <h1 className="visually-hidden">{words.shell.title}</h1>
        <Failsafe words={words.errors}>
          <MapPane openAt={openAt} />
        </Failsafe>
        <Toolbar narrow={narrow} />
      </main>
      {chosen && (
        <Sheet className="panel-right" label={words.shell.detailsLabel}>
          <Failsafe words={words.errors}>
            <Suspense fallback={<p className="empty soft">{words.shell.loadingPart}</p>}>
              <DetailsPanel />
            </Suspense>
          </Failsafe>
        </Sheet>
      )}
      <Loading />
      {troubled && (
        <Suspense fallback={null}>
          <Notices />
        </Suspense>
      )}
      <DropTarget />
      {dialog && (
        <Suspense fallback={null}>
          <Dialogs name={dialog} />
        </Suspense>
      )}
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}

/** Whether there is anything to tell: only then is what tells it loaded. */
function hasTrouble({ loads, reports, notices }: AppState): boolean {
  return (
    notices.length > 0 ||
    reports.some((report) => report.problems.length > 0) ||
    Object.values(loads).some(({ state }) => state === 'failed')
  );
}
