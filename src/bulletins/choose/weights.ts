/**
 * How much each piece of evidence weighs, as logarithms of likelihood ratios: what is added to a
 * candidate's weight multiplies its odds. The order of the matches and the kinds of evidence are those
 * of the page on resolving places; the sizes are round numbers that say how often each kind of
 * evidence is right, not the result of a fit: 0.7 is 2 to 1, 1.4 is 4 to 1, 2.3 is 10 to 1, 3 is 20 to 1.
 */
import type { MatchKind } from '../../../geodata/written/types.ts';

export const MATCH_WEIGHT: Readonly<Record<MatchKind, number>> = {
  'exact-name': 0,
  romanised: -0.2,
  'former-name': -0.7,
  alias: -1.8,
  'case-form': -0.2,
  'spelled-alike': -1.6,
};
/** For each tenth of the letters that differ, 1.2. */
export const UNLIKENESS_WEIGHT = -12;

/** Size makes a name in use likelier; an old or rare one says little of the size of what it names. */
export const IMPORTANCE_OF_OLD_NAMES = 0.5;
/** From the least village to the capital; see `geodata/importance.ts`. */
export const IMPORTANCE_WEIGHT = 3;

/** The region named for a place is right about nine times in ten. */
export const IN_REGION = 1.4;
export const OUT_OF_REGION = -2.3;
/** A region that is bound less closely counts by this for each step. */
export const REGION_DECAY = 0.5;
/** A region that the sentence names, but binds to no place of it, counts by this. */
export const LOOSE_REGION = 0.4;
/** Of a region that part of its list contradicts so much is left. */
export const LEAST_TRUST = 0.3;
/** A name without a bearer in its region counts by this against the region, where all are listed. */
export const MISSES_WHERE_LISTED = 3;
/** Where few villages are listed such a name is most likely one of those that are not. */
export const MISSES_WHERE_UNLISTED = 0.3;
/** So much more likely is it that none of the candidates is meant, times the trust in the region. */
export const UNLISTED_IN_REGION = 2.3;

/** A group of forces fights in its sector, but the sectors' borders move. */
export const IN_SECTOR = 0.7;
export const OUT_OF_SECTOR = -1.4;

export const KIND_FITS = 0.5;
export const KIND_DIFFERS = -1.4;

export const REMEMBERED = 2.3;
export const REPORTED = 0.7;

/** Another mention of the name means the same place, times the certainty of that. */
export const SAME_NAME = 1.4;
export const SAME_NAME_BY_PERSON = 4;
/** The words of a pair such as "A (B)" name one place about five times in seven. */
export const SAME_AS_GLOSS = 3;

export const BEARING_AGREES = 1.4;
export const BEARING_DIFFERS = -1.4;

/** Places at this distance are half as telling as at none; what lies in one list spans about this. */
export const NEAR_KM = 18;
/** A direction is as wide as a stretch of the front, and says less than a place of the same list. */
export const DIRECTION_KM = 40;
export const DIRECTION_CLOSENESS = 0.7;
/** How likely a place is an outlier of its list, against one of the list. */
export const OUTLIER = 0.03;
/**
 * Cities are struck from afar and named together, however far apart they lie; where a text tells of
 * directions and bearings it tells of the ground, and they are outliers as villages are.
 */
export const OUTLIER_OF_CITIES = 0.08;
/** What an unknown place of the list says: as much as one at some 60 km. */
export const NEUTRAL = 0.1;
/** However many others there are, they count as so many that know nothing of one another. */
export const MOST_WITNESSES = 3;

/** The place meant is none of the candidates: against an unimportant village with the exact name. */
export const NONE_OF_THEM = -2.2;
/** The words name no place: against the same, times how uncertain it is that they name one. */
export const NO_PLACE_AT_ALL = 0.5;
/**
 * A choice needs this certainty: a wrong pin misleads, an open place only asks. It was set so that at
 * most about 2 in 100 pins are wrong with at least 90 in 100 places pinned, on labelled bulletins and
 * on lists drawn from the gazetteer (`tests/bulletins/choose-synthetic.test.ts`); at 0.65 fewer are
 * wrong there, and right ones of real lists stay open.
 */
export const LEAST_CERTAINTY = 0.61;
