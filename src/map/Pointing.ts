/** Who tells of what the pointer or the roving list is at: the map's tooltip, or the app's card of a place. */
import type { Tooltip } from './Tooltip.ts';
import type { PointEvent, PointedPlace } from './types.ts';

export interface PointedAt {
  /** The same while it is the same thing: nothing is told twice. */
  readonly key: string;
  /** The single place that a card can tell of; null for several places and for regions. */
  readonly place: PointedPlace | null;
  /** Pixels of the map, where the tooltip stands. */
  readonly x: number;
  readonly y: number;
  /** Asked for only where the tooltip tells of it. */
  readonly text: () => { readonly title: string; readonly detail: string };
}

/**
 * What the pointer is at goes before what has the focus. A single place is told to the app, once
 * for every change; all else, and everything while the app has no cards, is the tooltip's.
 */
export class Pointing {
  private readonly tooltip: Tooltip;
  private onPoint: ((event: PointEvent) => void) | null = null;
  private pointer: PointedAt | null = null;
  private focus: PointedAt | null = null;
  private told: string | null = null;
  private dismissed: string | null = null;
  private isPaused = false;
  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    this.dismissed = (this.pointer ?? this.focus)?.key ?? null;
    this.tooltip.hide();
  };

  constructor(tooltip: Tooltip) {
    this.tooltip = tooltip;
    document.addEventListener('keydown', this.onKeyDown, { capture: true });
  }

  destroy(): void {
    document.removeEventListener('keydown', this.onKeyDown, { capture: true });
    this.end();
  }

  /** Null while the app has no cards. What is pointed at when they come is told at once. */
  setOnPoint(onPoint: ((event: PointEvent) => void) | null): void {
    if (onPoint === this.onPoint) return;
    this.onPoint = onPoint;
    this.told = null;
    this.show();
  }

  setPointer(at: PointedAt | null): void {
    this.pointer = at;
    this.show();
  }

  setFocus(at: PointedAt | null): void {
    this.focus = at;
    this.show();
  }

  /** The map moves, or a place was chosen: nothing is told until something is pointed at anew. */
  end(): void {
    this.pointer = null;
    this.focus = null;
    this.dismissed = null;
    this.tooltip.hide();
    if (this.told !== null) this.onPoint?.({ type: 'ended' });
    this.told = null;
  }

  /** While a menu stands over the map nothing is told that would cover it. */
  setPaused(isPaused: boolean): void {
    this.isPaused = isPaused;
    if (isPaused) this.end();
  }

  private show(): void {
    if (this.isPaused) return;
    const at = this.pointer ?? this.focus;
    if (at?.key !== this.dismissed) this.dismissed = null;
    if (at?.place && this.onPoint !== null) {
      this.tooltip.hide();
      if (this.told === at.key) return;
      this.told = at.key;
      this.onPoint({ type: 'at', place: at.place });
      return;
    }
    if (this.told !== null) this.onPoint?.({ type: 'left' });
    this.told = null;
    if (at === null || at.key === this.dismissed) this.tooltip.hide();
    else this.tooltip.show(at.x, at.y, at.text());
  }
}
