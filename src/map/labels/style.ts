/** How large names are written, and from which zoom on. */
import { FONT_FAMILY } from '../marks/draw.ts';

/** Which of the map's colours a text has. */
export type Tone = 'ink' | 'quiet' | 'soft' | 'region';

export interface LabelStyle {
  readonly firstFont: string;
  readonly secondFont: string;
  readonly firstLine: number;
  readonly secondLine: number;
  readonly tone: Tone;
  /** Radius of the dot; 0 where a mark stands. */
  readonly dot: number;
}

/** `claim`: a place that has claims or is highlighted. */
export type LabelTier = 'claim' | 'oblast-centre' | 'raion-centre' | 'town' | 'village';
export type SettlementTier = Exclude<LabelTier, 'claim'>;

/** Three ranges of zoom: a name grows a little when less of the country is in view. */
const MIDDLE_ZOOM = 6.5;
const NEAR_ZOOM = 11;

const STYLES: Readonly<Record<LabelTier, readonly [far: LabelStyle, LabelStyle, LabelStyle]>> = {
  claim: [style(13, 640, 12, 0), style(13, 640, 12, 0), style(13.5, 640, 12, 0)],
  'oblast-centre': [style(13, 620, 11.5, 3), style(15, 620, 12.5, 3.2), style(17, 620, 13.5, 3.4)],
  'raion-centre': [
    style(12, 540, 11, 2.4),
    style(13.5, 560, 11.5, 2.6),
    style(14.5, 580, 12.5, 2.8),
  ],
  town: [style(11.5, 440, 10.5, 1.9), style(12, 460, 11, 2), style(13.5, 480, 12, 2.2)],
  village: [
    style(11, 400, 10.5, 1.5, 'quiet'),
    style(11, 400, 10.5, 1.6, 'quiet'),
    style(12, 400, 11, 1.8, 'quiet'),
  ],
};

export function labelStyle(tier: LabelTier, zoom: number): LabelStyle {
  return STYLES[tier][zoom < MIDDLE_ZOOM ? 0 : zoom < NEAR_ZOOM ? 1 : 2];
}

/** From this zoom on both names are written where there is room; below, the first alone. */
const SECOND_NAME_ZOOM: Readonly<Record<SettlementTier, number>> = {
  'oblast-centre': 4.5,
  'raion-centre': 6.5,
  town: 7.75,
  village: 9.5,
};

export function showsSecondName(tier: SettlementTier, zoom: number): boolean {
  return zoom >= SECOND_NAME_ZOOM[tier];
}

/** The tier of a settlement by its importance; the gazetteer's formula stands in `geodata/importance.ts`. */
export function tierOf(importance: number): SettlementTier {
  if (importance >= 0.9) return 'oblast-centre';
  if (importance >= 0.64) return 'raion-centre';
  // The least important centre of a hromada, a small village, has 0.28.
  if (importance >= 0.27) return 'town';
  return 'village';
}

/** The least important settlement that a zoom names: centres in a wide view, every hamlet from 10 on. */
const LEAST_IMPORTANCE: readonly (readonly [zoom: number, importance: number])[] = [
  [3, 0.99],
  [4, 0.965],
  [5, 0.9],
  [6, 0.74],
  [7, 0.6],
  [8, 0.42],
  [9, 0.25],
  [9.5, 0.168],
  [10, 0],
];

/** The zoom from which on a settlement of this importance may be named. */
export function zoomOfImportance(importance: number): number {
  let [zoom, least] = LEAST_IMPORTANCE[0]!;
  if (importance >= least) return zoom;
  for (const [nextZoom, nextLeast] of LEAST_IMPORTANCE) {
    if (importance >= nextLeast) {
      return zoom + ((nextZoom - zoom) * (least - importance)) / (least - nextLeast);
    }
    [zoom, least] = [nextZoom, nextLeast];
  }
  return zoom;
}

export interface RegionStyle {
  readonly font: string;
  readonly secondFont: string;
  readonly line: number;
  readonly secondLine: number;
  /** Pixels between letters. */
  readonly spacing: number;
  /** The zooms at which regions of the kind are named, where they are large enough. */
  readonly from: number;
  readonly to: number;
}

export const REGION_STYLES = {
  country: regionStyle(13, 600, 11, 3.2, 3, 6.75),
  oblast: regionStyle(11, 560, 10.5, 1.5, 4.5, 8),
  raion: regionStyle(10.5, 520, 10, 1.1, 8, 10.5),
  hromada: regionStyle(10, 500, 10, 0.7, 10.25, 12.25),
} as const;

function style(
  first: number,
  weight: number,
  second: number,
  dot: number,
  tone: Tone = 'ink',
): LabelStyle {
  return {
    firstFont: `${weight} ${first}px ${FONT_FAMILY}`,
    secondFont: `400 ${second}px ${FONT_FAMILY}`,
    firstLine: Math.round(first * 1.2),
    secondLine: Math.round(second * 1.2),
    tone,
    dot,
  };
}

function regionStyle(
  first: number,
  weight: number,
  second: number,
  spacing: number,
  from: number,
  to: number,
): RegionStyle {
  return {
    font: `${weight} ${first}px ${FONT_FAMILY}`,
    secondFont: `400 ${second}px ${FONT_FAMILY}`,
    line: Math.round(first * 1.3),
    secondLine: Math.round(second * 1.3),
    ...{ spacing, from, to },
  };
}
