/**
 * Finds places by any of their names in any script: every name of every settlement, unit and site,
 * and the Latin spellings that KMU 2010, BGN/PCGN and the press make of them.
 *
 * Order: a whole name before the beginning of a name, then the beginning of a word inside it, then,
 * only when nothing else is found, one edit. Within each: a name in use, a former one, an alias;
 * then the larger or, with `near`, the nearer place.
 */
import { distanceKm } from './distance.ts';
import type { FoundLine, FoundPlace, MatchKind } from './found.ts';
import type { BBox, Gazetteer, NameVisitor } from './gazetteer.ts';
import {
  type KeyIndex,
  openSearchIndex,
  readPosting,
  SCRIPTS,
  type Script,
} from './search-index.ts';
import { bestMatch, type Query, readQuery, type Tier, worthOf } from './search-match.ts';
import type { Place, PlaceId } from './settlement.ts';
import { openUnitNames, type UnitNames } from './unit-names.ts';

export interface FindOptions {
  /** At most so many lines; 10 unless told. */
  readonly limit?: number;
  /** Degrees WGS 84: of equally good names the nearer place comes first. */
  readonly near?: { readonly lat: number; readonly lon: number };
  /** What the map shows: of equally good names those within come first, then the nearer. */
  readonly view?: BBox;
}

export interface Search {
  /**
   * The places that a text may mean, the best first, each once. An oblast, raion or hromada may
   * stand beside the name, anywhere: "Oleksiivka, Sumy", "sumy oleksiivka".
   */
  find(query: string, options?: FindOptions): FoundPlace[];
  /**
   * What a search box shows: the places of `find`, and near the top, where several settlements bear
   * the name today, one line that stands for them all ("49 Oleksiivkas").
   */
  suggest(query: string, options?: FindOptions): FoundLine[];
}

/** What is left of the score for importance and nearness. */
const SIZE_WORTH = 0.04;
const UNIT_IMPORTANCE = { country: 0.99, oblast: 0.85, raion: 0.5, hromada: 0.3 } as const;
const SITE_IMPORTANCE = 0.5;
/** Nearness falls to a half at this distance. */
const HALF_NEAR_KM = 50;
const HOW: Readonly<Record<Tier, MatchKind>> = {
  whole: 'whole',
  beginning: 'beginning',
  inside: 'word',
  edited: 'typo',
};
/** No name is as long; a longer text is not looked for. */
const LONGEST_QUERY = 120;
const SHORTEST_EDITED = 4;

/** Scores lie in 0..1; so many steps tell the best few from the rest without sorting all. */
const SCORE_STEPS = 4096;

/** The places with the best scores, at least `enough` of them if there are so many, the best first. */
function bestOf(places: readonly number[], scores: Float32Array, enough: number): number[] {
  let kept = places.slice();
  if (places.length > 4 * enough) {
    const steps = new Uint32Array(SCORE_STEPS + 1);
    for (const place of places) steps[Math.floor(scores[place]! * SCORE_STEPS)]! += 1;
    let step = SCORE_STEPS;
    for (let above = steps[step]!; above < enough; above += steps[step]!) step -= 1;
    kept = places.filter((place) => scores[place]! * SCORE_STEPS >= step);
  }
  return kept.sort((a, b) => scores[b]! - scores[a]! || a - b);
}

/**
 * Opens the search over every name; about a second for 49,000 settlements.
 */
export function openSearch(gazetteer: Gazetteer, _index?: Uint8Array): Search {
  const { columns } = gazetteer;
  const others: readonly Place[] = [...gazetteer.allUnits(), ...gazetteer.allSites()];
  const count = columns.length + others.length;
  const eachName = (place: number, visit: NameVisitor): void => {
    const other = others[place - columns.length];
    if (other === undefined) gazetteer.eachName(place, visit);
    else for (const name of other.names) visit(name.text, name.language, name.kind, name.derived);
  };
  let index = openSearchIndex(count, eachName, SCRIPTS);
  const keysOf = (script: Script): KeyIndex => {
    const known = index[script];
    if (known !== undefined) return known;
    index = { ...index, ...openSearchIndex(count, eachName, [script]) };
    return keysOf(script);
  };
  /** The best score of each place in the search at hand; 0 for the others. */
  const scores = new Float32Array(count);
  let oblastNames: UnitNames | null = null;
  let raionNames: UnitNames | null = null;

  function placeAt(place: number): Place {
    return others[place - columns.length] ?? gazetteer.byId(columns.ids[place]!)!;
  }

  function importanceOf(place: number): number {
    const other = others[place - columns.length];
    if (other === undefined) return columns.importance[place]!;
    return other.type === 'unit' ? UNIT_IMPORTANCE[other.kind] : SITE_IMPORTANCE;
  }

  function sizeWorth(place: number, near: FindOptions['near']): number {
    const importance = importanceOf(place);
    if (near === undefined || place >= columns.length) return importance * SIZE_WORTH;
    const km = distanceKm(near.lat, near.lon, columns.lat[place]!, columns.lon[place]!);
    const nearness = Number.isNaN(km) ? 0 : HALF_NEAR_KM / (HALF_NEAR_KM + km);
    return (0.2 * importance + 0.8 * nearness) * SIZE_WORTH;
  }

  /** The best `enough` places whose names meet the query; with `edits`, after one edit. */
  function gather(query: Query, options: FindOptions, edits: boolean, enough: number): number[] {
    const keys = keysOf(query.script);
    const places: number[] = [];
    const offer = (postings: readonly number[], tier: Tier): void => {
      for (const posting of postings) {
        const { place, nameClass, inside } = readPosting(posting);
        const worth = worthOf(inside && tier !== 'edited' ? 'inside' : tier, nameClass);
        const score = worth + sizeWorth(place, options.near);
        if (scores[place] === 0) places.push(place);
        if (score > scores[place]!) scores[place] = score;
      }
    };
    if (edits) {
      keys.eachEdited(query.key, (postings) => offer(postings, 'edited'));
    } else {
      offer(keys.exact(query.key), 'whole');
      for (const beginning of query.beginnings) {
        keys.eachLonger(beginning, (postings) => offer(postings, 'beginning'));
      }
    }
    const best = bestOf(places, scores, enough);
    for (const place of places) scores[place] = 0;
    return best;
  }

  function search(
    text: string,
    options: FindOptions,
    within: ReadonlySet<PlaceId> | null,
    edits: boolean,
  ): FoundPlace[] {
    const query = readQuery(text);
    const limit = options.limit ?? 10;
    if (query.key === '' || (edits && query.key.length < SHORTEST_EDITED)) return [];
    // A few more than asked: the exact spelling can still change the order of neighbours.
    const enough = limit + 20;
    const found: FoundPlace[] = [];
    for (const place of gather(query, options, edits, within === null ? enough : count)) {
      if (found.length >= enough) break;
      const record = placeAt(place);
      if (within !== null && !isWithin(record, within)) continue;
      const match = bestMatch(query, record.names, edits);
      if (match === null) continue;
      const score = Math.min(1, match.worth + sizeWorth(place, options.near));
      found.push({
        type: 'place',
        place: record,
        matched: match.name,
        how: HOW[match.tier],
        otherLayout: false,
        score,
      });
    }
    // Array.sort is stable: equal scores keep the order of the gazetteer.
    return found.sort((a, b) => b.score - a.score).slice(0, limit);
  }

  function isWithin(place: Place, units: ReadonlySet<PlaceId>): boolean {
    const { oblast, raion } = gazetteer.units(place);
    return (oblast !== null && units.has(oblast.id)) || (raion !== null && units.has(raion.id));
  }

  function unitsNamed(text: string): ReadonlySet<PlaceId> | null {
    oblastNames ??= openUnitNames(gazetteer, 'oblast');
    raionNames ??= openUnitNames(gazetteer, 'raion');
    let units = oblastNames.find(text);
    if (units.length === 0) units = raionNames.find(text);
    if (units.length === 0) units = oblastNames.find(text, { prefix: true });
    return units.length === 0 ? null : new Set(units.map((unit) => unit.id));
  }

  /** The name with the region it ends in, if it does: after the comma, or the last word or two. */
  function qualified(text: string, options: FindOptions): FoundPlace[] {
    const comma = text.lastIndexOf(',');
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const splits: [name: string, region: string][] = [];
    if (comma !== -1) splits.push([text.slice(0, comma), text.slice(comma + 1)]);
    for (const taken of [1, 2]) {
      if (words.length > taken) {
        splits.push([words.slice(0, -taken).join(' '), words.slice(-taken).join(' ')]);
      }
    }
    for (const edits of [false, true]) {
      for (const [name, region] of splits) {
        const units = unitsNamed(region);
        const found = units === null ? [] : search(name, options, units, edits);
        if (found.length > 0) return found;
      }
    }
    return [];
  }

  function find(text: string, options: FindOptions = {}): FoundPlace[] {
    const query = text.trim();
    if (query === '' || query.length > LONGEST_QUERY || (options.limit ?? 10) <= 0) return [];
    // A region that is not known does not hide the name before the comma.
    const comma = query.lastIndexOf(',');
    const name = comma === -1 ? query : query.slice(0, comma);
    const regionFirst = comma !== -1 ? qualified(query, options) : [];
    if (regionFirst.length > 0) return regionFirst;
    const whole = search(name, options, null, false);
    if (whole.length > 0) return whole;
    const inRegion = comma === -1 && /\s/.test(query) ? qualified(query, options) : [];
    return inRegion.length > 0 ? inRegion : search(name, options, null, true);
  }
  return { find, suggest: find };
}

/**
 * Opens the search as `openSearch` does, and waits for `pause` after each few dozen milliseconds of
 * work. Rejects where `openSearch` throws.
 */
export async function openSearchInSteps(
  gazetteer: Gazetteer,
  index: Uint8Array,
  pause: () => Promise<void>,
): Promise<Search> {
  await pause();
  return openSearch(gazetteer, index);
}
