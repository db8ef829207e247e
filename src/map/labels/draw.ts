/** Draws names on a canvas. */
import type { MapColours } from '../colours.ts';
import type { PixelBox } from '../projection.ts';
import type { LabelSide, PlacedLabel } from './place-labels.ts';
import type { NameRequest } from './request-labels.ts';
import { LABEL_STYLES } from './style.ts';

/** Draws dots, the lines to names that stand off, and names; `box` is what the canvas covers. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel<NameRequest>[],
  box: PixelBox,
  colours: MapColours,
): void {
  for (const { request } of labels) drawDot(context, request, box, colours);
  drawLeaders(context, labels, box, colours);
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.strokeStyle = colours.labelHalo;
  for (const label of labels) {
    const { first, second, tier } = label.request;
    const style = LABEL_STYLES[tier];
    const align = alignOf(label.side);
    const x = anchorOf(label, align) - box.minX;
    const top = label.box.minY - box.minY;
    context.textAlign = align;
    context.lineWidth = 3.5;
    write(context, first, x, top + style.firstLine * 0.8, style.firstFont, colours.ink);
    if (second === null) continue;
    const line = top + style.firstLine + style.secondLine * 0.78;
    write(context, second, x, line, style.secondFont, colours.softInk);
  }
}

function drawLeaders(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  box: PixelBox,
  colours: MapColours,
): void {
  context.beginPath();
  for (const { leader } of labels) {
    if (leader === null) continue;
    context.moveTo(leader.fromX - box.minX, leader.fromY - box.minY);
    context.lineTo(leader.toX - box.minX, leader.toY - box.minY);
  }
  context.strokeStyle = colours.labelHalo;
  context.lineWidth = 3;
  context.stroke();
  context.strokeStyle = colours.softInk;
  context.lineWidth = 1;
  context.stroke();
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
): void {
  context.font = font;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function drawDot(
  context: CanvasRenderingContext2D,
  request: NameRequest,
  box: PixelBox,
  colours: MapColours,
): void {
  if (request.marked) return;
  context.beginPath();
  context.arc(
    request.x - box.minX,
    request.y - box.minY,
    LABEL_STYLES[request.tier].dot,
    0,
    2 * Math.PI,
  );
  context.fillStyle = colours.softInk;
  context.strokeStyle = colours.labelHalo;
  context.lineWidth = 2;
  context.stroke();
  context.fill();
}

type Align = 'left' | 'right' | 'center';

function alignOf(side: LabelSide): Align {
  if (side.startsWith('right')) return 'left';
  return side.startsWith('left') ? 'right' : 'center';
}

function anchorOf({ box }: PlacedLabel, align: Align): number {
  if (align === 'left') return box.minX;
  return align === 'right' ? box.maxX : (box.minX + box.maxX) / 2;
}
