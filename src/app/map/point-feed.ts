import type { PointEvent } from '../../map/types.ts';

/** Hands what the map tells to the card, which comes later than the map. */
export interface PointFeed {
  readonly tell: (event: PointEvent) => void;
  /** Hears the last event at once, then every new one; returns what ends it. */
  readonly listen: (listener: (event: PointEvent) => void) => () => void;
}

export function createPointFeed(): PointFeed {
  let last: PointEvent | null = null;
  let heard: ((event: PointEvent) => void) | null = null;
  return {
    tell(event) {
      last = event;
      heard?.(event);
    },
    listen(listener) {
      heard = listener;
      if (last !== null) listener(last);
      return () => {
        if (heard === listener) heard = null;
      };
    },
  };
}
