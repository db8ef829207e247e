/** The claims as a list that holds all the map holds, with filters above and tallies below. */
import { lazy, Suspense, useMemo } from 'react';
import { offMap } from '../../../claims/regions.ts';
import { isFiltering, NO_FILTER } from '../../state/filter.ts';
import { appStore, useApp } from '../../state/store.ts';
import { withLaterWords } from '../../words/open.ts';
import { ClaimsTable } from './ClaimsTable.tsx';
import { Filters } from './Filters.tsx';
import { partByMap } from './lines.ts';

const Tallies = lazy(() => withLaterWords(import('./Tallies.tsx')));
const ReportsShown = lazy(() => withLaterWords(import('./ReportsShown.tsx')));

export function ClaimsPanel() {
  const words = useApp((state) => state.words);
  const claims = useApp((state) => state.claims);
  const kept = useApp((state) => state.kept);
  const filter = useApp((state) => state.filter);
  const table = useApp((state) => state.table);
  const rows = useApp((state) => state.rows);
  const gazetteer = useApp((state) => state.gazetteer);
  const loading = useApp((state) => state.loads.reports.state === 'loading');

  const parts = useMemo(() => {
    // Before any place is open nothing is on the map, which says nothing about the claims.
    const off = gazetteer ? offMap(table, claims, rows, gazetteer) : [];
    return partByMap(kept, claims, off);
  }, [kept, claims, table, rows, gazetteer]);

  if (claims.length === 0) {
    return (
      <div className="claims-panel">
        <p className="empty">{loading ? words.shell.loading.reports : words.claims.none}</p>
        <Suspense fallback={null}>
          <ReportsShown />
        </Suspense>
      </div>
    );
  }
  return (
    <div className="claims-panel">
      <Filters />
      <p className="visually-hidden" role="status">
        {words.claims.announceFilter(kept.length, claims.length)}
      </p>
      {kept.length === 0 ? (
        <div className="empty">
          <p>{words.claims.emptyFilter}</p>
          <p>
            {words.claims.emptyFilterRemedy}{' '}
            <button
              type="button"
              className="button-link"
              onClick={() => appStore().getState().setFilter(NO_FILTER)}
            >
              {words.filters.reset}
            </button>
          </p>
        </div>
      ) : (
        <>
          {isFiltering(filter) && (
            <p className="claims-count soft">{words.claims.countOf(kept.length, claims.length)}</p>
          )}
          <ClaimsTable on={parts.on} off={parts.off} />
          <Suspense fallback={<p className="empty soft">{words.shell.loadingPart}</p>}>
            <Tallies />
          </Suspense>
        </>
      )}
      <Suspense fallback={null}>
        <ReportsShown />
      </Suspense>
    </div>
  );
}
