import type { MultiPolygon } from 'geojson';
import { useEffect, useMemo, useState } from 'react';
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { RegionMark } from '../../map/types.ts';
import { useNamedRegions } from '../panels/claims/use-named-regions.ts';
import { useApp } from '../state/store.ts';

/** The regions that shown claims name, as soon as the base map has their outlines. */
export function useRegionMarks(): readonly RegionMark[] {
  const basemap = useApp((state) => state.basemap);
  const regions = useNamedRegions();
  const [known, setKnown] = useState<ReadonlyMap<PlaceId, MultiPolygon | null>>(new Map());

  useEffect(() => {
    if (!basemap) return;
    let ended = false;
    const missing = regions.filter(({ unit }) => !known.has(unit));
    if (missing.length === 0) return;
    Promise.all(
      missing.map(
        async ({ unit }) => [unit, await basemap.outline(unit).catch(() => null)] as const,
      ),
    ).then((found) => {
      if (!ended) setKnown((before) => new Map([...before, ...found]));
    });
    return () => {
      ended = true;
    };
  }, [basemap, regions, known]);

  return useMemo(
    () =>
      regions.flatMap(({ unit, unitKind, claims, kind, side }) => {
        const outline = known.get(unit);
        if (!outline) return [];
        const extent = unitKind === 'country' ? 'country' : 'region';
        return [{ unit, extent, outline, kind, side, count: claims.length, claims } as const];
      }),
    [regions, known],
  );
}
