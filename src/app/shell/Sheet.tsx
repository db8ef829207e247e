/** A panel that is a box at the side on wide screens and a sheet over the map on narrow ones. */
import { type PointerEvent, type ReactNode, type Ref, useRef, useState } from 'react';
import type { SheetStop } from '../state/store.ts';
import { appStore, useApp } from '../state/store.ts';
import { Icon } from './Icon.tsx';
import { isNarrow } from './layout.ts';
import { nearestStop, STOPS, stopHeight } from './sheet-stops.ts';
import { useWindowSize } from './use-window-size.ts';

interface SheetProps {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
  /** Where the skip link leads. */
  readonly id?: string;
}

export function Sheet({ label, className, children, ref, id }: SheetProps) {
  const size = useWindowSize();
  const narrow = isNarrow(size);
  const stop = useApp((state) => state.sheet);
  const [dragged, setDragged] = useState<number | null>(null);
  const height = narrow ? `${dragged ?? stopHeight(stop, size.height)}px` : undefined;
  return (
    <section
      ref={ref}
      id={id}
      className={`panel ${className}${narrow ? ' sheet' : ''}`}
      aria-label={label}
      tabIndex={-1}
      data-dragging={dragged === null ? undefined : true}
      style={height === undefined ? undefined : { height }}
    >
      {narrow && <SheetBar stop={stop} onDrag={setDragged} />}
      {children}
    </section>
  );
}

interface SheetBarProps {
  readonly stop: SheetStop;
  /** Height in pixels while a finger is on the handle, then null. */
  readonly onDrag: (height: number | null) => void;
}

function SheetBar({ stop, onDrag }: SheetBarProps) {
  const words = useApp((state) => state.words.shell.sheet);
  const from = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const index = STOPS.indexOf(stop);

  const heightAt = (event: PointerEvent) => {
    const start = from.current;
    if (!start) return null;
    const height = start.height + start.y - event.clientY;
    const most = stopHeight('full', window.innerHeight);
    return Math.min(most, Math.max(stopHeight('peek', window.innerHeight), height));
  };
  const moveTo = (next: SheetStop | undefined) => {
    if (!next) return;
    appStore().getState().setSheet(next);
    appStore().getState().announce(words.stops[next]);
  };
  const end = (event: PointerEvent) => {
    const height = heightAt(event);
    from.current = null;
    onDrag(null);
    if (height !== null) moveTo(nearestStop(height, window.innerHeight));
  };
  return (
    <div className="sheet-bar">
      <button
        type="button"
        className="button-icon"
        aria-label={words.lower}
        disabled={index === 0}
        onClick={() => moveTo(STOPS[index - 1])}
      >
        <Icon name="down" />
      </button>
      <div
        className="sheet-handle"
        title={words.handle}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          from.current = { y: event.clientY, height: stopHeight(stop, window.innerHeight) };
        }}
        onPointerMove={(event) => {
          const height = heightAt(event);
          if (height !== null) onDrag(height);
        }}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <button
        type="button"
        className="button-icon"
        aria-label={words.taller}
        disabled={index === STOPS.length - 1}
        onClick={() => moveTo(STOPS[index + 1])}
      >
        <Icon name="up" />
      </button>
    </div>
  );
}
