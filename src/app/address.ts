/**
 * Keeps the store and the hash of the address in step.
 *
 * Choosing and filtering make entries that "back" undoes; moving the map, names and theme only
 * rewrite the entry in hand, or "back" would have to be pressed a hundred times.
 */
import { NO_FILTER } from './state/filter.ts';
import { type App, type AppStore, DEFAULT_NAME_STYLE } from './state/store.ts';
import { decodeView, encodeView, type View } from './url.ts';

/** Browsers refuse more than about 100 rewrites in 30 s; a pan ends many times in a second. */
const REWRITE_AFTER_MS = 250;

export function viewOf(state: App): View {
  const { first, second } = state.nameStyle;
  const usual = first === DEFAULT_NAME_STYLE.first && second === DEFAULT_NAME_STYLE.second;
  return {
    position: state.position,
    selection: state.selection,
    namesakes: state.namesakes,
    filter: state.filter,
    nameStyle: usual ? null : state.nameStyle,
    theme: state.themeChoice === 'system' ? null : state.themeChoice,
  };
}

/** Puts a view into the store; the map follows when the position differs from where it is. */
export function showView(state: App, view: View): void {
  state.setFilter(view.filter ?? NO_FILTER);
  state.setNamesakes(view.namesakes, { show: view.position === null });
  state.select(view.selection);
  state.setNameStyle(view.nameStyle ?? DEFAULT_NAME_STYLE);
  if (view.theme) state.setThemeChoice(view.theme);
  if (view.position) {
    state.setPosition(view.position);
    state.map?.moveTo(view.position);
  }
}

/** Starts keeping step; the address must have been read into the store before. Returns what stops it. */
export function followAddress(store: AppStore, page: Window = window): () => void {
  let timer: number | undefined;
  let showing = false;

  // An empty hash needs the path, or the address would stay as it is.
  const addressOf = (state: App) =>
    encodeView(viewOf(state)) || page.location.pathname + page.location.search;
  const write = (how: 'push' | 'replace') => {
    page.clearTimeout(timer);
    timer = undefined;
    const state = store.getState();
    if (encodeView(viewOf(state)) === page.location.hash) return;
    if (how === 'push') page.history.pushState(null, '', addressOf(state));
    else page.history.replaceState(null, '', addressOf(state));
  };
  const read = () => {
    page.clearTimeout(timer);
    showing = true;
    showView(store.getState(), decodeView(page.location.hash));
    showing = false;
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (showing) return;
    if (
      state.selection !== before.selection ||
      state.filter !== before.filter ||
      state.namesakes !== before.namesakes
    ) {
      // A move that waits to be written belongs to the entry that is left behind.
      if (timer !== undefined) page.history.replaceState(null, '', addressOf(before));
      write('push');
    } else if (
      state.position !== before.position ||
      state.nameStyle !== before.nameStyle ||
      state.themeChoice !== before.themeChoice
    ) {
      page.clearTimeout(timer);
      timer = page.setTimeout(() => write('replace'), REWRITE_AFTER_MS);
    }
  });
  page.addEventListener('popstate', read);
  return () => {
    unsubscribe();
    page.clearTimeout(timer);
    page.removeEventListener('popstate', read);
  };
}
