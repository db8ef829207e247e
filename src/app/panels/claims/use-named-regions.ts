import { useMemo } from 'react';
import { namedRegions } from '../../../claims/regions.ts';
import { NO_PLACES } from '../../state/no-places.ts';
import { useApp } from '../../state/store.ts';

/** The units that shown claims name as a whole. */
export function useNamedRegions() {
  const claims = useApp((state) => state.claims);
  const table = useApp((state) => state.table);
  const rows = useApp((state) => state.rows);
  const gazetteer = useApp((state) => state.gazetteer);
  return useMemo(
    () => namedRegions(table, claims, rows, gazetteer ?? NO_PLACES),
    [table, claims, rows, gazetteer],
  );
}
