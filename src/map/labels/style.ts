/** How large names are written, and how many a zoom bears. */
import { FONT_FAMILY } from '../marks/draw.ts';

export interface LabelStyle {
  readonly firstFont: string;
  readonly secondFont: string;
  readonly firstLine: number;
  readonly secondLine: number;
  /** Radius of the dot; 0 where a mark stands. */
  readonly dot: number;
}

export type LabelTier = 'claim' | 'oblast-centre' | 'raion-centre' | 'town' | 'village';

function style(first: number, weight: number, second: number, dot: number): LabelStyle {
  return {
    firstFont: `${weight} ${first}px ${FONT_FAMILY}`,
    secondFont: `400 ${second}px ${FONT_FAMILY}`,
    firstLine: Math.round(first * 1.2),
    secondLine: Math.round(second * 1.2),
    dot,
  };
}

export const LABEL_STYLES: Readonly<Record<LabelTier, LabelStyle>> = {
  claim: style(13, 640, 12, 0),
  'oblast-centre': style(15.5, 620, 13, 3.4),
  'raion-centre': style(13.5, 560, 12, 2.8),
  town: style(12.5, 440, 11.5, 2.1),
  village: style(12, 400, 11, 1.7),
};

/** The tier of a settlement by its importance; the gazetteer's formula stands in `geodata/importance.ts`. */
export function tierOf(importance: number): Exclude<LabelTier, 'claim'> {
  if (importance >= 0.9) return 'oblast-centre';
  if (importance >= 0.66) return 'raion-centre';
  if (importance >= 0.36) return 'town';
  return 'village';
}

/**
 * The least important settlement that a zoom names, so that a wide view shows centres and not
 * whichever village fits between them. Falls from the oblasts' centres at zoom 5 to every
 * settlement at zoom 10.
 */
export function leastImportance(zoom: number): number {
  const steps: readonly (readonly [zoom: number, importance: number])[] = [
    [4, 0.97],
    [5, 0.9],
    [6, 0.7],
    [7, 0.6],
    [8, 0.45],
    [9, 0.3],
    [10, 0],
  ];
  if (zoom <= steps[0]![0]) return steps[0]![1];
  for (let i = 1; i < steps.length; i++) {
    const [upperZoom, upper] = steps[i]!;
    const [lowerZoom, lower] = steps[i - 1]!;
    if (zoom <= upperZoom) {
      return lower + ((upper - lower) * (zoom - lowerZoom)) / (upperZoom - lowerZoom);
    }
  }
  return 0;
}

/** Pixels kept free about a name that no claim needs: wide views are sparser. */
export function labelMargin(zoom: number): number {
  return zoom >= 12 ? 5 : zoom >= 10 ? 8 : zoom >= 8 ? 11 : 14;
}
