import { useMemo } from 'react';
import type { RegionMark } from '../../map/types.ts';
import { useNamedRegions } from '../panels/claims/use-named-regions.ts';
import { useUnitOutlines } from './unit-outlines.ts';

/** The regions that shown claims name, as soon as the base map has their outlines. */
export function useRegionMarks(): readonly RegionMark[] {
  const regions = useNamedRegions();
  const known = useUnitOutlines(useMemo(() => regions.map(({ unit }) => unit), [regions]));
  return useMemo(
    () =>
      regions.flatMap(({ unit, unitKind, claims, kind, side }) => {
        const found = known.get(unit);
        if (!found) return [];
        const { geometry: outline, approximate } = found;
        const extent = unitKind === 'country' ? 'country' : 'region';
        const count = claims.length;
        return [{ unit, extent, outline, approximate, kind, side, count, claims } as const];
      }),
    [regions, known],
  );
}
