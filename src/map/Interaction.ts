import type { Map as LeafletMap, LeafletMouseEvent, Point } from 'leaflet';
import type { BBox } from '../../geodata/gazetteer.ts';
import type { PlaceId } from '../../geodata/settlement.ts';
import type { RingTargets } from './highlights/ring-targets.ts';
import type { LaterLabels } from './labels/LaterLabels.ts';
import type { MarksLayer } from './marks/MarksLayer.ts';
import type { PlaceSums } from './marks/sum.ts';
import type { PointedAt, Pointing } from './Pointing.ts';
import {
  boundsOfPlaces,
  claimOfTarget,
  describeTarget,
  keyOfTarget,
  placeOfTarget,
  selectionOf,
  type Target,
} from './pointer.ts';
import type { PixelBox } from './projection.ts';
import type { RegionsLayer } from './regions/RegionsLayer.ts';
import type { MapViewProps } from './types.ts';

/** What the pointer can meet. */
export interface Interactive {
  readonly props: MapViewProps;
  readonly sums: PlaceSums;
  readonly marks: MarksLayer;
  readonly labels: Pick<LaterLabels, 'hit'>;
  readonly regions: RegionsLayer;
  readonly ringAt: RingTargets;
  readonly pointing: Pointing;
  fitBounds(bounds: BBox, maxZoom?: number): void;
}

/** A click on a cluster comes at most this much closer. */
const CLUSTER_ZOOM_STEP = 4;
const HOVER_CLASS = 'map-hovers-target';
/** Leaflet focuses its container from script when it is pressed, which the browser takes for a keyboard's focus. */
const PRESSED_CLASS = 'map-pressed';
/** Pixels about a dot, and about the tip of the pointer, that a card leaves free. */
const DOT_CLEAR = 8;
const POINTER_CLEAR = 12;
/** Whether a point lies in the band of a country's border takes a millisecond to tell: not with every move. */
const REGION_EVERY_MS = 100;

/** Mouse and finger over one map: hover tells, click chooses. */
export class Interaction {
  private readonly map: LeafletMap;
  private readonly scene: Interactive;
  private isMoving = false;
  /** A finger hovers over nothing: the mouse events that the browser makes of its taps are not heeded. */
  private isTouching = false;
  private at: PointedAt | null = null;
  /** What was chosen is not told of again while the pointer stays there. */
  private chosenKey: string | null = null;
  /** The region that the pointer was in when that was last sought. */
  private region: Target | null = null;
  private regionSoughtAt = Number.NEGATIVE_INFINITY;
  private regionTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(map: LeafletMap, scene: Interactive) {
    this.map = map;
    this.scene = scene;
    map.on('click', this.onClick).on('mousemove', this.onMouseMove);
    map.on('mouseout', this.onMouseOut);
    map.on('movestart', this.onMoveStart).on('moveend', this.onMoveEnd);
    const container = map.getContainer();
    container.addEventListener('pointerdown', this.onPress, { capture: true });
    container.addEventListener('pointermove', this.onPointerMove, { capture: true });
    container.addEventListener('keydown', this.onRelease);
    container.addEventListener('blur', this.onRelease);
  }

  destroy(): void {
    this.map.off('click', this.onClick).off('mousemove', this.onMouseMove);
    this.map.off('mouseout', this.onMouseOut);
    this.map.off('movestart', this.onMoveStart).off('moveend', this.onMoveEnd);
    const container = this.map.getContainer();
    container.removeEventListener('pointerdown', this.onPress, { capture: true });
    container.removeEventListener('pointermove', this.onPointerMove, { capture: true });
    container.removeEventListener('keydown', this.onRelease);
    container.removeEventListener('blur', this.onRelease);
    container.classList.remove(HOVER_CLASS, PRESSED_CLASS);
    this.forget();
  }

  private placeAt(at: Point, touch: boolean): Target | null {
    const { marks, labels, ringAt } = this.scene;
    const mark = marks.hit(at, touch);
    if (mark !== null) return { type: 'mark', mark };
    const world = this.map.getPixelBounds().min!.add(at);
    const place = ringAt(world.x, world.y, this.map.getZoom()) ?? labels.hit(at);
    return place === null ? null : { type: 'name', place };
  }

  private regionAt(at: Point): Target | null {
    const region = this.scene.regions.hit(at);
    return region === null ? null : { type: 'region', region };
  }

  private nameOf(id: PlaceId): string {
    const { gazetteer, nameStyle } = this.scene.props;
    return gazetteer?.byId(id)?.display[nameStyle.first] ?? '';
  }

  private readonly onMouseMove = ({ containerPoint }: LeafletMouseEvent): void => {
    if (this.isMoving || this.isTouching) return;
    clearTimeout(this.regionTimer);
    const target = this.placeAt(containerPoint, false);
    const wait = this.regionSoughtAt + REGION_EVERY_MS - performance.now();
    if (target !== null || wait <= 0) {
      this.hover(target ?? this.soughtRegion(containerPoint), containerPoint);
      return;
    }
    // Until it is known anew, the region last met is taken to go on.
    this.hover(this.region, containerPoint);
    this.regionTimer = setTimeout(
      () => this.hover(this.soughtRegion(containerPoint), containerPoint),
      wait,
    );
  };

  private soughtRegion(at: Point): Target | null {
    this.regionSoughtAt = performance.now();
    this.region = this.regionAt(at);
    return this.region;
  }

  private hover(target: Target | null, at: Point): void {
    this.map.getContainer().classList.toggle(HOVER_CLASS, target !== null);
    this.pointAt(target, at);
  }

  /** Words and boxes are made when somebody wants them, and once for a target, not with every move. */
  private pointAt(target: Target | null, { x, y }: Point): void {
    const { sums, props, pointing } = this.scene;
    const key = target === null ? null : keyOfTarget(target, sums);
    if (key !== this.chosenKey) this.chosenKey = null;
    if (target === null || key === null || key === this.chosenKey) this.at = null;
    else if (this.at?.key === key) this.at = { ...this.at, x, y };
    else {
      const text = once(() => describeTarget(target, sums, props.words, (id) => this.nameOf(id)));
      this.at = { key, x, y, text, place: this.pointedPlace(target, x, y) };
    }
    pointing.setPointer(this.at);
  }

  private pointedPlace(target: Target, x: number, y: number): PointedAt['place'] {
    const { sums, props } = this.scene;
    const place = placeOfTarget(target, sums);
    // A name on the map is one of the gazetteer's; a report may name a place that it does not have.
    const isKnown = target.type === 'name' || (place !== null && props.gazetteer?.byId(place));
    if (place === null || !isKnown) return null;
    const clear = once(() => this.clearOf(target, place, x, y));
    return {
      ...{ place, source: 'pointer', claim: claimOfTarget(target, sums) },
      // Its record is looked up only where the pointer stays.
      get clear() {
        return clear();
      },
    };
  }

  private clearOf(target: Target, id: PlaceId, x: number, y: number): PixelBox {
    const pointer = boxAround(x, y, POINTER_CLEAR);
    if (target.type === 'mark') {
      const origin = this.map.getPixelBounds().min!;
      const { mark } = target;
      return joined(pointer, boxAround(mark.x - origin.x, mark.y - origin.y, mark.radius));
    }
    const place = this.scene.props.gazetteer?.byId(id);
    if (place === undefined || place.type === 'unit' || place.point === null) return pointer;
    const dot = this.map.latLngToContainerPoint([place.point.lat, place.point.lon]);
    return joined(pointer, boxAround(dot.x, dot.y, DOT_CLEAR));
  }

  private readonly onMouseOut = (): void => {
    this.forget();
    this.chosenKey = null;
    this.scene.pointing.setPointer(null);
    this.map.getContainer().classList.remove(HOVER_CLASS);
  };

  private readonly onClick = ({ containerPoint, originalEvent }: LeafletMouseEvent): void => {
    const { sums, pointing, props } = this.scene;
    const target =
      this.placeAt(containerPoint, isTouch(originalEvent)) ?? this.regionAt(containerPoint);
    this.forget();
    pointing.end();
    if (target === null) {
      props.onSelect(null);
      return;
    }
    this.chosenKey = keyOfTarget(target, sums);
    const selection = selectionOf(target, sums, props.claimKey);
    if (selection !== null) props.onSelect(selection);
    else if (target.type === 'mark') this.enterCluster(target.mark.places);
  };

  private forget(): void {
    clearTimeout(this.regionTimer);
    this.at = null;
    this.region = null;
  }

  /** What passes under the pointer of a hand that drags the map is not pointed at. */
  private readonly onMoveStart = (): void => {
    this.isMoving = true;
    this.forget();
    this.scene.pointing.end();
  };

  private readonly onMoveEnd = (): void => {
    this.isMoving = false;
  };

  private readonly onPress = ({ pointerType }: PointerEvent): void => {
    this.isTouching = pointerType === 'touch';
    this.map.getContainer().classList.add(PRESSED_CLASS);
  };

  private readonly onPointerMove = ({ pointerType }: PointerEvent): void => {
    this.isTouching = pointerType === 'touch';
  };

  private readonly onRelease = (): void => {
    this.map.getContainer().classList.remove(PRESSED_CLASS);
  };

  /** Zooms in until the places part; where they never do, the first of them is chosen. */
  private enterCluster(places: Uint32Array): void {
    const { sums, props } = this.scene;
    const bounds = boundsOfPlaces(sums, places);
    if (bounds === null) return;
    const zoom = this.map.getZoom();
    const closest = this.map.getMaxZoom();
    if (zoom < closest) this.scene.fitBounds(bounds, Math.min(closest, zoom + CLUSTER_ZOOM_STEP));
    else props.onSelect({ type: 'place', place: sums.table.places.ids[places[0]!]! });
  }
}

function isTouch(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}

/** The same answer every time, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function boxAround(x: number, y: number, by: number): PixelBox {
  return { minX: x - by, minY: y - by, maxX: x + by, maxY: y + by };
}

function joined(a: PixelBox, b: PixelBox): PixelBox {
  return {
    minX: Math.min(a.minX, b.minX),
    minY: Math.min(a.minY, b.minY),
    maxX: Math.max(a.maxX, b.maxX),
    maxY: Math.max(a.maxY, b.maxY),
  };
}
