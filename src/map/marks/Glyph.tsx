import type { ClaimKind, Side, Status } from '../../claims/vocabulary.ts';
import { mapColours } from '../colours.ts';
import type { Theme } from '../types.ts';
import { CROSS, FILL_ALPHA, OUTLINES, SHAPES } from './shapes.ts';

export interface MarkGlyphProps {
  readonly kind: ClaimKind;
  readonly side: Side;
  readonly status?: Status;
  readonly theme: Theme;
  /** Side of the square in CSS pixels. */
  readonly size?: number;
  /** Said to assistive technology; without it the glyph is decoration beside its own words. */
  readonly title?: string;
}

/** The mark of a claim as the map draws it, for lists, legends and details. */
export function MarkGlyph({
  kind,
  side,
  status = 'claimed',
  theme,
  size = 18,
  title,
}: MarkGlyphProps) {
  const colours = mapColours(theme);
  const colour = colours.sides[side];
  const outline = OUTLINES[status];
  const drawing = (
    <>
      <path
        d={SHAPES[kind]}
        fill={colour}
        fillOpacity={FILL_ALPHA}
        stroke={colour}
        strokeWidth={outline.width}
        strokeLinejoin="round"
        {...(outline.dash.length > 0 && { strokeDasharray: outline.dash.join(' ') })}
      />
      {outline.double && (
        <path d={SHAPES[kind]} fill="none" stroke={colours.paper} strokeWidth={1.2} />
      )}
      {outline.crossed && <path d={CROSS} fill="none" stroke={colour} strokeWidth={1.6} />}
      {outline.dot && <circle r={2} fill={colour} />}
    </>
  );
  const box = { width: size, height: size, viewBox: '-11 -11 22 22' };
  return title === undefined ? (
    <svg className="mark-glyph" aria-hidden="true" focusable="false" {...box}>
      {drawing}
    </svg>
  ) : (
    <svg className="mark-glyph" role="img" aria-label={title} {...box}>
      {drawing}
    </svg>
  );
}
