/** The settlements that a written name may mean, with what does not depend on the text. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { NameMatch, WrittenNames } from '../../../geodata/written/types.ts';
import type { Reason } from '../../claims/claim.ts';
import { inSpace, openTerrain, type Terrain } from './terrain.ts';
import {
  IMPORTANCE_OF_OLD_NAMES,
  IMPORTANCE_WEIGHT,
  MATCH_WEIGHT,
  UNLIKENESS_WEIGHT,
} from './weights.ts';

/** Candidates in parallel arrays, the likeliest by name and size first. */
export interface Named {
  readonly length: number;
  readonly rows: Int32Array;
  readonly ids: readonly PlaceId[];
  /** Logarithm of how likely the name alone makes each. */
  readonly weight: Float64Array;
  /** Points in space in kilometres; NaN where the place is not known. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly matches: readonly NameMatch[];
  /** The reason that the match gives, made when first shown. */
  reasonOf(candidate: number): Reason;
}

/** What all texts share; holds nothing of one text. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly terrain: Terrain;
  named(written: string): Named;
}

/** More than the commonest name has bearers. */
const MOST_CANDIDATES = 160;
/** Candidates so much less likely by name than the best are none: 1 to 8,000. */
const LEAST_WEIGHT = -9;
/** So many written names are kept. */
const MOST_KEPT = 20_000;

function weightOf({ row, kind, likeness }: NameMatch, importance: number, terrain: Terrain) {
  const isOld = kind === 'former-name' || kind === 'alias';
  return (
    MATCH_WEIGHT[kind] +
    UNLIKENESS_WEIGHT * (1 - likeness) +
    IMPORTANCE_WEIGHT * importance * (isOld ? IMPORTANCE_OF_OLD_NAMES : 1) +
    terrain.priorOf(row)
  );
}

function nameCandidates(
  written: string,
  names: WrittenNames,
  gazetteer: Gazetteer,
  terrain: Terrain,
): Named {
  const { ids, lat, lon, importance } = gazetteer.columns;
  const weighed = names
    .find(written)
    .filter(({ row }) => row >= 0)
    .map((match) => ({ match, weight: weightOf(match, importance[match.row]!, terrain) }))
    .sort((a, b) => b.weight - a.weight || a.match.row - b.match.row);
  const best = weighed[0]?.weight ?? 0;
  const kept = weighed
    .filter(({ weight }) => weight >= best + LEAST_WEIGHT)
    .slice(0, MOST_CANDIDATES);
  const points = kept.map(({ match }) => inSpace(lat[match.row]!, lon[match.row]!));
  const reasons: (Reason | undefined)[] = [];
  return {
    length: kept.length,
    rows: Int32Array.from(kept, ({ match }) => match.row),
    ids: kept.map(({ match }) => ids[match.row]!),
    weight: Float64Array.from(kept, ({ weight }) => weight),
    x: Float64Array.from(points, ({ x }) => x),
    y: Float64Array.from(points, ({ y }) => y),
    z: Float64Array.from(points, ({ z }) => z),
    matches: kept.map(({ match }) => match),
    reasonOf(candidate) {
      const { kind, name } = kept[candidate]!.match;
      reasons[candidate] ??= { code: kind, values: { name } };
      return reasons[candidate];
    },
  };
}

/** The candidates with a place among them that a person chose, whatever it is called. */
export function withPlace(named: Named, place: PlaceId, { gazetteer }: Knowledge): Named {
  if (named.ids.includes(place)) return named;
  const row = gazetteer.columns.ids.indexOf(place);
  if (row === -1) return named;
  const { x, y, z } = inSpace(gazetteer.columns.lat[row]!, gazetteer.columns.lon[row]!);
  const { length } = named;
  const match: NameMatch = {
    place,
    row,
    kind: 'spelled-alike',
    name: gazetteer.displayNames(row).uk,
    likeness: 0,
  };
  return {
    length: length + 1,
    rows: Int32Array.from([...named.rows, row]),
    ids: [...named.ids, place],
    weight: Float64Array.from([...named.weight, LEAST_WEIGHT]),
    x: Float64Array.from([...named.x, x]),
    y: Float64Array.from([...named.y, y]),
    z: Float64Array.from([...named.z, z]),
    matches: [...named.matches, match],
    reasonOf: (candidate) =>
      candidate < length ? named.reasonOf(candidate) : { code: 'chosen-by-person' },
  };
}

const opened = new WeakMap<WrittenNames, Knowledge>();

/** What is known for the names and the gazetteer; kept with the names, so that many texts share it. */
export function openKnowledge(gazetteer: Gazetteer, names: WrittenNames): Knowledge {
  const known = opened.get(names);
  if (known !== undefined && known.gazetteer === gazetteer) return known;
  const terrain = openTerrain(gazetteer);
  const kept = new Map<string, Named>();
  const knowledge: Knowledge = {
    gazetteer,
    terrain,
    named(written) {
      let one = kept.get(written);
      if (one !== undefined) return one;
      if (kept.size === MOST_KEPT) kept.clear();
      one = nameCandidates(written, names, gazetteer, terrain);
      kept.set(written, one);
      return one;
    },
  };
  opened.set(names, knowledge);
  return knowledge;
}
