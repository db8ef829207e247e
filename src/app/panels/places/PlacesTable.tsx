import type { PlaceId } from '../../../../geodata/settlement.ts';
import { appStore, useApp } from '../../state/store.ts';
import type { Column, PlaceRow, Sorting } from './rows.ts';

const COLUMNS: readonly Column[] = ['name', 'asWritten', 'oblast', 'claims', 'precision'];

interface PlacesTableProps {
  /** In the order shown. */
  readonly rows: readonly PlaceRow[];
  /** How many claims are shown. */
  readonly claims: number;
  readonly sorting: Sorting;
  readonly chosen: PlaceId | null;
  readonly onSort: (sorting: Sorting) => void;
}

/** A real table, so that it holds for a screen reader what the map holds for the eye. */
export function PlacesTable({ rows, claims, sorting, chosen, onSort }: PlacesTableProps) {
  const words = useApp((state) => state.words).places;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="places-scroll" aria-label={words.heading} tabIndex={0}>
      <table className="places-table">
        <caption>{words.caption(rows.length, claims)}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Heading key={column} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} chosen={row.id === chosen} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface HeadingProps {
  readonly column: Column;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

function Heading({ column, sorting, onSort }: HeadingProps) {
  const words = useApp((state) => state.words).places;
  const sorted = sorting.column === column;
  const direction = sorting.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted ? direction : 'none'} data-column={column}>
      <button
        type="button"
        className="places-sort"
        title={words.sortBy(words.columns[column])}
        onClick={() =>
          // Counts are asked for from the largest down.
          onSort({ column, descending: sorted ? !sorting.descending : column === 'claims' })
        }
      >
        {words.columns[column]}
        <svg
          viewBox="0 0 8 8"
          width="8"
          height="8"
          aria-hidden="true"
          data-direction={sorted ? direction : 'none'}
        >
          <path d="M0 6l4-5 4 5z" fill="currentColor" />
        </svg>
      </button>
    </th>
  );
}

function Row({ row, chosen }: { readonly row: PlaceRow; readonly chosen: boolean }) {
  const words = useApp((state) => state.words);
  const style = useApp((state) => state.nameStyle);
  const { places, vocabulary } = words;
  const { place, asWritten } = row;
  const first = place?.display[style.first] ?? asWritten[0] ?? row.id;
  const second = style.second ? place?.display[style.second] : undefined;
  const pointNotKnown = place?.type === 'settlement' && place.point === null;
  return (
    <tr data-chosen={chosen || undefined}>
      <th scope="row">
        <button
          type="button"
          className="places-name"
          aria-current={chosen || undefined}
          onClick={() =>
            appStore().getState().select({ type: 'place', place: row.id }, { show: true })
          }
        >
          <span lang={style.first}>{first}</span>
          {second && second !== first ? (
            <span className="places-second" lang={style.second ?? undefined}>
              {second}
            </span>
          ) : null}
        </button>
        {row.unsure > 1 ? <span className="places-flag">{places.unsureOf(row.unsure)}</span> : null}
        {row.glossFails ? <span className="places-flag">{places.glossFails}</span> : null}
        {pointNotKnown ? <span className="places-flag">{places.notPlaced}</span> : null}
      </th>
      <td>{asWritten.join(', ')}</td>
      <td>{row.oblast?.display[style.first] ?? ''}</td>
      <td className="places-count">{row.claims}</td>
      <td>{row.unsure > 1 ? places.unsure : vocabulary.precisions[row.precision]}</td>
    </tr>
  );
}
