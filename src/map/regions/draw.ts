/** Draws hatched regions on a canvas. */
import type { OverlayView } from '../CanvasOverlay.ts';
import { mapColours } from '../colours.ts';
import { SHAPES } from '../marks/shapes.ts';
import type { PixelBox } from '../projection.ts';
import type { RegionMark, Theme } from '../types.ts';
import { type GlyphPoint, hatchLines, sharedBox } from './hatch.ts';
import { boundsAt, OUTLINE_ZOOM, type ProjectedOutline } from './outline.ts';
import { ringsAt, ringWithin } from './simple.ts';

/** Pixels that a country's hatched band reaches inward from its border: less where it is small. */
export function bandWidth(zoom: number): number {
  return Math.min(16, Math.max(8, 8 + (zoom - 5) * 2));
}

const GLYPH_SCALE = 0.62;

export type RegionEmphasis = 'selected' | 'companion' | 'focused' | null;

export interface DrawableRegion {
  readonly mark: RegionMark;
  readonly outline: ProjectedOutline;
  /** In pixels of OUTLINE_ZOOM about the corner of the outline's bounds. */
  readonly path: Path2D;
}

export function regionPath({ rings }: Pick<ProjectedOutline, 'rings'>): Path2D {
  return pathOf(rings);
}

function pathOf(rings: readonly ArrayLike<number>[]): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      if (i === 0) path.moveTo(ring[i]!, ring[i + 1]!);
      else path.lineTo(ring[i]!, ring[i + 1]!);
    }
    path.closePath();
  }
  return path;
}

/**
 * A path of `regionPath` in canvas pixels, so that strokes keep their width and clips need no
 * transform; null where the view shows nothing of it.
 */
export function placedPath(
  path: Path2D,
  outline: ProjectedOutline,
  view: OverlayView,
): Path2D | null {
  const bounds = boundsAt(outline, view.zoom);
  if (sharedBox(bounds, view.box) === null) return null;
  const scale = 2 ** (view.zoom - OUTLINE_ZOOM);
  const x = bounds.minX - view.box.minX;
  const y = bounds.minY - view.box.minY;
  const placed = new Path2D();
  placed.addPath(path, new DOMMatrix([scale, 0, 0, scale, x, y]));
  return placed;
}

/**
 * Draws one region.
 * @param points where its glyphs stand, in world pixels
 * @param scratch a canvas of our own on which the band of a country is cut out
 */
export function drawRegion(
  context: CanvasRenderingContext2D,
  region: DrawableRegion,
  view: OverlayView,
  theme: Theme,
  emphasis: RegionEmphasis,
  points: readonly GlyphPoint[],
  scratch: HTMLCanvasElement,
): void {
  const shown = sharedBox(boundsAt(region.outline, view.zoom), view.box);
  const path = placedPath(simplePath(region.outline, view.zoom), region.outline, view);
  if (shown === null || path === null) return;

  if (region.mark.extent === 'country') drawBand(context, region, shown, view, theme, scratch);
  else {
    drawArea(context, region, path, shown, view, theme);
    drawGlyphs(context, region.mark, points, view, theme);
  }
  drawBorder(context, path, region, theme, emphasis);
}

function drawArea(
  context: CanvasRenderingContext2D,
  { mark }: DrawableRegion,
  path: Path2D,
  shown: PixelBox,
  view: OverlayView,
  theme: Theme,
): void {
  const colour = mapColours(theme).sides[mark.side];
  context.save();
  context.clip(path, 'evenodd');
  context.strokeStyle = colour;
  context.globalAlpha = theme === 'light' ? 0.3 : 0.34;
  context.lineWidth = 1;
  context.stroke(hatchPath(shown, mark, view));
  context.restore();
}

/** Claims of the two sides run in opposite directions. */
function hatchPath(shown: PixelBox, mark: RegionMark, view: OverlayView): Path2D {
  const lines = new Path2D();
  for (const [x1, y1, x2, y2] of hatchLines(shown, mark.side !== 'UA')) {
    lines.moveTo(x1 - view.box.minX, y1 - view.box.minY);
    lines.lineTo(x2 - view.box.minX, y2 - view.box.minY);
  }
  return lines;
}

/** Small glyphs of the kind all over the region: a texture, not a point. */
function drawGlyphs(
  context: CanvasRenderingContext2D,
  mark: RegionMark,
  points: readonly GlyphPoint[],
  view: OverlayView,
  theme: Theme,
): void {
  const colours = mapColours(theme);
  const shape = new Path2D(SHAPES[mark.kind]);
  context.lineJoin = 'round';
  for (const point of points) {
    const x = point.x - view.box.minX;
    const y = point.y - view.box.minY;
    context.save();
    context.translate(x, y);
    context.scale(GLYPH_SCALE, GLYPH_SCALE);
    context.strokeStyle = colours.paper;
    context.globalAlpha = 0.85;
    context.lineWidth = 7;
    context.stroke(shape);
    context.fillStyle = colours.paper;
    context.fill(shape);
    context.globalAlpha = 0.9;
    context.strokeStyle = colours.sides[mark.side];
    context.lineWidth = 2.2;
    context.setLineDash([3, 2]);
    context.stroke(shape);
    context.restore();
  }
}

const simplePaths = new WeakMap<readonly Float64Array[], Path2D>();

/** The outline with as many points as the zoom shows; made once for a zoom. */
function simplePath(outline: ProjectedOutline, zoom: number): Path2D {
  const rings = ringsAt(outline, zoom);
  let path = simplePaths.get(rings);
  if (!path) {
    path = regionPath({ rings });
    simplePaths.set(rings, path);
  }
  return path;
}

/** The part of an outline that a view shows, in canvas pixels, with a margin round the view. */
function pathWithin(outline: ProjectedOutline, view: OverlayView, margin: number): Path2D {
  const scale = 2 ** (view.zoom - OUTLINE_ZOOM);
  const bounds = boundsAt(outline, view.zoom);
  const x = bounds.minX - view.box.minX;
  const y = bounds.minY - view.box.minY;
  const box = {
    minX: (-margin - x) / scale,
    minY: (-margin - y) / scale,
    maxX: (view.box.maxX - view.box.minX + margin - x) / scale,
    maxY: (view.box.maxY - view.box.minY + margin - y) / scale,
  };
  const rings = ringsAt(outline, view.zoom).map((ring) =>
    ringWithin(ring, box).map((value, i) => value * scale + (i % 2 === 0 ? x : y)),
  );
  return pathOf(rings);
}

/** Hatches only a band along the inside of the border, so that a country does not drown the map. */
function drawBand(
  context: CanvasRenderingContext2D,
  { mark, outline }: DrawableRegion,
  shown: PixelBox,
  view: OverlayView,
  theme: Theme,
  scratch: HTMLCanvasElement,
): void {
  const { width, height } = context.canvas;
  if (scratch.width !== width || scratch.height !== height) {
    scratch.width = width;
    scratch.height = height;
  }
  const mask = scratch.getContext('2d');
  if (mask === null) return;
  mask.setTransform(1, 0, 0, 1, 0, 0);
  mask.globalCompositeOperation = 'source-over';
  mask.clearRect(0, 0, width, height);
  mask.setTransform(context.getTransform());
  // Only what the view shows: a country's outline is long, and its band is made twice over.
  const path = pathWithin(outline, view, 2 * bandWidth(view.zoom));
  mask.save();
  mask.clip(path, 'evenodd');
  mask.lineWidth = 2 * bandWidth(view.zoom);
  mask.lineJoin = 'round';
  mask.stroke(path);
  mask.restore();
  // One stroke of all lines: 'source-in' keeps of them what lies in the band.
  mask.globalCompositeOperation = 'source-in';
  mask.strokeStyle = mapColours(theme).sides[mark.side];
  mask.lineWidth = 1;
  mask.stroke(hatchPath(shown, mark, view));
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 0.55;
  context.drawImage(scratch, 0, 0);
  context.restore();
}

function drawBorder(
  context: CanvasRenderingContext2D,
  path: Path2D,
  { mark }: DrawableRegion,
  theme: Theme,
  emphasis: RegionEmphasis,
): void {
  const colours = mapColours(theme);
  context.save();
  context.lineJoin = 'round';
  if (emphasis !== null) {
    context.strokeStyle = colours.paper;
    context.lineWidth = emphasis === 'companion' ? 3.5 : 5.5;
    context.globalAlpha = 0.8;
    context.stroke(path);
  }
  context.globalAlpha = emphasis === null ? 0.9 : 1;
  context.strokeStyle = emphasis === null ? colours.sides[mark.side] : colours.accent;
  context.lineWidth = emphasis === null || emphasis === 'companion' ? 1.3 : 2.6;
  // A derived outline is never a firm line, whatever is chosen.
  if (mark.approximate) context.setLineDash([2, 5]);
  else context.setLineDash(emphasis === 'selected' || emphasis === 'companion' ? [] : [6, 4]);
  context.stroke(path);
  context.restore();
}
