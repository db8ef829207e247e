import type { ReasonCode } from '../../../claims/vocabulary.ts';
import { counted } from './plural.ts';

/** What a reason may know; each may be missing, and its sentence then does without. */
export interface ReasonFacts {
  /** The name that matched or that is shared. */
  readonly name: string | null;
  /** Another place that the reason speaks of. */
  readonly place: string | null;
  readonly region: string | null;
  readonly group: string | null;
  readonly until: string | null;
  /** How many settlements bear the name in the region. */
  readonly count: number | null;
  /** How many other places the list holds. */
  readonly others: number | null;
  /** No other candidate lies nearer to the other places of the list. */
  readonly nearest: boolean;
  /** Already rounded, with its unit: "37 km". */
  readonly distance: string | null;
}

/** Why a place may be the one meant, each as a phrase that needs no verb before it. */
export const reasons: Record<ReasonCode, (facts: ReasonFacts) => string> = {
  'exact-name': ({ name, count, region }) => {
    const written = name === null ? 'its name is written so' : `its name is ${name}`;
    return count !== null && count > 1 ? oneOf(count, name, region) : written;
  },
  'former-name': ({ name, until }) =>
    `named ${name ?? 'so'} ${until === null ? 'before' : `until ${until}`}`,
  alias: ({ name }) =>
    name === null ? 'another name of it is written so' : `also known as ${name}`,
  romanised: ({ name }) =>
    name === null ? 'a Latin spelling of its name' : `written ${name} in Latin letters`,
  'case-form': ({ name }) =>
    name === null ? 'a case form of its name' : `a case form of its name ${name}`,
  'spelled-alike': ({ name }) =>
    name === null ? 'its name is spelled much alike' : `its name ${name} is spelled much alike`,
  'region-named': ({ region }) =>
    region === null
      ? 'lies in the region the source names'
      : `lies in ${region}, the region the source names`,
  'only-one-in-region': ({ name, region, count }) =>
    count !== null && count > 1
      ? oneOf(count, name, region)
      : `the only ${name ?? 'place of the name'}${region === null ? ' in the region' : ` in ${region}`}`,
  'outside-region': ({ region }) =>
    `lies outside ${region === null ? 'the region the source names' : `${region}, the region the source names`}`,
  'near-others': ({ others, distance, place, nearest }) => {
    const them = place ?? otherPlaces(others);
    if (nearest) return `nearest to ${them}${distance === null ? '' : ` (${distance})`}`;
    return distance === null ? `near ${them}` : `${distance} from ${them}`;
  },
  'far-from-others': ({ others, distance, place }) =>
    `${distance === null ? 'far' : distance} away from ${place ?? otherPlaces(others)}`,
  'same-sector': ({ group }) =>
    group === null
      ? 'in the sector of this group of forces'
      : `in the sector where ${group}’s other claims lie`,
  'other-sector': ({ group }) =>
    group === null
      ? 'outside the sector of this group of forces'
      : `outside the sector where ${group}’s other claims lie`,
  'near-border': ({ distance, place }) =>
    `${distance === null ? 'near' : `${distance} from`} ${place === null ? 'the border' : `the border of ${place}`}`,
  'far-from-border': ({ distance }) =>
    distance === null ? 'far from the border' : `${distance} from the border`,
  'gloss-agrees': ({ name }) =>
    name === null ? 'the source’s gloss names it too' : `the source’s gloss ${name} names it too`,
  'gloss-names-another-place': ({ name, place, distance }) =>
    `the source’s gloss${name === null ? '' : ` ${name}`} names ${place ?? 'another place'}${distance === null ? '' : `, ${distance} away`}`,
  'bearing-agrees': ({ place }) =>
    `lies in the bearing the source names${place === null ? '' : ` from ${place}`}`,
  'bearing-differs': ({ place }) =>
    `does not lie in the bearing the source names${place === null ? '' : ` from ${place}`}`,
  'kind-named': () => 'of the kind the source names',
  larger: () => 'the largest place of the name',
  'same-in-text': () => 'the name means this place elsewhere in the text',
  remembered: () => 'chosen for this name in an earlier report',
  'reported-before': () => 'named in neighbouring reports',
  'chosen-by-person': () => 'chosen by a person',
};

function oneOf(count: number, name: string | null, region: string | null): string {
  const namesakes =
    name === null
      ? counted(count, 'place of the name', 'places of the name')
      : `${count} named ${name}`;
  return `1 of ${namesakes}${region === null ? '' : ` in ${region}`}`;
}

function otherPlaces(others: number | null): string {
  return others === null
    ? 'the other places of this list'
    : `the other ${counted(others, 'place', 'places')} of this list`;
}
