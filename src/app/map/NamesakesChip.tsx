/** Over the map: which namesakes it shows, and a button that takes them off. */
import { Icon } from '../shell/Icon.tsx';
import { appStore, useApp } from '../state/store.ts';
import { useNamesakesShown } from './namesakes-shown.ts';
import '../styles/namesakes.css';

export function NamesakesChip() {
  const words = useApp((state) => state.words.places.namesakes);
  const shown = useApp((state) => state.namesakes);
  const style = useApp((state) => state.nameStyle);
  const found = useNamesakesShown();
  if (!shown) return null;
  const within = found?.within?.display[style.first] ?? null;
  return (
    <div className="namesakes-chip" data-covers-map>
      <p>
        {found
          ? words.shown(found.settlements.length, shown.name, within)
          : words.loadingNamed(shown.name)}
      </p>
      <button
        type="button"
        className="button-icon"
        aria-label={words.clear}
        onClick={() => {
          appStore().getState().setNamesakes(null);
          // The button goes with them.
          appStore().getState().map?.focus();
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
