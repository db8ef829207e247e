/**
 * The shapes of marks, once, for canvas (`Path2D` reads them) and for SVG.
 *
 * Shape says the kind of claim, and no two kinds differ by rotation of a near-symmetric shape
 * only, so that they can be told apart at 14 px and without colour:
 *
 * | kind | shape | | kind | shape |
 * |---|---|---|---|---|
 * | strike | triangle, point up | | air-defence | dome |
 * | shelling | triangle, point down | | border-incident | diamond |
 * | assault | arrowhead with a notch | | losses | upright cross |
 * | capture | square | | build-up | hexagon |
 * | advance | plate that points right | | denial | wide bar |
 * | repelled | shield | | diplomatic | speech bubble |
 * | other | circle | | | |
 */
import type { ClaimKind, Status } from '../../claims/vocabulary.ts';

/** SVG path data about the origin, inside a square of side 18 (-9..9). */
export const SHAPES: Readonly<Record<ClaimKind, string>> = {
  strike: 'M0 -8L8 6.5L-8 6.5Z',
  shelling: 'M0 8L8 -6.5L-8 -6.5Z',
  assault: 'M8.5 0L-6.5 7.5L-2.5 0L-6.5 -7.5Z',
  capture: 'M-6.8 -6.8L6.8 -6.8L6.8 6.8L-6.8 6.8Z',
  advance: 'M-7.5 -6L2 -6L8.5 0L2 6L-7.5 6Z',
  repelled: 'M-7 -7L7 -7L7 0C7 4.2 3.2 6.8 0 8.2C-3.2 6.8 -7 4.2 -7 0Z',
  'air-defence': 'M-8 5.5C-8 -10 8 -10 8 5.5Z',
  'border-incident': 'M0 -8.5L8.5 0L0 8.5L-8.5 0Z',
  losses:
    'M-2.8 -8L2.8 -8L2.8 -2.8L8 -2.8L8 2.8L2.8 2.8L2.8 8L-2.8 8L-2.8 2.8L-8 2.8L-8 -2.8L-2.8 -2.8Z',
  'build-up': 'M-4.2 -7.3L4.2 -7.3L8.4 0L4.2 7.3L-4.2 7.3L-8.4 0Z',
  denial: 'M-8.5 -3.6L8.5 -3.6L8.5 3.6L-8.5 3.6Z',
  diplomatic:
    'M-4.5 -7.5L4.5 -7.5C6.7 -7.5 8.5 -5.9 8.5 -3.7L8.5 0C8.5 2.2 6.7 3.9 4.5 3.9L0.2 3.9L-4.2 8L-3.8 3.9L-4.5 3.9C-6.7 3.9 -8.5 2.2 -8.5 0L-8.5 -3.7C-8.5 -5.9 -6.7 -7.5 -4.5 -7.5Z',
  other: 'M7.3 0A7.3 7.3 0 1 1 -7.3 0A7.3 7.3 0 1 1 7.3 0Z',
};

/** How the outline of a mark is drawn; lengths in the units of `SHAPES`. */
export interface Outline {
  readonly width: number;
  /** Empty for a solid line. */
  readonly dash: readonly number[];
  /** A diagonal cross over the shape. */
  readonly crossed: boolean;
  /** A second line in the colour of the paper along the middle of the first. */
  readonly double: boolean;
  /** A point in the middle. */
  readonly dot: boolean;
}

const PLAIN = { width: 2, dash: [], crossed: false, double: false, dot: false } as const;

/**
 * Outline says the status: dashed claimed, double contested, solid corroborated, solid with a
 * point geolocated, crossed denied or retracted (the latter with a dotted outline).
 */
export const OUTLINES: Readonly<Record<Status, Outline>> = {
  claimed: { ...PLAIN, dash: [2.6, 1.7] },
  contested: { ...PLAIN, width: 3.4, double: true },
  corroborated: PLAIN,
  geolocated: { ...PLAIN, dot: true },
  denied: { ...PLAIN, width: 1.6, crossed: true },
  retracted: { ...PLAIN, width: 1.6, dash: [1.2, 1.6], crossed: true },
};

/** The cross of denied and retracted claims. */
export const CROSS = 'M-8.5 -8.5L8.5 8.5M8.5 -8.5L-8.5 8.5';

/** How much of the claimant's colour fills a shape, so that a shape reads as a body and not as a wire. */
export const FILL_ALPHA = 0.2;

/** Radius of the dashed ring about a mark whose place is unsure or coarser than a settlement. */
export const RING_RADIUS = 19;

/** How much smaller a shape is inside the disc that stands for several places of its claim. */
export const SHAPE_IN_DISC = 0.66;
