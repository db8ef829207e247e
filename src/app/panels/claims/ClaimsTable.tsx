/** The table: sortable by its headings, walked with the arrow keys, in step with the map. */
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { OffMap } from '../../../claims/regions.ts';
import { useApp } from '../../state/store.ts';
import { ClaimRow } from './ClaimRow.tsx';
import {
  type ClaimLine,
  nextSort,
  placesSaid,
  SORT_COLUMNS,
  type Sort,
  type SortColumn,
  sortLines,
} from './lines.ts';

/** More rows than anybody scans; the rest come on request. */
const ROWS_AT_ONCE = 200;

interface ClaimsTableProps {
  /** Indexes of claims with a mark or a region. */
  readonly on: readonly number[];
  /** Indexes of claims without, and why. */
  readonly off: ReadonlyMap<number, OffMap['why']>;
}

export function ClaimsTable({ on, off }: ClaimsTableProps) {
  const words = useApp((state) => state.words);
  const claims = useApp((state) => state.claims);
  const gazetteer = useApp((state) => state.gazetteer);
  const language = useApp((state) => state.nameStyle.first);
  const selected = useApp((state) =>
    state.selection?.type === 'claim' ? state.selection.claim : null,
  );
  const [sort, setSort] = useState<Sort>(null);
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const [offOpen, setOffOpen] = useState(false);
  const body = useRef<HTMLTableElement>(null);

  const line = (index: number): ClaimLine[] => {
    const claim = claims[index];
    if (!claim) return [];
    const why = off.get(index) ?? null;
    return [{ index, claim, places: placesSaid(claim, gazetteer, language, words, why) }];
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `line` reads only what is listed
  const [onLines, offLines] = useMemo(
    () => [
      sortLines(on.flatMap(line), sort, words),
      sortLines([...off.keys()].flatMap(line), sort, words),
    ],
    [on, off, claims, gazetteer, language, words, sort],
  );
  const isSelected = ({ claim }: ClaimLine) => claim.key === selected;
  const shown = onLines.slice(0, Math.max(limit, onLines.findIndex(isSelected) + 1));
  const hidden = onLines.length - shown.length;
  const openOff = offOpen || offLines.some(isSelected);
  const focusable = selected !== null && [...shown, ...offLines].some(isSelected) ? selected : null;

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(body.current?.querySelectorAll<HTMLElement>('[data-claim-row]') ?? [])];
    const at = buttons.indexOf(event.target as HTMLElement);
    if (at === -1) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  const row = (entry: ClaimLine, position: number) => (
    <ClaimRow
      key={entry.claim.key}
      line={entry}
      selected={isSelected(entry)}
      reachable={focusable === null ? position === 0 : isSelected(entry)}
    />
  );
  return (
    <table className="claims-table" ref={body} onKeyDown={onKeyDown}>
      <caption className="visually-hidden">{words.claims.caption}</caption>
      <thead>
        <tr>
          {SORT_COLUMNS.map((column) => (
            <Heading key={column} column={column} sort={sort} onSort={setSort} />
          ))}
        </tr>
      </thead>
      <tbody>{shown.map(row)}</tbody>
      {hidden > 0 && (
        <tbody>
          <tr>
            <td colSpan={4}>
              <button
                type="button"
                className="button-link"
                onClick={() => setLimit(limit + ROWS_AT_ONCE)}
              >
                {words.claims.more(Math.min(hidden, ROWS_AT_ONCE))}
              </button>
            </td>
          </tr>
        </tbody>
      )}
      {offLines.length > 0 && (
        <tbody className="claims-off">
          <tr>
            <th colSpan={4} scope="rowgroup">
              <button
                type="button"
                className="claims-off-toggle"
                aria-expanded={openOff}
                onClick={() => setOffOpen(!openOff)}
              >
                <span>
                  {words.claims.notOnMap} <b className="numbers">{offLines.length}</b>
                </span>
                <span className="disclosure" aria-hidden="true" />
              </button>
              {openOff && <p className="soft">{words.claims.notOnMapWhy}</p>}
            </th>
          </tr>
          {openOff && offLines.map((entry, position) => row(entry, shown.length + position))}
        </tbody>
      )}
    </table>
  );
}

interface HeadingProps {
  readonly column: SortColumn;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

function Heading({ column, sort, onSort }: HeadingProps) {
  const words = useApp((state) => state.words.claims);
  const direction =
    sort?.column === column ? (sort.ascending ? 'ascending' : 'descending') : undefined;
  return (
    <th scope="col" className={`column-${column}`} aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className="sort"
        data-direction={direction}
        title={words.sortBy(words.columns[column])}
        onClick={() => onSort(nextSort(sort, column))}
      >
        {words.columns[column]}
      </button>
    </th>
  );
}
