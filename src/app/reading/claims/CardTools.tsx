import { Icon } from '../../shell/Icon.tsx';
import { useApp } from '../../state/store.ts';
import type { DraftClaim } from '../draft.ts';
import { change, deleteAll, duplicate } from './actions.ts';
import { moveClaim } from './edits/list.ts';

interface CardToolsProps {
  readonly held: DraftClaim;
  readonly first: boolean;
  readonly last: boolean;
  readonly onSplit: (id: string) => void;
}

/** What can be done to a claim as a whole. */
export function CardTools({ held, first, last, onSplit }: CardToolsProps) {
  const { card, steps } = useApp((state) => state.words).readingClaims;
  const { id, places, figures } = held.claim;
  const move = (by: number) => change(steps.move, (draft) => moveClaim(draft, id, by));
  return (
    <div className="claim-tools">
      <button
        type="button"
        className="button button-small"
        disabled={places.length + figures.length === 0}
        onClick={() => onSplit(id)}
      >
        {card.split}
      </button>
      <button type="button" className="button button-small" onClick={() => duplicate(id)}>
        {card.duplicate}
      </button>
      <button type="button" className="button button-small" onClick={() => deleteAll([id])}>
        {card.delete}
      </button>
      <span className="claim-tools-moves">
        <button
          type="button"
          className="button-icon"
          aria-label={card.up}
          disabled={first}
          onClick={() => move(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="button-icon"
          aria-label={card.down}
          disabled={last}
          onClick={() => move(1)}
        >
          <Icon name="down" />
        </button>
      </span>
    </div>
  );
}
