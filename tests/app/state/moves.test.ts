import { describe, expect, it } from 'vitest';
import type { BBox } from '../../../geodata/gazetteer.ts';
import { bringIntoView } from '../../../src/app/state/moves.ts';
import { fixtureGazetteer } from '../../fixtures/gazetteer.ts';

const gazetteer = fixtureGazetteer();
const withPoints = Array.from({ length: gazetteer.columns.length }, (_, row) =>
  gazetteer.settlementAt(row),
).filter(({ point }) => point !== null);

function mapThatRemembers() {
  const shown: { lat: number; lon: number }[] = [];
  const fitted: { bounds: BBox; maxZoom: number | undefined }[] = [];
  return {
    shown,
    fitted,
    show: (lat: number, lon: number) => void shown.push({ lat, lon }),
    fitBounds: (bounds: BBox, maxZoom?: number) => void fitted.push({ bounds, maxZoom }),
  };
}

describe('bringing places into view', () => {
  it('shows one point and fits several, never so close that nothing lies around them', async () => {
    const [first, second] = withPoints;
    const map = mapThatRemembers();
    await bringIntoView([first!.id], map, gazetteer, null);
    expect(map.shown).toEqual([{ lat: first!.point!.lat, lon: first!.point!.lon }]);
    await bringIntoView([first!.id, second!.id], map, gazetteer, null);
    const [{ bounds, maxZoom }] = map.fitted as [{ bounds: BBox; maxZoom: number }];
    expect(maxZoom).toBeLessThanOrEqual(12);
    for (const { point } of [first!, second!]) {
      expect(point!.lon).toBeGreaterThanOrEqual(bounds[0]);
      expect(point!.lon).toBeLessThanOrEqual(bounds[2]);
      expect(point!.lat).toBeGreaterThanOrEqual(bounds[1]);
      expect(point!.lat).toBeLessThanOrEqual(bounds[3]);
    }
  });

  it('leaves the map alone where no place is known', async () => {
    const map = mapThatRemembers();
    await bringIntoView(['UA00000000000000000'], map, gazetteer, null);
    expect([map.shown, map.fitted]).toEqual([[], []]);
  });
});
