import type { MultiPolygon } from 'geojson';
import { useEffect, useMemo, useState } from 'react';
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { UnitOutline } from '../../map/basemap/protocol.ts';
import type { RegionMark } from '../../map/types.ts';
import { useApp } from '../state/store.ts';

/** Outlines by unit; null where there is none, absent until the base map has been asked. */
export type UnitOutlines = ReadonlyMap<PlaceId, UnitOutline | null>;

/** The outlines of these units, as soon as the base map is there and has been asked. */
export function useUnitOutlines(units: readonly PlaceId[]): UnitOutlines {
  const basemap = useApp((state) => state.basemap);
  const [known, setKnown] = useState<UnitOutlines>(new Map());

  useEffect(() => {
    if (!basemap) return;
    let ended = false;
    const missing = units.filter((unit) => !known.has(unit));
    if (missing.length === 0) return;
    Promise.all(
      missing.map(
        async (unit) => [unit, await basemap.unitOutline(unit).catch(() => null)] as const,
      ),
    ).then((found) => {
      if (!ended) setKnown((before) => new Map([...before, ...found]));
    });
    return () => {
      ended = true;
    };
  }, [basemap, units, known]);

  return known;
}

/** The outlines of the units that are chosen or highlighted and that no claim hatches. */
export function useOutlinesLookedAt(regions: readonly RegionMark[]): readonly MultiPolygon[] {
  const selection = useApp((state) => state.selection);
  const highlights = useApp((state) => state.highlights);
  const gazetteer = useApp((state) => state.gazetteer);
  const units = useMemo(() => {
    const chosen = selection?.type === 'place' ? [selection.place] : [];
    return [...new Set([...chosen, ...highlights])].filter(
      (id) => gazetteer?.byId(id)?.type === 'unit' && !regions.some((region) => region.unit === id),
    );
  }, [selection, highlights, gazetteer, regions]);
  const known = useUnitOutlines(units);
  return useMemo(() => units.flatMap((unit) => known.get(unit)?.geometry ?? []), [units, known]);
}
