import { useEffect, useMemo } from 'react';
import type { Gazetteer } from '../../../../geodata/gazetteer.ts';
import type { Language, PlaceId, Settlement } from '../../../../geodata/settlement.ts';
import { countClaimsByPlace } from '../../search/claims-here.ts';
import { appStore, useApp } from '../../state/store.ts';
import { unitName } from '../details/place-words.ts';
import { showOnMap } from '../details/show-on-map.ts';
import { countByCountry, groupByOblast, type NamesakeGroup } from './rows.ts';

/** The settlements that share the name of the chosen one, by oblast, and all of them on the map. */
export function Namesakes({ chosen }: { readonly chosen: PlaceId | null }) {
  const words = useApp((state) => state.words).places.namesakes;
  const gazetteer = useApp((state) => state.gazetteer);
  const extent = useApp((state) => state.gazetteerExtent);
  const style = useApp((state) => state.nameStyle);
  const highlights = useApp((state) => state.highlights);
  const place = chosen === null ? undefined : gazetteer?.byId(chosen);
  // The Ukrainian or Russian original tells namesakes apart better than a romanisation of it.
  const original = place?.type === 'settlement' ? officialName(place) : null;
  const country = place?.country ?? '';
  const complete = extent === 'full';

  useEffect(() => {
    if (!complete && appStore().getState().loads.gazetteer.state === 'waiting')
      appStore().getState().load('gazetteer');
  }, [complete]);

  const namesakes = useMemo(
    () => (gazetteer && complete && original !== null ? gazetteer.namesakes(original) : []),
    [gazetteer, complete, original],
  );
  const groups = useMemo(
    () => (gazetteer ? groupByOblast(namesakes, gazetteer, country) : []),
    [gazetteer, namesakes, country],
  );

  if (place?.type !== 'settlement') return <p className="places-hint">{words.choose}</p>;
  if (!complete) return <p className="places-hint">{words.loading}</p>;
  const name = place.display[style.first];
  const withPoint = namesakes.filter((one) => one.point !== null).map((one) => one.id);
  const allShown = withPoint.length > 1 && withPoint.every((id) => highlights.includes(id));
  return (
    <section className="namesakes" aria-labelledby="namesakes-heading">
      <div className="namesakes-head">
        <h2 id="namesakes-heading">{words.heading(namesakes.length, name)}</h2>
        {withPoint.length > 1 ? (
          <button
            type="button"
            className="places-button"
            aria-label={allShown ? words.hide : words.showAllPlaces(withPoint.length, name)}
            onClick={() =>
              allShown ? appStore().getState().setHighlights([]) : showOnMap(withPoint, null)
            }
          >
            {allShown ? words.hide : words.showAll}
          </button>
        ) : null}
      </div>
      {namesakes.length < 2 ? <p className="places-hint">{words.none(name)}</p> : null}
      {namesakes.length > 1 ? (
        <details className="namesakes-list">
          <summary>
            {countByCountry(namesakes)
              .map(([code, count]) =>
                words.inCountry(count, gazetteer?.byId(code)?.display[style.first] ?? code),
              )
              .join(' · ')}
          </summary>
          {groups.map((group) => (
            <Group key={group.oblast?.id ?? ''} group={group} chosen={place.id} />
          ))}
        </details>
      ) : null}
    </section>
  );
}

interface GroupProps {
  readonly group: NamesakeGroup;
  readonly chosen: PlaceId;
}

function Group({ group, chosen }: GroupProps) {
  const words = useApp((state) => state.words).places.namesakes;
  const gazetteer = useApp((state) => state.gazetteer);
  const style = useApp((state) => state.nameStyle);
  const claims = useApp((state) => state.claims);
  const kept = useApp((state) => state.kept);
  const counts = useMemo(() => countClaimsByPlace(claims, kept), [claims, kept]);
  return (
    <div className="namesakes-group">
      <h3>
        {group.oblast?.display[style.first] ?? words.noOblast}{' '}
        <span className="places-second">{group.settlements.length}</span>
      </h3>
      <ul>
        {group.settlements.map((settlement) => (
          <li key={settlement.id}>
            <button
              type="button"
              className="namesakes-line"
              aria-current={settlement.id === chosen || undefined}
              onClick={() => choose(settlement)}
            >
              <span className="namesakes-where">
                {gazetteer ? whereInOblast(settlement, gazetteer, style.first).join(' · ') : ''}
              </span>
              {settlement.point === null ? (
                <span className="places-second">{words.pointNotKnown}</span>
              ) : null}
              {counts.has(settlement.id) ? (
                <span className="places-flag">{words.claims(counts.get(settlement.id) ?? 0)}</span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Chooses one of the namesakes and keeps the rings of the others. */
function choose(settlement: Settlement): void {
  appStore().getState().select({ type: 'place', place: settlement.id }, { show: true });
}

/** Raion and hromada: the oblast stands in the heading already, and two namesakes may share a raion. */
function whereInOblast(
  settlement: Settlement,
  gazetteer: Gazetteer,
  language: Language,
): readonly string[] {
  const { raion, hromada } = gazetteer.units(settlement);
  return [raion, hromada].flatMap((unit) =>
    unit ? [unitName(unit.display, unit.kind, language)] : [],
  );
}

function officialName(place: Settlement): string {
  return (
    place.names.find((name) => name.kind === 'official')?.text ??
    (place.country === 'RU' ? place.display.ru : place.display.uk)
  );
}
