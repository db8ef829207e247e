/**
 * The one store of the app: what was loaded, what the filter keeps, what is chosen and how it is shown.
 *
 * Components read it with `useApp((state) => ...)`; everything that changes it is an action here, and
 * whatever is derived (rows from claims and filter, the theme in force) is derived here, once.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Gazetteer, ReferenceLookup } from '../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { Claim, ReportMeta } from '../../claims/claim.ts';
import type { ClaimTable } from '../../claims/table.ts';
import type { MapHandle, MapPosition, NameStyle, Selection, Theme } from '../../map/types.ts';
import { en, type Words } from '../words/en.ts';
import { type Filter, NO_FILTER } from './filter.ts';

/** The files the app needs, each of which may fail without taking the others along. */
export type LoadName = 'reports' | 'first-places' | 'basemap' | 'gazetteer' | 'references';

export type Load =
  | { readonly state: 'waiting' }
  | { readonly state: 'loading'; readonly since: number }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly file: string; readonly reason: string };

/** A problem found in a report file, in words a person can act on. */
export interface ReportProblem {
  readonly code: string;
  /** Line in the file, from 1; null where the problem has none. */
  readonly line: number | null;
  readonly message: string;
  readonly remedy: string;
}

export interface LoadedReport {
  /** The file's name as fetched or as the reader opened it. */
  readonly file: string;
  /** False for a file that the reader opened in this session. */
  readonly shipped: boolean;
  /** Null where the file could not be read as a report at all. */
  readonly meta: ReportMeta | null;
  readonly claims: readonly Claim[];
  readonly problems: readonly ReportProblem[];
}

/** How much of the gazetteer is open: the places of the shipped reports come first. */
export type GazetteerExtent = 'none' | 'first' | 'full';
export type ThemeChoice = 'system' | Theme;
export type Tab = 'claims' | 'places';
/** Where a sheet stands on a phone; wide screens ignore it. */
export type SheetStop = 'peek' | 'half' | 'full';
export type DialogName = 'export' | 'about' | 'keys' | 'legend' | 'problems' | 'menu';

export interface AppState {
  readonly words: Words;
  readonly loads: Readonly<Record<LoadName, Load>>;
  readonly reports: readonly LoadedReport[];
  /** The claims of all reports, in the order of the reports; `table.claim` points in here. */
  readonly claims: readonly Claim[];
  readonly table: ClaimTable;
  readonly filter: Filter;
  /** Rows of `table` that the filter keeps, ascending. */
  readonly rows: Uint32Array;
  /** Indexes into `claims` that the filter keeps, ascending; also those without any place. */
  readonly kept: readonly number[];
  /** Null until the first places are open; later replaced by the whole gazetteer. */
  readonly gazetteer: Gazetteer | null;
  readonly gazetteerExtent: GazetteerExtent;
  /** Ids in other registers; loaded when first asked for (`load('references')`). */
  readonly references: ReferenceLookup | null;
  readonly selection: Selection | null;
  /** Places shown as hollow rings: search results, namesakes, candidates. */
  readonly highlights: readonly PlaceId[];
  readonly nameStyle: NameStyle;
  readonly themeChoice: ThemeChoice;
  readonly systemTheme: Theme;
  readonly position: MapPosition | null;
  readonly tab: Tab;
  readonly sheet: SheetStop;
  readonly dialog: DialogName | null;
  /** The map once it is mounted. */
  readonly map: MapHandle | null;
  /** The last thing worth saying aloud to a screen reader. */
  readonly announcement: string;
}

/** Things derived from the claims, made by functions of `src/claims` that `start.ts` hands in. */
export interface Derivations {
  readonly buildTable: (claims: readonly Claim[], gazetteer: Gazetteer | null) => ClaimTable;
  readonly keepRows: (
    table: ClaimTable,
    claims: readonly Claim[],
    filter: Filter,
  ) => { readonly rows: Uint32Array; readonly kept: readonly number[] };
}

export interface AppActions {
  setLoad(name: LoadName, load: Load): void;
  /** Loads or loads again; does nothing while it is under way. */
  load(name: LoadName): void;
  setLoader(name: LoadName, loader: () => void): void;
  addReport(report: LoadedReport): void;
  removeReport(file: string): void;
  setGazetteer(gazetteer: Gazetteer, extent: GazetteerExtent): void;
  setReferences(references: ReferenceLookup): void;
  setFilter(filter: Filter): void;
  /** Chooses; `show` also brings the chosen thing into the map's view. */
  select(selection: Selection | null, options?: { readonly show?: boolean }): void;
  /** Brings a place into the map's view without choosing it. Units fit to their settlements. */
  showPlace(place: PlaceId): void;
  setHighlights(places: readonly PlaceId[]): void;
  setNameStyle(style: NameStyle): void;
  setThemeChoice(choice: ThemeChoice): void;
  setSystemTheme(theme: Theme): void;
  setPosition(position: MapPosition): void;
  setTab(tab: Tab): void;
  setSheet(stop: SheetStop): void;
  setDialog(dialog: DialogName | null): void;
  setMap(map: MapHandle | null): void;
  announce(text: string): void;
}

export type App = AppState & AppActions;

const EMPTY_TABLE: ClaimTable = {
  length: 0,
  claim: new Uint32Array(),
  mention: new Uint16Array(),
  place: new Uint32Array(),
  day: new Int32Array(),
  kind: new Uint8Array(),
  side: new Uint8Array(),
  status: new Uint8Array(),
  precision: new Uint8Array(),
  flags: new Uint8Array(),
  places: { ids: [], lon: new Float64Array(), lat: new Float64Array() },
};

const WAITING: Load = { state: 'waiting' };

export const DEFAULT_NAME_STYLE: NameStyle = { first: 'en', second: 'ru' };

function initialState(): AppState {
  return {
    words: en,
    loads: {
      reports: WAITING,
      'first-places': WAITING,
      basemap: WAITING,
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
    selection: null,
    highlights: [],
    nameStyle: DEFAULT_NAME_STYLE,
    themeChoice: 'system',
    systemTheme: 'light',
    position: null,
    tab: 'claims',
    sheet: 'peek',
    dialog: null,
    map: null,
    announcement: '',
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

/** Makes a store. The app has one (`appStore`); tests make their own. */
export function createAppStore(derive: Derivations) {
  const loaders = new Map<LoadName, () => void>();
  return createStore<App>()((set, get) => {
    const withClaims = (reports: readonly LoadedReport[], gazetteer: Gazetteer | null) => {
      const claims = reports.flatMap((report) => report.claims);
      const table = derive.buildTable(claims, gazetteer);
      return { reports, claims, table, ...derive.keepRows(table, claims, get().filter) };
    };
    return {
      ...initialState(),
      setLoad: (name, load) => set((state) => ({ loads: { ...state.loads, [name]: load } })),
      load: (name) => {
        if (get().loads[name].state !== 'loading') loaders.get(name)?.();
      },
      setLoader: (name, loader) => {
        loaders.set(name, loader);
      },
      addReport: (report) => {
        const others = get().reports.filter((other) => other.file !== report.file);
        set(withClaims([...others, report], get().gazetteer));
      },
      removeReport: (file) => {
        const reports = get().reports.filter((report) => report.file !== file);
        set(withClaims(reports, get().gazetteer));
        if (get().selection?.type === 'claim' && !selectedClaim(get())) set({ selection: null });
      },
      setGazetteer: (gazetteer, gazetteerExtent) =>
        set({ gazetteer, gazetteerExtent, ...withClaims(get().reports, gazetteer) }),
      setReferences: (references) => set({ references }),
      setFilter: (filter) =>
        set((state) => ({ filter, ...derive.keepRows(state.table, state.claims, filter) })),
      select: (selection, options) => {
        set({ selection });
        if (!selection || !options?.show) return;
        if (selection.type === 'place') get().showPlace(selection.place);
        else showClaim(get(), selection.mention);
      },
      showPlace: (place) => bringIntoView(get(), [place]),
      setHighlights: (highlights) => set({ highlights }),
      setNameStyle: (nameStyle) => set({ nameStyle }),
      setThemeChoice: (themeChoice) => set({ themeChoice }),
      setSystemTheme: (systemTheme) => set({ systemTheme }),
      setPosition: (position) => set({ position }),
      setTab: (tab) => set({ tab }),
      setSheet: (sheet) => set({ sheet }),
      setDialog: (dialog) => set({ dialog }),
      setMap: (map) => set({ map }),
      announce: (announcement) => set({ announcement }),
    };
  });
}

export type AppStore = ReturnType<typeof createAppStore>;

function showClaim(state: App, mention: number | null): void {
  const claim = selectedClaim(state);
  if (!claim) return;
  const mentions = mention === null ? claim.places : claim.places.slice(mention, mention + 1);
  bringIntoView(
    state,
    mentions.flatMap((place) => place.chosen ?? place.candidates[0]?.place ?? []),
  );
}

/** Fits one point or several; a unit counts with the settlements it holds, since it has no point. */
function bringIntoView({ gazetteer, map }: App, ids: readonly PlaceId[]): void {
  if (!gazetteer || !map) return;
  const points = ids.flatMap((id) => {
    const place = gazetteer.byId(id);
    if (!place) return [];
    if (place.type !== 'unit') return place.point ? [place.point] : [];
    return gazetteer.settlementsOf(id).flatMap((settlement) => settlement.point ?? []);
  });
  const [first] = points;
  if (!first) return;
  if (points.length === 1) {
    map.show(first.lat, first.lon);
    return;
  }
  let [west, south, east, north] = [first.lon, first.lat, first.lon, first.lat];
  for (const { lat, lon } of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  map.fitBounds([west, south, east, north]);
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
