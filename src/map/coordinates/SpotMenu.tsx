import type { Point } from 'leaflet';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CoordinateWords } from './CoordinateTools.tsx';

export interface SpotMenuProps {
  /** Pixels of the map. */
  readonly at: Point;
  readonly degrees: string;
  /** Null until its formulas are loaded, or where the grid ends. */
  readonly mgrs: string | null;
  /** What became of copying. */
  readonly outcome: string;
  readonly words: CoordinateWords;
  readonly onCopy: (text: string) => void;
  readonly onMeasure: () => void;
  readonly onClose: () => void;
}

/** What can be done with a spot of the map: its coordinates copied, a line begun. */
export function SpotMenu(props: SpotMenuProps) {
  const { at, degrees, mgrs, outcome, words, onCopy, onMeasure, onClose } = props;
  const element = useRef<HTMLElement>(null);
  const [place, setPlace] = useState({ x: at.x, y: at.y });
  const close = useRef(onClose);
  close.current = onClose;

  // biome-ignore lint/correctness/useExhaustiveDependencies: its size changes with what it says
  useLayoutEffect(() => {
    const menu = element.current;
    const host = menu?.parentElement;
    if (!menu || !host) return;
    const within = (start: number, length: number, room: number) =>
      Math.max(8, start + length + 8 > room ? Math.min(start - length, room - length - 8) : start);
    setPlace({
      x: within(at.x + 4, menu.offsetWidth, host.clientWidth),
      y: within(at.y + 4, menu.offsetHeight, host.clientHeight),
    });
  }, [at, mgrs, outcome]);

  useEffect(() => {
    element.current?.querySelector('button')?.focus({ preventScroll: true });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && element.current?.contains(event.target)) return;
      close.current();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    document.addEventListener('pointerdown', onPress, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      document.removeEventListener('pointerdown', onPress, { capture: true });
    };
  }, []);

  return (
    <section
      ref={element}
      className="map-spot-menu"
      aria-label={words.menu(degrees)}
      style={{ transform: `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)` }}
    >
      <button type="button" onClick={() => onCopy(degrees)}>
        {words.copy(degrees)}
      </button>
      {mgrs !== null && (
        <button type="button" onClick={() => onCopy(mgrs)}>
          {words.copy(mgrs)}
        </button>
      )}
      <button type="button" onClick={onMeasure}>
        {words.measureFromHere}
      </button>
      {outcome !== '' && <p>{outcome}</p>}
    </section>
  );
}
