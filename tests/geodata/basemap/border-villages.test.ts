import { mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { createNearestOnLines } from '../../../geodata/build/basemap/connect.ts';
import { createLocator } from '../../../geodata/build/basemap/locate.ts';
import type { RegionProperties } from '../../../geodata/outlines.ts';
import { openOutlines, type RegionTopology } from '../../../geodata/outlines.ts';
import { placedSettlements, shippedPart } from './shipped.ts';

const settlements = placedSettlements();

function stateBorderOfUkraine(topology: RegionTopology) {
  return mesh(topology, topology.objects.regions, (a, b) => {
    const [one, other] = [a, b].map((each) => (each.properties as RegionProperties).country);
    return one !== other && (one === 'UA' || other === 'UA');
  }).coordinates;
}

/** Within this many kilometres of the line a settlement counts as lying on the border. */
const BORDER_KM = 3;
/** Settlements on the wrong side, each with the reason; none is known. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map();

/** The overview, and what is drawn nearer than zoom 8. */
describe.each(['overview', 'fine'] as const)('the %s set', (part) => {
  const topology = shippedPart(part) as unknown as RegionTopology;
  const outlines = openOutlines(topology);
  const locate = (unit: string) => {
    const outline = outlines.of(unit);
    if (!outline) throw new Error(`no outline of ${unit}`);
    return createLocator([{ properties: unit, polygons: outline.coordinates }]);
  };
  const ukraine = locate('UA');
  const russia = locate('RU');

  describe('the villages on the state border', () => {
    const nearest = createNearestOnLines(stateBorderOfUkraine(topology));
    const onBorder = settlements.filter(({ lon, lat }) => nearest([lon, lat], BORDER_KM));

    it('are several hundred, on both sides', () => {
      expect(onBorder.filter(({ country }) => country === 'UA').length).toBeGreaterThan(500);
      expect(onBorder.filter(({ country }) => country === 'RU').length).toBeGreaterThan(30);
    });

    it('lie on their own side of the line that is drawn', () => {
      const wrong = onBorder
        .filter(({ id }) => !EXCEPTIONS.has(id))
        .filter(({ country, lon, lat }) =>
          country === 'UA' ? !ukraine.at(lon, lat) : ukraine.at(lon, lat) || !russia.at(lon, lat),
        )
        .map(({ id, name, lat, lon }) => `${id} ${name} ${lat} ${lon}`);
      expect(wrong).toEqual([]);
    });
  });

  describe("Ukraine's outline", () => {
    it('holds every settlement of Ukraine that has a point, islands and spits too', () => {
      const outside = settlements
        .filter(({ country, lon, lat }) => country === 'UA' && !ukraine.at(lon, lat))
        .map(({ id, name }) => `${id} ${name}`);
      expect(outside).toEqual([]);
    });

    it('holds no settlement of Russia', () => {
      const inside = settlements
        .filter(({ country, lon, lat }) => country === 'RU' && ukraine.at(lon, lat))
        .map(({ id, name }) => `${id} ${name}`);
      expect(inside).toEqual([]);
    });

    it('holds Crimea and Sevastopol, which Russia’s does not', () => {
      for (const [lon, lat] of [
        [34.1, 44.95],
        [33.52, 44.6],
        [36.47, 45.36],
        [34.16, 44.5],
        [33.7, 46.1],
      ] as const) {
        expect(ukraine.at(lon, lat)).toBe('UA');
        expect(russia.at(lon, lat)).toBeNull();
      }
    });

    it('leaves the Kerch strait, the Azov and the Black Sea to nobody', () => {
      for (const [lon, lat] of [
        [36.6, 45.2],
        [36.5, 46.2],
        [31, 45],
      ] as const) {
        expect(ukraine.at(lon, lat)).toBeNull();
        expect(russia.at(lon, lat)).toBeNull();
      }
    });
  });
});
