/** How far a place lies from the one that is chosen. */
import { bearingDegrees, distanceKm } from '../../../../geodata/distance.ts';
import type { Gazetteer } from '../../../../geodata/gazetteer.ts';
import type { Language, Place, PlaceId, Point } from '../../../../geodata/settlement.ts';
import type { Claim } from '../../../claims/claim.ts';
import type { Selection } from '../../../map/types.ts';
import type { Words } from '../../words/en.ts';
import { distanceInWords } from './reasons.ts';

/** From here on an uncertainty of the points is worth rounding the distance to whole kilometres. */
const COARSE_KM = 0.5;

/** The place that is chosen, or that a chosen claim is about; null where that is none or several. */
export function chosenPlace(selection: Selection | null, claim: Claim | null): PlaceId | null {
  if (selection?.type === 'place') return selection.place;
  if (selection === null || claim === null) return null;
  const { mention } = selection;
  const mentions = mention === null ? claim.places : claim.places.slice(mention, mention + 1);
  return mentions.length === 1 ? (mentions[0]?.chosen ?? null) : null;
}

/**
 * "about 12 km north-east of Pokrovsk (chosen)"; null where it is the same place or either
 * has no point. Points that may be as far off as they lie apart give no direction.
 */
export function distanceFromChosen(
  place: Place,
  chosen: PlaceId | null,
  gazetteer: Gazetteer,
  language: Language,
  words: Words,
): string | null {
  const other = chosen === null || chosen === place.id ? undefined : gazetteer.byId(chosen);
  const [from, to] = [other && pointOf(other), pointOf(place)];
  if (!other || !from || !to) return null;
  const { within, from: sayFrom, directions } = words.card.distance;
  const name = other.display[language];
  const km = distanceKm(from.lat, from.lon, to.lat, to.lon);
  const doubtKm = (from.accuracyM + to.accuracyM) / 1000;
  if (km <= doubtKm) return within(distanceInWords(Math.ceil(km + doubtKm), words), name);
  const shown = doubtKm >= COARSE_KM ? Math.max(1, Math.round(km)) : km;
  const bearing = bearingDegrees(from.lat, from.lon, to.lat, to.lon);
  const direction = directions[Math.round(bearing / 45) % directions.length] ?? '';
  return sayFrom(distanceInWords(shown, words), direction, name);
}

function pointOf(place: Place): Point | null {
  return place.type === 'unit' ? null : place.point;
}
