import { useApp } from '../state/store.ts';

/** What the marks in the text mean, each drawn as in the text. */
export function MarksLegend() {
  const words = useApp((state) => state.words.reading);
  const { legend, bar } = words;
  const rows = ['chosen', 'person', 'unsure', 'unresolved', 'dismissed'] as const;
  return (
    <section className="reading-legend" aria-label={bar.legend}>
      <h3>{bar.legend}</h3>
      <ul>
        {rows.map((name) => (
          <li key={name}>
            <span className={`mark mark-${name}`} aria-hidden="true">
              Abc
            </span>
            {legend[name]}
          </li>
        ))}
        <li>
          <span className="other other-unit" aria-hidden="true">
            Abc
          </span>
          {legend.other}
        </li>
        <li>
          <span className="mark mark-chosen is-changed" aria-hidden="true">
            Abc
          </span>
          {legend.changed}
        </li>
      </ul>
    </section>
  );
}
