import type { Position } from 'geojson';
import { type BorderLines, borderLines } from './borders.ts';
import { bridgeGaps, createNearestOnLines, type NearestOnLines } from './connect.ts';
import { insideBox, joinAtEdge, outsideBox, withoutEdge } from './join.ts';
import { isSea } from './layers.ts';
import { createLocator } from './locate.ts';
import { degreesOutside, inBox, kilometres, lengthKm } from './measure.ts';
import { buildPlane, type Plane, twin, withoutDangles } from './plane/faces.ts';
import { segmentsOf, toDegrees } from './plane/grid.ts';
import { giveAwayScraps, labelCycles, type ScrapRule } from './plane/label.ts';
import { nodeSegments } from './plane/node.ts';
import { regionPolygons } from './plane/regions.ts';
import type { Atlas } from './read/atlas.ts';
import { type Area, type Box, EXTENT, type Log, type RegionLabel, type Rings } from './types.ts';

export interface PartitionSources {
  readonly countries: readonly Area<{ country: string }>[];
  readonly oblasts: readonly Area<{ oblast: string }>[];
  readonly districts: readonly Area<{ oblast: string; district: string }>[];
  readonly water: readonly Area<{ km2: number }>[];
  readonly atlas: Atlas;
}

/** Detail that is gone before the lines are laid together, in km² of a triangle (some 40 m). */
const FIRST_DETAIL_KM2 = 0.0015;
/** The same coast or border of two sources at the extent's edge lies within this distance. */
const EDGE_REACH_KM = 12;
/** Two countries' lines of one border lie within this distance (simplified apart at 100 m). */
const GAP_KM = 0.35;
/** Oblast and state borders of different sources lie within this; beyond the extent, coarser. */
const BORDER_REACH_KM = 3;
const COARSE_REACH_KM = 8;

/**
 * Lays the borders of all sources together into one planar map and takes the regions out of it:
 * every country, Ukraine's oblasts, Russia's oblasts and districts, without gaps or overlaps.
 * State border and coast are those of the countries' source; of oblasts and districts only the
 * lines between two of them are used, led to the state border where they end short of it.
 */
export function partition(
  sources: PartitionSources,
  log: Log,
): { label: RegionLabel; polygons: Rings[] }[] {
  const owned = sources.countries.map((area) => ({
    owner: area.properties.country,
    lines: area.polygons.flat().flatMap((ring) => withoutEdge(ring, EXTENT)),
  }));
  const seas = sources.water.filter(isSea);
  const coasts = insideBox(
    seas.flatMap((sea) => sea.polygons.flat()),
    EXTENT,
  );
  const coarse = joinAtEdge(
    outsideBox(sources.atlas.lines, EXTENT),
    [...borderEnds(owned), ...coasts.flatMap((line) => [line[0]!, line.at(-1)!])],
    EXTENT,
    EDGE_REACH_KM,
  );
  for (const end of coarse.unjoined) log(`  no partner at the edge: ${end.join(' ')}`);
  const national = [...owned.flatMap(({ lines }) => lines), ...coasts, ...coarse.lines];
  const nearest = createNearestOnLines(national);

  const oblasts = borderLines(sources.oblasts, FIRST_DETAIL_KM2);
  const districts = borderLines(sources.districts, FIRST_DETAIL_KM2);
  const labelAt = createLabelAt(sources, seas, oblasts, districts);
  const units = [
    ...oblasts.inner,
    ...districts.inner,
    ...districts.outer.flatMap((line) => awayFrom(line, nearest)),
  ];
  const inner = [...units, ...leadOn(units, nearest)];
  const bridges = bridgeGaps(owned, GAP_KM);
  const noded = nodeSegments(
    segmentsOf([...national, ...bridges, ...inner, edgeOf(EXTENT), edgeOf(WORLD)]),
  );
  const { kept, dropped } = withoutDangles(noded);
  const lost = dropped.map(([ax, ay, bx, by]) =>
    lengthKm([toDegrees({ x: ax, y: ay }), toDegrees({ x: bx, y: by })]),
  );
  log(
    `  ${noded.length} pieces of line; ${Math.round(lost.reduce((a, b) => a + b, 0))} km lead nowhere`,
  );
  const plane = buildPlane(kept);
  const labels = labelCycles(plane, labelAt);
  const gaps = giveAwayScraps(plane, labels, GAPS);
  const scraps = giveAwayScraps(plane, labels, STRIPS) + giveAwayScraps(plane, labels, SPECKS);
  nameEnclaves(plane, labels);
  log(`  ${plane.cycles.length} faces; ${gaps} gaps and ${scraps} scraps given to neighbours`);
  return [...regionPolygons(plane, labels)]
    .map(([key, polygons]) => ({ label: fromKey(key), polygons }))
    .sort((a, b) => (toKey(a.label) < toKey(b.label) ? -1 : 1));
}

/** All that Web Mercator shows. */
const WORLD: Box = [-180, -85, 180, 85];

/** A box's edge as a line, the extent's and the world's: what both sides call the same runs together across it again. */
function edgeOf([west, south, east, north]: Box): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** Land of the detailed part that no country's polygon holds: gaps, and lakes at a border. */
const NOBODY = '?';

/** Where the countries' lines end at the extent's edge and two of them do so side by side. */
function borderEnds(owned: readonly { owner: string; lines: readonly Position[][] }[]): Position[] {
  const ends = owned.flatMap(({ owner, lines }) =>
    lines.flatMap((line) => [line[0]!, line.at(-1)!].map((at) => ({ owner, at }))),
  );
  return ends
    .filter(({ owner, at }) =>
      ends.some((other) => other.owner !== owner && kilometres(other.at, at) < GAP_KM),
    )
    .map(({ at }) => at);
}

/** Land that nobody's polygon holds goes to whichever country lies round it. */
const GAPS: ScrapRule = {
  isScrap: (key) => key !== null && fromKey(key).country === NOBODY,
  fits: (_, neighbour) => neighbour !== null && fromKey(neighbour).country !== NOBODY,
  onlyAlone: false,
};

/**
 * Land between an oblast's or a district's line and the state border or coast: all of it in
 * Ukraine, whose oblasts are complete; in Russia, strips, wider where the border is coarse.
 */
const STRIPS: ScrapRule = {
  isScrap: (key, { widthKm, areaKm2 }) => {
    const { country, oblast } = fromKey(key ?? '');
    if (oblast !== null) return false;
    return country === 'UA' || (country === 'RU' && widthKm < 6 && areaKm2 < 600);
  },
  fits: (key, neighbour) => inSameCountry(key, neighbour) && fromKey(neighbour!).oblast !== null,
  onlyAlone: false,
};

/** Pieces of an oblast or district that a line cuts off and that nobody could see. */
const SPECKS: ScrapRule = {
  isScrap: (key, { areaKm2 }) => areaKm2 < 0.6 && ['UA', 'RU'].includes(fromKey(key ?? '').country),
  fits: inSameCountry,
  onlyAlone: true,
};

/** Closed towns have no district in the source: they belong to the oblast all round them. */
function nameEnclaves(plane: Plane, labels: (string | null)[]): void {
  plane.cycles.forEach((cycle, index) => {
    const key = labels[index] ?? null;
    if (key === null || key !== toKey({ country: 'RU', oblast: null, district: null })) return;
    const around = new Set<string | null>();
    for (const h of cycle) {
      const neighbour = labels[plane.cycle[twin(h)]!] ?? null;
      around.add(neighbour === null ? null : fromKey(neighbour).oblast);
    }
    const [oblast] = around;
    if (around.size === 1 && oblast) {
      labels[index] = toKey({ country: 'RU', oblast, district: null });
    }
  });
}

function inSameCountry(key: string | null, neighbour: string | null): boolean {
  return key !== null && neighbour !== null && fromKey(key).country === fromKey(neighbour).country;
}

function toKey({ country, oblast, district }: RegionLabel): string {
  return `${country}|${oblast ?? ''}|${district ?? ''}`;
}

function fromKey(key: string): RegionLabel {
  const [country = '', oblast = '', district = ''] = key.split('|');
  return { country, oblast: oblast || null, district: district || null };
}

function createLabelAt(
  sources: PartitionSources,
  seas: readonly Area<unknown>[],
  oblasts: BorderLines<{ oblast: string }>,
  districts: BorderLines<{ oblast: string; district: string }>,
) {
  const detailed = createLocator(sources.countries);
  const coarse = createLocator(sources.atlas.countries);
  const oblastAt = createLocator(oblasts.areas);
  const districtAt = createLocator(districts.areas);
  const seaAt = createLocator(seas);
  const country = (lon: number, lat: number): string | null => {
    if (!inBox(lon, lat, EXTENT)) return coarse.at(lon, lat)?.country ?? null;
    // Ukraine's polygon reaches into the territorial sea; the others have lakes cut out of them.
    if (seaAt.at(lon, lat)) return null;
    return detailed.at(lon, lat)?.country ?? NOBODY;
  };
  const region = (lon: number, lat: number): string | null => {
    const found = country(lon, lat);
    if (found === null) return null;
    if (found === 'UA') {
      const oblast = oblastAt.at(lon, lat)?.oblast ?? null;
      return toKey({ country: found, oblast, district: null });
    }
    if (found !== 'RU') return toKey({ country: found, oblast: null, district: null });
    const unit = districtAt.at(lon, lat);
    const oblast = unit?.oblast ?? enclaveAt(lon, lat);
    return toKey({ country: found, oblast, district: unit?.district ?? null });
  };
  return region;
}

/**
 * Two regions of Russia have no districts in the source, but their own outline: Moscow, which the
 * districts of its oblast surround, and Kaliningrad, which lies apart.
 */
function enclaveAt(lon: number, lat: number): string | null {
  if (inBox(lon, lat, [36.8, 55.14, 37.97, 56.03])) return 'RU-MOW';
  if (inBox(lon, lat, [19, 54, 23, 55.5])) return 'RU-KGD';
  return null;
}

/**
 * The stretches of an outer line that are not the state border or the coast drawn again.
 *
 * @param reachOf within how many kilometres of a place the two are the same
 */
export function awayFrom(
  line: readonly Position[],
  nearest: NearestOnLines,
  reachOf: (position: Position) => number = reachAt,
): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  let before: Position | null = null;
  for (const position of line) {
    if (!nearest(position, reachOf(position))) {
      if (piece.length === 0 && before) piece.push(before);
      piece.push(position);
    } else if (piece.length > 0) {
      // As far as the first point near the border: vertices may lie far apart.
      pieces.push([...piece, position]);
      piece = [];
    }
    before = position;
  }
  if (piece.length > 1) pieces.push(piece);
  // A short stretch left over from a cut is a bulge of the same border, drawn twice.
  return pieces.filter((each) => each.length === line.length || lengthKm(each) > reachOf(each[0]!));
}

function reachAt(position: Position): number {
  return degreesOutside(position[0]!, position[1]!, EXTENT) > 0 ? COARSE_REACH_KM : BORDER_REACH_KM;
}

/** Degrees by which a connecting line passes its target, so that rounding leaves no gap. */
const OVERSHOOT = 0.0001;
/** A loose end this near to any other line was meant to touch it. */
const TOUCH_KM = 0.3;

/**
 * Short lines that lead the loose ends of oblast and district borders on: to the line they all
 * but touch, or to the state border or coast that they end near. What lies beyond the border is cut
 * off by it and bounds nothing.
 */
function leadOn(lines: readonly Position[][], nearestNational: NearestOnLines): Position[][] {
  const ends = new Map<string, number>();
  for (const line of lines) {
    for (const end of [line[0]!, line.at(-1)!]) {
      ends.set(end.join(), (ends.get(end.join()) ?? 0) + 1);
    }
  }
  const nearestUnit = createNearestOnLines(lines);
  const leads: Position[][] = [];
  for (const line of lines) {
    for (const end of [line[0]!, line.at(-1)!]) {
      if ((ends.get(end.join()) ?? 0) > 1) continue;
      const target = nearestUnit(end, TOUCH_KM, line) ?? nearestNational(end, 2 * reachAt(end));
      if (!target) continue;
      const length = Math.hypot(target.at[0]! - end[0]!, target.at[1]! - end[1]!) || 1;
      const past = 1 + OVERSHOOT / length;
      leads.push([
        end,
        [end[0]! + (target.at[0]! - end[0]!) * past, end[1]! + (target.at[1]! - end[1]!) * past],
      ]);
    }
  }
  return leads;
}
