import type { PlaceId } from '../../../../geodata/settlement.ts';
import type { Candidate } from '../../../claims/claim.ts';
import { appStore, useApp } from '../../state/store.ts';
import { styledNames } from './names.ts';
import { placeLine } from './place-words.ts';
import { reasonsInWords } from './reasons.ts';
import { showOnMap } from './show-on-map.ts';

interface CandidatesProps {
  readonly heading: string;
  readonly lead: string | null;
  /** The best first. */
  readonly candidates: readonly Candidate[];
  /** The one nearest to the other places of the list, where the reasons tell. */
  readonly nearest: PlaceId | null;
  /** The place chosen instead of them, shown with them on the map. */
  readonly chosen: PlaceId | null;
}

/** The places that may be meant, each with its reasons and a way to see it on the map. */
export function Candidates({ heading, lead, candidates, nearest, chosen }: CandidatesProps) {
  const words = useApp((state) => state.words).details.places;
  const ids = [...(chosen ? [chosen] : []), ...candidates.map((candidate) => candidate.place)];
  return (
    <section className="details-section">
      <h3>{heading}</h3>
      {lead ? <p className="details-unsure">{lead}.</p> : null}
      <ol className="details-candidates">
        {candidates.map((candidate) => (
          <CandidateItem
            key={candidate.place}
            candidate={candidate}
            all={ids}
            nearest={candidate.place === nearest}
          />
        ))}
      </ol>
      {ids.length > 1 ? (
        <button type="button" className="details-button" onClick={() => showOnMap(ids, null)}>
          {words.showAll}
        </button>
      ) : null}
    </section>
  );
}

interface CandidateItemProps {
  readonly candidate: Candidate;
  readonly all: readonly PlaceId[];
  readonly nearest: boolean;
}

function CandidateItem({ candidate, all, nearest }: CandidateItemProps) {
  const words = useApp((state) => state.words);
  const gazetteer = useApp((state) => state.gazetteer);
  const style = useApp((state) => state.nameStyle);
  const { places } = words.details;
  const place = gazetteer?.byId(candidate.place);
  const nameOf = (id: PlaceId) => gazetteer?.byId(id)?.display[style.first] ?? null;
  const name = place
    ? styledNames(place, style).join(' · ')
    : places.notInGazetteer(candidate.place);
  const region = place && gazetteer ? placeLine(place, gazetteer, style.first) : '';
  return (
    <li>
      <strong>{name}</strong>
      {region ? <span className="details-soft"> {region}</span> : null}
      {candidate.reasons.length > 0 ? (
        <p className="details-soft">
          {reasonsInWords(
            candidate.reasons,
            { nameOf, nearest, of: place, language: style.first },
            words,
          )}
        </p>
      ) : null}
      {place ? (
        <p className="details-actions">
          <button
            type="button"
            className="details-link"
            aria-label={`${places.showOne(name)}${region ? `, ${region}` : ''}`}
            onClick={() => showOnMap(all, candidate.place)}
          >
            {places.showOnMap}
          </button>
          <button
            type="button"
            className="details-link"
            aria-label={`${places.openPlace(name)}${region ? `, ${region}` : ''}`}
            onClick={() =>
              appStore()
                .getState()
                .select({ type: 'place', place: candidate.place }, { show: true })
            }
          >
            {places.open}
          </button>
        </p>
      ) : null}
    </li>
  );
}
