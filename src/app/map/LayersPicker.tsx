/** What lies under the claims, and how coordinates are written. */
import type { CoordinateFormat } from '../../map/coordinates/format.ts';
import { OPENSTREETMAP } from '../../map/tiles/online-tiles.ts';
import { openPreferences } from '../preferences.ts';
import { appStore, useApp } from '../state/store.ts';
import { rememberFormat } from './remembered-tools.ts';
import { useToolWords } from './tool-words.ts';

const FORMATS: readonly CoordinateFormat[] = ['degrees', 'mgrs'];

export default function LayersPicker() {
  const words = useToolWords();
  const tools = useApp((state) => state.tools);
  const { setTools, setDialog } = appStore().getState();
  const { tiles } = tools;
  const shown =
    tiles === null
      ? words.baseMap.builtIn
      : tiles.template === OPENSTREETMAP.template
        ? words.baseMap.openStreetMap
        : tiles.host;
  const setFormat = (coordinates: CoordinateFormat) => {
    setTools({ coordinates });
    rememberFormat(
      openPreferences(() => window.localStorage),
      coordinates,
    );
  };
  return (
    <>
      <section className="picker" aria-labelledby="layers-base-map">
        <h3 id="layers-base-map" className="eyebrow">
          {words.baseMap.heading}
        </h3>
        <p className="layers-current">{words.baseMap.current(shown)}</p>
        <button type="button" className="button" onClick={() => setDialog('base-map')}>
          {words.baseMap.change}
        </button>
      </section>
      <fieldset className="picker">
        <legend className="eyebrow">{words.grid.heading}</legend>
        <label>
          <input
            type="checkbox"
            checked={tools.grid}
            onChange={(event) => setTools({ grid: event.target.checked })}
          />
          {words.grid.show}
        </label>
      </fieldset>
      <fieldset className="picker">
        <legend className="eyebrow">{words.coordinates.heading}</legend>
        {FORMATS.map((format) => (
          <label key={format}>
            <input
              type="radio"
              name="coordinates"
              checked={tools.coordinates === format}
              onChange={() => setFormat(format)}
            />
            {words.coordinates[format]}
          </label>
        ))}
      </fieldset>
    </>
  );
}
