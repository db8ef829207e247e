import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';

/** What keys do to the measuring line. */
export interface MeasureKeys {
  /** Whether keys, not the pointer, were last used: then Enter sets points. */
  readonly isByKeys: boolean;
  readonly isDrawing: boolean;
  readonly reducedMotion: boolean;
  readonly onKeys: () => void;
  readonly add: () => void;
  readonly addOrFinish: () => void;
  readonly finish: () => void;
  readonly back: () => void;
  readonly escape: () => void;
  /** The map has come to rest under the cross. */
  readonly moved: () => void;
}

/** Pixels that an arrow key moves the map under the cross; with Shift, to place a point exactly. */
const STEP = 80;
const SMALL_STEP = 8;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Takes keys before the map and the app do, unless they belong to a field, a button, a list or a dialog. */
export function useMeasureKeys(map: LeafletMap, keys: MeasureKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    let isMovedByKeys = false;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (document.querySelector('dialog[open], :popover-open') !== null) return;
      const target = event.target;
      if (isField(target)) return;
      const now = latest.current;
      const onMap = target === map.getContainer() || target === document.body;
      const arrow = ARROWS[event.key];
      if (event.key === 'Escape') now.escape();
      else if (event.key === 'Backspace') now.back();
      else if (!onMap || !now.isDrawing) return;
      else if (arrow !== undefined) {
        now.onKeys();
        isMovedByKeys = true;
        const step = event.shiftKey ? SMALL_STEP : STEP;
        // Held keys come faster than an animation runs: each begins where the last has got to.
        map.panBy([arrow[0] * step, arrow[1] * step], {
          animate: !now.reducedMotion && !event.repeat && step === STEP,
        });
      } else if (event.key === ' ') {
        now.onKeys();
        now.add();
      } else if (event.key === 'Enter') {
        if (now.isByKeys) now.addOrFinish();
        else now.finish();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onMoveEnd = () => {
      if (isMovedByKeys) latest.current.moved();
      isMovedByKeys = false;
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    map.on('moveend', onMoveEnd);
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      map.off('moveend', onMoveEnd);
    };
  }, [map]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
