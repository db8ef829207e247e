import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { MapPosition } from '../../map/types.ts';
import { readCoordinates } from './coordinates.ts';
import { entriesOf, entriesOfPoint, MOST_LINES, type SearchEntry } from './entries.ts';
import type { OpenedSearch } from './source.ts';
import { viewOf } from './view.ts';

export interface Answer {
  readonly entries: readonly SearchEntry[];
  /** False while the search is not there yet, and for the empty question. */
  readonly answered: boolean;
  /** What was typed reads as coordinates that are nowhere on Earth. */
  readonly offEarth: boolean;
}

export const NO_ANSWER: Answer = { entries: [], answered: false, offEarth: false };

/** Where the reader looks, so that of equally good places those in view come first. */
export interface LookingAt {
  readonly position: MapPosition | null;
  /** Of the map, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

/**
 * Answers a question: coordinates by themselves, anything else by the search.
 *
 * @param opened null while it is not there
 * @param gazetteer to tell what is nearest to coordinates; what is open of it will do
 */
export function answerTo(
  query: string,
  opened: OpenedSearch | null,
  gazetteer: Gazetteer | null,
  { position, size }: LookingAt,
): Answer {
  if (query === '') return NO_ANSWER;
  const coordinates = readCoordinates(query);
  if (coordinates?.type === 'off-earth') return { entries: [], answered: true, offEarth: true };
  if (coordinates) {
    const entries = entriesOfPoint(coordinates.point, gazetteer);
    return { entries, answered: true, offEarth: false };
  }
  if (!opened) return NO_ANSWER;
  const around = position ? { view: viewOf(position, size) } : {};
  const lines = opened.search.suggest(query, { limit: MOST_LINES, ...around });
  return { entries: entriesOf(lines, opened.gazetteer), answered: true, offEarth: false };
}
