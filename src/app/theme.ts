/** Keeps the theme of the page in step with the system, the reader's choice and the store. */
import type { Theme } from '../map/types.ts';
import type { Preferences } from './preferences.ts';
import { type AppStore, type ThemeChoice, themeOf } from './state/store.ts';

const KEY = 'theme';

function readChoice(text: string | null): ThemeChoice {
  return text === 'light' || text === 'dark' ? text : 'system';
}

/**
 * Starts following; returns what stops it.
 *
 * @param fromAddress the theme a link asks for: shown, but not kept as the reader's own choice.
 */
export function followTheme(
  store: AppStore,
  preferences: Preferences,
  fromAddress: Theme | null,
  page: Document = document,
): () => void {
  const dark = page.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  const readSystem = () => store.getState().setSystemTheme(dark?.matches ? 'dark' : 'light');
  readSystem();
  store.getState().setThemeChoice(fromAddress ?? readChoice(preferences.get(KEY)));
  const show = () => {
    page.documentElement.dataset.theme = themeOf(store.getState());
  };
  show();
  dark?.addEventListener('change', readSystem);
  const unsubscribe = store.subscribe((state, before) => {
    show();
    if (state.themeChoice === before.themeChoice) return;
    preferences.set(KEY, state.themeChoice === 'system' ? null : state.themeChoice);
  });
  return () => {
    unsubscribe();
    dark?.removeEventListener('change', readSystem);
  };
}
