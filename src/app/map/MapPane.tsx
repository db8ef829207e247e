/** The map with everything it is given from the store. */
import { useCallback, useMemo } from 'react';
import { MapView } from '../../map/MapView.tsx';
import type { MapHandle, MapPosition, Selection } from '../../map/types.ts';
import { panelsOf } from '../shell/layout.ts';
import { REDUCED_MOTION, useMedia } from '../shell/use-media.ts';
import { useWindowSize } from '../shell/use-window-size.ts';
import { appStore, themeOf, useApp } from '../state/store.ts';
import { useFirstView, useShowWanted } from './first-view.ts';
import { mapWords } from './map-words.ts';
import { useRegionMarks } from './region-marks.ts';
import { useOutlinesLookedAt } from './unit-outlines.ts';

/** Where the address said to open, read once before the map is made. */
export function MapPane({ openAt }: { readonly openAt: MapPosition | null }) {
  const words = useApp((state) => state.words);
  const claims = useApp((state) => state.claims);
  const gazetteer = useApp((state) => state.gazetteer);
  const nameStyle = useApp((state) => state.nameStyle);
  const sheet = useApp((state) => state.sheet);
  const selection = useApp((state) => state.selection);
  const basemap = useApp((state) => state.basemap);
  const table = useApp((state) => state.table);
  const rows = useApp((state) => state.rows);
  const shown = useApp((state) => state.highlights);
  const place = selection?.type === 'place' ? selection.place : null;
  // Also a place that a link opened, which nothing else marks where nothing is claimed.
  const highlights = useMemo(
    () => (place === null || shown.includes(place) ? shown : [...shown, place]),
    [shown, place],
  );
  const theme = useApp(themeOf);
  const reducedMotion = useMedia(REDUCED_MOTION);
  const size = useWindowSize();
  const regions = useRegionMarks();
  const outlines = useOutlinesLookedAt(regions);

  const chosen = selection !== null;
  const insets = useMemo(() => panelsOf(size, sheet, chosen), [size, sheet, chosen]);
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

  useFirstView(openAt === null);
  useShowWanted();

  return (
    <div className="map-pane">
      <MapView
        ref={keepHandle}
        initialPosition={openAt}
        onPositionChange={setPosition}
        theme={theme}
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
        outlines={outlines}
        onSelect={choose}
        words={spoken}
      />
    </div>
  );
}
