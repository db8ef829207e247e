import { useEffect, useRef } from 'react';
import type { BBox } from '../../../geodata/gazetteer.ts';
import { type ClaimTable, NO_PLACE } from '../../claims/table.ts';
import { bringIntoView } from '../state/moves.ts';
import { appStore, useApp } from '../state/store.ts';

/** Where the base map is drawn in detail: west, south, east, north in degrees. */
const DETAILED: BBox = [21, 43.5, 42, 57];
/** Closer than this the first view would hide what lies around. */
const CLOSEST = 10;

/**
 * The box around the shown points inside the detailed base map: talks held far away would otherwise
 * shrink the first view until nothing can be read. Null where no point lies inside.
 */
export function firstViewBounds(table: ClaimTable, rows: Uint32Array): BBox | null {
  const [west, south, east, north] = DETAILED;
  let found: [number, number, number, number] | null = null;
  for (const row of rows) {
    const place = table.place[row] ?? NO_PLACE;
    const lon = table.places.lon[place] ?? Number.NaN;
    const lat = table.places.lat[place] ?? Number.NaN;
    if (!(lon >= west && lon <= east && lat >= south && lat <= north)) continue;
    found ??= [lon, lat, lon, lat];
    found[0] = Math.min(found[0], lon);
    found[1] = Math.min(found[1], lat);
    found[2] = Math.max(found[2], lon);
    found[3] = Math.max(found[3], lat);
  }
  return found;
}

/** Fits the first claims once, where the address named no position. */
export function useFirstView(wanted: boolean): void {
  const map = useApp((state) => state.map);
  const table = useApp((state) => state.table);
  const rows = useApp((state) => state.rows);
  const done = useRef(!wanted);
  useEffect(() => {
    if (done.current || !map) return;
    const bounds = firstViewBounds(table, rows);
    if (!bounds) return;
    done.current = true;
    map.fitBounds(bounds, CLOSEST, false);
  }, [map, table, rows]);
}

/** Moves the map to what was asked for, after the panels have taken their places. */
export function useShowWanted(): void {
  const map = useApp((state) => state.map);
  const gazetteer = useApp((state) => state.gazetteer);
  const toShow = useApp((state) => state.toShow);
  useEffect(() => {
    if (!toShow || !map || !gazetteer) return;
    const { basemap, shown } = appStore().getState();
    shown();
    bringIntoView(toShow, map, gazetteer, basemap);
  }, [map, gazetteer, toShow]);
}
