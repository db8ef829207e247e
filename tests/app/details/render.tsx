/** A store with the shipped report and the small gazetteer, and components rendered from it to text. */

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { openReferences } from '../../../geodata/references.ts';
import { type AppStore, createAppStore, installStore } from '../../../src/app/state/store.ts';
import { en } from '../../../src/app/words/en.ts';
import { readReport } from '../../../src/claims/read-report.ts';
import { FIRST_REPORT, shippedReport } from '../../claims/report-text.ts';
import { fixtureGazetteer, fixtureReferences } from '../../fixtures/gazetteer.ts';

export const gazetteer = fixtureGazetteer();

/** Installs a store that holds these report texts; the shipped report unless told. */
export function storeWith(
  texts: Readonly<Record<string, string>> = { [FIRST_REPORT]: shippedReport(FIRST_REPORT) },
): AppStore {
  const store = createAppStore(en);
  installStore(store);
  // A server render reads the initial state; here it is to read the state in hand.
  store.getInitialState = store.getState;
  store.getState().setGazetteer(gazetteer, 'full');
  store.getState().setReferences(openReferences([fixtureReferences()]));
  for (const [file, text] of Object.entries(texts)) {
    const { report, claims } = readReport(text, file);
    store.getState().addReport({ file, shipped: true, meta: report, claims, problems: [] });
  }
  return store;
}

/** The markup of a component. */
export function markupOf(node: ReactNode): string {
  return renderToStaticMarkup(node);
}

/** The words of a component, as a reader sees them: no tags, entities put back. */
export function textOf(node: ReactNode): string {
  return markupOf(node)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();
}
