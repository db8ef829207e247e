/** Draws marks on a canvas; knows the palette and the shapes, nothing of Leaflet. */
import { CLAIM_KINDS, SIDES, STATUSES } from '../../claims/vocabulary.ts';
import type { MapColours } from '../colours.ts';
import { RING_REACH, type Ring } from './emphasis.ts';
import { type Mark, sideShares } from './scene.ts';
import { CROSS, FILL_ALPHA, OUTLINES, RING_RADIUS, SHAPE_IN_DISC, SHAPES } from './shapes.ts';
import { type PlaceSums, SOME_UNSURE } from './sum.ts';

export const FONT_FAMILY = '"Inter Variable", Inter, system-ui, sans-serif';

/** Canvas point of world pixel (0, 0). */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

const paths = new Map<string, Path2D>();

function path(data: string): Path2D {
  let made = paths.get(data);
  if (made === undefined) {
    made = new Path2D(data);
    paths.set(data, made);
  }
  return made;
}

/** Draws all marks: first what lies under them (rings, leaders), then the marks in their order. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  sums: PlaceSums,
  offset: Offset,
  colours: MapColours,
): void {
  for (const mark of marks) drawRing(context, mark, sums, offset, colours);
  drawLeaders(context, marks, offset, colours);
  for (const mark of marks) {
    const x = mark.x - offset.x;
    const y = mark.y - offset.y;
    if (mark.type === 'cluster' || mark.type === 'mixed') {
      drawDisc(context, x, y, mark, sums, colours);
    } else if (mark.type !== 'more') {
      drawGlyph(context, x, y, mark.row, sums, colours);
    }
  }
}

/** Draws what lies above marks and their rings: counts, and the sign of an unsure place. */
export function drawBadges(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  offset: Offset,
  colours: MapColours,
): void {
  for (const mark of marks) {
    const x = mark.x - offset.x;
    const y = mark.y - offset.y;
    if (mark.type === 'more') drawCount(context, x, y, `+${shortCount(mark.count)}`, colours);
    if (mark.type === 'alike') drawCount(context, x + 10, y - 9, shortCount(mark.count), colours);
    if (mark.doubts & SOME_UNSURE) drawCount(context, x + 10, y + 8, '?', colours);
  }
}

function sideColour(row: number, sums: PlaceSums, colours: MapColours): string {
  return colours.sides[SIDES[sums.table.side[row]!]!];
}

function drawRing(
  context: CanvasRenderingContext2D,
  mark: Mark,
  sums: PlaceSums,
  offset: Offset,
  colours: MapColours,
): void {
  if (mark.doubts === 0) return;
  const colour = sideColour(mark.row, sums, colours);
  context.beginPath();
  context.arc(mark.x - offset.x, mark.y - offset.y, RING_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.globalAlpha = 0.12;
  context.fill();
  context.globalAlpha = 0.9;
  context.setLineDash([4, 3]);
  context.lineWidth = 1.2;
  context.strokeStyle = colour;
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawLeaders(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  offset: Offset,
  colours: MapColours,
): void {
  context.beginPath();
  for (const mark of marks) {
    if (mark.type !== 'fan' && mark.type !== 'more') continue;
    context.moveTo(mark.anchorX - offset.x, mark.anchorY - offset.y);
    context.lineTo(mark.x - offset.x, mark.y - offset.y);
  }
  context.strokeStyle = colours.paper;
  context.lineWidth = 3;
  context.stroke();
  context.strokeStyle = colours.softInk;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = colours.ink;
  for (const mark of marks) {
    if (mark.type !== 'fan') continue;
    context.beginPath();
    context.arc(mark.anchorX - offset.x, mark.anchorY - offset.y, 2.4, 0, 2 * Math.PI);
    context.fill();
  }
}

function drawGlyph(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  row: number,
  sums: PlaceSums,
  colours: MapColours,
): void {
  const { table } = sums;
  const shape = path(SHAPES[CLAIM_KINDS[table.kind[row]!]!]);
  const outline = OUTLINES[STATUSES[table.status[row]!]!];
  const colour = sideColour(row, sums, colours);
  context.save();
  context.translate(x, y);
  context.lineJoin = 'round';
  context.strokeStyle = colours.paper;
  context.lineWidth = 5;
  context.stroke(shape);
  if (outline.crossed) context.stroke(path(CROSS));
  context.fillStyle = colours.paper;
  context.fill(shape);
  context.fillStyle = colour;
  context.globalAlpha = FILL_ALPHA;
  context.fill(shape);
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = outline.width;
  context.setLineDash([...outline.dash]);
  context.stroke(shape);
  context.setLineDash([]);
  if (outline.double) {
    context.strokeStyle = colours.paper;
    context.lineWidth = 1.2;
    context.stroke(shape);
  }
  if (outline.crossed) {
    context.lineWidth = 1.6;
    context.stroke(path(CROSS));
  }
  if (outline.dot) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(0, 0, 2, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
}

/** A disc with a number, or with the shape of the only claim; its rim divided by the claimants' sides. */
function drawDisc(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  mark: Mark,
  sums: PlaceSums,
  colours: MapColours,
): void {
  const rim = 3;
  context.beginPath();
  context.arc(x, y, mark.radius + 1.2, 0, 2 * Math.PI);
  context.fillStyle = colours.paper;
  context.fill();
  const shares = sideShares(sums, mark.places);
  const rows = shares.reduce((sum, share) => sum + share, 0);
  let from = -Math.PI / 2;
  shares.forEach((share, side) => {
    if (share === 0) return;
    const to = from + (2 * Math.PI * share) / rows;
    context.beginPath();
    context.arc(x, y, mark.radius - rim / 2, from, to);
    context.strokeStyle = colours.sides[SIDES[side]!];
    context.lineWidth = rim;
    context.stroke();
    from = to;
  });
  if (mark.count === 1) {
    context.save();
    context.translate(x, y);
    context.scale(SHAPE_IN_DISC, SHAPE_IN_DISC);
    context.fillStyle = sideColour(mark.row, sums, colours);
    context.fill(path(SHAPES[CLAIM_KINDS[sums.table.kind[mark.row]!]!]));
    context.restore();
    return;
  }
  context.fillStyle = colours.ink;
  context.font = `600 ${mark.count < 1000 ? 11 : 10.5}px ${FONT_FAMILY}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(shortCount(mark.count), x, y + 0.5);
}

/** A small pill with a number or a sign. */
function drawCount(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  text: string,
  colours: MapColours,
): void {
  context.font = `600 10px ${FONT_FAMILY}`;
  const width = Math.max(13, context.measureText(text).width + 7);
  context.beginPath();
  context.roundRect(x - width / 2, y - 6.5, width, 13, 6.5);
  context.fillStyle = colours.paper;
  context.fill();
  context.strokeStyle = colours.softInk;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = colours.ink;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, x, y + 0.5);
}

/** 950, 1.2k, 34k, 1.2M: a count that fits a disc; the exact one stands in the tooltip. */
export function shortCount(count: number): string {
  if (count < 1000) return `${count}`;
  const [value, unit] = count < 999_500 ? [count / 1000, 'k'] : [count / 1_000_000, 'M'];
  return `${value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value)}${unit}`;
}

/** The accent ring about a selected mark, or the double ring about the focused one. */
export function drawAccentRing(
  context: CanvasRenderingContext2D,
  { style, x, y, radius }: Ring,
  offset: Offset,
  colours: MapColours,
): void {
  context.beginPath();
  context.arc(x - offset.x, y - offset.y, radius, 0, 2 * Math.PI);
  if (style !== 'companion') {
    context.strokeStyle = colours.paper;
    context.lineWidth = 2 * RING_REACH;
    context.stroke();
  }
  context.strokeStyle = colours.accent;
  context.lineWidth = style === 'companion' ? 1.2 : 2.4;
  context.setLineDash(style === 'focused' ? [6, 3] : []);
  context.stroke();
  context.setLineDash([]);
}
