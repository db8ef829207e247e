/**
 * Whose text it is by its words, where nobody is named as its author: whom it calls the enemy, and
 * words that only one side uses. The language tells nothing: both sides and others write in all
 * three. Words of somebody who is quoted tell that speaker's side, not the text's.
 */
import type { Side } from '../../claims/vocabulary.ts';
import type { Token } from '../types.ts';
import { COUNTERATTACK, type Cue } from './cues.ts';
import { ofType, type SentenceFeatures } from './features.ts';
import { type Force, forcesIn } from './grammar.ts';

/** How much speaks for either side. */
export interface Stance {
  readonly RU: number;
  readonly UA: number;
}

export const NO_STANCE: Stance = { RU: 0, UA: 0 };

/** A word of one side, or a sentence that shows whom it calls the enemy. */
const A_SIGN = 1;
/** Where the enemy attacks shows less: fronts move, and towns are held by the other side. */
const BY_PLACE = 0.5;

/** Freed are places by either side; the side that frees them says so, or whoever is on it. */
const FREED = /^(?:liberat|freeing|освоб)/u;
/** Regions that only the Russian side calls so; Ukraine's puts them in quotes. */
const REPUBLIC = /^(?:днр|лнр|dpr|lpr|dnr|lnr)$|народн\p{L}+ республик|people.s republic/iu;
const QUOTED = /^["«„“”'‘’]$/u;
const SO_CALLED =
  /^(?:so-called|self-proclaimed|называем\p{L}*|самопровозглаш\p{L}*|званої|званих)$/u;
/** Long held by the Russian side in part: where the enemy fires there shows nothing. */
const DIVIDED = /^UA(?:01|14|44|85)/u;

export function addedStance(one: Stance, other: Stance): Stance {
  return { RU: one.RU + other.RU, UA: one.UA + other.UA };
}

export function sideOfStance({ RU, UA }: Stance): Side {
  if (RU > UA) return 'RU';
  return UA > RU ? 'UA' : 'other';
}

/** What one sentence shows. */
export function stanceOf(
  features: SentenceFeatures,
  tokens: readonly Token[],
  cues: readonly Cue[],
): Stance {
  const stance = { RU: 0, UA: 0 };
  const words = ofType(features.all, 'stance');
  const units = features.mentions.filter(({ mention }) => mention.type === 'unit');
  const hasForces = features.all.some(({ type }) => type === 'force');
  if (words.length === 0 && units.length === 0 && !hasForces && cues.length === 0) return NO_STANCE;
  const forces = hasForces ? forcesIn(features, tokens) : [];
  for (const { side, from } of words) {
    const freedBy = FREED.test(tokens[from]!.key) ? actorBefore(forces, from) : null;
    stance[freedBy ?? side] += A_SIGN;
  }
  for (const { mention, from } of units) {
    if (!REPUBLIC.test(mention.surface) || cues.length === 0) continue;
    const before = tokens[from - 1]?.key ?? '';
    stance[QUOTED.test(before) || SO_CALLED.test(before) ? 'UA' : 'RU'] += A_SIGN;
  }
  const own = ownSide(forces);
  if (own !== null) stance[own] += A_SIGN;
  else {
    const land = attackedBy(forces, features, tokens, cues);
    if (land !== null) stance[land] += BY_PLACE;
  }
  return stance;
}

function actorBefore(forces: readonly Force[], token: number): 'RU' | 'UA' | null {
  const actor = forces.findLast(({ from, role }) => from < token && role === 'subject');
  return actor?.who === 'RU' || actor?.who === 'UA' ? actor.who : null;
}

const isActing = ({ role }: Force): boolean =>
  role === 'subject' || role === 'agent' || role === 'attacker';

/** "Our soldiers repelled attacks of X", "units of X repelled the enemy": one acts, the other does not. */
function ownSide(forces: readonly Force[]): 'RU' | 'UA' | null {
  const enemy = forces.find(({ who }) => who === 'enemy');
  const own = forces.find(({ who }) => who === 'own');
  for (const force of forces) {
    if (force.who !== 'RU' && force.who !== 'UA') continue;
    if (enemy !== undefined && faces(enemy, force)) return force.who;
    if (own !== undefined && faces(own, force)) return force.who === 'RU' ? 'UA' : 'RU';
  }
  return null;
}

/** Attackers and whoever repels them both act; otherwise one acts and the other is acted on. */
function faces(one: Force, other: Force): boolean {
  if (isActing(one) !== isActing(other)) return true;
  return (one.role === 'attacker') !== (other.role === 'attacker') && isActing(one);
}

const ATTACKS = new Set(['strike', 'shelling', 'assault', 'repelled']);

/** The side on whose land the enemy attacks, where all places of the sentence are on it. */
function attackedBy(
  forces: readonly Force[],
  features: SentenceFeatures,
  tokens: readonly Token[],
  cues: readonly Cue[],
): 'RU' | 'UA' | null {
  if (!forces.some((force) => force.who === 'enemy' && isActing(force))) return null;
  if (forces.some(({ who }) => who === 'RU' || who === 'UA')) return null;
  const attacks = cues.filter(({ kind }) => ATTACKS.has(kind));
  const fires = attacks.some(({ kind }) => kind === 'strike' || kind === 'shelling');
  if (attacks.length === 0) return null;
  for (const cue of attacks) if (COUNTERATTACK.test(tokens[cue.from]?.key ?? '')) return null;
  let land: 'RU' | 'UA' | null = null;
  for (const { mention } of features.mentions) {
    const id = mention.type === 'unit' ? mention.places[0] : mention.chosen;
    if (id === undefined || id === null || mention.type === 'direction') continue;
    if (fires && DIVIDED.test(id)) return null;
    const side = id.startsWith('UA') ? 'UA' : 'RU';
    if (land !== null && land !== side) return null;
    land = side;
  }
  return land;
}
