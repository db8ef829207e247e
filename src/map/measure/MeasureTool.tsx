import type { Point } from 'leaflet';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { visibleMiddle } from '../coordinates/pointed.ts';
import { useScene } from '../scene-context.ts';
import type { Insets, Theme } from '../types.ts';
import {
  addPoint,
  EMPTY_LINE,
  finish,
  type Line,
  type LinePoint,
  measure,
  movePoint,
  removePoint,
} from './line.ts';
import { MeasureLayer } from './MeasureLayer.ts';
import { MeasurePanel } from './MeasurePanel.tsx';
import { MeasurePointer } from './MeasurePointer.ts';
import { pointAt } from './snap.ts';
import { useMeasureKeys } from './use-measure-keys.ts';
import {
  bearingInWords,
  lengthInWords,
  lineInWords,
  type MeasureWords,
  pointInWords,
} from './words.ts';

export interface MeasureToolProps {
  readonly theme: Theme;
  readonly insets: Insets;
  readonly reducedMotion: boolean;
  readonly words: MeasureWords;
  /** What is chosen in the app, so that it can be added without finding it on the map. */
  readonly chosen: LinePoint | null;
  /** Where the line begins when the tool was called from a spot of the map. */
  readonly start: LinePoint | null;
  readonly onAnnounce: (text: string) => void;
  readonly onClose: () => void;
}

/** Pixels within which a point of the line is taken hold of. */
const MOUSE_HOLD = 9;
const FINGER_HOLD = 22;

/** The measuring line, its list, and what mouse, finger and keyboard do to it. */
export function MeasureTool(props: MeasureToolProps) {
  const { theme, insets, reducedMotion, words, chosen, start, onAnnounce, onClose } = props;
  const map = useMap();
  const scene = useScene();
  const [line, setLine] = useState<Line>(() =>
    start === null ? EMPTY_LINE : addPoint(EMPTY_LINE, start),
  );
  const [byKeys, setByKeys] = useState(true);
  const layer = useRef<MeasureLayer | null>(null);
  const latest = useRef({ line, insets, words });
  latest.current = { line, insets, words };

  const middle = useCallback((): Point => visibleMiddle(map, latest.current.insets), [map]);

  /** Takes a changed line over and says what it now measures. */
  const change = useCallback(
    (next: Line, said: string | null) => {
      if (next === latest.current.line) return;
      latest.current.line = next;
      setLine(next);
      if (said !== null) onAnnounce(said);
    },
    [onAnnounce],
  );
  const add = useCallback(
    (added: LinePoint) => {
      const next = addPoint(latest.current.line, added);
      change(next, sayAdded(next, latest.current.words));
    },
    [change],
  );
  const addAt = useCallback(
    (at: Point, touch: boolean) => add(pointAt(map, scene, at, touch)),
    [add, map, scene],
  );
  const remove = useCallback(
    (index: number) => {
      const { line: before, words: spoken } = latest.current;
      const gone = before.points[index];
      if (gone === undefined) return;
      const next = removePoint(before, index);
      change(next, spoken.removed(pointInWords(gone, index, spoken), sayTotal(next, spoken)));
    },
    [change],
  );
  const end = useCallback(() => {
    const next = finish(latest.current.line);
    const { words: spoken } = latest.current;
    change(next, spoken.finished(sayTotal(next, spoken) ?? ''));
  }, [change]);
  const clear = useCallback(() => change(EMPTY_LINE, latest.current.words.cleared), [change]);
  const goOn = useCallback(
    () => change({ ...latest.current.line, stage: 'drawing' }, null),
    [change],
  );

  useEffect(() => {
    const created = new MeasureLayer(theme, words);
    created.setLine(latest.current.line);
    created.addTo(map);
    layer.current = created;
    return () => {
      created.remove();
      layer.current = null;
    };
  }, [map, theme, words]);
  useEffect(() => {
    layer.current?.setLine(line);
  }, [line]);

  const pointer = useRef<MeasurePointer | null>(null);
  useEffect(() => {
    let hovered: Point | null = null;
    const preview = () => layer.current?.setPreview(hovered && positionAt(hovered));
    const positionAt = (at: Point) => {
      const { lat, lng } = map.containerPointToLatLng(at);
      return { lat, lon: lng };
    };
    const created = new MeasurePointer(map, {
      isDrawing: () => latest.current.line.stage === 'drawing',
      pointUnder: (at, touch) =>
        nearestPoint(latest.current.line, touch ? FINGER_HOLD : MOUSE_HOLD, at, (spot) =>
          map.latLngToContainerPoint([spot.lat, spot.lon]),
        ),
      add: (at, touch) => {
        setByKeys(false);
        addAt(at, touch);
      },
      finish: end,
      drag: (index, at, dropped, touch) => {
        setByKeys(false);
        const to = dropped ? pointAt(map, scene, at, touch) : { ...positionAt(at), place: null };
        const next = movePoint(latest.current.line, index, to);
        change(next, dropped ? sayTotal(next, latest.current.words) : null);
      },
      hover: (at) => {
        hovered = at;
        if (at !== null) setByKeys(false);
        preview();
      },
    });
    pointer.current = created;
    map.on('move', preview);
    return () => {
      created.destroy();
      map.off('move', preview);
      pointer.current = null;
    };
  }, [map, scene, addAt, end, change]);
  useEffect(() => pointer.current?.showStage(line.stage === 'drawing'), [line.stage]);

  // The next leg is drawn to the cross while keys move it.
  useEffect(() => {
    if (!byKeys) return;
    const follow = () => {
      const { lat, lng } = map.containerPointToLatLng(middle());
      layer.current?.setPreview({ lat, lon: lng });
    };
    follow();
    map.on('move', follow);
    return () => {
      map.off('move', follow);
      layer.current?.setPreview(null);
    };
  }, [map, byKeys, middle]);

  useMeasureKeys(map, {
    isByKeys: byKeys,
    isDrawing: line.stage === 'drawing',
    reducedMotion,
    onKeys: () => setByKeys(true),
    add: () => addAt(middle(), false),
    /** Enter a second time at the same spot ends the line, as a double click does. */
    addOrFinish: () => {
      const before = latest.current.line;
      addAt(middle(), false);
      if (latest.current.line === before) end();
    },
    finish: end,
    back: () => remove(latest.current.line.points.length - 1),
    escape: () => (latest.current.line.points.length > 0 ? clear() : onClose()),
    moved: () => {
      const said = sayCross(latest.current.line, pointAt(map, scene, middle(), false), words);
      if (said !== '') onAnnounce(said);
    },
  });

  useEffect(() => {
    map.getContainer().focus({ preventScroll: true });
    onAnnounce(latest.current.words.started);
  }, [map, onAnnounce]);

  const measured = useMemo(() => measure(line), [line]);
  const host = map.getContainer().parentElement;
  if (host === null) return null;
  const isChosenNew = chosen !== null && chosen.place?.id !== line.points.at(-1)?.place?.id;
  return createPortal(
    <>
      {byKeys && line.stage === 'drawing' && <div className="map-cross" aria-hidden="true" />}
      <MeasurePanel
        line={line}
        measured={measured}
        words={words}
        byKeys={byKeys}
        chosen={isChosenNew && line.stage === 'drawing' ? chosen : null}
        text={lineInWords(measured, words)}
        onAdd={add}
        onRemove={remove}
        onClear={clear}
        onFinish={end}
        onGoOn={goOn}
        onClose={onClose}
        onAnnounce={onAnnounce}
      />
    </>,
    host,
  );
}

/** The index of the point nearest to a pixel within a reach; -1 where there is none. */
function nearestPoint(
  { points }: Line,
  reach: number,
  at: Point,
  toPixel: (spot: LinePoint) => Point,
): number {
  let [found, best] = [-1, reach];
  points.forEach((spot, index) => {
    const distance = toPixel(spot).distanceTo(at);
    if (distance <= best) [found, best] = [index, distance];
  });
  return found;
}

/** "Kostiantynivka. 47.9 km, 55 degrees, northeast. 61 km in all". */
function sayAdded(line: Line, words: MeasureWords): string {
  const { legs } = measure(line);
  const index = line.points.length - 1;
  const name = pointInWords(line.points[index]!, index, words);
  const leg = legs.at(-1);
  if (leg === undefined) return words.announce(name, null, null);
  const said = `${lengthInWords(leg.metres, words)}, ${bearingInWords(leg.bearing, words, true)}`;
  return words.announce(name, said, legs.length > 1 ? sayTotal(line, words) : null);
}

function sayTotal(line: Line, words: MeasureWords): string | null {
  const { legs, metres } = measure(line);
  return legs.length === 0 ? null : words.total(lengthInWords(metres, words));
}

/** What lies under the cross and how far it is from the line's end. */
function sayCross(line: Line, at: LinePoint, words: MeasureWords): string {
  const last = line.points.at(-1);
  const name = at.place?.name ?? null;
  if (last === undefined) return name ?? '';
  const [leg] = measure({ ...line, points: [last, at] }).legs;
  if (leg === undefined) return name ?? '';
  const said = `${lengthInWords(leg.metres, words)}, ${bearingInWords(leg.bearing, words, true)}`;
  return name === null ? said : words.announce(name, said, null);
}
