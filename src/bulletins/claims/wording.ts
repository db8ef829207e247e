/** Says in neutral English what a claim holds. Never in the words of its source. */
import type { Figure, Party } from '../../claims/claim.ts';
import type { ClaimKind, GroupOfForces } from '../../claims/vocabulary.ts';
import type { ReadClaim, ResolvedMention } from '../types.ts';
import { BEARING_WORDS } from './place-of.ts';

const GROUP_NAMES: Readonly<Record<GroupOfForces, string>> = {
  tsentr: 'Tsentr (Centre)',
  zapad: 'Zapad (West)',
  yug: 'Yug (South)',
  vostok: 'Vostok (East)',
  sever: 'Sever (North)',
  dnepr: 'Dnepr (Dnipro)',
};

interface KindWording {
  readonly title: string;
  /** After whoever acts. */
  readonly did: string;
  /** Where nobody is known to act. */
  readonly wasDone: string;
  /** Before a settlement. */
  readonly at: 'near' | 'of';
}

const KINDS: Readonly<Record<ClaimKind, KindWording>> = {
  strike: { title: 'Strikes', did: 'made strikes', wasDone: 'there were strikes', at: 'near' },
  shelling: { title: 'Shelling', did: 'shelled places', wasDone: 'there was shelling', at: 'near' },
  assault: { title: 'Attacks', did: 'attacked', wasDone: 'there were attacks', at: 'near' },
  capture: { title: 'Control', did: 'had control', wasDone: 'there was control', at: 'of' },
  advance: { title: 'Advance', did: 'advanced', wasDone: 'there was an advance', at: 'near' },
  repelled: {
    title: 'Attacks repelled',
    did: 'repelled attacks',
    wasDone: 'attacks were repelled',
    at: 'near',
  },
  'air-defence': {
    title: 'Air defence',
    did: 'shot down targets',
    wasDone: 'targets were shot down',
    at: 'near',
  },
  'border-incident': {
    title: 'Border incident',
    did: 'were part of an incident at the border',
    wasDone: 'there was an incident at the border',
    at: 'near',
  },
  losses: { title: 'Losses', did: 'inflicted losses', wasDone: 'there were losses', at: 'near' },
  'build-up': {
    title: 'Build-up of forces',
    did: 'gathered forces',
    wasDone: 'forces were gathered',
    at: 'near',
  },
  denial: {
    title: 'Denial',
    did: 'did not do what had been told',
    wasDone: 'what had been told did not happen',
    at: 'near',
  },
  diplomatic: {
    title: 'Talks',
    did: 'took part in talks or an exchange',
    wasDone: 'there were talks or an exchange',
    at: 'near',
  },
  other: {
    title: 'Incident',
    did: 'took part in an incident',
    wasDone: 'there was an incident',
    at: 'near',
  },
};

/** So many places are named; the others are counted. */
const NAMED = { title: 2, statement: 12 } as const;

/** What of a claim is said: a `ReadClaim` has it, and a `ClaimRecord` with its figures put like one's. */
export type Told = Pick<ReadClaim, 'kind' | 'about' | 'group'> & {
  readonly claimant: Pick<ReadClaim['claimant'], 'name' | 'side'>;
  readonly figures: readonly Pick<ReadClaim['figures'][number], 'figure'>[];
};

export type Places = readonly Pick<ResolvedMention, 'surface' | 'type' | 'bearing'>[];

export function titleOf({ kind, group }: Pick<Told, 'kind' | 'group'>, places: Places): string {
  const { title, at } = KINDS[kind];
  const where = whereOf(places, at, NAMED.title);
  if (where !== '') return `${title} ${where}`;
  return group === null ? title : `${title}, ${GROUP_NAMES[group]} group of forces`;
}

/** What follows "{claimant} said": a clause that begins with "that". */
export function statementOf(claim: Told, places: Places): string {
  const { kind, about } = claim;
  const { did, wasDone, at } = KINDS[kind];
  const actor = actorOf(claim);
  const words = [actor === null ? `that ${wasDone}` : `that ${actor} ${did}`];
  const where = whereOf(places, at, NAMED.statement);
  if (where !== '') words.push(where);
  const { affected } = about;
  if (kind === 'losses' && affected !== null) words.push(`on ${forces(affected)}`);
  if (kind === 'repelled' && affected !== null) words.push(`by ${forces(affected)}`);
  const figures = claim.figures.map(({ figure }) => figureInWords(figure));
  const told = figures.length === 0 ? '' : `, with these figures: ${figures.join('; ')}`;
  return words.join(' ') + told;
}

function actorOf({ about, claimant, group }: Told): string | null {
  const { acting } = about;
  const own = acting !== null && acting.side === claimant.side && claimant.name !== null;
  if (group !== null && (acting === null || acting.side === 'RU')) {
    const name = `${GROUP_NAMES[group]} group of forces`;
    return own ? `its ${name}` : `the ${name}`;
  }
  if (acting === null) return null;
  return own ? 'its forces' : forces(acting);
}

function forces({ name, side }: Party): string {
  if (side === 'RU') return 'Russian forces';
  return side === 'UA' ? 'Ukrainian forces' : name;
}

function whereOf(places: Places, at: 'near' | 'of', most: number): string {
  if (places.length === 0) return '';
  const plain: string[] = [];
  const units: string[] = [];
  const bearings: string[] = [];
  for (const { surface, type, bearing } of places.slice(0, most)) {
    if (bearing !== null && at === 'near') bearings.push(`${BEARING_WORDS[bearing]} of ${surface}`);
    else if (type === 'unit' && at === 'near') units.push(surface);
    else plain.push(surface);
  }
  const left = places.length - most;
  const parts: string[] = [];
  if (plain.length > 0)
    parts.push(`${at} ${listed(plain, bearings.length + units.length > 0 ? 0 : left)}`);
  if (units.length > 0) parts.push(`in ${listed(units, bearings.length > 0 ? 0 : left)}`);
  if (bearings.length > 0) parts.push(listed(bearings, left));
  return parts.join(', and ');
}

function listed(names: readonly string[], left: number): string {
  const all = left > 0 ? [...names, `${left} more`] : names;
  if (all.length === 1) return all[0]!;
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

const NUMBERS = new Intl.NumberFormat('en-GB');

function figureInWords({ value, range, inWords, qualifier, what }: Figure): string {
  const amount =
    value !== null
      ? NUMBERS.format(value)
      : range !== null
        ? `${NUMBERS.format(range.from)} to ${NUMBERS.format(range.to)}`
        : (inWords ?? '');
  return `${qualifier === 'exactly' ? '' : `${qualifier} `}${amount} ${what}`;
}
