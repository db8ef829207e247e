/** What the store holds and what can be done to it. */
import type { Gazetteer, ReferenceLookup } from '../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { Claim, ReportMeta } from '../../claims/claim.ts';
import type { Issue } from '../../claims/issue.ts';
import type { FilterableTable } from '../../claims/table.ts';
import type { BasemapSource } from '../../map/basemap/source.ts';
import type {
  MapHandle,
  MapPosition,
  NameStyle,
  RingKind,
  Selection,
  Theme,
} from '../../map/types.ts';
import type { Words } from '../words/en.ts';
import type { OwnShown } from '../workspace/types.ts';
import type { Filter } from './filter.ts';
import type { Tools } from './tools.ts';

/** The files the app needs, each of which may fail without taking the others along. */
export type LoadName =
  | 'reports'
  | 'first-places'
  | 'basemap'
  | 'basemap-detail'
  | 'gazetteer'
  | 'references';

export type Load =
  | { readonly state: 'waiting' }
  | { readonly state: 'loading'; readonly since: number }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly file: string; readonly reason: string };

export interface LoadedReport {
  /** The file's name as fetched or as the reader opened it. */
  readonly file: string;
  /** False for a file that the reader opened in this session. */
  readonly shipped: boolean;
  /** Null where the file could not be read as a report at all. */
  readonly meta: ReportMeta | null;
  readonly claims: readonly Claim[];
  /** What is wrong in the file; what could be read is in `claims` all the same. */
  readonly problems: readonly Issue[];
  /** There where it is one of the reader's own reports, which the workspace keeps. */
  readonly own?: OwnShown;
}

/** How much of the gazetteer is open: the places of the shipped reports come first. */
export type GazetteerExtent = 'none' | 'first' | 'full';
export type ThemeChoice = 'system' | Theme;
export type Tab = 'claims' | 'places' | 'read';
/** Where a sheet stands on a phone; wide screens ignore it. */
export type SheetStop = 'peek' | 'half' | 'full';
export type DialogName =
  | 'export'
  | 'about'
  | 'keys'
  | 'legend'
  | 'problems'
  | 'menu'
  | 'base-map'
  | 'remembered'
  | 'download-report'
  | 'same-report';

/** The settlements of one name that are shown together. */
export interface NamesakesShown {
  /** As the gazetteer writes it, in any language. */
  readonly name: string;
  /** Only those that this unit holds; null for all. */
  readonly within: PlaceId | null;
}

/** Places of a text that is being read: those chosen, and those that may be meant. */
export type TextPlaces = ReadonlyMap<PlaceId, RingKind>;

/** A point that belongs to no place of the gazetteer. */
export interface BarePoint {
  /** Degrees WGS 84. */
  readonly lat: number;
  readonly lon: number;
}

/** Something to tell the reader that belongs to no load and to no line of a report. */
export interface Notice {
  readonly id: number;
  readonly tone: 'error' | 'information';
  readonly text: string;
  /** A way on, offered as a button; pressing it also takes the notice away. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export interface AppState {
  readonly words: Words;
  readonly loads: Readonly<Record<LoadName, Load>>;
  readonly reports: readonly LoadedReport[];
  /** The claims of all reports, in the order of the reports; `table.claim` points in here. */
  readonly claims: readonly Claim[];
  readonly table: FilterableTable;
  readonly filter: Filter;
  /** Rows of `table` that the filter keeps, ascending. */
  readonly rows: Uint32Array;
  /** Indexes into `claims` that the filter keeps, by day; also those without any place. */
  readonly kept: readonly number[];
  /** Null until the first places are open; later replaced by the whole gazetteer. */
  readonly gazetteer: Gazetteer | null;
  readonly gazetteerExtent: GazetteerExtent;
  /** Ids in other registers; loaded when first asked for (`load('references')`). */
  readonly references: ReferenceLookup | null;
  /** Null until the base map is open; it also knows the outlines of units. */
  readonly basemap: BasemapSource | null;
  readonly selection: Selection | null;
  /** Places shown as hollow rings: search results, namesakes, candidates. */
  readonly highlights: readonly PlaceId[];
  /** The places of the bulletin in hand while its tab is open. */
  readonly textPlaces: TextPlaces | null;
  /** The place that the pointer or the focus is at on the map. */
  readonly pointedOnMap: PlaceId | null;
  /** All settlements of this name have rings, and the tab of places lists them. */
  readonly namesakes: NamesakesShown | null;
  /** Whether the map is still to be fitted to them. */
  readonly namesakesToShow: boolean;
  /** The place of a list that the reader points at or has focused: its ring stands out. */
  readonly pointedAt: PlaceId | null;
  /** Coordinates that the reader asked to see; never in the address. */
  readonly pointShown: BarePoint | null;
  /** Places to bring into the map's view as soon as it stands and knows them; the map pane then clears it. */
  readonly toShow: readonly PlaceId[] | null;
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
  readonly notices: readonly Notice[];
  readonly tools: Tools;
}

export interface AppActions {
  setLoad(name: LoadName, load: Load): void;
  /** Loads or loads again; does nothing while it is under way. */
  load(name: LoadName): void;
  setLoader(name: LoadName, loader: () => void): void;
  /** Each takes the place of the one with its `file`. */
  addReport(...reports: readonly LoadedReport[]): void;
  removeReport(file: string): void;
  setGazetteer(gazetteer: Gazetteer, extent: GazetteerExtent): void;
  setBasemap(basemap: BasemapSource): void;
  setReferences(references: ReferenceLookup): void;
  setFilter(filter: Filter): void;
  /** Chooses; `show` also brings the chosen thing into the map's view, `alone` takes namesakes off it. */
  select(
    selection: Selection | null,
    options?: { readonly show?: boolean; readonly alone?: boolean },
  ): void;
  /** Brings a place into the map's view without choosing it. Units fit to their settlements. */
  showPlace(place: PlaceId): void;
  /** Brings all of them into the map's view. */
  showPlaces(places: readonly PlaceId[]): void;
  /** Says that `toShow` was seen to. */
  shown(): void;
  setHighlights(places: readonly PlaceId[]): void;
  /** Rings them by what they are; null takes them off. */
  setTextPlaces(places: TextPlaces | null): void;
  setPointedOnMap(place: PlaceId | null): void;
  /**
   * Rings all settlements of a name, lists them in the tab of places and lets go of what was chosen
   * or ringed before; null takes them off. The map is fitted to them unless `show` is false.
   */
  setNamesakes(namesakes: NamesakesShown | null, options?: { readonly show?: boolean }): void;
  /** Says that `namesakesToShow` was seen to. */
  namesakesSeen(): void;
  setPointedAt(place: PlaceId | null): void;
  setPointShown(point: BarePoint | null): void;
  setNameStyle(style: NameStyle): void;
  setThemeChoice(choice: ThemeChoice): void;
  setSystemTheme(theme: Theme): void;
  setPosition(position: MapPosition): void;
  setTab(tab: Tab): void;
  setSheet(stop: SheetStop): void;
  setDialog(dialog: DialogName | null): void;
  setMap(map: MapHandle | null): void;
  announce(text: string): void;
  tell(tone: Notice['tone'], text: string, action?: Notice['action']): void;
  dismiss(notice: number): void;
  /** Switches tools on or off; what is not named stays. */
  setTools(change: Partial<Tools>): void;
}

export type App = AppState & AppActions;
