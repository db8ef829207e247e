import { type ComponentType, useCallback, useRef, useState } from 'react';
import type { PointEvent } from '../../map/types.ts';
import { appStore } from '../state/store.ts';
import { withLaterWords } from '../words/open.ts';
import { createPointFeed, type PointFeed } from './point-feed.ts';

export interface PlaceCardLoaded {
  /** Null until the card's code is there; the map's own tooltip tells of places until then. */
  readonly onPoint: ((event: PointEvent) => void) | null;
  readonly Layer: ComponentType<{ readonly feed: PointFeed }> | null;
  readonly feed: PointFeed;
  /** Asks for the card's code; where that failed before, again. */
  readonly want: () => void;
}

/** The card of a place: its code is loaded when somebody first points at the map. */
export function usePlaceCard(): PlaceCardLoaded {
  const [feed] = useState(createPointFeed);
  const tell = useCallback(
    (event: PointEvent) => {
      feed.tell(event);
      // A text that is being read shows where it names the place.
      appStore()
        .getState()
        .setPointedOnMap(event.type === 'at' ? event.place.place : null);
    },
    [feed],
  );
  const [Layer, setLayer] = useState<PlaceCardLoaded['Layer']>(null);
  const isAsked = useRef(false);
  const want = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    withLaterWords(import('./PlaceCardLayer.tsx')).then(
      ({ PlaceCardLayer }) => setLayer(() => PlaceCardLayer),
      () => {
        // The tooltip goes on telling of places, and the next time the pointer comes it is tried again.
        isAsked.current = false;
      },
    );
  }, []);
  return { onPoint: Layer === null ? null : tell, Layer, feed, want };
}
