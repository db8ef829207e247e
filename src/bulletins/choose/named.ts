/** The settlements that a written name may mean, with what does not depend on the text. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { NameMatch, WrittenNames } from '../../../geodata/written/types.ts';
import type { Candidate, Reason } from '../../claims/claim.ts';
import { inSpace, openTerrain, type SpacePoint, type Terrain } from './terrain.ts';
import type { Bound } from './weigh.ts';
import {
  IMPORTANCE_OF_OLD_NAMES,
  IMPORTANCE_WEIGHT,
  MATCH_WEIGHT,
  OUTLIER,
  OUTLIER_OF_CITIES,
  UNLIKENESS_WEIGHT,
} from './weights.ts';

/** Candidates in parallel arrays, the likeliest by name and size first. */
export interface Named {
  readonly length: number;
  readonly rows: Int32Array;
  /** The id of a candidate, made when first shown. */
  idOf(candidate: number): PlaceId;
  /** Logarithm of how likely the name alone makes each. */
  readonly weight: Float64Array;
  /** The part of it that the oblast gives, none above 0; see `OBLAST_PRIOR`. */
  readonly prior: Float64Array;
  /** How likely each is an outlier of its list. */
  readonly outlier: Float64Array;
  /** Points in space in kilometres; NaN where the place is not known. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly parts: readonly NamedPart[];
  /** For each candidate 1 where it lies in one of the units; kept for the next mention. */
  within(units: readonly PlaceId[]): Uint8Array;
  /** The numbers of all candidates. */
  readonly all: Int32Array;
  /** What `make` makes of the candidates for what the text binds to them; kept by `key`. */
  bound(key: string, make: () => Bound): Bound;
  /** The reason that the match gives, made when first shown. */
  reasonOf(candidate: number): Reason;
  /** The candidate that is much larger than all others; -1 where none is. */
  largest(): number;
  /** The candidate as shown where nothing speaks for it but the match; one object for all. */
  unlikely(candidate: number): Candidate;
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
/** So many regions are kept a name. */
const MOST_REGIONS = 64;
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

interface Judged {
  readonly match: NameMatch;
  readonly weight: number;
}

/**
 * Some towns of Russia stand in two registers, in one of them without a point. Of two settlements of
 * one kind in one unit that a name meets in the same way, only that with a point is kept.
 */
function dropShadows(judged: Judged[], { columns, kindOf, unitOf }: Gazetteer): void {
  const isKnown = ({ match }: Judged) => !Number.isNaN(columns.lat[match.row]);
  const isShadowOf = (one: NameMatch, other: NameMatch) =>
    one.kind === other.kind &&
    one.likeness === other.likeness &&
    kindOf(one.row) === kindOf(other.row) &&
    unitOf(one.row) === unitOf(other.row);
  for (let at = judged.length - 1; at >= 0; at -= 1) {
    const one = judged[at]!;
    if (isKnown(one)) continue;
    if (judged.some((other) => isKnown(other) && isShadowOf(one.match, other.match))) {
      judged.splice(at, 1);
    }
  }
}

function nameCandidates(
  written: string,
  names: WrittenNames,
  gazetteer: Gazetteer,
  terrain: Terrain,
): Named {
  const { lat, lon, importance } = gazetteer.columns;
  const weighed = names
    .find(written)
    .filter(({ row }) => row >= 0)
    .map((match) => ({ match, weight: weightOf(match, importance[match.row]!, terrain) }))
    .sort((a, b) => b.weight - a.weight || a.match.row - b.match.row);
  dropShadows(weighed, gazetteer);
  const best = weighed[0]?.weight ?? 0;
  const kept = weighed
    .filter(({ weight }) => weight >= best + LEAST_WEIGHT)
    .slice(0, MOST_CANDIDATES);
  const points = kept.map(({ match }) => inSpace(lat[match.row]!, lon[match.row]!));
  return namedOf(
    kept.map(({ match, weight }, at) => ({
      ...{ match, weight, point: points[at]! },
      importance: importance[match.row]!,
    })),
    terrain,
  );
}

interface NamedPart {
  readonly match: NameMatch;
  readonly weight: number;
  readonly point: SpacePoint;
  /** See `geodata/importance.ts`. */
  readonly importance: number;
}

/** So much importance lies between a village and a town of ten times its people that is a centre. */
const MUCH_LARGER = 0.2;

function largestOf(parts: readonly NamedPart[]): number {
  let largest = -1;
  let most = 0;
  let second = 0;
  for (const [at, { importance }] of parts.entries()) {
    if (importance > most) {
      second = most;
      most = importance;
      largest = at;
    } else second = Math.max(second, importance);
  }
  return parts.length > 1 && most - second >= MUCH_LARGER ? largest : -1;
}

function namedOf(parts: readonly NamedPart[], terrain: Terrain): Named {
  const rows = Int32Array.from(parts, ({ match }) => match.row);
  const ids: (PlaceId | undefined)[] = [];
  const reasons: (Reason | undefined)[] = [];
  const unlikely: (Candidate | undefined)[] = [];
  let largest: number | null = null;
  const within = new Map<string, Uint8Array>();
  const bound = new Map<string, Bound>();
  function idOf(candidate: number): PlaceId {
    ids[candidate] ??= parts[candidate]!.match.place;
    return ids[candidate];
  }
  function reasonOf(candidate: number): Reason {
    let reason = reasons[candidate];
    if (reason === undefined) {
      const { kind, name } = parts[candidate]!.match;
      reason = { code: kind, values: { name } };
      reasons[candidate] = reason;
    }
    return reason;
  }
  return {
    length: parts.length,
    ...{ rows, idOf, reasonOf },
    weight: Float64Array.from(parts, ({ weight }) => weight),
    prior: Float64Array.from(rows, (row) => terrain.priorOf(row)),
    outlier: Float64Array.from(rows, (row) => (terrain.isCity(row) ? OUTLIER_OF_CITIES : OUTLIER)),
    x: Float64Array.from(parts, ({ point }) => point.x),
    y: Float64Array.from(parts, ({ point }) => point.y),
    z: Float64Array.from(parts, ({ point }) => point.z),
    parts,
    all: Int32Array.from(parts, (_, candidate) => candidate),
    bound(key, make) {
      let known = bound.get(key);
      if (known !== undefined) return known;
      known = make();
      if (bound.size === MOST_REGIONS) bound.clear();
      bound.set(key, known);
      return known;
    },
    within(units) {
      const key = units.join(' ');
      let known = within.get(key);
      if (known !== undefined) return known;
      const holds = (row: number) => terrain.unitsOf(row).some((unit) => units.includes(unit));
      known = Uint8Array.from(rows, (row) => Number(holds(row)));
      if (within.size === MOST_REGIONS) within.clear();
      within.set(key, known);
      return known;
    },
    largest() {
      largest ??= largestOf(parts);
      return largest;
    },
    unlikely(candidate) {
      unlikely[candidate] ??= {
        place: idOf(candidate),
        score: 0,
        reasons: [reasonOf(candidate)],
      };
      return unlikely[candidate];
    },
  };
}

/** The candidates with a place among them that a person chose, whatever it is called. */
export function withPlace(named: Named, place: PlaceId, { gazetteer, terrain }: Knowledge): Named {
  const row = gazetteer.rowOf(place);
  if (row === undefined || named.rows.includes(row)) return named;
  const point = inSpace(gazetteer.columns.lat[row]!, gazetteer.columns.lon[row]!);
  const name = gazetteer.displayNames(row).uk;
  const match: NameMatch = { place, row, kind: 'spelled-alike', name, likeness: 0 };
  return namedOf(
    [
      ...named.parts,
      { match, weight: LEAST_WEIGHT, point, importance: gazetteer.columns.importance[row]! },
    ],
    terrain,
  );
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
