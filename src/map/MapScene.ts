import { GridLayer, type LayerEvent, type Map as LeafletMap } from 'leaflet';
import type { BBox } from '../../geodata/gazetteer.ts';
import { controlBoxes } from './controls.ts';
import { HighlightsLayer } from './highlights/HighlightsLayer.ts';
import { type RingTargets, ringTargets } from './highlights/ring-targets.ts';
import { Interaction, type Interactive } from './Interaction.ts';
import type { LabelInput } from './labels/LabelsLayer.ts';
import { LaterLabels } from './labels/LaterLabels.ts';
import type { UnitLabel } from './labels/region-names.ts';
import { emphasisOf } from './marks/emphasis.ts';
import { MarksLayer } from './marks/MarksLayer.ts';
import type { PlaceSums } from './marks/sum.ts';
import { type PointedAt, Pointing } from './Pointing.ts';
import { ensurePane } from './pane.ts';
import { boundsOfPlaces, selectPlace } from './pointer.ts';
import { RegionsLayer } from './regions/RegionsLayer.ts';
import { Tooltip } from './Tooltip.ts';
import { markOnce } from './timing.ts';
import type { MapPosition, MapViewProps } from './types.ts';
import { fitInside, positionOf, showPlace, toLatLngBounds, zoomBy } from './viewport.ts';
import { pointedByFocus } from './walk/pointed.ts';
import { outlineBounds, type WalkTarget } from './walk/targets.ts';

export const MIN_ZOOM = 3;
export const MAX_ZOOM = 14;
/** Fitting never comes closer than this: a single village fills no screen. */
const FIT_MAX_ZOOM = 11;
const SHOW_ZOOM = 9;

const NO_UNIT_LABELS: readonly UnitLabel[] = [];

const PANES = { regions: '410', labels: '420', marks: '430' } as const;

/**
 * Everything of ours on one Leaflet map: made when the map is there, told of every change of the
 * view's props, and removed without a trace.
 */
export class MapScene implements Interactive {
  private readonly map: LeafletMap;
  private readonly host: HTMLElement;
  props: MapViewProps;
  sums: PlaceSums;
  readonly marks: MarksLayer;
  readonly labels: LaterLabels;
  readonly regions: RegionsLayer;
  readonly pointing: Pointing;
  ringAt: RingTargets = ringTargets([]);
  private readonly tooltip: Tooltip;
  private readonly highlights: HighlightsLayer;
  private readonly interaction: Interaction;
  private focused: WalkTarget | null = null;
  private awaitsFirstFit: boolean;
  private readonly onFontsLoaded = (): void => {
    this.labels.fontsChanged();
    this.marks.redraw();
  };

  /**
   * @param host a positioned element about the map's container, for the tooltip
   * @param sums of the rows of `props`
   */
  constructor(map: LeafletMap, host: HTMLElement, props: MapViewProps, sums: PlaceSums) {
    this.map = map;
    this.host = host;
    this.props = props;
    this.sums = sums;
    this.awaitsFirstFit = props.initialPosition === null;
    for (const [name, level] of Object.entries(PANES)) ensurePane(map, name, level);
    this.tooltip = new Tooltip(host);
    this.pointing = new Pointing(this.tooltip);
    this.regions = new RegionsLayer('regions', props.theme);
    this.marks = new MarksLayer('marks', this.sums, props.theme, () => markOnce('claims'));
    this.highlights = new HighlightsLayer('regions', props.theme);
    this.marks.addTo(map);
    this.labels = new LaterLabels(map, 'labels', this.labelInput(), () => markOnce('labels'));
    this.interaction = new Interaction(map, this);
    map.on('layeradd', this.onLayerAdd).on('moveend', this.onMoveEnd);
    map.eachLayer((layer) => this.onLayerAdd({ layer } as LayerEvent));
    document.fonts.addEventListener('loadingdone', this.onFontsLoaded);
    this.apply(props, null);
  }

  destroy(): void {
    const { map } = this;
    document.fonts.removeEventListener('loadingdone', this.onFontsLoaded);
    map.off('layeradd', this.onLayerAdd).off('moveend', this.onMoveEnd);
    this.interaction.destroy();
    this.pointing.destroy();
    for (const layer of [this.marks, this.labels, this.regions, this.highlights]) layer.remove();
    this.tooltip.remove();
  }

  /** Takes over what has changed since the last props. */
  update(props: MapViewProps, sums: PlaceSums): void {
    const before = this.props;
    if (props === before) return;
    this.props = props;
    this.sums = sums;
    this.apply(props, before);
  }

  /** Shows the focus at a target and brings it into view; null when the list has lost the focus. */
  focusTarget(target: WalkTarget | null): void {
    this.focused = target;
    this.marks.setFocused(target?.type === 'place' ? target.place : null);
    // Names make room for the ring.
    this.labels.obstaclesChanged();
    this.regions.setFocused(target?.type === 'region' ? target.id : null);
    if (target !== null) this.reveal(target);
    this.tellFocus();
  }

  openTarget(target: WalkTarget): void {
    this.props.onSelect(
      target.type === 'region'
        ? { type: 'place', place: target.id }
        : selectPlace(this.sums, target.place, this.props.claimKey),
    );
  }

  close(): void {
    this.props.onSelect(null);
  }

  fit(animate = true): void {
    const bounds = this.bounds();
    if (bounds !== null) this.fitBounds(bounds, FIT_MAX_ZOOM, animate);
  }

  fitBounds(bounds: BBox, maxZoom = MAX_ZOOM, animate = true): void {
    const motion = { animate: animate && !this.props.reducedMotion };
    fitInside(this.map, toLatLngBounds(bounds), this.props.insets, maxZoom, motion);
  }

  show(lat: number, lon: number, minZoom = SHOW_ZOOM): void {
    const { insets, reducedMotion } = this.props;
    showPlace(this.map, lat, lon, minZoom, insets, { animate: !reducedMotion });
  }

  moveTo({ lat, lon, zoom }: MapPosition): void {
    this.map.setView([lat, lon], zoom, { animate: false });
  }

  zoomBy(delta: number): void {
    zoomBy(this.map, delta, this.props.insets, { animate: !this.props.reducedMotion });
  }

  private apply(props: MapViewProps, before: MapViewProps | null): void {
    this.pointing.setOnPoint(props.onPoint);
    this.regions.setTheme(props.theme);
    this.regions.setRegions(props.regions);
    this.addOrRemove(this.regions, props.regions.length > 0);
    this.marks.setTheme(props.theme);
    this.marks.setSums(this.sums);
    this.applySelection(props, before);
    this.applyHighlights(props, before);
    this.labels.setInput(this.labelInput());
    // A negative threshold lets Leaflet animate no zoom at all.
    this.map.options.zoomAnimationThreshold = props.reducedMotion ? -1 : 4;
    this.map.options.inertia = !props.reducedMotion;
    if (this.awaitsFirstFit && this.bounds() !== null) {
      this.awaitsFirstFit = false;
      this.fit(false);
    }
  }

  private applySelection(props: MapViewProps, before: MapViewProps | null): void {
    const { selection, regions } = props;
    const changes = ['selection', 'table', 'rows', 'regions'] as const;
    if (before !== null && changes.every((name) => props[name] === before[name])) return;
    const emphasis = emphasisOf(selection, this.sums, props.claimIndex);
    this.marks.setEmphasis(emphasis);
    const claimed = regions.filter(
      ({ claims }) => emphasis.claim !== null && claims.includes(emphasis.claim),
    );
    this.regions.setSelected(
      selection?.type === 'place' ? selection.place : null,
      new Set(claimed.map(({ unit }) => unit)),
    );
  }

  private applyHighlights(props: MapViewProps, before: MapViewProps | null): void {
    const { highlights, outlines, gazetteer, theme, ringKinds } = props;
    this.highlights.setTheme(theme);
    const changes = ['highlights', 'gazetteer', 'ringKinds'] as const;
    if (before === null || changes.some((name) => props[name] !== before[name])) {
      const rings = highlights.flatMap((id) => {
        const place = gazetteer?.byId(id);
        if (place === undefined || place.type === 'unit' || place.point === null) return [];
        const { lat, lon } = place.point;
        return { id, lat, lon, kind: ringKinds?.get(id) };
      });
      this.highlights.setPoints(rings);
      this.ringAt = ringTargets(rings);
    }
    if (outlines !== before?.outlines) this.highlights.setOutlines(outlines);
    const { pointedAt = null, barePoint = null } = props;
    this.highlights.setPointedAt(pointedAt);
    this.highlights.setBarePoint(barePoint);
    const isNeeded = highlights.length + outlines.length > 0 || barePoint !== null;
    this.addOrRemove(this.highlights, isNeeded);
  }

  /** A canvas costs memory: layers with nothing to draw are taken off the map. */
  private addOrRemove(layer: RegionsLayer | HighlightsLayer, isNeeded: boolean): void {
    if (isNeeded === this.map.hasLayer(layer)) return;
    if (isNeeded) layer.addTo(this.map);
    else layer.remove();
  }

  private labelInput(): LabelInput {
    const { gazetteer, nameStyle, theme, insets, highlights, table } = this.props;
    const { highlightNotes, unitLabels, selection, regions } = this.props;
    return {
      gazetteer,
      nameStyle,
      theme,
      insets,
      highlights,
      notes: highlightNotes,
      units: unitLabels ?? NO_UNIT_LABELS,
      obstaclesOf: [this.sums, selection, regions],
      idOf: (place) => table.places.ids[place]!,
      marksIn: (box, zoom, drawn) => this.marks.marksIn(box, zoom, drawn),
      obstaclesIn: (box, zoom) => this.regions.glyphBoxes(box, zoom),
      controls: () => controlBoxes(this.host),
    };
  }

  /** Moves only where the target is out of sight; a region is shown whole. */
  private reveal(target: WalkTarget): void {
    const region = this.props.regions.find(({ unit }) => unit === target.id);
    if (target.type === 'place' || region === undefined) {
      this.show(target.lat, target.lon, MIN_ZOOM);
      return;
    }
    const bounds = outlineBounds(region);
    if (this.map.getBounds().contains(toLatLngBounds(bounds))) return;
    this.fitBounds(bounds, Math.min(this.map.getZoom(), FIT_MAX_ZOOM));
  }

  private bounds(): BBox | null {
    const boxes = this.props.regions.filter(({ extent }) => extent === 'region').map(outlineBounds);
    const places = boundsOfPlaces(this.sums, this.sums.places);
    const all = places === null ? boxes : [...boxes, places];
    if (all.length === 0) return null;
    return all.reduce(([west, south, east, north], box) => [
      Math.min(west, box[0]),
      Math.min(south, box[1]),
      Math.max(east, box[2]),
      Math.max(north, box[3]),
    ]);
  }

  /** Says where the focus is; what the pointer is at goes before it. */
  private tellFocus(): void {
    this.pointing.setFocus(this.focused === null ? null : this.pointedByFocus(this.focused));
  }

  private pointedByFocus(target: WalkTarget): PointedAt {
    const { x, y } = this.map.latLngToContainerPoint([target.lat, target.lon]);
    return pointedByFocus(target, { x, y }, this.sums, this.props);
  }

  private readonly onLayerAdd = ({ layer }: LayerEvent): void => {
    if (layer instanceof GridLayer) layer.once('load', () => markOnce('map'));
  };

  private readonly onMoveEnd = (): void => {
    this.props.onPositionChange(positionOf(this.map));
    this.tellFocus();
  };
}
