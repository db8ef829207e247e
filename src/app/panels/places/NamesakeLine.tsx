import type { Gazetteer } from '../../../../geodata/gazetteer.ts';
import type { PlaceId, Settlement } from '../../../../geodata/settlement.ts';
import { appStore, useApp } from '../../state/store.ts';
import { kindInWords, unitName } from '../details/place-words.ts';

interface NamesakeLineProps {
  readonly settlement: Settlement;
  readonly gazetteer: Gazetteer;
  /** The name that all in the list bear, in some language. */
  readonly name: string;
  readonly claims: number;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly onEnter: (id: PlaceId) => void;
}

/** One namesake: its raion and hromada, what it is, and its name where that is not the one of the list. */
export function NamesakeLine(props: NamesakeLineProps) {
  const { settlement, gazetteer, name, claims, isStop, isChosen, onEnter } = props;
  const words = useApp((state) => state.words);
  const { first, second } = useApp((state) => state.nameStyle);
  const { raion, hromada } = gazetteer.units(settlement);
  const where = [raion, hromada].flatMap((unit) =>
    unit ? [unitName(unit.display, unit.kind, first)] : [],
  );
  const shownName = settlement.display[first];
  const isOther = shownName !== name && (second === null || settlement.display[second] !== name);
  const about = [...(isOther ? [shownName] : []), kindInWords(settlement, words)];
  const { setPointedAt, select } = appStore().getState();
  return (
    <button
      type="button"
      className="namesakes-line"
      tabIndex={isStop ? 0 : -1}
      aria-current={isChosen || undefined}
      onPointerEnter={() => setPointedAt(settlement.id)}
      onPointerLeave={() => setPointedAt(null)}
      onFocus={(event) => {
        onEnter(settlement.id);
        setPointedAt(settlement.id);
        // Walked to by keyboard: its ring comes into view, at the zoom that the map has.
        if (settlement.point && event.currentTarget.matches(':focus-visible'))
          appStore().getState().map?.show(settlement.point.lat, settlement.point.lon, 0);
      }}
      onBlur={() => setPointedAt(null)}
      onClick={() => select({ type: 'place', place: settlement.id }, { show: true })}
    >
      <span>{where.length > 0 ? where.join(' · ') : shownName}</span>
      <span className="places-second">{about.join(' · ')}</span>
      {settlement.point === null ? (
        <span className="places-second">{words.places.namesakes.pointNotKnown}</span>
      ) : null}
      {claims > 0 ? (
        <span className="places-flag">{words.places.namesakes.claims(claims)}</span>
      ) : null}
    </button>
  );
}
