import { appStore, useApp } from '../../state/store.ts';
import { readingStore } from '../state.ts';
import { addNew, deleteAll, mergeAll } from './actions.ts';
import { selectedWords } from './selected-words.ts';

interface CardsToolbarProps {
  readonly count: number;
  /** Claims that need attention. */
  readonly wanting: number;
  readonly onlyAttention: boolean;
  readonly ticked: readonly string[];
  readonly onOnlyAttention: (only: boolean) => void;
  readonly onTicked: (ids: readonly string[]) => void;
  /** Opens the form of a claim. */
  readonly onOpen: (id: string) => void;
}

/** Adding, merging and deleting claims, and seeing only those that want something. */
export function CardsToolbar(props: CardsToolbarProps) {
  const { count, wanting, onlyAttention, ticked, onOnlyAttention, onTicked, onOpen } = props;
  const { toolbar, said } = useApp((state) => state.words).readingClaims;
  const addSelected = () => {
    const quote = selectedWords(readingStore.getState().draft.text);
    if (quote === null) appStore().getState().announce(said.noWords);
    onOpen(addNew(quote));
  };
  const merge = () => {
    const id = mergeAll(ticked);
    onTicked([]);
    if (id !== null) onOpen(id);
  };
  return (
    <div className="claim-toolbar" role="toolbar" aria-label={toolbar.label}>
      <button
        type="button"
        className="button button-small"
        // The press must not take the selection of words away before it is read.
        onPointerDown={(event) => event.preventDefault()}
        onClick={addSelected}
      >
        {toolbar.add}
      </button>
      {count > 0 && (
        <button
          type="button"
          className="chip"
          aria-pressed={onlyAttention}
          disabled={wanting === 0 && !onlyAttention}
          onClick={() => onOnlyAttention(!onlyAttention)}
        >
          {toolbar.attention(wanting)}
        </button>
      )}
      {count > 1 && (
        <button
          type="button"
          className="button button-small"
          disabled={ticked.length < 2}
          title={ticked.length < 2 ? toolbar.mergeHint : undefined}
          onClick={merge}
        >
          {toolbar.merge(ticked.length)}
        </button>
      )}
      {ticked.length > 0 && (
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            deleteAll(ticked);
            onTicked([]);
          }}
        >
          {toolbar.deleteChecked(ticked.length)}
        </button>
      )}
    </div>
  );
}
