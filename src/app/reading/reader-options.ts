/** What the reader is told of a text beside the text. */
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { ReadOptions, TextLanguage } from '../../bulletins/types.ts';
import type { Claim } from '../../claims/claim.ts';
import { dayNumber } from '../../claims/time.ts';
import type { DraftMeta } from './draft.ts';

/** Bulletins so many days apart speak of much the same places. */
const NEIGHBOUR_DAYS = 14;

/** The places that claims of reports published about this day are about; none where the day is not known. */
export function reportedPlaces(claims: readonly Claim[], date: string): ReadonlySet<PlaceId> {
  const day = dayNumber(date);
  if (!Number.isFinite(day)) return new Set();
  return new Set(
    claims.flatMap(({ report, places }) =>
      Math.abs(dayNumber(report.date.slice(0, 10)) - day) <= NEIGHBOUR_DAYS
        ? places.flatMap(({ chosen }) => chosen ?? [])
        : [],
    ),
  );
}

export function optionsOf(
  meta: DraftMeta,
  language: TextLanguage | null,
  remembered: ReadonlyMap<string, PlaceId>,
  claims: readonly Claim[],
): ReadOptions {
  return {
    date: meta.date || null,
    publisher: meta.publisher.trim() || null,
    language,
    remembered,
    reported: reportedPlaces(claims, meta.date),
  };
}
