/** The names of countries, oblasts, raions and hromadas. Pure. */
import type { PlaceId, Unit } from '../../../geodata/settlement.ts';
import { metresPerPixel, type PixelBox, toBBox, worldSize, worldX, worldY } from '../projection.ts';
import { regionForms } from './forms.ts';
import { type LabelRequest, type Naming, namePair } from './request-labels.ts';
import { middleSpots } from './spots.ts';
import { REGION_STYLES } from './style.ts';

/** Where a region's name is written: inside its largest part, far from its edge. */
export interface UnitLabel {
  readonly id: PlaceId;
  /** Degrees WGS 84. */
  readonly lat: number;
  readonly lon: number;
  readonly areaKm2: number;
}

/** Reads `geodata/data/unit-labels.tsv`; throws for a line that is not an id and three numbers. */
export function parseUnitLabels(text: string): UnitLabel[] {
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line, index) => {
    const [id = '', ...fields] = line.split('\t');
    const [lat = Number.NaN, lon = Number.NaN, areaKm2 = Number.NaN] = fields.map(Number);
    if (id === '' || ![lat, lon, areaKm2].every(Number.isFinite)) {
      throw new Error(
        `unit-labels.tsv, line ${index + 2}: "${line.slice(0, 60)}" is not an id, lat, lon and area_km2`,
      );
    }
    return { id, lat, lon, areaKm2 };
  });
}

/** A name is at most this much wider than the root of its region's area. */
const WIDEST = 1.12;
/** Regions of a smaller side in pixels bear no name; larger ones would not be seen as one region. */
const LEAST_SIDE = 62;
const LARGEST_SIDE = 1600;
/** From this side on there is room for the second name, too. */
const BOTH_NAMES_SIDE = { country: 190, oblast: 190, raion: 230, hromada: 380 } as const;

/** The names of the regions whose point lies in a box of world pixels and that are not known yet, large regions first. */
export function regionRequests(
  naming: Naming,
  labels: readonly UnitLabel[],
  box: PixelBox,
  known: { has(id: PlaceId): boolean },
): LabelRequest[] {
  const { zoom, gazetteer } = naming;
  const size = worldSize(zoom);
  const found: { request: LabelRequest; side: number }[] = [];
  const [west, south, east, north] = toBBox(box, zoom);
  for (const { id, lat, lon, areaKm2 } of labels) {
    if (lat < south || lat > north || lon < west || lon > east) continue;
    if (known.has(id)) continue;
    const x = worldX(lon) * size;
    const y = worldY(lat) * size;
    const side = (Math.sqrt(areaKm2) * 1000) / metresPerPixel(lat, zoom);
    if (side < LEAST_SIDE || side > LARGEST_SIDE) continue;
    const unit = gazetteer.byId(id);
    if (unit?.type !== 'unit') continue;
    const style = REGION_STYLES[unit.kind];
    if (zoom < style.from || zoom > style.to) continue;
    found.push({ request: regionRequest(naming, unit, x, y, side), side });
  }
  return found.sort((a, b) => b.side - a.side).map(({ request }) => request);
}

function regionRequest(
  naming: Naming,
  unit: Unit,
  x: number,
  y: number,
  side: number,
): LabelRequest {
  const style = REGION_STYLES[unit.kind];
  return {
    key: unit.id,
    tier: 'region',
    centre: 0,
    ...{ x, y, clearance: { left: 0, right: 0, top: 0, bottom: 0 } },
    // Nothing is drawn at the point.
    marked: true,
    insistent: false,
    forms: () => {
      const { first, second } = namePair(unit.display, naming.nameStyle, null);
      const other = side >= BOTH_NAMES_SIDE[unit.kind] ? second : null;
      return regionForms(first, other, style, naming.measure, side * WIDEST);
    },
    spots: (form) => middleSpots({ x, y }, form, side),
  };
}
