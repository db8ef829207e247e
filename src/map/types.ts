/** What the map is given and what it tells: plain data, no Leaflet. */
import type { MultiPolygon } from 'geojson';
import type { ReactNode, Ref } from 'react';
import type { BBox, Gazetteer } from '../../geodata/gazetteer.ts';
import type { Language, PlaceId } from '../../geodata/settlement.ts';
import type { ClaimTable } from '../claims/table.ts';
import type { ClaimKind, Side } from '../claims/vocabulary.ts';
import type { BasemapSource } from './basemap/source.ts';
import type { UnitLabel } from './labels/region-names.ts';
import type { PixelBox } from './projection.ts';
import type { OnlineTiles } from './tiles/online-tiles.ts';

export type Theme = 'light' | 'dark';

/** Centre in degrees WGS 84 and Leaflet's zoom, which may be a fraction. */
export interface MapPosition {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

/** Which names a place shows, the first larger; `second` null shows one name only. */
export interface NameStyle {
  readonly first: Language;
  readonly second: Language | null;
}

/** What is chosen: a claim (and perhaps one of its places), or a place, unit or site with whatever is claimed there. */
export type Selection =
  | { readonly type: 'claim'; readonly claim: string; readonly mention: number | null }
  | { readonly type: 'place'; readonly place: PlaceId };

/**
 * Pixels of the window that panels cover, so that fitting and panning keep to what is visible.
 * Smaller things over the map (a row of buttons) carry the attribute `data-covers-map`: names keep clear of them.
 */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A region that some shown claim names, to be hatched. */
export interface RegionMark {
  readonly unit: PlaceId;
  /** Countries are hatched along the inside of their border only, so that the map is not drowned. */
  readonly extent: 'region' | 'country';
  readonly outline: MultiPolygon;
  /** The outline is derived from the region's settlements, not surveyed. */
  readonly approximate?: boolean;
  /** The kind and the claimant's side of the newest claim, and how many claims there are. */
  readonly kind: ClaimKind;
  readonly side: Side;
  readonly count: number;
  /** Those claims, as indexes into the app's claims (as `ClaimTable.claim` has them), the oldest first. */
  readonly claims: readonly number[];
}

/** What a ring stands for: a place that was decided, or one of several that may be meant. */
export type RingKind = 'chosen' | 'guess';

/** The words that the map itself speaks; given by the app. */
export interface MapWords {
  readonly mapLabel: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly attribution: string;
  /** Whom to credit, too, where borders of hromadas are drawn. */
  readonly hromadaAttribution: string;
  /** One line for the tooltip and the announcement of a place with these claims (indexes into the app's claims). */
  readonly place: (id: PlaceId, claims: readonly number[]) => { title: string; detail: string };
  /** "12 claims at 5 places": a mark that stands for several places; the claims are distinct ones. */
  readonly cluster: (claims: number, places: number) => string;
  /** Name of the roving list: "Claims on the map, 13 places; arrow keys move, Enter opens". */
  readonly walk: (places: number) => string;
  /** A length on the ground, given in metres, as the scale bar writes it: "20 km". */
  readonly scale: (metres: number) => string;
}

/** A single place that the pointer rests on or that has the focus in the roving list. */
export interface PointedPlace {
  readonly place: PlaceId;
  readonly source: 'pointer' | 'focus';
  /** Where the mark of one claim among several is meant: its index among the app's claims; else null. */
  readonly claim: number | null;
  /** What a card of the place must not cover, in pixels of the map: its mark or dot, and the pointer. */
  readonly clear: PixelBox;
}

/**
 * `left`: nothing is pointed at any more; a card may stay while the pointer comes over to it.
 * `ended`: the map moves, or something was chosen.
 */
export type PointEvent =
  | { readonly type: 'at'; readonly place: PointedPlace }
  | { readonly type: 'left' }
  | { readonly type: 'ended' };

export interface MapViewProps {
  /** Where to open; later changes of this prop do not move the map, `MapHandle` does. Null: fit the shown rows. */
  readonly initialPosition: MapPosition | null;
  readonly onPositionChange: (position: MapPosition) => void;
  readonly theme: Theme;
  readonly nameStyle: NameStyle;
  readonly reducedMotion: boolean;
  readonly insets: Insets;
  /** The opened base map; null until then: marks do not wait for it. */
  readonly basemap: BasemapSource | null;
  /** Null until it is opened; labels appear with it. */
  readonly gazetteer: Gazetteer | null;
  readonly table: ClaimTable;
  /** The rows of `table` that the filter keeps, ascending. */
  readonly rows: Uint32Array;
  readonly regions: readonly RegionMark[];
  readonly selection: Selection | null;
  /** `claim` of `table` rows per claim key, so that a selected claim can be found among the rows. */
  readonly claimIndex: (key: string) => number;
  readonly claimKey: (index: number) => string;
  /** Places to show as guesses or as search results: hollow rings with their names. */
  readonly highlights: readonly PlaceId[];
  /** Highlighted places whose rings say more: a dot in the middle (chosen) or dashes (a guess). */
  readonly ringKinds?: ReadonlyMap<PlaceId, RingKind> | null;
  /** A line under the name of a highlighted place, such as the oblast that tells it from its namesakes. */
  readonly highlightNotes?: ReadonlyMap<PlaceId, string>;
  /** The highlighted place that is pointed at in a list beside the map: its ring stands out. */
  readonly pointedAt?: PlaceId | null;
  /** Coordinates that belong to no place, marked by a cross; degrees WGS 84. */
  readonly barePoint?: { readonly lat: number; readonly lon: number } | null;
  /** Where the names of regions are written (`parseUnitLabels`); none until it is loaded. */
  readonly unitLabels?: readonly UnitLabel[];
  /** Of units that are chosen or highlighted without being hatched: drawn as lines in the accent colour. */
  readonly outlines: readonly MultiPolygon[];
  readonly onSelect: (selection: Selection | null) => void;
  /** Told of every change of the place pointed at, for the app's card of it; null: the tooltip tells of it. */
  readonly onPoint: ((event: PointEvent) => void) | null;
  readonly words: MapWords;
  /** Of the buttons over the map, where it differs from that of the map: light tiles in a dark page. */
  readonly frameTheme: Theme;
  /** Online tiles that a child draws: they are credited, and of the embedded base map only the borders stay. */
  readonly onlineTiles: OnlineTiles | null;
  /** Tools that stand on the map, as children of its container (`useMap`, `useScene`). */
  readonly children?: ReactNode;
  readonly ref?: Ref<MapHandle>;
}

export interface MapHandle {
  /** Fits the rows shown, inside the insets. */
  fit(): void;
  /** `animate` defaults to true, and never moves against the reader's wish for reduced motion. */
  fitBounds(bounds: BBox, maxZoom?: number, animate?: boolean): void;
  /** Brings a place into view, zooming in to at least `minZoom` (default 9); stays where it is when it is visible enough. */
  show(lat: number, lon: number, minZoom?: number): void;
  position(): MapPosition;
  /** Moves to exactly this position, as `position()` tells it, without an animation: for back, forward and an edited address. */
  moveTo(position: MapPosition): void;
  /** Zooms about the middle of what the panels leave visible; positive is closer. */
  zoomBy(delta: number): void;
  /** Focuses what last had the focus: the roving list of marks, else the map itself. */
  focus(): void;
}
