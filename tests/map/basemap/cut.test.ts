import { describe, expect, it } from 'vitest';
import {
  type Coordinates,
  cutTile,
  DEEPEST_CUT,
  TILE_EXTENT,
} from '../../../src/map/basemap/cut.ts';
import { openLayers } from '../../../src/map/basemap/layers.ts';
import { shippedPart } from '../../geodata/basemap/shipped.ts';

const parts = new Map(
  (['first', 'overview', 'fine', 'approximate', 'south-east'] as const).map((part) => [
    part,
    openLayers(shippedPart(part)),
  ]),
);
const tiles = {
  cut: (z: number, x: number, y: number) => cutTile((part) => parts.get(part) ?? null, z, x, y),
};

/** The tile of a point. */
function tileAt(z: number, lon: number, lat: number): [number, number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  return [z, Math.floor((lon / 360 + 0.5) * 2 ** z), Math.floor(y * 2 ** z)];
}

/** Whether the middle of a tile lies within rings, by the even-odd rule. */
function coversMiddle(rings: readonly Coordinates[]): boolean {
  const middle = TILE_EXTENT / 2 + 0.5;
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [x1, y1, x2, y2] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
      if (y1 > middle !== y2 > middle && middle < ((x2 - x1) * (middle - y1)) / (y2 - y1) + x1) {
        inside = !inside;
      }
    }
  }
  return inside;
}

describe('tiles of the shipped base map', () => {
  it('are land in the Donbas and in Anatolia, water in the Black and the Azov Sea', () => {
    for (const z of [8, 10, 11]) {
      expect(coversMiddle(tiles.cut(...tileAt(z, 37.2, 48.3)).land)).toBe(true);
      expect(coversMiddle(tiles.cut(...tileAt(z, 33, 39.5)).land)).toBe(true);
    }
    expect(coversMiddle(tiles.cut(...tileAt(9, 31.5, 44.5)).land)).toBe(false);
    expect(coversMiddle(tiles.cut(...tileAt(9, 36.5, 46.2)).land)).toBe(false);
  });

  it('run on across the edge of the detailed land without a gap', () => {
    for (const [lon, lat] of [
      [21, 52],
      [42, 50],
      [35, 57],
      [25, 43.5],
      [41, 43.5],
    ] as const) {
      for (const z of [7, 9, 11])
        expect(coversMiddle(tiles.cut(...tileAt(z, lon, lat)).land)).toBe(true);
    }
  });

  it('show the state border but no oblast border where Ukraine meets Russia', () => {
    const tile = tiles.cut(...tileAt(11, 36.25, 50.3));
    expect(tile.borders.length).toBeGreaterThan(0);
    expect(tile.oblasts).toEqual([]);
  });

  it('show no border of state, oblast or district in the open sea', () => {
    for (const [lon, lat] of [
      [36.6, 46.1],
      [32, 45.4],
      [36.55, 45.1],
    ] as const) {
      const tile = tiles.cut(...tileAt(10, lon, lat));
      expect([tile.borders, tile.oblasts, tile.districts]).toEqual([[], [], []]);
    }
  });

  it('show districts from zoom 8, rivers down to zoom 10', () => {
    expect(tiles.cut(...tileAt(7, 34, 52.7)).districts).toEqual([]);
    expect(tiles.cut(...tileAt(8, 34, 52.7)).districts.length).toBeGreaterThan(0);
    expect(tiles.cut(...tileAt(10, 36.1, 51.7)).rivers.length).toBeGreaterThan(0);
    expect(tiles.cut(...tileAt(11, 36.1, 51.7)).rivers).toEqual([]);
  });

  it('carry dashes on from tile to tile: both ends of a cut are as far along the line', () => {
    // Two neighbours on the border of Poltava and Kharkiv Oblasts, at a zoom with its own detail.
    const [z, x, y] = tileAt(7, 35.2, 49.6);
    const along = (tx: number, atX: number): Map<number, number> => {
      const met = new Map<number, number>();
      for (const { coordinates, start } of tiles.cut(z, tx, y).oblasts) {
        let length = start;
        for (let i = 2; i < coordinates.length; i += 2) {
          const [x1, y1, x2, y2] = [
            coordinates[i - 2]!,
            coordinates[i - 1]!,
            coordinates[i]!,
            coordinates[i + 1]!,
          ];
          if (x1 < atX !== x2 < atX) {
            const share = (atX - x1) / (x2 - x1);
            met.set(
              Math.round(y1 + (y2 - y1) * share),
              length + Math.hypot(x2 - x1, y2 - y1) * share,
            );
          }
          length += Math.hypot(x2 - x1, y2 - y1);
        }
      }
      return met;
    };
    let compared = 0;
    for (const step of [-2, -1, 0, 1, 2]) {
      const left = along(x + step, TILE_EXTENT);
      const right = along(x + step + 1, 0);
      for (const [height, length] of left) {
        const other = [...right].find(([at]) => Math.abs(at - height) <= 2);
        if (!other) continue;
        compared++;
        // 16 units are a pixel.
        expect(Math.abs(other[1] - length)).toBeLessThan(16);
      }
    }
    expect(compared).toBeGreaterThan(1);
  });

  it('keep their lines within the tile and its margin, at the deepest cut too', () => {
    const { land, borders } = tiles.cut(...tileAt(DEEPEST_CUT, 38.2, 47.15));
    for (const line of [...land, ...borders]) {
      for (const value of line) {
        expect(value).toBeGreaterThanOrEqual(-130);
        expect(value).toBeLessThanOrEqual(TILE_EXTENT + 130);
      }
    }
  });
});
