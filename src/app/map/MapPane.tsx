/** The map with everything it is given from the store. */
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { MapView } from '../../map/MapView.tsx';
import type { MapHandle, MapPosition, Selection } from '../../map/types.ts';
import { Failsafe } from '../shell/Failsafe.tsx';
import { panelsOf } from '../shell/layout.ts';
import { REDUCED_MOTION, useMedia } from '../shell/use-media.ts';
import { useWindowSize } from '../shell/use-window-size.ts';
import { appStore, themeOf, useApp } from '../state/store.ts';
import { withLaterWords } from '../words/open.ts';
import { useFirstView, useShowWanted } from './first-view.ts';
import { mapWords } from './map-words.ts';
import { oblastNotes, useFitNamesakes, useNamesakesShown } from './namesakes-shown.ts';
import { useRegionMarks } from './region-marks.ts';
import { ToolsOnMap } from './ToolsOnMap.tsx';
import { useUnitLabels } from './unit-labels.ts';
import { useOutlinesLookedAt } from './unit-outlines.ts';
import { usePlaceCard } from './use-place-card.ts';

const NamesakesOnMap = lazy(() => withLaterWords(import('./NamesakesOnMap.tsx')));

/** Where the address said to open, read once before the map is made. */
export function MapPane({ openAt }: { readonly openAt: MapPosition | null }) {
  const words = useApp((state) => state.words);
  const claims = useApp((state) => state.claims);
  const gazetteer = useApp((state) => state.gazetteer);
  const nameStyle = useApp((state) => state.nameStyle);
  const sheet = useApp((state) => state.sheet);
  const tab = useApp((state) => state.tab);
  const selection = useApp((state) => state.selection);
  const basemap = useApp((state) => state.basemap);
  const table = useApp((state) => state.table);
  const rows = useApp((state) => state.rows);
  const shown = useApp((state) => state.highlights);
  const place = selection?.type === 'place' ? selection.place : null;
  // Also a place that a link opened, which nothing else marks where nothing is claimed.
  const hasNamesakes = useApp((state) => state.namesakes !== null);
  const namesakes = useNamesakesShown();
  const textPlaces = useApp((state) => state.textPlaces);
  const highlights = useMemo(() => {
    const ids = namesakes?.settlements.map(({ id }) => id) ?? [];
    const read = textPlaces?.keys() ?? [];
    return [...new Set([...ids, ...shown, ...read, ...(place === null ? [] : [place])])];
  }, [namesakes, shown, textPlaces, place]);
  const highlightNotes = useMemo(
    () =>
      namesakes && gazetteer
        ? oblastNotes(namesakes.settlements, gazetteer, nameStyle.first)
        : undefined,
    [namesakes, gazetteer, nameStyle],
  );
  const pointedAt = useApp((state) => state.pointedAt);
  const barePoint = useApp((state) => state.pointShown);
  const theme = useApp(themeOf);
  // Tiles are light as a rule: names and marks in the light theme's ink can be read on them.
  const tiles = useApp((state) => state.tools.tiles);
  const reducedMotion = useMedia(REDUCED_MOTION);
  const size = useWindowSize();
  const regions = useRegionMarks();
  const outlines = useOutlinesLookedAt(regions);
  const unitLabels = useUnitLabels();

  const chosen = selection !== null;
  const insets = useMemo(() => panelsOf(size, sheet, chosen, tab), [size, sheet, chosen, tab]);
  const spoken = useMemo(
    () => mapWords(words, gazetteer, claims, nameStyle),
    [words, gazetteer, claims, nameStyle],
  );
  const indexes = useMemo(
    () => new Map(claims.map((claim, index) => [claim.key, index])),
    [claims],
  );
  const claimIndex = useCallback((key: string) => indexes.get(key) ?? -1, [indexes]);
  const claimKey = useCallback((index: number) => claims[index]?.key ?? '', [claims]);
  const { setMap, setPosition, select } = appStore().getState();
  const keepHandle = useCallback((handle: MapHandle | null) => setMap(handle), [setMap]);
  const choose = useCallback((chosen: Selection | null) => select(chosen), [select]);

  const card = usePlaceCard();

  useFirstView(openAt === null);
  useShowWanted();
  useFitNamesakes(namesakes);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: that somebody comes to the map only loads code
    <div
      className="map-pane"
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && card.want()}
      onFocus={card.want}
    >
      <MapView
        ref={keepHandle}
        initialPosition={openAt}
        onPositionChange={setPosition}
        theme={tiles === null ? theme : 'light'}
        frameTheme={theme}
        onlineTiles={tiles}
        nameStyle={nameStyle}
        reducedMotion={reducedMotion}
        insets={insets}
        basemap={basemap}
        gazetteer={gazetteer}
        table={table}
        rows={rows}
        regions={regions}
        selection={selection}
        claimIndex={claimIndex}
        claimKey={claimKey}
        highlights={highlights}
        ringKinds={textPlaces}
        {...(highlightNotes && { highlightNotes })}
        pointedAt={pointedAt}
        barePoint={barePoint}
        outlines={outlines}
        {...(unitLabels && { unitLabels })}
        onSelect={choose}
        onPoint={card.onPoint}
        words={spoken}
      >
        <ToolsOnMap
          insets={insets}
          theme={tiles === null ? theme : 'light'}
          reducedMotion={reducedMotion}
        />
      </MapView>
      {hasNamesakes && (
        <Failsafe words={words.errors}>
          <Suspense fallback={null}>
            <NamesakesOnMap />
          </Suspense>
        </Failsafe>
      )}
      {card.Layer && <card.Layer feed={card.feed} />}
    </div>
  );
}
