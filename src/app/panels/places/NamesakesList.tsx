import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Gazetteer } from '../../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../../geodata/settlement.ts';
import type { NamesakesFound } from '../../map/namesakes-shown.ts';
import { countClaimsByPlace } from '../../search/claims-here.ts';
import { appStore, useApp } from '../../state/store.ts';
import { NamesakeLine } from './NamesakeLine.tsx';
import { countByCountry, groupByOblast } from './rows.ts';
import '../../styles/namesakes.css';

interface NamesakesListProps {
  readonly found: NamesakesFound;
  readonly gazetteer: Gazetteer;
}

/** Every settlement of the name shown, by oblast; arrow keys walk it and the ring on the map follows. */
export function NamesakesList({ found, gazetteer }: NamesakesListProps) {
  const words = useApp((state) => state.words.places.namesakes);
  const style = useApp((state) => state.nameStyle);
  const claims = useApp((state) => state.claims);
  const kept = useApp((state) => state.kept);
  const chosen = useApp((state) =>
    state.selection?.type === 'place' ? state.selection.place : null,
  );
  const { shown, within, settlements } = found;
  const [entered, setEntered] = useState<PlaceId | null>(null);
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const counts = useMemo(() => countClaimsByPlace(claims, kept), [claims, kept]);
  const groups = useMemo(
    // The country that has most of them first.
    () => groupByOblast(settlements, gazetteer, countByCountry(settlements)[0]?.[0] ?? ''),
    [settlements, gazetteer],
  );
  useFocusFromSearch(found, heading);
  useEffect(() => () => appStore().getState().setPointedAt(null), []);

  const title = words.shown(settlements.length, shown.name, within?.display[style.first] ?? null);
  const walked = groups.flatMap((group) => group.settlements);
  // One tab stop: where the reader was, else at what is chosen, else at the first.
  const stop =
    walked.find(({ id }) => id === entered) ?? walked.find(({ id }) => id === chosen) ?? walked[0];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const lines = [...(section.current?.querySelectorAll<HTMLElement>('.namesakes-line') ?? [])];
    const at = lines.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    lines[Math.min(Math.max(next, 0), lines.length - 1)]?.focus();
  };

  return (
    <section
      ref={section}
      className="namesakes-shown"
      aria-labelledby="namesakes-heading"
      onKeyDown={onKeyDown}
    >
      <div className="namesakes-head">
        <h2 id="namesakes-heading" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          className="places-button"
          aria-label={words.clear}
          onClick={() => appStore().getState().setNamesakes(null)}
        >
          {words.clearShort}
        </button>
      </div>
      {settlements.length > 0 ? <Summary found={found} gazetteer={gazetteer} /> : null}
      {groups.map((group) => (
        <div key={group.oblast?.id ?? ''} className="namesakes-group">
          <h3>
            {group.oblast?.display[style.first] ?? words.noOblast}
            <span className="places-second">{group.settlements.length}</span>
          </h3>
          <ul>
            {group.settlements.map((settlement) => (
              <li key={settlement.id}>
                <NamesakeLine
                  settlement={settlement}
                  gazetteer={gazetteer}
                  name={shown.name}
                  claims={counts.get(settlement.id) ?? 0}
                  isStop={settlement === stop}
                  isChosen={settlement.id === chosen}
                  onEnter={setEntered}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** In how many oblasts and countries they lie, and how many of them the map cannot show. */
function Summary({ found, gazetteer }: NamesakesListProps) {
  const words = useApp((state) => state.words.places.namesakes);
  const style = useApp((state) => state.nameStyle);
  const { settlements, within } = found;
  const oblasts = new Set(
    settlements.flatMap((settlement) => gazetteer.units(settlement).oblast?.id ?? []),
  );
  const countries = countByCountry(settlements);
  const unplaced = settlements.filter(({ point }) => point === null).length;
  const parts = [
    ...(within === null ? [words.inOblasts(oblasts.size)] : []),
    ...(countries.length > 1
      ? countries.map(([code, count]) =>
          words.inCountry(count, gazetteer.byId(code)?.display[style.first] ?? code),
        )
      : []),
    ...(unplaced > 0 ? [words.notOnMap(unplaced)] : []),
  ];
  return (
    <p className="namesakes-summary">
      {parts.join(' · ')}
      <span className="visually-hidden"> {words.howToWalk}</span>
    </p>
  );
}

/** Who chose the name in the search goes on in its list. */
function useFocusFromSearch(
  found: NamesakesFound,
  heading: { readonly current: HTMLElement | null },
): void {
  const { shown } = found;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each name that is shown anew counts
  useEffect(() => {
    if (document.activeElement?.classList.contains('search-input')) heading.current?.focus();
  }, [shown, heading]);
}
