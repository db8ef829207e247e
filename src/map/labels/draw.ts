/** Draws placed names on a canvas. */
import type { MapColours } from '../colours.ts';
import type { PixelBox } from '../projection.ts';
import { dotSprite, HALO, nameSprite } from './paint.ts';
import type { PlacedLabel } from './plan.ts';
import type { Context, SpriteOrder, SpriteSheet } from './sprites.ts';
import { labelStyle } from './style.ts';

export interface LabelDrawing {
  readonly labels: readonly PlacedLabel[];
  readonly zoom: number;
  /** World pixels that the canvas covers. */
  readonly box: PixelBox;
  readonly pixelRatio: number;
  readonly colours: MapColours;
}

/** Draws names of regions first, then dots, then the lines to names that stand off, then names. */
export function drawLabels(context: Context, drawing: LabelDrawing, sheet: SpriteSheet): void {
  const { labels, zoom, box, pixelRatio, colours } = drawing;
  const orders: SpriteOrder[] = [];
  const corners: { x: number; y: number }[] = [];
  const order = (sprite: SpriteOrder, x: number, y: number) => {
    orders.push(sprite);
    corners.push({ x: x - box.minX, y: y - box.minY });
  };
  const write = ({ form, spot }: PlacedLabel) =>
    order(nameSprite(form, spot.align, colours), spot.box.minX - HALO, spot.box.minY - HALO);
  for (const label of labels) if (label.request.tier === 'region') write(label);
  for (const { request } of labels) {
    if (request.marked || request.tier === 'region') continue;
    const dot = dotSprite(labelStyle(request.tier, zoom).dot, request.centre, colours);
    order(dot, request.x - dot.width / 2, request.y - dot.height / 2);
  }
  for (const label of labels) if (label.request.tier !== 'region') write(label);
  const sprites = sheet.take(orders, pixelRatio);
  drawLeaders(context, labels, box, colours);
  for (const [i, sprite] of sprites.entries()) {
    const { x, y } = corners[i]!;
    const { page, width, height } = sprite;
    // On whole device pixels, or letters would be blurred.
    const left = Math.round(x * pixelRatio) / pixelRatio;
    const top = Math.round(y * pixelRatio) / pixelRatio;
    context.drawImage(
      page,
      ...[sprite.x, sprite.y, width, height],
      ...([left, top, width / pixelRatio, height / pixelRatio] as const),
    );
  }
}

function drawLeaders(
  context: Context,
  labels: readonly PlacedLabel[],
  box: PixelBox,
  colours: MapColours,
): void {
  context.beginPath();
  for (const { spot } of labels) {
    if (spot.leader === null) continue;
    context.moveTo(spot.leader.fromX - box.minX, spot.leader.fromY - box.minY);
    context.lineTo(spot.leader.toX - box.minX, spot.leader.toY - box.minY);
  }
  context.strokeStyle = colours.labelHalo;
  context.lineWidth = 3;
  context.stroke();
  context.strokeStyle = colours.softInk;
  context.lineWidth = 1;
  context.stroke();
}
