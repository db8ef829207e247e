/** The lines of the list below the find box: plain data, ready to be written. */

import { distanceKm } from '../../../geodata/distance.ts';
import type {
  FoundLine,
  FoundNamesakes,
  FoundPlace,
  MatchedName,
  MatchKind,
} from '../../../geodata/found.ts';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { DisplayNames, Language, Place, PlaceId, Unit } from '../../../geodata/settlement.ts';
import type { BarePoint } from '../state/types.ts';
import type { Coordinates } from './coordinates.ts';

/** How many lines an answer has at most. */
export const MOST_LINES = 12;
/** Settlements told beside a point. */
const NEAREST = 4;
/** A settlement farther from a point than this says nothing about it. */
const NEAREST_KM = 50;

/** Where a place lies, as far as its line tells it. */
interface Whereabouts {
  readonly oblast: DisplayNames | null;
  readonly raion: DisplayNames | null;
  /** Only where another line has the same name and raion. */
  readonly hromada: DisplayNames | null;
}

export interface PlaceEntry extends Whereabouts {
  readonly type: 'place';
  readonly key: string;
  readonly place: Place;
  /** Null for a settlement told beside a point. */
  readonly match: {
    readonly name: MatchedName;
    readonly how: MatchKind;
    readonly otherLayout: boolean;
  } | null;
  /** From the point that was typed, in kilometres; null where none was. */
  readonly awayKm: number | null;
}

export interface NamesakesEntry {
  readonly type: 'namesakes';
  readonly key: string;
  readonly name: string;
  readonly language: Language;
  readonly count: number;
  /** In how many oblasts. */
  readonly oblasts: number;
  /** The smallest unit, raion or oblast, that holds all of them. */
  readonly within: Unit | null;
}

export interface PointEntry {
  readonly type: 'point';
  readonly key: string;
  readonly point: BarePoint;
  /** The numbers were read longitude first, as no letter says otherwise. */
  readonly swapped: boolean;
}

/** Something that can be typed, with what it is an example of. */
export interface ExampleEntry {
  readonly type: 'example';
  readonly key: string;
  readonly text: string;
  readonly of: string;
}

export type SearchEntry = PlaceEntry | NamesakesEntry | PointEntry | ExampleEntry;

/** Makes the lines of what the search found, with the units that tell namesakes apart. */
export function entriesOf(
  lines: readonly FoundLine[],
  gazetteer: Gazetteer,
): readonly SearchEntry[] {
  const alike = new Map<string, number>();
  for (const line of lines) {
    if (line.type !== 'place') continue;
    const key = nameAndRaion(line.place, gazetteer);
    alike.set(key, (alike.get(key) ?? 0) + 1);
  }
  const isAlike = (place: Place) => (alike.get(nameAndRaion(place, gazetteer)) ?? 0) > 1;
  // Two spellings of one name («Новосёлки», «Новоселки») stand for the same places.
  const counted = new Set<string>();
  return lines.flatMap((line): readonly SearchEntry[] => {
    if (line.type === 'place') return [placeEntry(line, isAlike(line.place), gazetteer)];
    const places = line.rows.join(' ');
    if (counted.has(places)) return [];
    counted.add(places);
    return [namesakesEntry(line, gazetteer)];
  });
}

function placeEntry(found: FoundPlace, isAlike: boolean, gazetteer: Gazetteer): PlaceEntry {
  const { place, matched, how, otherLayout } = found;
  return {
    type: 'place',
    key: place.id,
    place,
    match: { name: matched, how, otherLayout },
    awayKm: null,
    ...whereabouts(place, isAlike, gazetteer),
  };
}

function namesakesEntry(found: FoundNamesakes, gazetteer: Gazetteer): NamesakesEntry {
  const { name, language, count, rows } = found;
  const oblasts = new Set<PlaceId>();
  const raions = new Set<PlaceId>();
  let common: Unit | null = null;
  let commonRaion: Unit | null = null;
  for (const row of rows) {
    const place = gazetteer.byId(gazetteer.columns.ids[row] ?? '');
    if (!place) continue;
    const { oblast, raion } = gazetteer.units(place);
    oblasts.add(oblast?.id ?? '');
    raions.add(raion?.id ?? '');
    common = oblast;
    commonRaion = raion;
  }
  const within = raions.size === 1 ? commonRaion : oblasts.size === 1 ? common : null;
  oblasts.delete('');
  return {
    type: 'namesakes',
    key: `namesakes ${name}`,
    name,
    language,
    count,
    oblasts: oblasts.size,
    within,
  };
}

/**
 * The lines for coordinates: the point, and the settlements nearest to it. Where no letter says which
 * number is which and only the other order leads to a settlement, that order is offered as well.
 */
export function entriesOfPoint(
  point: Coordinates,
  gazetteer: Gazetteer | null,
): readonly SearchEntry[] {
  const { lat, lon, named } = point;
  const nearest = nearestTo({ lat, lon }, gazetteer);
  const lines: SearchEntry[] = [pointEntry({ lat, lon }, false)];
  const turned = { lat: lon, lon: lat };
  if (!named && nearest.length === 0 && Math.abs(turned.lat) <= 90) {
    const others = nearestTo(turned, gazetteer);
    if (others.length > 0) return [pointEntry(turned, true), ...others, ...lines];
  }
  return [...lines, ...nearest];
}

function pointEntry(point: BarePoint, swapped: boolean): PointEntry {
  return { type: 'point', key: `point ${point.lat} ${point.lon}`, point, swapped };
}

function nearestTo({ lat, lon }: BarePoint, gazetteer: Gazetteer | null): readonly PlaceEntry[] {
  if (!gazetteer) return [];
  return gazetteer.nearest(lat, lon, NEAREST, NEAREST_KM).map((place) => ({
    type: 'place',
    key: place.id,
    place,
    match: null,
    awayKm: place.point ? distanceKm(lat, lon, place.point.lat, place.point.lon) : null,
    ...whereabouts(place, false, gazetteer),
  }));
}

function whereabouts(place: Place, isAlike: boolean, gazetteer: Gazetteer): Whereabouts {
  const { oblast, raion, hromada } = gazetteer.units(place);
  return {
    oblast: oblast?.display ?? null,
    raion: raion?.display ?? null,
    hromada: isAlike ? (hromada?.display ?? null) : null,
  };
}

function nameAndRaion(place: Place, gazetteer: Gazetteer): string {
  const { oblast, raion } = gazetteer.units(place);
  return [place.display.en, raion?.id, oblast?.id].join('\t');
}
