import { type KeyboardEvent, useRef } from 'react';
import type { Tab } from '../state/store.ts';
import { appStore, useApp } from '../state/store.ts';

const TABS: readonly Tab[] = ['claims', 'places', 'read'];

/** The tabs of the left panel; arrow keys go between them, as in the ARIA Authoring Practices. */
export function Tabs() {
  const words = useApp((state) => state.words.shell);
  const tab = useApp((state) => state.tab);
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length]!;
    appStore().getState().setTab(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={words.tabsLabel} onKeyDown={go}>
      {TABS.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={tab === name}
          aria-controls="panel-content"
          tabIndex={tab === name ? 0 : -1}
          onClick={() => appStore().getState().setTab(name)}
        >
          {words.tabs[name]}
        </button>
      ))}
    </div>
  );
}
