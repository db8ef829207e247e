/** Over the map: which namesakes it shows, and a button that takes them off. */
import { Icon } from '../shell/Icon.tsx';
import { appStore, useApp } from '../state/store.ts';
import { useNamesakesShown } from './namesakes-shown.ts';
import '../styles/namesakes.css';

export function NamesakesChip() {
  const words = useApp((state) => state.words.places.namesakes);
  const style = useApp((state) => state.nameStyle);
  const found = useNamesakesShown();
  // While the settlements load, the page says so already.
  if (!found) return null;
  const { settlements, shown } = found;
  return (
    <div className="namesakes-chip" data-covers-map>
      <p>
        {words.shown(settlements.length, shown.name, found.within?.display[style.first] ?? null)}
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
