/** The kilometre grid: its lines against the coordinates that geodesy gives, at the borders of zones, too. */
import { LatLon } from 'geodesy/mgrs.js';
import { describe, expect, it } from 'vitest';
import type { BBox } from '../../../geodata/gazetteer.ts';
import { crossings } from '../../../src/map/grid/crossings.ts';
import { type GridLine, gridLines, gridStep, spacingAt } from '../../../src/map/grid/grid-lines.ts';
import { squareNames } from '../../../src/map/grid/squares.ts';
import { zoneCells } from '../../../src/map/grid/zones.ts';
import {
  latitude,
  longitude,
  metresPerPixel,
  worldX,
  worldY,
} from '../../../src/map/projection.ts';

const DONETSK: BBox = [37, 47.5, 39, 48.6];
const ACROSS_36: BBox = [35.6, 48, 36.4, 48.4];

function measured(lat: number, lon: number, zone: number) {
  const { easting, northing } = new LatLon(lat, lon).toUtm(zone);
  return { easting, northing };
}

/** How far the middle of a line's stretch, straight on the map, lies from where the line should be, in metres. */
function worstBend(line: GridLine): number {
  let worst = 0;
  for (let i = 1; i < line.points.length; i += 1) {
    const [a, b] = [line.points[i - 1]!, line.points[i]!];
    const lat = latitude((worldY(a.lat) + worldY(b.lat)) / 2);
    const lon = longitude((worldX(a.lon) + worldX(b.lon)) / 2);
    const at = measured(lat, lon, line.zone);
    const off = line.along === 'easting' ? at.easting : at.northing;
    worst = Math.max(worst, Math.abs(off - line.metres));
  }
  return worst;
}

describe('the lines of the kilometre grid', () => {
  it('are 100, 10 or 1 km apart as the zoom allows, at least 20 pixels', () => {
    expect(gridStep(4.75)).toBeNull();
    for (let zoom = 5; zoom <= 14; zoom += 0.25) {
      const step = gridStep(zoom);
      expect(step).not.toBeNull();
      const pixels = (step ?? 0) / metresPerPixel(48.5, zoom);
      expect(pixels, `zoom ${zoom}`).toBeGreaterThan(20);
      expect(pixels, `zoom ${zoom}`).toBeLessThan(340);
    }
  });

  it.each([
    [DONETSK, 10_000, 9],
    [ACROSS_36, 1000, 12],
    [[20, 43, 45, 57] as BBox, 100_000, 6],
  ])(
    'hold their easting or northing to a metre, and half a pixel between points',
    (box, step, zoom) => {
      const lines = gridLines(box, step, spacingAt(box[1], zoom));
      expect(lines.length).toBeGreaterThan(10);
      for (const line of lines.filter(({ along }) => along !== 'zone')) {
        for (const { lat, lon } of line.points) {
          const at = measured(lat, lon, line.zone);
          const off = line.along === 'easting' ? at.easting : at.northing;
          // Points put on the edge of a zone lie by proportion, the others exactly.
          expect(Math.abs(off - line.metres)).toBeLessThan(0.5 * metresPerPixel(lat, zoom));
        }
        expect(worstBend(line)).toBeLessThan(0.75 * metresPerPixel(box[1], zoom));
      }
    },
  );

  it('are all there: one for each multiple of the step', () => {
    const lines = gridLines(DONETSK, 10_000, 5000);
    const kilometres = (along: GridLine['along']) =>
      [
        ...new Set(
          lines.filter((line) => line.along === along).map(({ metres }) => metres / 10_000),
        ),
      ].sort((a, b) => a - b);
    const west = measured(48, 37, 37).easting;
    const east = measured(48, 38.99, 37).easting;
    const inside = kilometres('easting').filter((n) => n * 10_000 > west && n * 10_000 < east);
    expect(inside).toHaveLength(Math.floor(east / 10_000) - Math.ceil(west / 10_000) + 1);
    const northings = kilometres('northing');
    expect(northings.at(-1)! - northings[0]! + 1).toBe(northings.length);
    expect(northings[0]).toBe(Math.ceil(measured(47.5, 39, 37).northing / 10_000));
  });

  it.each([30, 36, 42])('end at %s degrees east, where the next zone begins', (edge) => {
    const box: BBox = [edge - 0.4, 48, edge + 0.4, 48.4];
    const lines = gridLines(box, 10_000, 5000);
    const zones = new Set(lines.map(({ zone }) => zone));
    expect([...zones].sort()).toEqual([edge / 6 + 30, edge / 6 + 31]);
    for (const { zone, points } of lines) {
      for (const { lon } of points) {
        if (zone === edge / 6 + 30) expect(lon).toBeLessThanOrEqual(edge);
        else expect(lon).toBeGreaterThanOrEqual(edge);
      }
    }
    // Lines that meet the border reach it.
    const touching = lines.filter(
      ({ along, points }) => along === 'northing' && points.some(({ lon }) => lon === edge),
    );
    expect(new Set(touching.map(({ zone }) => zone)).size).toBe(2);
    expect(lines.filter(({ along }) => along === 'zone')).toHaveLength(1);
  });

  it('count northings down from 10,000 km south of the equator', () => {
    const lines = gridLines([36.2, -0.2, 36.6, 0.2], 10_000, 5000);
    const northings = lines.filter(({ along }) => along === 'northing').map(({ metres }) => metres);
    expect(northings).toContain(0);
    expect(northings).toContain(10_000);
    expect(northings).toContain(9_990_000);
    expect(Math.min(...northings)).toBeGreaterThanOrEqual(0);
  });
});

describe('zones', () => {
  it('are those that a point belongs to, about Norway and Svalbard, too', () => {
    for (const [lat, lon] of [
      [48.5, 37],
      [60, 4],
      [60, 2],
      [75, 8],
      [75, 10],
      [78, 22],
      [78, 34],
      [-33, 151],
    ] as const) {
      const cells = zoneCells([lon - 1e-6, lat - 1e-6, lon + 1e-6, lat + 1e-6]);
      expect(cells.map(({ zone }) => zone)).toEqual([new LatLon(lat, lon).toUtm().zone]);
    }
  });

  it('leave no gap and do not overlap', () => {
    const area = ([west, south, east, north]: BBox) => (east - west) * (north - south);
    const sum = zoneCells([-180, -80, 180, 84]).reduce((total, { box }) => total + area(box), 0);
    expect(sum).toBeCloseTo(360 * 164, 6);
  });
});

describe('what is written on the grid', () => {
  it('names each square of 100 km as the military grid does', () => {
    const names = squareNames(DONETSK);
    const known = names.map(({ name }) => name);
    // The band changes its letter at 48 degrees, in the middle of a square.
    expect(known).toContain('37U DP');
    expect(known).toContain('37T DP');
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    for (const { name, box } of names) {
      for (const [lat, lon] of [
        [box[1] + 1e-6, box[0] + 1e-6],
        [box[3] - 1e-6, box[2] - 1e-6],
      ] as const) {
        expect(new LatLon(lat, lon).toUtm().toMgrs().toString(2).startsWith(name), name).toBe(true);
      }
    }
  });

  it('stands where lines cross the edge, never crowded', () => {
    const lines = [0, 1000, 2000, 3000, 4000, 5000].map((metres) => ({
      along: 'easting' as const,
      metres,
      x: Float64Array.of(0.1 + metres * 1e-5, 0.1 + metres * 1e-5),
      y: Float64Array.of(0.2, 0.8),
    }));
    const box = { minX: 0, minY: 500, maxX: 1000, maxY: 900 };
    expect(crossings(lines, 'easting', box, 1000, 8).map(({ at }) => Math.round(at))).toEqual([
      100, 110, 120, 130, 140, 150,
    ]);
    expect(crossings(lines, 'easting', box, 1000, 15).map(({ metres }) => metres)).toEqual([
      0, 2000, 4000,
    ]);
    expect(crossings(lines, 'northing', box, 1000, 8)).toEqual([]);
    // Above the lines there is nothing to cross.
    expect(crossings(lines, 'easting', { ...box, minY: 100 }, 1000, 8)).toEqual([]);
  });
});
