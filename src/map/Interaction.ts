import type { Map as LeafletMap, LeafletMouseEvent, Point } from 'leaflet';
import type { BBox } from '../../geodata/gazetteer.ts';
import type { PlaceId } from '../../geodata/settlement.ts';
import type { RingTargets } from './highlights/ring-targets.ts';
import type { LabelsLayer } from './labels/LabelsLayer.ts';
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
  readonly labels: LabelsLayer;
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
  }

  private targetAt(at: Point, touch: boolean): Target | null {
    const { marks, labels, regions, ringAt } = this.scene;
    const mark = marks.hit(at, touch);
    if (mark !== null) return { type: 'mark', mark };
    const world = this.map.getPixelBounds().min!.add(at);
    const place = ringAt(world.x, world.y, this.map.getZoom()) ?? labels.hit(at);
    if (place !== null) return { type: 'name', place };
    const region = regions.hit(at);
    return region === null ? null : { type: 'region', region };
  }

  private nameOf(id: PlaceId): string {
    const { gazetteer, nameStyle } = this.scene.props;
    return gazetteer?.byId(id)?.display[nameStyle.first] ?? '';
  }

  private readonly onMouseMove = ({ containerPoint }: LeafletMouseEvent): void => {
    if (this.isMoving || this.isTouching) return;
    const target = this.targetAt(containerPoint, false);
    this.map.getContainer().classList.toggle(HOVER_CLASS, target !== null);
    this.pointAt(target, containerPoint);
  };

  /** Words and boxes are made when the target changes, not with every move of the pointer. */
  private pointAt(target: Target | null, { x, y }: Point): void {
    const { sums, props, pointing } = this.scene;
    const key = target === null ? null : keyOfTarget(target, sums);
    if (key !== this.chosenKey) this.chosenKey = null;
    if (target === null || key === null || key === this.chosenKey) this.at = null;
    else if (this.at?.key === key) this.at = { ...this.at, x, y };
    else {
      const text = describeTarget(target, sums, props.words, (id) => this.nameOf(id));
      this.at = { key, x, y, text, place: this.pointedPlace(target, x, y) };
    }
    pointing.setPointer(this.at);
  }

  private pointedPlace(target: Target, x: number, y: number): PointedAt['place'] {
    const { sums, props } = this.scene;
    const id = placeOfTarget(target, sums);
    const place = id === null ? undefined : props.gazetteer?.byId(id);
    if (place === undefined) return null;
    const boxes = [boxAround(x, y, POINTER_CLEAR)];
    if (target.type === 'mark') {
      const origin = this.map.getPixelBounds().min!;
      const { mark } = target;
      boxes.push(boxAround(mark.x - origin.x, mark.y - origin.y, mark.radius));
    } else if (place.type !== 'unit' && place.point !== null) {
      const dot = this.map.latLngToContainerPoint([place.point.lat, place.point.lon]);
      boxes.push(boxAround(dot.x, dot.y, DOT_CLEAR));
    }
    return {
      place: place.id,
      source: 'pointer',
      claim: claimOfTarget(target, sums),
      clear: boxes.reduce(joined),
    };
  }

  private readonly onMouseOut = (): void => {
    this.at = null;
    this.chosenKey = null;
    this.scene.pointing.setPointer(null);
    this.map.getContainer().classList.remove(HOVER_CLASS);
  };

  private readonly onClick = ({ containerPoint, originalEvent }: LeafletMouseEvent): void => {
    const { sums, pointing, props } = this.scene;
    const target = this.targetAt(containerPoint, isTouch(originalEvent));
    this.at = null;
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

  /** What passes under the pointer of a hand that drags the map is not pointed at. */
  private readonly onMoveStart = (): void => {
    this.isMoving = true;
    this.at = null;
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
