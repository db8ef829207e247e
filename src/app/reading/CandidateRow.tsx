import { distanceKm } from '../../../geodata/distance.ts';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { PlaceId, Point } from '../../../geodata/settlement.ts';
import type { ResolvedMention } from '../../bulletins/types.ts';
import type { Candidate } from '../../claims/claim.ts';
import { styledNames } from '../panels/details/names.ts';
import { placeLine } from '../panels/details/place-words.ts';
import { distanceInWords, reasonsInWords } from '../panels/details/reasons.ts';
import { Icon } from '../shell/Icon.tsx';
import { appStore, useApp } from '../state/store.ts';
import { useReading } from './state.ts';

/** From these scores on a candidate fits well, or fits; see the page on resolving places. */
const STRONG = 0.7;
const FAIR = 0.4;

/** A score as a word: it is no probability, and a number would look like one. */
export function fitOf(score: number): 'strong' | 'fair' | 'weak' {
  return score >= STRONG ? 'strong' : score >= FAIR ? 'fair' : 'weak';
}

interface CandidateRowProps {
  readonly candidate: Candidate;
  /** Its key. */
  readonly number: number;
  readonly isChosen: boolean;
  readonly isNearest: boolean;
  readonly list: number | null;
  readonly mention: number;
  readonly onChoose: () => void;
}

export function CandidateRow(props: CandidateRowProps) {
  const { candidate, number, isChosen, isNearest, list, mention, onChoose } = props;
  const words = useApp((state) => state.words);
  const gazetteer = useApp((state) => state.gazetteer);
  const style = useApp((state) => state.nameStyle);
  const isPointed = useApp((state) => state.pointedOnMap === candidate.place);
  const mentions = useReading((state) => state.draft.reading?.mentions);
  const said = words.reading.card;
  const place = gazetteer?.byId(candidate.place);
  const [first, second] = place ? styledNames(place, style) : [];
  const name = first ?? words.details.places.notInGazetteer(candidate.place);
  const region = place && gazetteer ? placeLine(place, gazetteer, style.first) : '';
  const nameOf = (id: PlaceId) => gazetteer?.byId(id)?.display[style.first] ?? null;
  const reasons = reasonsInWords(
    candidate.reasons,
    { nameOf, nearest: isNearest, of: place, language: style.first },
    words,
  );
  const saysDistance = candidate.reasons.some(({ code }) => code.endsWith('-others'));
  const km =
    saysDistance || !gazetteer || !mentions || list === null
      ? null
      : toList(candidate.place, mentions, list, mention, gazetteer);
  const point = (id: PlaceId | null) => appStore().getState().setPointedAt(id);
  return (
    <li
      className={isPointed ? 'reading-candidate is-pointed' : 'reading-candidate'}
      onPointerEnter={() => point(candidate.place)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(candidate.place)}
    >
      <button
        type="button"
        className="reading-candidate-choose"
        aria-pressed={isChosen}
        aria-keyshortcuts={number <= 9 ? String(number) : undefined}
        onClick={onChoose}
      >
        {number <= 9 ? (
          <span className="reading-key" aria-hidden="true">
            {number}
          </span>
        ) : (
          <span />
        )}
        <span>
          <span className="reading-candidate-names">
            <b lang={style.first}>{name}</b>
            {second ? (
              <span className="soft" lang={style.second ?? undefined}>
                {' '}
                {second}
              </span>
            ) : null}
            {isChosen ? <span className="reading-chosen">{said.chosen}</span> : null}
          </span>
          <span className="soft">{region}</span>
        </span>
      </button>
      {place ? (
        <button
          type="button"
          className="button-icon"
          aria-label={`${said.showOnMap}: ${name}${region ? `, ${region}` : ''}`}
          title={said.showOnMap}
          onClick={() => {
            const { showPlaces, sheet, setSheet } = appStore().getState();
            // A sheet at full height hides the map it points at.
            if (sheet === 'full') setSheet('half');
            showPlaces([candidate.place]);
          }}
        >
          <Icon name="fit" />
        </button>
      ) : null}
      <p className="reading-why">
        <span className={`reading-fit reading-fit-${fitOf(candidate.score)}`}>
          {said.fit[fitOf(candidate.score)]}
        </span>
        {[reasons, km === null ? '' : said.toList(distanceInWords(km, words))]
          .filter(Boolean)
          .map((why) => ` · ${why}`)}
      </p>
    </li>
  );
}

/** Kilometres to the nearest chosen place of the list, itself left out; null where none is chosen. */
function toList(
  id: PlaceId,
  mentions: readonly ResolvedMention[],
  list: number,
  own: number,
  gazetteer: Gazetteer,
): number | null {
  const from = pointOf(id, gazetteer);
  if (!from) return null;
  let best: number | null = null;
  mentions.forEach((mention, index) => {
    if (index === own || mention.list !== list || mention.chosen === null) return;
    const to = mention.chosen === id ? null : pointOf(mention.chosen, gazetteer);
    if (!to) return;
    const km = distanceKm(from.lat, from.lon, to.lat, to.lon);
    if (best === null || km < best) best = km;
  });
  return best;
}

function pointOf(id: PlaceId, gazetteer: Gazetteer): Point | null {
  const place = gazetteer.byId(id);
  return !place || place.type === 'unit' ? null : place.point;
}
