/** A mention in hand: its candidates with the evidence that does not depend on other mentions. */
import { fold } from '../../../geodata/names/fold.ts';
import type { SettlementKind } from '../../../geodata/settlement.ts';
import type { Decision, Mention, ReadOptions } from '../types.ts';
import type { Knowledge, Named } from './named.ts';
import type { BoundRegion } from './regions.ts';
import type { GroupSector } from './sectors.ts';
import {
  IN_REGION,
  IN_SECTOR,
  KIND_DIFFERS,
  KIND_FITS,
  NO_PLACE_AT_ALL,
  NONE_OF_THEM,
  OUT_OF_REGION,
  OUT_OF_SECTOR,
  REMEMBERED,
  REPORTED,
  UNLISTED_IN_REGION,
} from './weights.ts';

/** Of a mention so many of its likeliest candidates speak to its neighbours. */
export const MOST_SPEAKING = 4;

export interface Weighed {
  /** Index of the mention. */
  readonly at: number;
  readonly mention: Mention;
  readonly named: Named;
  readonly decision: Decision['means'] | null;
  /** Where the group of forces that is told of fights; null where none is. */
  readonly sector: GroupSector | null;
  /** The units of the region that the text binds closest; empty for none. */
  readonly region: string;
  /** Index of the candidate that a person chose; -1 for none. */
  readonly decided: number;
  /** Logarithms of the evidence that does not depend on other mentions; may be shared. */
  readonly fixed: Float64Array;
  /** What speaks for none of the candidates, on the same scale. */
  readonly ofNone: number;
  /** The candidate that is surely the only one of the name in its region; -1 for none. */
  readonly only: number;
  /** The candidates that neighbours may still make the likeliest; may be shared. */
  readonly open: Int32Array;
  /** The candidates that may be meant, the likeliest first; may be shared. */
  meant: Int32Array;
  /** How certain each of those is, given all evidence so far; sums to 1 with `none`. */
  certainty: Float64Array;
  /** How certain it is that none of the candidates is meant. */
  none: number;
}

/** Kinds of settlements that a text may call so. */
const KINDS_NAMED: Readonly<Record<NonNullable<Mention['kindNamed']>, readonly SettlementKind[]>> =
  {
    city: ['city'],
    'urban-settlement': ['urban-settlement', 'rural-settlement', 'city'],
    village: ['village', 'rural-settlement', 'locality', 'urban-settlement'],
  };

/** Whether the settlement of a row is of the kind that the text names. */
export function fitsKind(
  kind: NonNullable<Mention['kindNamed']>,
  row: number,
  { gazetteer }: Knowledge,
): boolean {
  return KINDS_NAMED[kind].includes(gazetteer.kindOf(row));
}

function addRegions(fixed: Float64Array, named: Named, regions: readonly BoundRegion[]): void {
  for (const [order, { units, trust }] of regions.entries()) {
    const isIn = named.within(units);
    // What the oblast says by itself is known better where the text names it.
    const lifted = order === 0 ? trust : 0;
    for (let at = 0; at < named.length; at += 1) {
      fixed[at]! +=
        isIn[at] === 1 ? trust * IN_REGION - lifted * named.prior[at]! : trust * OUT_OF_REGION;
    }
  }
}

function addSector(fixed: Float64Array, named: Named, { units }: GroupSector): void {
  const isIn = named.within(units);
  for (let at = 0; at < named.length; at += 1) {
    fixed[at]! += isIn[at] === 1 ? IN_SECTOR : OUT_OF_SECTOR;
  }
}

function addKnown(
  fixed: Float64Array,
  named: Named,
  mention: Mention,
  knowledge: Knowledge,
  { remembered, reported }: ReadOptions,
): void {
  const { kindNamed } = mention;
  if (kindNamed === null && remembered === undefined && reported === undefined) return;
  const before = remembered?.get(fold(mention.surface));
  const rowBefore = before === undefined ? -1 : (knowledge.gazetteer.rowOf(before) ?? -1);
  for (let at = 0; at < named.length; at += 1) {
    if (kindNamed !== null) {
      fixed[at]! += fitsKind(kindNamed, named.rows[at]!, knowledge) ? KIND_FITS : KIND_DIFFERS;
    }
    if (named.rows[at] === rowBefore) fixed[at]! += REMEMBERED;
    if (reported?.has(named.idOf(at))) fixed[at]! += REPORTED;
  }
}

/** A candidate less certain than this is not weighed again. */
const LEAST_CERTAIN = 0.0005;

/** The likeliest of a mention's candidates with their certainties, best first. */
export interface Certainties {
  readonly meant: Int32Array;
  readonly certainty: Float64Array;
  readonly none: number;
}

/** No name has more candidates. */
const scratch = new Float64Array(256);
const order = new Int32Array(256);

/**
 * Certainties from logarithms of evidence: `weights` has one for each candidate of `over`, by the
 * candidate's number; `none` is that for none of them.
 */
export function certaintiesOf(over: Int32Array, weights: Float64Array, none: number): Certainties {
  let most = none;
  for (let step = 0; step < over.length; step += 1) most = Math.max(most, weights[over[step]!]!);
  const ofNone = Math.exp(none - most);
  let sum = ofNone;
  for (let step = 0; step < over.length; step += 1) {
    scratch[step] = Math.exp(weights[over[step]!]! - most);
    sum += scratch[step]!;
  }
  let count = 0;
  for (let step = 0; step < over.length; step += 1) {
    const sure = scratch[step]!;
    if (sure < LEAST_CERTAIN * sum) continue;
    let to = count;
    for (; to > 0 && scratch[order[to - 1]!]! < sure; to -= 1) order[to] = order[to - 1]!;
    order[to] = step;
    count += 1;
  }
  const meant = new Int32Array(count);
  const certainty = new Float64Array(count);
  for (let rank = 0; rank < count; rank += 1) {
    meant[rank] = over[order[rank]!]!;
    certainty[rank] = scratch[order[rank]!]! / sum;
  }
  return { meant, certainty, none: ofNone / sum };
}

/**
 * What speaks for none of the candidates: the name is in no register, or the words, being less than
 * certain, name no place at all.
 */
function noneOf({ certainty }: Mention, named: Named, regions: readonly BoundRegion[]): number {
  const none = NONE_OF_THEM + unlistedIn(named, regions[0]);
  return Math.log(Math.exp(none) + NO_PLACE_AT_ALL * (1 - certainty));
}

/** A name that differs in a letter or two, such as "Gory-Podol", is the same as spelled by another hand. */
const HARDLY_MISSPELLED = 0.85;

/** What speaks for a village in no register: its region is known to hold such, and none of the name. */
function unlistedIn(named: Named, region: BoundRegion | undefined): number {
  if (region === undefined || !region.isPartlyListed) return 0;
  const isIn = named.within(region.units);
  const isListed = named.parts.some(
    ({ match }, at) =>
      isIn[at] === 1 && (match.kind !== 'spelled-alike' || match.likeness >= HARDLY_MISSPELLED),
  );
  return isListed ? 0 : UNLISTED_IN_REGION * region.trust;
}

/** A region is surely meant where nothing of its list lies outside. */
const SURE_OF_REGION = 1;

/**
 * The only candidate of a name in its region where all villages of the region are listed: that it lies
 * far from the others of its list says nothing where no other candidate lies near them, for the region
 * tells how wide the list is.
 */
function onlyIn(named: Named, region: BoundRegion | undefined): number {
  if (region === undefined || region.isPartlyListed || region.trust < SURE_OF_REGION) return -1;
  const isIn = named.within(region.units);
  let only = -1;
  for (const [at, { match }] of named.parts.entries()) {
    if (isIn[at] === 0 || match.kind === 'spelled-alike') continue;
    if (only !== -1) return -1;
    only = at;
  }
  return only;
}

/** What the text binds to a name, weighed with it; the same for each mention that has it so. */
export interface Bound extends Certainties {
  readonly fixed: Float64Array;
  /** What speaks for none of the candidates, on the same scale. */
  readonly ofNone: number;
  /** The candidate that is surely the only one of the name in its region; -1 for none. */
  readonly only: number;
  /** The candidates that neighbours may still make the likeliest. */
  readonly open: Int32Array;
}

/** Neighbours hardly ever say more than this, as a logarithm, against the likeliest by itself. */
const MOST_THAT_NEIGHBOURS_SAY = 8;

function bind(
  mention: Mention,
  named: Named,
  regions: readonly BoundRegion[],
  sector: GroupSector | null,
  knowledge: Knowledge,
  options: ReadOptions,
): Bound {
  const fixed = Float64Array.from(named.weight);
  addRegions(fixed, named, regions);
  if (sector !== null) addSector(fixed, named, sector);
  addKnown(fixed, named, mention, knowledge, options);
  const best = fixed.reduce((most, weight) => Math.max(most, weight), Number.NEGATIVE_INFINITY);
  const open = named.all.filter((at) => fixed[at]! >= best - MOST_THAT_NEIGHBOURS_SAY);
  const ofNone = noneOf(mention, named, regions);
  const only = onlyIn(named, regions[0]);
  return { fixed, only, open, ofNone, ...certaintiesOf(named.all, fixed, ofNone) };
}

const DECIDED = Float64Array.of(1);
const NOTHING: Certainties = { meant: new Int32Array(0), certainty: new Float64Array(0), none: 1 };

/** Weighs what a mention may mean by itself. */
export function weigh(
  at: number,
  mention: Mention,
  named: Named,
  regions: readonly BoundRegion[],
  sector: GroupSector | null,
  decision: Decision['means'] | null,
  knowledge: Knowledge,
  options: ReadOptions,
): Weighed {
  const isShared = options.remembered === undefined && options.reported === undefined;
  const make = (): Bound => bind(mention, named, regions, sector, knowledge, options);
  const key = `${sector?.group ?? ''} ${sector?.units.length ?? 0}|${mention.kindNamed ?? ''}|${mention.certainty}|${regions.map(({ units, trust }) => `${trust} ${units.join(' ')}`).join('|')}`;
  const bound = isShared ? named.bound(key, make) : make();
  const decided =
    decision !== null && typeof decision === 'object'
      ? named.rows.indexOf(knowledge.gazetteer.rowOf(decision.place) ?? -1)
      : -1;
  const { fixed, ofNone, only, open } = bound;
  const region = regions[0]?.units.join(' ') ?? '';
  const decidedAs: Certainties =
    decided === -1 ? NOTHING : { meant: Int32Array.of(decided), certainty: DECIDED, none: 0 };
  // Field by field: spreading takes longer than weighing.
  const { meant, certainty, none } = decision === null ? bound : decidedAs;
  return {
    at,
    mention,
    named,
    decision,
    sector,
    region,
    decided,
    fixed,
    ofNone,
    only,
    open,
    meant,
    certainty,
    none,
  };
}
