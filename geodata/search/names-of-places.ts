/** Who bears which name: the places of groups, and the owners of keys. */
import type { Gazetteer } from '../gazetteer.ts';
import type { Steps } from '../steps.ts';
import { SearchIndexError } from './bytes.ts';
import { OF_GROUP } from './entries.ts';
import { fingerprint } from './fingerprint.ts';
import type { ReadIndex } from './read-index.ts';

/** Of units and sites, among settlements: an oblast is asked for nearly as often as its centre. */
const IMPORTANCE_OF_OTHERS = {
  country: 0.99,
  oblast: 0.85,
  raion: 0.5,
  site: 0.5,
  hromada: 0.3,
} as const;

/**
 * Places and the groups of places that share all shown names. Places count settlements by row, then
 * units, then sites. An owner of a name is a group by its number, or a place by `groups` and its own.
 */
export interface Owners {
  readonly groups: number;
  readonly places: number;
  /** How many of the places are settlements: the first. */
  readonly settlements: number;
  readonly groupOf: Uint32Array;
  /** The places of group `g`, the most important first, from `starts[g]` to before `starts[g + 1]`. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
  /** For each group how many of its places are settlements. */
  readonly settlementsOf: Uint32Array;
  /** 0..1 for each place. */
  readonly importance: Float32Array;
  /** For each owner the importance of its most important place. */
  readonly best: Float32Array;
}

/** So many steps of importance are told apart. */
const IMPORTANCE_STEPS = 4096;

/** All places, the most important first, equal ones in their order: a sort by counting. */
function byImportance(importance: Float32Array): Uint32Array {
  const stepOf = (value: number): number => IMPORTANCE_STEPS - Math.round(value * IMPORTANCE_STEPS);
  const starts = new Uint32Array(IMPORTANCE_STEPS + 2);
  for (const value of importance) starts[stepOf(value) + 1]! += 1;
  for (let step = 0; step <= IMPORTANCE_STEPS; step += 1) starts[step + 1]! += starts[step]!;
  const order = new Uint32Array(importance.length);
  for (let place = 0; place < order.length; place += 1) {
    const step = stepOf(importance[place]!);
    order[starts[step]!] = place;
    starts[step]! += 1;
  }
  return order;
}

/** Throws a SearchIndexError where the index was made from other settlements. */
export function* openOwners(index: ReadIndex, gazetteer: Gazetteer): Steps<Owners> {
  const { columns } = gazetteer;
  const places = index.groupOf.length;
  const groups = index.groupRu.length;
  const expected = columns.length + index.others.length;
  if (places !== expected || index.fingerprint !== fingerprint(gazetteer)) {
    throw new SearchIndexError(
      `The search index names ${places} places of another gazetteer than this one of ${expected}; build both again.`,
    );
  }
  yield;
  const importance = new Float32Array(places);
  importance.set(columns.importance);
  index.others.forEach(({ kind }, at) => {
    importance[columns.length + at] = IMPORTANCE_OF_OTHERS[kind];
  });
  const order = byImportance(importance);
  yield;
  return membersOf(index.groupOf, groups, importance, order, columns.length);
}

/** Gathers the places of each group; `order` has all places, the most important first. */
function membersOf(
  groupOf: Uint32Array,
  groups: number,
  importance: Float32Array,
  order: Uint32Array,
  settlements: number,
): Owners {
  const places = groupOf.length;
  const starts = new Uint32Array(groups + 1);
  for (const group of groupOf) starts[group + 1]! += 1;
  for (let group = 0; group < groups; group += 1) starts[group + 1]! += starts[group]!;
  const filled = starts.slice(0, groups);
  const members = new Uint32Array(places);
  const best = new Float32Array(groups + places);
  const settlementsOf = new Uint32Array(groups);
  for (const place of order) {
    const group = groupOf[place]!;
    if (filled[group] === starts[group]) best[group] = importance[place]!;
    members[filled[group]!] = place;
    if (place < settlements) settlementsOf[group]! += 1;
    filled[group]! += 1;
    best[groups + place] = importance[place]!;
  }
  return {
    ...{ groups, places, groupOf, starts, members, importance, best },
    settlements,
    settlementsOf,
  };
}

/** The owners of every key: those of key `k` stand from `starts[k]` to before `starts[k + 1]`. */
export interface KeyOwners {
  readonly starts: Uint32Array;
  readonly owners: Uint32Array;
  /** The class of the name; see `NameClass`. */
  readonly classes: Uint8Array;
}

export function ownersOfKeys(index: ReadIndex): KeyOwners {
  const { groupUk, groupRu, groupIsRussian, extraKey, extraOwner, extraClass } = index;
  const groups = groupRu.length;
  const keys = index.cyrillicKeys.count + index.latinKeys.count;
  const starts = new Uint32Array(keys + 1);
  for (let group = 0; group < groups; group += 1) {
    starts[groupUk[group]! + 1]! += 1;
    if (groupRu[group] !== groupUk[group]) starts[groupRu[group]! + 1]! += 1;
  }
  for (const key of extraKey) starts[key + 1]! += 1;
  for (let key = 0; key < keys; key += 1) starts[key + 1]! += starts[key]!;
  const filled = starts.slice(0, keys);
  const owners = new Uint32Array(starts[keys]!);
  const classes = new Uint8Array(starts[keys]!);
  const add = (key: number, owner: number, nameClass: number): void => {
    owners[filled[key]!] = owner;
    classes[filled[key]!] = nameClass;
    filled[key]! += 1;
  };
  for (let group = 0; group < groups; group += 1) {
    const isRussian = groupIsRussian[group] === 1;
    const same = groupRu[group] === groupUk[group];
    // Official names of Ukraine's places come first: this is where most of what is looked for lies.
    add(groupUk[group]!, group, isRussian ? 1 : 0);
    if (!same) add(groupRu[group]!, group, 1);
  }
  extraKey.forEach((key, at) => {
    const kind = extraClass[at]!;
    add(key, kind & OF_GROUP ? extraOwner[at]! : groups + extraOwner[at]!, kind & 3);
  });
  return { starts, owners, classes };
}
