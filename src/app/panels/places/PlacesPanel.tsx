/** The tab of places: those that the shown claims name, and the namesakes of the one chosen. */
import { useMemo, useState } from 'react';
import { NO_FILTER } from '../../state/filter.ts';
import { appStore, selectedClaim, useApp } from '../../state/store.ts';
import { asWritten } from '../details/sentences.ts';
import { Namesakes } from './Namesakes.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import { placeRows, type Sorting, sortRows } from './rows.ts';
import '../../styles/places.css';

export default function PlacesPanel() {
  const words = useApp((state) => state.words);
  const claims = useApp((state) => state.claims);
  const kept = useApp((state) => state.kept);
  const gazetteer = useApp((state) => state.gazetteer);
  const style = useApp((state) => state.nameStyle);
  const reports = useApp((state) => state.loads.reports);
  const selection = useApp((state) => state.selection);
  const chosenClaim = useApp(selectedClaim);
  const [sorting, setSorting] = useState<Sorting>({ column: 'name', descending: false });

  const rows = useMemo(
    () => placeRows(claims, kept, gazetteer, (mention) => asWritten(mention, words)),
    [claims, kept, gazetteer, words],
  );
  const sorted = useMemo(() => sortRows(rows, sorting, style), [rows, sorting, style]);

  const chosenMention =
    selection?.type === 'claim' && selection.mention !== null
      ? chosenClaim?.places[selection.mention]
      : undefined;
  const chosen =
    selection?.type === 'place'
      ? selection.place
      : (chosenMention?.chosen ?? chosenMention?.candidates[0]?.place ?? null);

  return (
    <div className="places">
      <Namesakes chosen={chosen} />
      {rows.length === 0 ? (
        <Empty
          loading={
            claims.length === 0 && (reports.state === 'loading' || reports.state === 'waiting')
          }
          filtered={claims.length > kept.length}
        />
      ) : (
        <PlacesTable
          rows={sorted}
          claims={kept.length}
          sorting={sorting}
          chosen={chosen}
          onSort={setSorting}
        />
      )}
    </div>
  );
}

interface EmptyProps {
  readonly loading: boolean;
  readonly filtered: boolean;
}

function Empty({ loading, filtered }: EmptyProps) {
  const words = useApp((state) => state.words).places;
  if (loading) return <p className="places-empty">{words.loading}</p>;
  return (
    <div className="places-empty">
      <p>{filtered ? words.emptyFiltered : words.empty}</p>
      {filtered ? (
        <button
          type="button"
          className="places-button"
          onClick={() => appStore().getState().setFilter(NO_FILTER)}
        >
          {words.clearFilter}
        </button>
      ) : null}
    </div>
  );
}
