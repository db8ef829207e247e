/** Builds the columns of a list of claims. */
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import type { PlaceId, Point } from '../../geodata/settlement.ts';
import type { Claim, PlaceMention } from './claim.ts';
import {
  DISPUTED_GLOSS,
  type FilterableTable,
  NO_GROUP,
  NO_MENTION,
  NO_PLACE,
  tableFromColumns,
  UNSURE,
} from './table.ts';
import { claimDays } from './time.ts';
import { CLAIM_KINDS, GROUPS, PRECISIONS, type Precision, SIDES, STATUSES } from './vocabulary.ts';

/** Precisions at which the first of several candidates may stand for all, with its ring. */
const NEAR_ENOUGH: readonly Precision[] = ['settlement', 'hromada', 'raion'];

/**
 * One row for each claim and place; a claim that names no place has one row without a point. Only
 * settlements and sites have points: a region is hatched by `namedRegions`, never pinned. A place
 * that is not decided stands once, at its first candidate that has a point, and is flagged UNSURE.
 * Without a gazetteer (not opened yet) no row has a point.
 * @throws RangeError beyond 65,535 claimants or places in one claim.
 */
export function buildTable(claims: readonly Claim[], gazetteer: Gazetteer | null): FilterableTable {
  const rows = claims.reduce((sum, claim) => sum + Math.max(1, claim.places.length), 0);
  const columns = {
    claim: new Uint32Array(rows),
    mention: new Uint16Array(rows),
    place: new Uint32Array(rows),
    day: new Int32Array(rows),
    dayTo: new Int32Array(rows),
    kind: new Uint8Array(rows),
    side: new Uint8Array(rows),
    status: new Uint8Array(rows),
    precision: new Uint8Array(rows),
    flags: new Uint8Array(rows),
    group: new Uint8Array(rows),
    claimant: new Uint16Array(rows),
  };
  const claimants = new Map<string, number>();
  const places = new PlaceList(gazetteer);
  let row = 0;
  claims.forEach((claim, index) => {
    const days = claimDays(claim);
    const claimant = numberOf(claimants, claim.claimant.name);
    const count = Math.max(1, claim.places.length);
    if (claimants.size > 0xffff || count > 0xfffe) {
      throw new RangeError(`claim ${claim.key}: more than 65,535 claimants or places`);
    }
    for (let position = 0; position < count; position++) {
      const mention = claim.places[position];
      columns.claim[row] = index;
      columns.mention[row] = mention === undefined ? NO_MENTION : position;
      columns.place[row] = mention === undefined ? NO_PLACE : places.of(mention);
      columns.day[row] = days.from;
      columns.dayTo[row] = days.to;
      columns.kind[row] = CLAIM_KINDS.indexOf(claim.kind);
      columns.side[row] = SIDES.indexOf(claim.claimant.side);
      columns.status[row] = STATUSES.indexOf(claim.status);
      columns.precision[row] = PRECISIONS.indexOf(mention?.precision ?? 'unlocated');
      columns.flags[row] = mention === undefined ? 0 : flagsOf(mention);
      columns.group[row] = claim.group === null ? NO_GROUP : GROUPS.indexOf(claim.group);
      columns.claimant[row] = claimant;
      row++;
    }
  });
  return tableFromColumns({
    ...columns,
    claimants: [...claimants.keys()],
    places: places.columns(),
  });
}

function flagsOf(mention: PlaceMention): number {
  const unsure = mention.chosen === null && mention.candidates.length > 0 ? UNSURE : 0;
  return unsure | (mention.gloss?.holds === false ? DISPUTED_GLOSS : 0);
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const next = numbers.size;
  numbers.set(key, next);
  return next;
}

/** Collects the points that mentions refer to, each once. */
class PlaceList {
  readonly #gazetteer: Gazetteer | null;
  readonly #numbers = new Map<PlaceId, number>();
  readonly #lon: number[] = [];
  readonly #lat: number[] = [];

  constructor(gazetteer: Gazetteer | null) {
    this.#gazetteer = gazetteer;
  }

  of(mention: PlaceMention): number {
    if (mention.chosen !== null) return this.#number(mention.chosen);
    if (!NEAR_ENOUGH.includes(mention.precision)) return NO_PLACE;
    for (const candidate of mention.candidates) {
      const place = this.#number(candidate.place);
      if (place !== NO_PLACE) return place;
    }
    return NO_PLACE;
  }

  columns(): { ids: PlaceId[]; lon: Float64Array; lat: Float64Array } {
    return {
      ids: [...this.#numbers.keys()],
      lon: Float64Array.from(this.#lon),
      lat: Float64Array.from(this.#lat),
    };
  }

  #number(id: PlaceId): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const point = this.#gazetteer === null ? null : pointOf(this.#gazetteer, id);
    if (point === null) return NO_PLACE;
    this.#lon.push(point.lon);
    this.#lat.push(point.lat);
    return numberOf(this.#numbers, id);
  }
}

/** The point of a settlement or a site; null for units and where the place is not known. */
export function pointOf(gazetteer: Gazetteer, id: PlaceId): Point | null {
  const place = gazetteer.byId(id);
  return place === undefined || place.type === 'unit' ? null : place.point;
}
