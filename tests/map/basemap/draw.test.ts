import { describe, expect, it } from 'vitest';
import { TILE_EXTENT, type TileGeometry } from '../../../src/map/basemap/cut.ts';
import { drawTile, type Pen } from '../../../src/map/basemap/draw.ts';
import { BASEMAP_PALETTES } from '../../../src/map/basemap/palette.ts';
import { at, WIDTHS } from '../../../src/map/basemap/style.ts';
import { pictureSize, pictureX, pictureY } from '../../../src/map/basemap/tile.ts';
import { mapColours } from '../../../src/map/colours.ts';

interface Stroke {
  readonly colour: unknown;
  readonly width: number;
  readonly offset: number;
  readonly points: readonly [number, number][];
}

/** A pen that writes down what it draws. */
function recordingPen() {
  const fills: unknown[] = [];
  const strokes: Stroke[] = [];
  const clips: string[] = [];
  let points: [number, number][] = [];
  const gradient = { stops: [] as string[] };
  const pen = {
    fillStyle: '' as unknown,
    strokeStyle: '' as unknown,
    lineWidth: 1,
    lineDashOffset: 0,
    lineJoin: 'miter',
    lineCap: 'butt',
    globalAlpha: 1,
    beginPath: () => {
      points = [];
    },
    moveTo: (x: number, y: number) => points.push([x, y]),
    lineTo: (x: number, y: number) => points.push([x, y]),
    closePath: () => undefined,
    fill: () => fills.push(pen.fillStyle),
    fillRect: () => fills.push(pen.fillStyle),
    stroke: () =>
      strokes.push({
        colour: pen.strokeStyle,
        width: pen.lineWidth,
        offset: pen.lineDashOffset,
        points,
      }),
    setLineDash: () => undefined,
    save: () => undefined,
    restore: () => undefined,
    clip: (rule: string) => clips.push(rule),
    setTransform: () => undefined,
    createLinearGradient: () => ({
      addColorStop: (_: number, colour: string) => gradient.stops.push(colour),
    }),
  };
  return { pen: pen as unknown as Pen, fills, strokes, clips, gradient };
}

const square = Int16Array.from([0, 0, 4096, 0, 4096, 4096, 0, 4096, 0, 0]);
const line = Int16Array.from([0, 2048, TILE_EXTENT, 2048]);
const geometry: TileGeometry = {
  land: [square],
  urban: [],
  lakes: [],
  coasts: [],
  rivers: [],
  railways: [],
  districts: [],
  raions: { surveyed: [], approximate: [] },
  hromadas: { surveyed: [], approximate: [] },
  oblasts: [{ coordinates: line, start: 160 }],
  borders: [line],
};
/** Well inside the detailed land. */
const tile = { z: 8, x: 154, y: 88 };

/** Relative luminance and contrast of `#rrggbb` colours (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number =>
    [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0);
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe('drawTile', () => {
  it('draws water, then land, and the band under the border', () => {
    const { pen, fills, strokes } = recordingPen();
    const palette = BASEMAP_PALETTES.light;
    drawTile(pen, geometry, { palette, tile, cutZoom: 8, ratio: 1, scale: 1 });
    expect(fills).toEqual([palette.water, palette.land]);
    expect(strokes.map(({ colour }) => colour)).toEqual([
      palette.oblast,
      palette.band,
      palette.border,
    ]);
    expect(strokes[2]!.width).toBeCloseTo(at(WIDTHS.border, 8));
  });

  it('ends towns and lakes at the coast, and clips nothing where there is none', () => {
    const options = { palette: BASEMAP_PALETTES.light, tile, cutZoom: 8, ratio: 1, scale: 1 };
    const inland = recordingPen();
    drawTile(inland.pen, { ...geometry, urban: [square] }, options);
    expect(inland.clips).toEqual([]);
    const coastal = recordingPen();
    drawTile(coastal.pen, { ...geometry, urban: [square], coasts: [line] }, options);
    expect(coastal.clips).toEqual(['evenodd']);
  });

  it('keeps widths as on the screen, whatever the density and the scale', () => {
    const { pen, strokes } = recordingPen();
    const palette = BASEMAP_PALETTES.dark;
    drawTile(pen, geometry, { palette, tile, cutZoom: 8, ratio: 2.5, scale: 1.25 });
    expect(strokes[2]!.width).toBeCloseTo(2 * at(WIDTHS.border, 8 + Math.log2(1.25)));
    expect(strokes[2]!.points).toEqual([
      [2.5, 128 * 2.5 + 2.5],
      [256 * 2.5 + 2.5, 128 * 2.5 + 2.5],
    ]);
  });

  it('starts the dashes where the line has come to', () => {
    const { pen, strokes } = recordingPen();
    const palette = BASEMAP_PALETTES.light;
    drawTile(pen, geometry, { palette, tile, cutZoom: 8, ratio: 1, scale: 1 });
    expect(strokes[0]!.offset).toBeCloseTo(10);
  });

  it('draws a part of a shallower cut larger, in its own place', () => {
    const { pen, strokes } = recordingPen();
    const palette = BASEMAP_PALETTES.light;
    const deep = { z: 13, x: 4 * 1232 + 1, y: 4 * 700 + 2 };
    drawTile(pen, geometry, { palette, tile: deep, cutZoom: 11, ratio: 1, scale: 1 });
    expect(strokes.at(-1)!.points).toEqual([
      [1 - 256, 1 + 512 - 512],
      [1 - 256 + 1024, 1 + 512 - 512],
    ]);
  });

  it('veils the detail towards the edge of the sources, and nowhere else', () => {
    const inside = recordingPen();
    const palette = BASEMAP_PALETTES.light;
    drawTile(inside.pen, geometry, { palette, tile, cutZoom: 8, ratio: 1, scale: 1 });
    expect(inside.gradient.stops).toEqual([]);
    const edge = recordingPen();
    const west = { z: 8, x: Math.floor((21.4 / 360 + 0.5) * 256), y: 85 };
    drawTile(edge.pen, geometry, { palette, tile: west, cutZoom: 8, ratio: 1, scale: 1 });
    expect(edge.gradient.stops).toEqual([palette.land, `${palette.land}00`]);
  });
});

describe('the picture of a tile', () => {
  it('reaches a pixel over the tile on each side and is whole at any density', () => {
    expect(pictureSize(1)).toBe(258);
    expect(pictureSize(1.5)).toBe(387);
    expect(pictureSize(1.1)).toBe(284);
  });

  it('has the tile’s own corner one pixel in', () => {
    expect(pictureX(0, { z: 1, x: 1, y: 0 }, 2)).toBeCloseTo(2);
    expect(pictureY(0, { z: 1, x: 0, y: 1 }, 2)).toBeCloseTo(2);
  });
});

describe('the palettes', () => {
  it('have the colours that the look asks for', () => {
    expect(BASEMAP_PALETTES.light).toMatchObject({
      land: '#f3f0e8',
      water: '#d0e0ea',
      river: '#a3c3d4',
      urban: '#e6e0d4',
      border: '#6f6a7d',
      oblast: '#b9b2a6',
      district: '#d9d2c4',
      railway: '#b3aca0',
    });
    expect(BASEMAP_PALETTES.dark).toMatchObject({
      land: '#1e2327',
      water: '#11202a',
      border: '#8d88a0',
    });
  });

  it('leave every ink of the names a contrast of 4.5 : 1 on land, water and towns', () => {
    for (const theme of ['light', 'dark'] as const) {
      const { ink, softInk, quietInk, regionInk } = mapColours(theme);
      const { land, water, urban } = BASEMAP_PALETTES[theme];
      for (const text of [ink, softInk, quietInk, regionInk]) {
        for (const ground of [land, water, urban]) {
          expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });

  it('are complete in both themes, and land can be made transparent', () => {
    const names = Object.keys(BASEMAP_PALETTES.light).sort();
    expect(Object.keys(BASEMAP_PALETTES.dark).sort()).toEqual(names);
    for (const { land } of Object.values(BASEMAP_PALETTES)) expect(land).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('widths between stops', () => {
  it('are straight between two and constant beyond the ends', () => {
    const stops = [
      [4, 1],
      [8, 3],
    ] as const;
    expect([3, 4, 5, 8, 12].map((zoom) => at(stops, zoom))).toEqual([1, 1, 1.5, 3, 3]);
  });
});
