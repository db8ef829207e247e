/** Why a candidate may or may not be the place meant, as data that the app puts into words. */
import { fold } from '../../../geodata/names/fold.ts';
import type { Reason } from '../../claims/claim.ts';
import type { Mention, ReadOptions } from '../types.ts';
import { bearingAgrees, offBearing, type Surroundings } from './jointly.ts';
import type { Knowledge, Named } from './named.ts';
import { areApart, areOne, REACH } from './neighbours.ts';
import { choiceOf } from './resolve.ts';
import { chordKm, type SpacePoint } from './terrain.ts';
import { fitsKind, type Weighed } from './weigh.ts';

/** What lies in one list spans less than this; beyond the second distance it is told as far. */
const NEAR_OTHERS_KM = 60;
const FAR_FROM_OTHERS_KM = 100;

/** Tells why each candidate of one mention may or may not be meant. */
export interface ToldReasons {
  /** The reasons for and against a candidate, the match first. */
  reasonsOf(candidate: number): Reason[];
}

function pointOf({ x, y, z }: Named, at: number): SpacePoint {
  return { x: x[at]!, y: y[at]!, z: z[at]! };
}

/** The points that the others of the list, or else of the sentence, now mean. */
function othersOf(place: number, { weighed }: Surroundings): SpacePoint[] {
  const one = weighed[place]!;
  const found: SpacePoint[] = [];
  const last = Math.min(weighed.length - 1, place + REACH);
  for (let to = Math.max(0, place - REACH); to <= last; to += 1) {
    const other = weighed[to]!;
    if (to === place) continue;
    const isTogether =
      one.mention.list === null
        ? one.mention.sentence === other.mention.sentence
        : one.mention.list === other.mention.list;
    if (!isTogether || areOne(one, other) || areApart(one, other)) continue;
    const choice = choiceOf(other);
    if (choice === -1 || Number.isNaN(other.named.x[choice])) continue;
    found.push(pointOf(other.named, choice));
  }
  return found;
}

function nearness({ named }: Weighed, at: number, others: readonly SpacePoint[]): Reason | null {
  if (others.length === 0 || Number.isNaN(named.x[at])) return null;
  const here = pointOf(named, at);
  const distances = others.map((other) => chordKm(here, other)).sort((a, b) => a - b);
  const km = Math.round(distances[distances.length >>> 1]!);
  const values = { others: distances.length, km };
  if (km <= NEAR_OTHERS_KM) return { code: 'near-others', values };
  return km >= FAR_FROM_OTHERS_KM ? { code: 'far-from-others', values } : null;
}

/** Makes ready what the candidates of one mention share. */
export function tellReasons(
  place: number,
  mentions: readonly Mention[],
  surroundings: Surroundings,
  knowledge: Knowledge,
  options: ReadOptions,
): ToldReasons {
  const { weighed, glosses, before, after } = surroundings;
  const one = weighed[place]!;
  const { named, mention } = one;
  const others = othersOf(place, surroundings);
  const region = mentions[mention.regions[0] ?? -1]?.places ?? [];
  const isIn = region.length === 0 ? null : named.within(region);
  const inRegion = isIn === null ? 0 : isIn.reduce((sum, within) => sum + within, 0);
  const inSector = one.sector === null ? null : named.within(one.sector.units);
  const sameName = [before[place]!, after[place]!].flatMap((to) => {
    const other = weighed[to];
    const choice = other === undefined ? -1 : choiceOf(other);
    return choice === -1 ? [] : [other!.named.rows[choice]!];
  });
  const remembered = options.remembered?.get(fold(mention.surface));

  function* reasons(at: number): Generator<Reason> {
    const row = named.rows[at]!;
    if (one.decided === at) yield { code: 'chosen-by-person' };
    yield named.reasonOf(at);
    if (isIn !== null) {
      const values = { region: region[0]! };
      if (isIn[at] === 0) yield { code: 'outside-region', values };
      else yield { code: inRegion === 1 ? 'only-one-in-region' : 'region-named', values };
    }
    if (inSector !== null) yield { code: inSector[at] === 1 ? 'same-sector' : 'other-sector' };
    const near = nearness(one, at, others);
    if (near !== null) yield near;
    const agrees = bearingAgrees(offBearing(one, at, surroundings, knowledge));
    if (agrees !== null) yield bearing(agrees);
    if (mention.kindNamed !== null && fitsKind(mention.kindNamed, named.rows[at]!, knowledge)) {
      yield { code: 'kind-named' };
    }
    for (const gloss of glosses[place]!) {
      const other = weighed[gloss]!;
      const values = { name: other.mention.surface };
      if (other.named.rows.includes(row)) yield { code: 'gloss-agrees', values };
      else {
        const choice = choiceOf(other);
        if (choice !== -1) yield anotherPlace(at, other, choice);
      }
    }
    if (named.largest() === at) yield { code: 'larger' };
    if (sameName.includes(row)) yield { code: 'same-in-text' };
    if (remembered !== undefined && remembered === named.idOf(at)) yield { code: 'remembered' };
    if (options.reported?.has(named.idOf(at))) yield { code: 'reported-before' };
  }

  function anotherPlace(at: number, other: Weighed, choice: number): Reason {
    const km = Math.round(chordKm(pointOf(named, at), pointOf(other.named, choice)));
    const values = { name: other.mention.surface, place: other.named.idOf(choice) };
    return {
      code: 'gloss-names-another-place',
      values: Number.isNaN(km) ? values : { ...values, km },
    };
  }

  function bearing(agrees: boolean): Reason {
    const anchor = weighed[surroundings.placeOf[mention.liesFrom!.mention]!]!;
    const values = { place: anchor.named.idOf(anchor.meant[0]!) };
    return { code: agrees ? 'bearing-agrees' : 'bearing-differs', values };
  }

  return { reasonsOf: (candidate) => [...reasons(candidate)] };
}
