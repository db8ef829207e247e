/** Says in neutral English what a claim holds. Never in the words of its source. */
import type { Figure, Party } from '../../claims/claim.ts';
import type { ClaimKind, GroupOfForces } from '../../claims/vocabulary.ts';
import type { Inferred, ReadClaim, ResolvedMention } from '../types.ts';
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
  /** After whoever acts, where it is denied. */
  readonly didNot: string;
  /** Before a settlement. */
  readonly at: 'near' | 'of';
}

const KINDS: Readonly<Record<ClaimKind, KindWording>> = {
  strike: {
    title: 'Strikes',
    did: 'made strikes',
    didNot: 'did not make strikes',
    wasDone: 'there were strikes',
    at: 'near',
  },
  shelling: {
    title: 'Shelling',
    did: 'shelled places',
    didNot: 'did not shell places',
    wasDone: 'there was shelling',
    at: 'near',
  },
  assault: {
    title: 'Attacks',
    did: 'attacked',
    didNot: 'did not attack',
    wasDone: 'there were attacks',
    at: 'near',
  },
  capture: {
    title: 'Control',
    did: 'had control',
    didNot: 'did not have control',
    wasDone: 'there was control',
    at: 'of',
  },
  advance: {
    title: 'Advance',
    did: 'advanced',
    didNot: 'did not advance',
    wasDone: 'there was an advance',
    at: 'near',
  },
  repelled: {
    title: 'Attacks repelled',
    did: 'repelled attacks',
    didNot: 'did not repel attacks',
    wasDone: 'attacks were repelled',
    at: 'near',
  },
  'air-defence': {
    title: 'Air defence',
    did: 'shot down targets',
    didNot: 'did not shoot down targets',
    wasDone: 'targets were shot down',
    at: 'near',
  },
  'border-incident': {
    title: 'Border incident',
    did: 'were part of an incident at the border',
    didNot: 'were not part of an incident at the border',
    wasDone: 'there was an incident at the border',
    at: 'near',
  },
  losses: {
    title: 'Losses',
    did: 'inflicted losses',
    didNot: 'did not inflict losses',
    wasDone: 'there were losses',
    at: 'near',
  },
  'build-up': {
    title: 'Build-up of forces',
    did: 'gathered forces',
    didNot: 'did not gather forces',
    wasDone: 'forces were gathered',
    at: 'near',
  },
  denial: {
    title: 'Denial',
    did: 'did not do what had been told',
    didNot: 'did not do what had been told',
    wasDone: 'what had been told did not happen',
    at: 'near',
  },
  diplomatic: {
    title: 'Talks',
    did: 'took part in talks or an exchange',
    didNot: 'did not take part in talks or an exchange',
    wasDone: 'there were talks or an exchange',
    at: 'near',
  },
  other: {
    title: 'Incident',
    did: 'took part in an incident',
    didNot: 'did not take part in an incident',
    wasDone: 'there was an incident',
    at: 'near',
  },
};

/** So many places are named; the others are counted. */
const NAMED = { title: 2, statement: 12 } as const;

/** What of a claim is said: a `ReadClaim` has it, and a `ClaimRecord` with its figures put like one's. */
export type Told = Pick<ReadClaim, 'kind' | 'about' | 'group'> & {
  readonly denied?: ClaimKind;
  readonly inferred?: readonly Inferred[];
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
  const words = [clauseOf(claim)];
  const { at } = KINDS[claim.denied ?? kind];
  const where = whereOf(places, at, NAMED.statement);
  if (where !== '') words.push(where);
  const { affected } = about;
  if (kind === 'losses' && affected !== null && !areCivilians(claim))
    words.push(`on ${forces(affected)}`);
  if (kind === 'repelled' && affected !== null) words.push(`by ${forces(affected)}`);
  const figures = claim.figures.map(({ figure }) => figureInWords(figure));
  const told = figures.length === 0 ? '' : `, with these figures: ${figures.join('; ')}`;
  return words.join(' ') + told;
}

function clauseOf(claim: Told): string {
  const { kind, denied } = claim;
  const actor = actorOf(claim);
  if (denied !== undefined) {
    const { wasDone, didNot } = KINDS[denied];
    return `that ${actor === null ? negated(wasDone) : `${actor} ${didNot}`}`;
  }
  if (kind === 'losses' && areCivilians(claim)) return 'that people were killed or injured';
  const { did, wasDone } = KINDS[kind];
  return actor === null ? `that ${wasDone}` : `that ${actor} ${did}`;
}

/** "there was an advance", "attacks were repelled": "there was no advance", "no attacks were repelled". */
function negated(wasDone: string): string {
  if (!wasDone.startsWith('there ')) return `no ${wasDone}`;
  return wasDone.replace(/^there (was|were) (?:an? )?/, 'there $1 no ');
}

/** People of whom no force is said to have lost them. */
function areCivilians({ figures, inferred, about }: Told): boolean {
  if (figures.length === 0) return false;
  if (about.affected !== null && inferred?.includes('affected') !== true) return false;
  return figures.every(({ figure }) =>
    /^(?:people|children|civilians|residents)/.test(figure.what),
  );
}

/** Those who speak of forces as their own; a blogger or a governor has none. */
const HAS_FORCES =
  /ministr|defen[cs]e|staff|army|air force|navy|forces|command|минист|миноборон|генштаб|штаб|міністер|міноборон|зсу|всу|сили|силы|командуван|командован/iu;

function actorOf({ about, claimant, group }: Told): string | null {
  const { acting } = about;
  const own =
    acting !== null && acting.side === claimant.side && HAS_FORCES.test(claimant.name ?? '');
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
  return `${qualifier === 'exactly' ? '' : `${qualifier} `}${amount} ${value === 1 ? singular(what) : what}`;
}

/** "missiles shot down" of one: "missile shot down". The first noun in the plural is made singular. */
function singular(what: string): string {
  if (what.startsWith('people')) return what.replace('people', 'person');
  return what.replace(/\b([a-z]+?)(ies|sses|s)\b/, (_, stem: string, ending: string) =>
    ending === 'ies' ? `${stem}y` : ending === 'sses' ? `${stem}ss` : stem,
  );
}
