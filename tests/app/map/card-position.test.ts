import { describe, expect, test } from 'vitest';
import { placeCard, visibleBox } from '../../../src/app/map/card-position.ts';
import type { PixelBox } from '../../../src/map/projection.ts';

const VISIBLE: PixelBox = { minX: 400, minY: 8, maxX: 1430, maxY: 890 };
const CARD = { width: 300, height: 260 };
const box = (x: number, y: number, by = 12): PixelBox => ({
  minX: x - by,
  minY: y - by,
  maxX: x + by,
  maxY: y + by,
});
const covers = (at: { left: number; top: number }, clear: PixelBox) =>
  at.left < clear.maxX &&
  at.left + CARD.width > clear.minX &&
  at.top < clear.maxY &&
  at.top + CARD.height > clear.minY;

describe('the card beside its place', () => {
  test('stands below it', () => {
    expect(placeCard(box(800, 300), CARD, VISIBLE)).toEqual({ side: 'below', left: 788, top: 318 });
  });

  test('stands above it near the lower edge', () => {
    expect(placeCard(box(800, 800), CARD, VISIBLE)).toEqual({ side: 'above', left: 788, top: 522 });
  });

  test('stands beside it where the map is too low for both', () => {
    const low: PixelBox = { minX: 0, minY: 0, maxX: 900, maxY: 320 };
    expect(placeCard(box(200, 160), CARD, low).side).toBe('right');
    expect(placeCard(box(700, 160), CARD, low).side).toBe('left');
  });

  test('keeps its side when it grows, as long as there is room', () => {
    const clear = box(800, 600);
    const grown = { width: 300, height: 320 };
    expect(placeCard(clear, grown, VISIBLE, 'above').side).toBe('above');
    expect(placeCard(box(800, 200), grown, VISIBLE, 'above').side).toBe('below');
  });

  test('stays inside what the panels leave, and off the place, wherever that is', () => {
    for (let x = VISIBLE.minX; x <= VISIBLE.maxX; x += 17) {
      for (let y = VISIBLE.minY; y <= VISIBLE.maxY; y += 17) {
        const at = placeCard(box(x, y), CARD, VISIBLE);
        expect(covers(at, box(x, y)), `${x} ${y}`).toBe(false);
        expect(at.left).toBeGreaterThanOrEqual(VISIBLE.minX);
        expect(at.top).toBeGreaterThanOrEqual(VISIBLE.minY);
        expect(at.left + CARD.width).toBeLessThanOrEqual(VISIBLE.maxX);
        expect(at.top + CARD.height).toBeLessThanOrEqual(VISIBLE.maxY);
      }
    }
  });

  test('shows its beginning where it is larger than what is visible', () => {
    const small: PixelBox = { minX: 8, minY: 76, maxX: 282, maxY: 300 };
    const at = placeCard(box(100, 150), CARD, small);
    expect([at.left, at.top]).toEqual([8, 76]);
  });

  test('the visible part ends a little before the panels', () => {
    const insets = { top: 0, right: 392, bottom: 0, left: 392 };
    expect(visibleBox({ width: 1440, height: 900 }, insets)).toEqual({
      minX: 400,
      minY: 8,
      maxX: 1040,
      maxY: 892,
    });
  });
});
