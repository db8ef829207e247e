import { type Map as LeafletMap, type Point, point } from 'leaflet';

/** What mouse and finger do to the line. */
export interface MeasureGestures {
  /** Whether clicks set points: else they are the map's own. */
  isDrawing(): boolean;
  /** Index of the point of the line under the pointer; -1 for none. */
  pointUnder(at: Point, touch: boolean): number;
  add(at: Point, touch: boolean): void;
  finish(): void;
  /** A point is dragged; `dropped` with the last call. */
  drag(index: number, at: Point, dropped: boolean, touch: boolean): void;
  /** The pointer hovers there; null when it has left. */
  hover(at: Point | null): void;
}

/** A press that moves farther is a drag of the map, no click. */
const CLICK_SLACK = 4;
const TOUCH_SLACK = 12;
/** A second click within this time and distance ends the line. */
const DOUBLE_MS = 400;
const DOUBLE_SLACK = 12;
const CURSOR_CLASS = 'map-measures';
const OVER_POINT_CLASS = 'map-over-point';

/**
 * Takes clicks, hovers and drags of points before the map does, so that nothing is chosen while a
 * line is drawn. Drags of the map itself, wheel and pinch stay the map's.
 */
export class MeasurePointer {
  readonly #map: LeafletMap;
  readonly #container: HTMLElement;
  readonly #gestures: MeasureGestures;
  readonly #listening = new AbortController();
  #pressedAt: Point | null = null;
  #held: { readonly index: number; readonly pointer: number; moved: boolean } | null = null;
  /** The click that the browser makes of a drag's end belongs to the drag. */
  #swallowClick = false;
  #lastClick: { readonly time: number; readonly at: Point } | null = null;

  constructor(map: LeafletMap, gestures: MeasureGestures) {
    this.#map = map;
    this.#container = map.getContainer();
    this.#gestures = gestures;
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ) =>
      this.#container.addEventListener(name, listener, {
        capture: true,
        passive: false,
        signal: this.#listening.signal,
      });
    on('pointerdown', this.#onDown);
    on('pointermove', this.#onMove);
    on('pointerup', this.#onUp);
    on('pointercancel', this.#onUp);
    on('pointerleave', () => this.#gestures.hover(null));
    on('mousedown', this.#keepFromMap);
    on('touchstart', this.#keepFromMap);
    on('mousemove', this.#onMouseMove);
    on('click', this.#onClick);
    on('dblclick', (event) => {
      if (this.#gestures.isDrawing()) event.stopPropagation();
    });
    this.#container.classList.add(CURSOR_CLASS);
  }

  /** The cursor says whether a click sets a point. */
  showStage(isDrawing: boolean): void {
    this.#container.classList.toggle(CURSOR_CLASS, isDrawing);
  }

  destroy(): void {
    this.#listening.abort();
    this.#container.classList.remove(CURSOR_CLASS, OVER_POINT_CLASS);
  }

  #at(event: MouseEvent): Point {
    return this.#map.mouseEventToContainerPoint(event);
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary) {
      // A second finger pinches: neither click nor drag.
      this.#pressedAt = null;
      return;
    }
    const at = this.#at(event);
    this.#pressedAt = at;
    this.#swallowClick = false;
    const index = this.#gestures.pointUnder(at, event.pointerType === 'touch');
    if (index < 0) return;
    this.#held = { index, pointer: event.pointerId, moved: false };
    this.#container.setPointerCapture(event.pointerId);
    event.stopPropagation();
  };

  /** Leaflet would drag the map with what drags a point. */
  readonly #keepFromMap = (event: Event): void => {
    if (this.#held !== null) event.stopPropagation();
  };

  readonly #onMove = (event: PointerEvent): void => {
    const at = this.#at(event);
    const touch = event.pointerType === 'touch';
    const held = this.#held;
    if (held !== null && held.pointer === event.pointerId) {
      held.moved ||= this.#hasMoved(at, touch);
      if (held.moved) this.#gestures.drag(held.index, at, false, touch);
      event.stopPropagation();
      return;
    }
    if (touch || event.buttons !== 0) return;
    const isOver = this.#gestures.pointUnder(at, false) >= 0;
    this.#container.classList.toggle(OVER_POINT_CLASS, isOver);
    this.#gestures.hover(this.#gestures.isDrawing() ? at : null);
  };

  /** What lies under the pointer is not told of while points are set. */
  readonly #onMouseMove = (event: MouseEvent): void => {
    if (event.buttons === 0 && this.#gestures.isDrawing()) event.stopPropagation();
  };

  readonly #onUp = (event: PointerEvent): void => {
    const held = this.#held;
    if (held === null || held.pointer !== event.pointerId) return;
    this.#held = null;
    if (!held.moved) return;
    this.#swallowClick = true;
    const touch = event.pointerType === 'touch';
    this.#gestures.drag(held.index, this.#at(event), true, touch);
    event.stopPropagation();
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (this.#swallowClick) {
      this.#swallowClick = false;
      event.stopPropagation();
      return;
    }
    if (!this.#gestures.isDrawing()) return;
    event.stopPropagation();
    const at = this.#at(event);
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (this.#pressedAt === null || this.#hasMoved(at, touch)) return;
    const last = this.#lastClick;
    this.#lastClick = { time: event.timeStamp, at };
    const isSecond =
      last !== null &&
      event.timeStamp - last.time < DOUBLE_MS &&
      last.at.distanceTo(at) < DOUBLE_SLACK;
    if (isSecond) {
      this.#lastClick = null;
      this.#gestures.finish();
    } else this.#gestures.add(at, touch);
  };

  #hasMoved(at: Point, touch: boolean): boolean {
    const from = this.#pressedAt ?? point(0, 0);
    return from.distanceTo(at) > (touch ? TOUCH_SLACK : CLICK_SLACK);
  }
}
