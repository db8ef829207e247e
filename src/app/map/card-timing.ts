/** When the card of a place comes and goes, so that it can be reached and read. Pure but for its timer. */
import type { PointEvent, PointedPlace } from '../../map/types.ts';

/** The pointer rests this long on a place before its card comes: passing over is no question. */
export const PAUSE_MS = 120;
/** Time to move from a place onto its card, and back onto it after slipping off. */
export const GRACE_MS = 300;

export interface CardTiming {
  /** What the map tells. */
  point(event: PointEvent): void;
  /** The pointer came onto the card, which stays while it is there. */
  enter(): void;
  leave(): void;
  /** The reader sends the card away: it stays away until something else is pointed at. */
  dismiss(): void;
}

/** @param show is called with the place whose card is to be seen, or null for none */
export function createCardTiming(show: (place: PointedPlace | null) => void): CardTiming {
  let current: PointedPlace | null = null;
  let shown: PointedPlace | null = null;
  let isHeld = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = () => {
    clearTimeout(timer);
    if (current === shown || (current && shown && isSameCard(current, shown))) return;
    shown = current;
    show(shown);
  };
  const settleAfter = (milliseconds: number) => {
    clearTimeout(timer);
    if (milliseconds === 0) settle();
    else timer = setTimeout(settle, milliseconds);
  };
  const hide = () => {
    current = null;
    isHeld = false;
    settle();
  };

  return {
    point(event) {
      if (event.type === 'ended') {
        hide();
        return;
      }
      current = event.type === 'at' ? event.place : null;
      // A card that lies under a resting pointer does not stop the keyboard from going on.
      if (isHeld && current?.source === 'focus' && shown?.source === 'focus') isHeld = false;
      if (isHeld) return;
      // The focus is told again when the pointer leaves a place, perhaps for that place's card.
      const pause = current?.source === 'pointer' ? PAUSE_MS : 0;
      settleAfter(shown?.source === 'pointer' && pause === 0 ? GRACE_MS : pause);
    },
    enter() {
      if (shown === null) return;
      isHeld = true;
      clearTimeout(timer);
    },
    leave() {
      if (!isHeld) return;
      isHeld = false;
      settleAfter(GRACE_MS);
    },
    dismiss: hide,
  };
}

/** A card does not run after the pointer; it does go along with a mark that has the focus. */
function isSameCard(a: PointedPlace, b: PointedPlace): boolean {
  if (a.place !== b.place || a.source !== b.source || a.claim !== b.claim) return false;
  return a.source === 'pointer' || (a.clear.minX === b.clear.minX && a.clear.minY === b.clear.minY);
}
