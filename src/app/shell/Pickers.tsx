/** Choices of names and theme, used by the tool bar and by the menu of a phone. */
import { LANGUAGES, type Language } from '../../../geodata/settlement.ts';
import type { NameStyle } from '../../map/types.ts';
import type { ThemeChoice } from '../state/store.ts';
import { appStore, useApp } from '../state/store.ts';

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

export function NamesPicker() {
  const words = useApp((state) => state.words.shell);
  const style = useApp((state) => state.nameStyle);
  const set = (next: NameStyle) => appStore().getState().setNameStyle(next);
  const withFirst = (first: Language): NameStyle => ({
    first,
    // What stood first takes the place of the second, or both would be the same.
    second: style.second === first ? style.first : style.second,
  });
  return (
    <>
      <fieldset className="picker">
        <legend className="eyebrow">{words.names.first}</legend>
        {LANGUAGES.map((language) => (
          <label key={language}>
            <input
              type="radio"
              name="first-name"
              checked={style.first === language}
              onChange={() => set(withFirst(language))}
            />
            {words.languages[language]}
          </label>
        ))}
      </fieldset>
      <fieldset className="picker">
        <legend className="eyebrow">{words.names.second}</legend>
        {LANGUAGES.filter((language) => language !== style.first).map((language) => (
          <label key={language}>
            <input
              type="radio"
              name="second-name"
              checked={style.second === language}
              onChange={() => set({ first: style.first, second: language })}
            />
            {words.languages[language]}
          </label>
        ))}
        <label>
          <input
            type="radio"
            name="second-name"
            checked={style.second === null}
            onChange={() => set({ first: style.first, second: null })}
          />
          {words.names.one}
        </label>
      </fieldset>
    </>
  );
}

export function ThemePicker() {
  const words = useApp((state) => state.words.shell);
  const choice = useApp((state) => state.themeChoice);
  return (
    <fieldset className="picker">
      <legend className="eyebrow">{words.tools.theme}</legend>
      {THEMES.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            checked={choice === theme}
            onChange={() => appStore().getState().setThemeChoice(theme)}
          />
          {words.themes[theme]}
        </label>
      ))}
    </fieldset>
  );
}
