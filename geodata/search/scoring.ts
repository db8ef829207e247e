/** What makes one answer better than another. A score lies in 0..1, larger is better. */
import type { MatchKind } from '../found.ts';
import type { BBox, Gazetteer } from '../gazetteer.ts';
import type { NameClass } from './entries.ts';
import type { Owners } from './names-of-places.ts';
import { CLASS_BITS } from './script-index.ts';

/** How a name was met: each is worth more than all that is added to the next. */
export type Met =
  | 'whole'
  | 'case-form'
  | 'beginning'
  | 'reordered'
  | 'word'
  | 'typo'
  | 'typo-beginning'
  | 'two-typos'
  | 'two-typos-beginning';

const MET_WORTH: Readonly<Record<Met, number>> = {
  whole: 0.88,
  'case-form': 0.76,
  beginning: 0.64,
  reordered: 0.53,
  word: 0.52,
  typo: 0.4,
  'typo-beginning': 0.28,
  'two-typos': 0.16,
  'two-typos-beginning': 0.04,
};

export const MATCH_KIND: Readonly<Record<Met, MatchKind>> = {
  whole: 'whole',
  'case-form': 'case-form',
  beginning: 'beginning',
  reordered: 'word',
  word: 'word',
  typo: 'typo',
  'typo-beginning': 'typo',
  'two-typos': 'typo',
  'two-typos-beginning': 'typo',
};

/** Official name in Ukraine, other name in use, former name, alias; see `NameClass`. */
const CLASS_WORTH = [0.065, 0.048, 0.025, 0] as const;
/** A place of this importance is a town. */
export const TOWN = 0.3;
/** For the very letters that were typed, against a name that only shares their key. */
export const SPELLING_WORTH = 0.032;
/** What importance and nearness can add. */
export const SIZE_WORTH = 0.016;

/** The worth of how a name was met and of the class of the name. */
export function worthOf(met: Met, kind: number): number {
  const nameClass = (kind & CLASS_BITS) as NameClass;
  // Where only a part is typed, the official name and another in use are equal.
  const shown = nameClass === 0 && met !== 'whole' && met !== 'case-form' ? 1 : nameClass;
  return MET_WORTH[met] + CLASS_WORTH[shown];
}

/** 0..1 for a place: how important it is, and how near to where the reader looks. */
export type SizeOf = (place: number) => number;

/** Nearness to a point falls to a half at this distance. */
const HALF_NEAR_KM = 50;
const KM_A_DEGREE = 111.2;
const MOST_BEARERS_LOG = 10;

export interface Where {
  readonly near?: { readonly lat: number; readonly lon: number } | undefined;
  readonly view?: BBox | undefined;
}

/** Kilometres on a plane that touches the globe at `lat`: near enough to order by. */
function flatKm(lat: number, lon: number, toLat: number, toLon: number): number {
  const east = (toLon - lon) * Math.cos((lat * Math.PI) / 180);
  return KM_A_DEGREE * Math.hypot(east, toLat - lat);
}

/** Importance alone, or with nearness to a point, or with being in the view or not far from it. */
export function sizeIn({ near, view }: Where, owners: Owners, gazetteer: Gazetteer): SizeOf {
  const { importance, settlements } = owners;
  const { lat, lon } = gazetteer.columns;
  if (near !== undefined) {
    return (place) => {
      const km = place < settlements ? flatKm(near.lat, near.lon, lat[place]!, lon[place]!) : NaN;
      const nearness = Number.isNaN(km) ? 0 : HALF_NEAR_KM / (HALF_NEAR_KM + km);
      return 0.2 * importance[place]! + 0.8 * nearness;
    };
  }
  if (view === undefined) return (place) => importance[place]!;
  const [west, south, east, north] = view;
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 };
  const reach = Math.max(1, flatKm(middle.lat, middle.lon, north, east));
  return (place) => {
    const placeLat = lat[place];
    const placeLon = lon[place];
    if (placeLat === undefined || placeLon === undefined || Number.isNaN(placeLat)) {
      return 0.5 * importance[place]!;
    }
    const within = placeLat >= south && placeLat <= north && placeLon >= west && placeLon <= east;
    const km = within ? 0 : flatKm(middle.lat, middle.lon, placeLat, placeLon);
    return 0.5 * importance[place]! + 0.5 * (within ? 1 : reach / (reach + km));
  };
}

/** 0..1: how likely a name is meant, all else equal: by its largest place, and by how many bear it. */
export function likelihood(size: number, bearers: number): number {
  return Math.min(1, Math.max(size, Math.log2(bearers + 1) / MOST_BEARERS_LOG));
}
