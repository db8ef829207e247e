import { distanceKm } from '../../../../geodata/distance.ts';
import type { Gazetteer } from '../../../../geodata/gazetteer.ts';
import type { Language, PlaceId } from '../../../../geodata/settlement.ts';
import type { PlaceMention } from '../../../claims/claim.ts';
import type { Words } from '../../words/en.ts';
import { kindInWords } from './place-words.ts';
import { distanceInWords, reasonsInWords } from './reasons.ts';

/** Why a gloss does not hold. */
export interface FailingGloss {
  /** "The source glosses Muravka as Razine; Razine is another village, 37 km away." */
  readonly sentence: string;
  /** What else speaks against it, as a phrase; empty where nothing does. */
  readonly further: string;
  /** The place that the gloss names, where it is known. */
  readonly place: PlaceId | null;
}

/** Puts a gloss that names another place into words; null where there is no gloss or it holds. */
export function failingGloss(
  mention: PlaceMention,
  gazetteer: Gazetteer | null,
  language: Language,
  words: Words,
): FailingGloss | null {
  const { gloss } = mention;
  if (!gloss || gloss.holds) return null;
  const { glossFails, glossOther } = words.details.places;
  const other = gloss.place === null ? undefined : gazetteer?.byId(gloss.place);
  const distance = distanceTo(mention, gazetteer);
  const otherIs = other
    ? glossOther(
        gloss.text,
        kindInWords(other, words),
        distance === null ? null : distanceInWords(distance, words),
      )
    : null;
  const nameOf = (id: PlaceId) => gazetteer?.byId(id)?.display[language] ?? null;
  const further = gloss.why.filter((reason) => reason.code !== 'gloss-names-another-place');
  return {
    sentence: glossFails(mention.asWritten, gloss.text, otherIs),
    further: reasonsInWords(further, { nameOf }, words),
    place: gloss.place,
  };
}

/** Kilometres between the place meant and the one the gloss names: measured where both are known, else as the record says. */
function distanceTo({ chosen, gloss }: PlaceMention, gazetteer: Gazetteer | null): number | null {
  const meant = chosen === null ? undefined : gazetteer?.byId(chosen);
  const named = gloss?.place ? gazetteer?.byId(gloss.place) : undefined;
  if (
    meant &&
    named &&
    meant.type !== 'unit' &&
    named.type !== 'unit' &&
    meant.point &&
    named.point
  )
    return distanceKm(meant.point.lat, meant.point.lon, named.point.lat, named.point.lon);
  const stated = gloss?.why.find((reason) => reason.code === 'gloss-names-another-place');
  const km = Number(stated?.values?.km);
  return Number.isFinite(km) ? km : null;
}
