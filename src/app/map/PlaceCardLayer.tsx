/** The card of the place that the pointer rests on or that has the focus, above the map. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PointedPlace } from '../../map/types.ts';
import { panelsOf } from '../shell/layout.ts';
import { useWindowSize } from '../shell/use-window-size.ts';
import { useApp } from '../state/store.ts';
import { type CardSide, placeCard, visibleBox } from './card-position.ts';
import { createCardTiming } from './card-timing.ts';
import { PlaceCard } from './PlaceCard.tsx';
import type { PointFeed } from './point-feed.ts';
import '../styles/details.css';
import '../styles/card.css';

export function PlaceCardLayer({ feed }: { readonly feed: PointFeed }) {
  const [pointed, setPointed] = useState<PointedPlace | null>(null);
  const timing = useMemo(() => createCardTiming(setPointed), []);
  const gazetteer = useApp((state) => state.gazetteer);
  const words = useApp((state) => state.words.card);
  const { first } = useApp((state) => state.nameStyle);
  // Who measures wants to see the map under the line.
  const isMeasuring = useApp((state) => state.tools.measuring);
  const place = pointed === null || isMeasuring ? undefined : gazetteer?.byId(pointed.place);
  const isShown = place !== undefined;
  const card = useRef<HTMLElement>(null);

  useEffect(() => {
    const end = feed.listen(timing.point);
    return () => {
      end();
      timing.dismiss();
    };
  }, [feed, timing]);
  useEscape(isShown, timing.dismiss);
  usePosition(card, isShown ? pointed : null);

  if (place === undefined || pointed === null) return null;
  return (
    <section
      ref={card}
      className="card"
      aria-label={words.label(place.display[first])}
      onPointerEnter={timing.enter}
      onPointerLeave={timing.leave}
    >
      <PlaceCard
        key={`${pointed.place} ${pointed.claim}`}
        place={place}
        claim={pointed.claim}
        onChoose={timing.dismiss}
      />
    </section>
  );
}

/** The first Escape sends the card away, wherever the focus is, and does nothing else. */
function useEscape(isShown: boolean, dismiss: () => void): void {
  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      dismiss();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isShown, dismiss]);
}

/** Puts the card beside its place, and again when it grows or the panels change. */
function usePosition(
  card: { readonly current: HTMLElement | null },
  pointed: PointedPlace | null,
): void {
  const size = useWindowSize();
  const sheet = useApp((state) => state.sheet);
  const isChosen = useApp((state) => state.selection !== null);
  const tab = useApp((state) => state.tab);
  const visible = useMemo(
    () => visibleBox(size, panelsOf(size, sheet, isChosen, tab)),
    [size, sheet, isChosen, tab],
  );
  const side = useRef<{ readonly of: PointedPlace; readonly side: CardSide } | null>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (element === null || pointed === null) return;
    element.style.maxHeight = `${visible.maxY - visible.minY}px`;
    const put = () => {
      const measured = { width: element.offsetWidth, height: element.offsetHeight };
      const kept = side.current?.of === pointed ? side.current.side : null;
      const at = placeCard(pointed.clear, measured, visible, kept);
      side.current = { of: pointed, side: at.side };
      element.style.transform = `translate(${at.left}px, ${at.top}px)`;
    };
    put();
    const grown = new ResizeObserver(put);
    grown.observe(element);
    return () => grown.disconnect();
  }, [card, pointed, visible]);
}
