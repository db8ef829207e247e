/** What a label says a mention means, as a question that can be put to a place of the gazetteer. */
import { distanceKm } from '../../../geodata/distance.ts';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { Place, PlaceId, Unit } from '../../../geodata/settlement.ts';
import type { LabelledMention } from './labelled.ts';

/** Labels of places without a code may lie this far from the gazetteer's point of the same place. */
export const SAME_PLACE_KM = 3;

export interface Truth {
  /** `none`: the label knows no settlement of the gazetteer's area for it. */
  readonly country: 'UA' | 'RU' | 'none';
  /** How the place is called and where it lies, for reading. */
  readonly name: string;
  isRight(place: PlaceId): boolean;
  /** Kilometres from a place to the right one; infinite where one of them has no point. */
  distance(place: PlaceId): number;
}

/**
 * A Ukrainian settlement is the one with the label's KATOTTG code. A Russian one has no code in the
 * labels: it is any Russian settlement within 3 km of the label's point or, where the label has no
 * point, any of the label's Russian name in the label's region and district.
 */
export function truthOf({ place }: LabelledMention, gazetteer: Gazetteer): Truth {
  if (place === null) return NO_PLACE;
  if (place.katottg !== null) {
    const known = gazetteer.byId(place.katottg);
    const right = known === undefined ? [] : [known];
    const name = known === undefined ? place.katottg : describePlace(known.id, gazetteer);
    return truth('UA', name, right, place.katottg, gazetteer);
  }
  const { lat, lon, name_ru, region, raion } = place;
  const name = [name_ru, raion, region].filter((part) => part !== null).join(', ');
  if (lat !== null && lon !== null) {
    const near = gazetteer.nearest(lat, lon, NEAREST, SAME_PLACE_KM);
    const right = near.filter(({ country }) => country === 'RU');
    return truth('RU', name || `${lat}, ${lon}`, right, null, gazetteer);
  }
  if (name_ru === null) return { ...NO_PLACE, name: place.note ?? NO_PLACE.name };
  const right = gazetteer.namesakes(name_ru).filter((settlement) => {
    if (settlement.country !== 'RU') return false;
    const units = gazetteer.units(settlement);
    return isCalled(units.oblast, region) && isCalled(units.raion, raion);
  });
  return truth('RU', name, right, null, gazetteer);
}

/** More settlements than lie within 3 km of a point in the densest parts. */
const NEAREST = 30;

const NO_PLACE: Truth = {
  country: 'none',
  name: 'no settlement that the label knows',
  isRight: () => false,
  distance: () => Number.POSITIVE_INFINITY,
};

function truth(
  country: 'UA' | 'RU',
  name: string,
  right: readonly Place[],
  code: string | null,
  gazetteer: Gazetteer,
): Truth {
  const ids = new Set<PlaceId>(right.map(({ id }) => id));
  if (code !== null) ids.add(code);
  return {
    country,
    name,
    isRight: (place) => ids.has(place),
    distance(place) {
      if (ids.has(place)) return 0;
      const from = gazetteer.byId(place);
      if (from === undefined) return Number.POSITIVE_INFINITY;
      return Math.min(Number.POSITIVE_INFINITY, ...right.map((to) => kilometres(from, to)));
    },
  };
}

function kilometres(a: Place, b: Place): number {
  if (a.type === 'unit' || b.type === 'unit') return Number.POSITIVE_INFINITY;
  if (a.point === null || b.point === null) return Number.POSITIVE_INFINITY;
  return distanceKm(a.point.lat, a.point.lon, b.point.lat, b.point.lon);
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll('ё', 'е');
}

/** Labels write «Суджанский» where the gazetteer has «Суджанский район»; what is not said fits. */
function isCalled(unit: Unit | null, name: string | null): boolean {
  if (unit === null || name === null) return true;
  return unit.names.some(({ text }) => folded(text).startsWith(folded(name)));
}

/** "Терни (Лиманська громада, Краматорський район, Донецька область)"; the id where it is not known. */
export function describePlace(id: PlaceId, gazetteer: Gazetteer): string {
  const place = gazetteer.byId(id);
  if (place === undefined) return id;
  const { oblast, raion, hromada } = gazetteer.units(place);
  const units = [hromada, raion, oblast].filter((unit) => unit !== null);
  const names = units.map((unit) => gazetteer.nameIn(unit, 'uk')).join(', ');
  const name = gazetteer.nameIn(place, 'uk');
  return names === '' ? name : `${name} (${names})`;
}
