/** The tools that stand on the map: coordinates, measuring line, kilometre grid, online tiles. */
import {
  type ComponentType,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { CoordinateTools } from '../../map/coordinates/CoordinateTools.tsx';
import type { ToMgrs } from '../../map/coordinates/format.ts';
import type { LinePoint } from '../../map/measure/line.ts';
import { pointOf } from '../../map/measure/snap.ts';
import type { Insets, Theme } from '../../map/types.ts';
import { openPreferences } from '../preferences.ts';
import { appStore, useApp } from '../state/store.ts';
import { rememberedFormat, rememberedTiles } from './remembered-tools.ts';
import { TilesOnMap } from './TilesOnMap.tsx';
import { useToolWords } from './tool-words.ts';
import { useToolKeys } from './use-tool-keys.ts';
import '../styles/map-tools.css';

export interface MapToolsProps {
  readonly insets: Insets;
  /** That of the map, which online tiles make light. */
  readonly theme: Theme;
  readonly reducedMotion: boolean;
}

export function MapTools(props: MapToolsProps) {
  return (
    <Suspense fallback={null}>
      <Tools {...props} />
    </Suspense>
  );
}

function Tools({ insets, theme, reducedMotion }: MapToolsProps) {
  const words = useToolWords();
  const tools = useApp((state) => state.tools);
  const { announce, setTools } = appStore().getState();
  const [start, setStart] = useState<LinePoint | null>(null);
  const [toMgrs, setToMgrs] = useState<ToMgrs | null>(null);
  const chosen = useChosenPoint();
  useToolKeys(words);
  useRememberedTools();

  const measureFailed = useCallback(() => setTools({ measuring: false }), [setTools]);
  const gridFailed = useCallback(() => setTools({ grid: false }), [setTools]);
  const Measure = useLoaded(tools.measuring, loadMeasure, measureFailed);
  const Grid = useLoaded(tools.grid, loadGrid, gridFailed);
  const loadMgrs = useCallback(async (): Promise<ToMgrs | null> => {
    try {
      const loaded = await import('../../map/coordinates/mgrs.ts');
      setToMgrs(() => loaded.toMgrs);
      return loaded.toMgrs;
    } catch {
      tellFailed();
      return null;
    }
  }, []);
  // A new line begins where the tool is called, not where it was called from before.
  useEffect(() => {
    if (!tools.measuring) setStart(null);
  }, [tools.measuring]);

  return (
    <>
      <CoordinateTools
        format={tools.coordinates}
        insets={insets}
        words={words.coordinates}
        toMgrs={toMgrs}
        loadMgrs={loadMgrs}
        onAnnounce={announce}
        onMeasureFrom={(point) => {
          setStart(point);
          setTools({ measuring: true });
        }}
      />
      {tools.tiles && <TilesOnMap tiles={tools.tiles} words={words.baseMap} />}
      {tools.grid && Grid && <Grid theme={theme} insets={insets} />}
      {tools.measuring && Measure && (
        <Measure
          key={start === null ? '' : `${start.lat},${start.lon}`}
          theme={theme}
          insets={insets}
          reducedMotion={reducedMotion}
          words={words.measure}
          chosen={chosen}
          start={start}
          onAnnounce={announce}
          onClose={() => {
            setTools({ measuring: false });
            announce(words.measure.ended);
          }}
        />
      )}
    </>
  );
}

const loadMeasure = async () => (await import('../../map/measure/MeasureTool.tsx')).MeasureTool;
const loadGrid = async () =>
  (await import('../../map/grid/KilometreGridView.tsx')).KilometreGridView;

/** A part that is fetched when first wanted. What fails is told and switched off again. */
function useLoaded<P>(
  wanted: boolean,
  load: () => Promise<ComponentType<P>>,
  onFailure: () => void,
): ComponentType<P> | null {
  const [loaded, setLoaded] = useState<ComponentType<P> | null>(null);
  const isLoading = useRef(false);
  useEffect(() => {
    if (!wanted || loaded || isLoading.current) return;
    isLoading.current = true;
    load()
      .then(
        (part) => setLoaded(() => part),
        () => {
          onFailure();
          tellFailed();
        },
      )
      .finally(() => {
        isLoading.current = false;
      });
  }, [wanted, loaded, load, onFailure]);
  return loaded;
}

function tellFailed(): void {
  const { words, tell } = appStore().getState();
  tell('error', words.toolbar.loadFailed);
}

/** What is chosen in the app, where it is a place with a point. */
function useChosenPoint(): LinePoint | null {
  const selection = useApp((state) => state.selection);
  const gazetteer = useApp((state) => state.gazetteer);
  const style = useApp((state) => state.nameStyle);
  return useMemo(
    () =>
      selection?.type === 'place' && gazetteer ? pointOf(gazetteer, style, selection.place) : null,
    [selection, gazetteer, style],
  );
}

/** Takes over, once, what this device remembers. */
function useRememberedTools(): void {
  useEffect(() => {
    const { tools, setTools } = appStore().getState();
    const preferences = openPreferences(() => window.localStorage);
    setTools({
      coordinates: rememberedFormat(preferences),
      tiles: tools.tiles ?? rememberedTiles(preferences),
    });
  }, []);
}
