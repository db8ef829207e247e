import type { LeafletMouseEvent, Point } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import type { LinePoint } from '../measure/line.ts';
import { pointAt } from '../measure/snap.ts';
import { useScene } from '../scene-context.ts';
import type { Insets } from '../types.ts';
import { type CoordinateFormat, degreesText, mgrsDigitsAt, type ToMgrs } from './format.ts';
import { type Pointed, pointedAt } from './pointed.ts';
import { SpotMenu } from './SpotMenu.tsx';

export interface CoordinateWords {
  readonly centre: (text: string) => string;
  readonly menu: (text: string) => string;
  readonly copy: (text: string) => string;
  readonly copied: (text: string) => string;
  readonly copyFailed: (text: string) => string;
  readonly noMgrs: string;
  readonly measureFromHere: string;
}

export interface CoordinateToolsProps {
  readonly format: CoordinateFormat;
  readonly insets: Insets;
  readonly words: CoordinateWords;
  /** Null until its formulas are loaded. */
  readonly toMgrs: ToMgrs | null;
  /** Loads them; resolves to null where that failed, which the app has then told. */
  readonly loadMgrs: () => Promise<ToMgrs | null>;
  readonly onAnnounce: (text: string) => void;
  readonly onMeasureFrom: (point: LinePoint) => void;
}

/** How long the foot of the map says that something was copied. */
const SAID_MS = 2500;

/**
 * The coordinates under the pointer, written into the foot of the map with each frame and without a
 * render; C copies them, and a right click or a long press shows them in both forms.
 */
export function CoordinateTools(props: CoordinateToolsProps) {
  const { format, words, toMgrs } = props;
  const map = useMap();
  const scene = useScene();
  const readout = useRef<HTMLSpanElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [menu, setMenu] = useState<{ readonly at: Point; readonly spot: Pointed } | null>(null);
  const [outcome, setOutcome] = useState('');

  useEffect(() => {
    const container = map.getContainer();
    let pointer: Point | null = null;
    let frame = 0;
    let silentUntil = 0;
    const write = () => {
      frame = 0;
      if (readout.current === null || performance.now() < silentUntil) return;
      const { format: form, insets, toMgrs: grid, words: spoken } = latest.current;
      const spot = pointedAt(map, pointer, insets);
      const text = spotText(spot, form, grid) ?? spoken.noMgrs;
      readout.current.textContent = spot.isCentre ? spoken.centre(text) : text;
    };
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(write);
    };
    const say = (text: string) => {
      latest.current.onAnnounce(text);
      if (readout.current !== null) readout.current.textContent = text;
      silentUntil = performance.now() + SAID_MS;
      window.setTimeout(ask, SAID_MS + 20);
    };
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      pointer = map.mouseEventToContainerPoint(event);
      ask();
    };
    const onLeave = () => {
      pointer = null;
      ask();
    };
    const onKeyDown = async (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key.toLowerCase() !== 'c' || isTypedInto(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      const spot = pointedAt(map, pointer, latest.current.insets);
      const form = event.shiftKey ? 'mgrs' : 'degrees';
      const grid = form === 'mgrs' ? await latest.current.loadMgrs() : null;
      if (form === 'mgrs' && grid === null) return;
      const text = spotText(spot, form, grid);
      say(text === null ? latest.current.words.noMgrs : await copy(text, latest.current.words));
    };
    const onContextMenu = ({ containerPoint, originalEvent }: LeafletMouseEvent) => {
      originalEvent.preventDefault();
      setOutcome('');
      setMenu({
        at: containerPoint,
        spot: pointedAt(map, containerPoint, latest.current.insets),
      });
      latest.current.loadMgrs();
    };
    const onMapMove = () => {
      ask();
      setMenu(null);
    };
    container.addEventListener('pointermove', onMove, { capture: true });
    container.addEventListener('pointerleave', onLeave);
    document.addEventListener('keydown', onKeyDown);
    map.on('contextmenu', onContextMenu).on('move', onMapMove);
    write();
    return () => {
      cancelAnimationFrame(frame);
      container.removeEventListener('pointermove', onMove, { capture: true });
      container.removeEventListener('pointerleave', onLeave);
      document.removeEventListener('keydown', onKeyDown);
      map.off('contextmenu', onContextMenu).off('move', onMapMove);
    };
  }, [map]);

  const isMenuOpen = menu !== null;
  useEffect(() => {
    if (!isMenuOpen || scene === null) return;
    scene.pointing.setPaused(true);
    return () => scene.pointing.setPaused(false);
  }, [isMenuOpen, scene]);

  // Another form is shown at once, not only when the pointer moves.
  useEffect(() => {
    if (format === 'mgrs' && toMgrs === null) latest.current.loadMgrs();
    if (readout.current === null) return;
    const spot = pointedAt(map, null, latest.current.insets);
    readout.current.textContent = words.centre(spotText(spot, format, toMgrs) ?? words.noMgrs);
  }, [map, format, toMgrs, words]);

  const host = map.getContainer().parentElement;
  const foot = host?.querySelector('.map-foot-coordinates') ?? null;
  return (
    <>
      {foot !== null && createPortal(<span ref={readout} className="map-coordinates" />, foot)}
      {menu !== null &&
        host !== null &&
        createPortal(
          <SpotMenu
            at={menu.at}
            degrees={spotText(menu.spot, 'degrees', null) ?? ''}
            mgrs={toMgrs && spotText(menu.spot, 'mgrs', toMgrs)}
            outcome={outcome}
            words={words}
            onCopy={async (text) => {
              const told = await copy(text, words);
              setOutcome(told);
              props.onAnnounce(told);
            }}
            onMeasure={() => {
              setMenu(null);
              props.onMeasureFrom(pointAt(map, scene, menu.at, false));
            }}
            onClose={() => {
              setMenu(null);
              map.getContainer().focus({ preventScroll: true });
            }}
          />,
          host,
        )}
    </>
  );
}

/** Null where the military grid has no reference. Without its formulas, degrees stand in. */
function spotText(
  { lat, lon, zoom }: Pointed,
  format: CoordinateFormat,
  toMgrs: ToMgrs | null,
): string | null {
  if (format === 'degrees' || toMgrs === null) return degreesText(lat, lon, zoom);
  return toMgrs(lat, lon, mgrsDigitsAt(lat, zoom));
}

async function copy(text: string, words: CoordinateWords): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied(text);
  } catch {
    return words.copyFailed(text);
  }
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    (target instanceof HTMLInputElement && !/^(checkbox|radio|button)$/.test(target.type)) ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
