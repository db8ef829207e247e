/**
 * The one store of the app: what was loaded, what the filter keeps, what is chosen and how it is shown.
 *
 * Components read it with `useApp((state) => ...)`; everything that changes it is an action here, and
 * whatever is derived (rows from claims and filter, the theme in force) is derived here, once.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import { buildTable } from '../../claims/build-table.ts';
import type { Claim } from '../../claims/claim.ts';
import { select, selectedClaims } from '../../claims/select.ts';
import type { FilterableTable } from '../../claims/table.ts';
import type { NameStyle, Selection, Theme } from '../../map/types.ts';
import type { Words } from '../words/en.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import { NO_PLACES } from './no-places.ts';
import { NO_TOOLS } from './tools.ts';
import type { App, AppState, Load, LoadedReport, LoadName } from './types.ts';

export * from './types.ts';

const EMPTY_TABLE = buildTable([], NO_PLACES);
const WAITING: Load = { state: 'waiting' };

export const DEFAULT_NAME_STYLE: NameStyle = { first: 'en', second: 'ru' };

function initialState(words: Words): AppState {
  return {
    words,
    loads: {
      reports: WAITING,
      'first-places': WAITING,
      basemap: WAITING,
      'basemap-detail': WAITING,
      gazetteer: WAITING,
      references: WAITING,
    },
    reports: [],
    claims: [],
    table: EMPTY_TABLE,
    filter: NO_FILTER,
    rows: new Uint32Array(),
    kept: [],
    gazetteer: null,
    gazetteerExtent: 'none',
    references: null,
    basemap: null,
    selection: null,
    highlights: [],
    textPlaces: null,
    pointedOnMap: null,
    namesakes: null,
    namesakesToShow: false,
    pointedAt: null,
    pointShown: null,
    toShow: null,
    nameStyle: DEFAULT_NAME_STYLE,
    themeChoice: 'system',
    systemTheme: 'light',
    position: null,
    tab: 'claims',
    sheet: 'peek',
    dialog: null,
    map: null,
    announcement: '',
    notices: [],
    tools: NO_TOOLS,
  };
}

/** The theme in force. */
export function themeOf(state: Pick<AppState, 'themeChoice' | 'systemTheme'>): Theme {
  return state.themeChoice === 'system' ? state.systemTheme : state.themeChoice;
}

/** The selected claim, or null where a place or nothing is selected or the claim is not loaded. */
export function selectedClaim(state: Pick<AppState, 'selection' | 'claims'>): Claim | null {
  const { selection, claims } = state;
  if (selection?.type !== 'claim') return null;
  return claims.find((claim) => claim.key === selection.claim) ?? null;
}

function keep(table: FilterableTable, filter: Filter): Pick<AppState, 'rows' | 'kept'> {
  const rows = select(table, filter);
  return { rows, kept: Array.from(selectedClaims(table, rows)) };
}

/** Makes a store. The app has one (`appStore`); tests make their own. */
export function createAppStore(words: Words) {
  const loaders = new Map<LoadName, () => void>();
  let noticesTold = 0;
  return createStore<App>()((set, get) => {
    const withClaims = (reports: readonly LoadedReport[], gazetteer: Gazetteer | null) => {
      const claims = reports.flatMap((report) => report.claims);
      const table = buildTable(claims, gazetteer ?? NO_PLACES);
      return { reports, claims, table, ...keep(table, get().filter) };
    };
    return {
      ...initialState(words),
      setLoad: (name, load) => set((state) => ({ loads: { ...state.loads, [name]: load } })),
      load: (name) => {
        if (get().loads[name].state !== 'loading') loaders.get(name)?.();
      },
      setLoader: (name, loader) => {
        loaders.set(name, loader);
      },
      addReport: (...added) => {
        const others = get().reports.filter(({ file }) => !added.some((one) => one.file === file));
        set(withClaims([...others, ...added], get().gazetteer));
      },
      removeReport: (file) => {
        const reports = get().reports.filter((report) => report.file !== file);
        set(withClaims(reports, get().gazetteer));
        if (get().selection?.type === 'claim' && !selectedClaim(get())) set({ selection: null });
      },
      setGazetteer: (gazetteer, gazetteerExtent) =>
        set({ gazetteer, gazetteerExtent, ...withClaims(get().reports, gazetteer) }),
      setBasemap: (basemap) => {
        get().basemap?.close();
        set({ basemap });
      },
      setReferences: (references) => set({ references }),
      setFilter: (filter) => set((state) => ({ filter, ...keep(state.table, filter) })),
      select: (selection, options) => {
        set({ selection, ...(options?.alone && { namesakes: null, pointShown: null }) });
        if (!selection) return;
        // On a phone what is chosen rises to half height, so that the map stays in view beside it.
        set({ sheet: 'half', ...(options?.show && { toShow: placesOf(get(), selection) }) });
      },
      showPlace: (place) => set({ toShow: [place] }),
      showPlaces: (toShow) => set({ toShow }),
      shown: () => set({ toShow: null }),
      setHighlights: (highlights) => set({ highlights }),
      setNamesakes: (namesakes, options) =>
        set({
          namesakes,
          namesakesToShow: namesakes !== null && options?.show !== false,
          pointedAt: null,
          // One change, so that "back" undoes all of it at once.
          ...(namesakes && {
            selection: null,
            highlights: [],
            pointShown: null,
            tab: 'places',
            sheet: 'half',
          }),
        }),
      setTextPlaces: (textPlaces) => set({ textPlaces }),
      setPointedOnMap: (pointedOnMap) => set({ pointedOnMap }),
      namesakesSeen: () => set({ namesakesToShow: false }),
      setPointedAt: (pointedAt) => set({ pointedAt }),
      setPointShown: (pointShown) => set({ pointShown }),
      setNameStyle: (nameStyle) => set({ nameStyle }),
      setThemeChoice: (themeChoice) => set({ themeChoice }),
      setSystemTheme: (systemTheme) => set({ systemTheme }),
      setPosition: (position) => set({ position }),
      setTab: (tab) => set({ tab }),
      setSheet: (sheet) => set({ sheet }),
      setDialog: (dialog) => set({ dialog }),
      setMap: (map) => set({ map }),
      announce: (announcement) => set({ announcement }),
      tell: (tone, text, action = null) => {
        noticesTold += 1;
        const notice = { id: noticesTold, tone, text, action };
        // The same sentence twice helps nobody.
        set((state) => ({
          notices: [...state.notices.filter((other) => other.text !== text), notice],
        }));
      },
      dismiss: (notice) =>
        set((state) => ({ notices: state.notices.filter((other) => other.id !== notice) })),
      setTools: (change) => set((state) => ({ tools: { ...state.tools, ...change } })),
    };
  });
}

export type AppStore = ReturnType<typeof createAppStore>;

/** The places that a choice is about; of an undecided one the first candidate. */
function placesOf(state: AppState, selection: Selection): readonly PlaceId[] {
  if (selection.type === 'place') return [selection.place];
  const claim = selectedClaim(state);
  if (!claim) return [];
  const { mention } = selection;
  const mentions = mention === null ? claim.places : claim.places.slice(mention, mention + 1);
  return mentions.flatMap((place) => place.chosen ?? place.candidates[0]?.place ?? []);
}

let current: AppStore | null = null;

/** Called once by `main.tsx`, and by tests that render components. */
export function installStore(store: AppStore): void {
  current = store;
}

/** The app's store, for code outside components. Throws before `installStore`. */
export function appStore(): AppStore {
  if (!current)
    throw new Error('The store is not installed: call installStore() in main.tsx first.');
  return current;
}

/** Reads the store in a component. Selectors must return what the store holds, not a fresh object. */
export function useApp<T>(selector: (state: App) => T): T {
  return useStore(appStore(), selector);
}
