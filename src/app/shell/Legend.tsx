/** What shapes, colours, outlines and other signs of the map mean, drawn as the map draws them. */
import { CLAIM_KINDS, SIDES } from '../../claims/vocabulary.ts';
import { mapColours } from '../../map/colours.ts';
import { MarkGlyph } from '../../map/marks/Glyph.tsx';
import { SHAPE_IN_DISC, SHAPES } from '../../map/marks/shapes.ts';
import { themeOf, useApp } from '../state/store.ts';
import { LegendOfBasemap } from './LegendOfBasemap.tsx';

export function Legend() {
  const words = useApp((state) => state.words);
  const theme = useApp(themeOf);
  const { legend, vocabulary } = words;
  const colours = mapColours(theme);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a low screen it scrolls, and arrow keys must reach it.
    <div className="legend" tabIndex={0}>
      <h3 className="eyebrow">{legend.shape}</h3>
      <ul className="legend-columns">
        {CLAIM_KINDS.map((kind) => (
          <li key={kind}>
            <MarkGlyph kind={kind} side="other" status="corroborated" theme={theme} />
            {vocabulary.kinds[kind]}
          </li>
        ))}
      </ul>
      <h3 className="eyebrow">{legend.colour}</h3>
      <ul>
        {SIDES.map((side) => (
          <li key={side}>
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
              <rect x="3" y="3" width="12" height="12" rx="2" fill={colours.sides[side]} />
            </svg>
            {vocabulary.sides[side]}
          </li>
        ))}
      </ul>
      <h3 className="eyebrow">{legend.outline}</h3>
      <ul>
        {(['claimed', 'corroborated', 'denied'] as const).map((status) => (
          <li key={status}>
            <MarkGlyph kind="strike" side="other" status={status} theme={theme} />
            {legend.outlines[status]}
          </li>
        ))}
      </ul>
      <h3 className="eyebrow">{legend.other}</h3>
      <ul>
        <li>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <circle
              cx="9"
              cy="9"
              r="7.5"
              fill={colours.sides.RU}
              fillOpacity="0.15"
              stroke={colours.sides.RU}
              strokeDasharray="3 2"
            />
          </svg>
          {legend.ring}
        </li>
        <li>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <circle cx="9" cy="9" r="8" fill={colours.paper} stroke={colours.softInk} />
            <text x="9" y="12.5" textAnchor="middle" fontSize="10" fill={colours.ink}>
              3
            </text>
          </svg>
          {legend.count}
        </li>
        <li>
          <svg width="18" height="18" viewBox="-12 -12 24 24" aria-hidden="true">
            <circle r="10" fill={colours.paper} stroke={colours.sides.RU} strokeWidth="3" />
            <path d={SHAPES.strike} transform={`scale(${SHAPE_IN_DISC})`} fill={colours.sides.RU} />
          </svg>
          {legend.shared}
        </li>
        <li>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path
              d="M1 7 7 1M1 13 13 1M1 18 18 1M6 18 18 6M12 18 18 12"
              stroke={colours.sides.RU}
              strokeWidth="1.3"
            />
          </svg>
          {legend.hatch}
        </li>
        <li>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <circle cx="9" cy="9" r="7.5" fill="none" stroke={colours.accent} strokeWidth="2" />
          </svg>
          {legend.chosen}
        </li>
      </ul>
      <LegendOfBasemap theme={theme} words={legend.basemap} />
    </div>
  );
}
