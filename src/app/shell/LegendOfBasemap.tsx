/** What the lines and grounds of the base map mean, in its own colours. */
import type { ReactNode } from 'react';
import { BASEMAP_PALETTES } from '../../map/basemap/palette.ts';
import { mapColours } from '../../map/colours.ts';
import type { Theme } from '../../map/types.ts';
import type { Words } from '../words/en.ts';

export function LegendOfBasemap({
  theme,
  words,
}: {
  readonly theme: Theme;
  readonly words: Words['legend']['basemap'];
}) {
  const palette = BASEMAP_PALETTES[theme];
  const { softInk } = mapColours(theme);
  const line = (stroke: string, dashes?: string, width = 1.5) => (
    <path d="M1 9H17" stroke={stroke} strokeWidth={width} strokeDasharray={dashes} />
  );
  return (
    <>
      <h3 className="eyebrow">{words.heading}</h3>
      <ul>
        <Sign words={words.border}>
          {line(palette.band, undefined, 6)}
          {line(palette.border)}
        </Sign>
        <Sign words={words.oblast}>{line(palette.oblast, '4 3')}</Sign>
        <Sign words={words.unit}>{line(palette.raion)}</Sign>
        <Sign words={words.approximate}>{line(palette.raion, '1.5 3')}</Sign>
        <Sign words={words.railway}>
          {line(palette.railway)}
          <path d="M4 6.5V11.5M9 6.5V11.5M14 6.5V11.5" stroke={palette.railway} />
        </Sign>
        <Sign words={words.urban}>
          <rect x="2" y="4" width="14" height="10" fill={palette.urban} stroke={palette.shore} />
        </Sign>
        <Sign words={words.oblastCentre}>
          <circle cx="9" cy="9" r="5" fill="none" stroke={softInk} strokeWidth="1.3" />
          <circle cx="9" cy="9" r="2.6" fill={softInk} />
        </Sign>
        <Sign words={words.raionCentre}>
          <circle cx="9" cy="9" r="4" fill="none" stroke={softInk} strokeWidth="1.3" />
          <circle cx="9" cy="9" r="1.4" fill={softInk} />
        </Sign>
      </ul>
    </>
  );
}

function Sign({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
