/**
 * Sides and parties of a statement: who acts, on whom, and whose text it is. A wrong party is worse
 * than none: where neither the grammar nor the kind of statement shows it, nobody is named.
 */
import type { Party } from '../../claims/claim.ts';
import type { ClaimKind, Side } from '../../claims/vocabulary.ts';
import type { Token } from '../types.ts';
import type { Cue } from './cues.ts';
import { ofType, type SentenceFeatures } from './features.ts';
import { type Force, forcesIn } from './grammar.ts';
import type { Who } from './lexicon.ts';

export type WarringSide = 'RU' | 'UA';

const NAMES: Readonly<Record<WarringSide, Party>> = {
  RU: { name: 'Russia', side: 'RU' },
  UA: { name: 'Ukraine', side: 'UA' },
};

export function partyOf(side: WarringSide | null): Party | null {
  return side === null ? null : NAMES[side];
}

export function otherSide(side: WarringSide): WarringSide {
  return side === 'RU' ? 'UA' : 'RU';
}

/** The side that "enemy" and "our forces" mean, by whoever speaks. */
function sideOf(who: Who, speaker: Side): WarringSide | null {
  if (who === 'RU' || who === 'UA') return who;
  if (speaker === 'other') return null;
  return who === 'own' ? speaker : otherSide(speaker);
}

/** How many tokens after a cue whoever acts may stand: «Відбито ворогом», "struck by Russian forces". */
const AFTER = 6;
/** And whoever is acted on: "struck the command post of the 3rd Ukrainian brigade". */
const ACTED_ON = 8;
/** And before it whoever acts. */
const BEFORE = 30;
/** Kinds that tell what one side does to the other. */
const AGAINST = new Set<ClaimKind>([
  'strike',
  'shelling',
  'assault',
  'capture',
  'advance',
  'repelled',
  'losses',
  'build-up',
  'border-incident',
  'air-defence',
]);
/** Whoever is named beside these words suffers: "Ukrainian losses", «противник потерял». */
const SUFFERS =
  /^(?:loss|lost|casualt|killed|dead|death|surrender|wiped|потер|погиб|убит|пленен|взят|втрат|загин|загиб|вбит|полон)/u;
/** Done to somebody, with whoever does it as an agent if at all: «уничтожено», "were destroyed". */
const PASSIVE = /(?:ено|ены|ана|аны|ано|ена|ен|єно|ито|ита|іто|нено|щено|ані|ені)$/u;
/** In the words of attacks that came to nothing. */
const IN_VAIN = /^(?:unsuccess|tried|attempt|безуспешн|безуспішн|пытал|намага)/u;
/** What one side takes back and what the other takes, whoever says it. */
const TAKEN_BACK =
  /^(?:liberat|recaptur|retook|retaken|reclaim|de-?occup|freed|звільн|деокуп|освоб|деокк)/u;

export interface Parties {
  readonly acting: Party | null;
  readonly affected: Party | null;
  readonly actingInferred: boolean;
  readonly affectedInferred: boolean;
}

/** The forces a sentence names, asked by cue. */
export interface Forces {
  /** The side that acts at a cue, null where nobody is named. */
  actor(cue: Cue, speaker: Side): WarringSide | null;
  /** Whether somebody who acts is named between two cues: each then has a subject of its own. */
  subjectBetween(one: Cue, other: Cue): boolean;
  parties(cue: Cue, kind: ClaimKind, speaker: Side, group: boolean): Parties;
}

export function forcesOf(features: SentenceFeatures, tokens: readonly Token[]): Forces {
  const forces = forcesIn(features, tokens);
  const denials = ofType(features.all, 'denied');
  const english = features.sentence.language === 'en';

  /** Index of the first of the forces that does not stand before a token. */
  function indexAt(token: number): number {
    let low = 0;
    let high = forces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (forces[middle]!.from < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function isApart(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (tokens[at]!.key === ';') return true;
    return false;
  }

  /** Whoever suffers where the words tell a loss: in them, before them as their subject, or beside. */
  function sufferer(cue: Cue, index: number): Force | null {
    const after = forces[index];
    if (after !== undefined && after.from < cue.to) return after;
    if (after !== undefined && after.from - cue.to <= 1 && !acts(after)) return after;
    for (let at = index - 1; at >= 0; at--) {
      const before = forces[at]!;
      const reach = before.role === 'subject' ? BEFORE : AFTER;
      if (cue.from - before.to > reach || isApart(before.to, cue.from)) break;
      if (!acts(before)) return before;
    }
    const far = after !== undefined && after.from - cue.to <= AFTER && !acts(after);
    return far && !isApart(cue.to, after.from) ? after : null;
  }

  const acts = ({ role }: Force): boolean => role === 'agent' || role === 'attacker';

  /** Whether the words of a cue tell of a loss: whoever is named beside them suffers it. */
  function suffers(cue: Cue): boolean {
    for (let at = cue.from; at < cue.to; at++) if (SUFFERS.test(tokens[at]!.key)) return true;
    return false;
  }

  /** "unsuccessfully attacked", «безуспешно штурмовал»: whoever is named attacked. */
  function triesInVain(cue: Cue): boolean {
    for (let at = cue.from; at < cue.to; at++) if (IN_VAIN.test(tokens[at]!.key)) return true;
    return false;
  }

  /** What is denied has a subject of its own: "its troops ..., and denied that X had fallen". */
  function isOtherClause(from: number, to: number): boolean {
    return isApart(from, to) || denials.some((denial) => denial.from >= from && denial.from < to);
  }

  function actingForce(cue: Cue): Force | null {
    const index = indexAt(cue.from);
    const word = tokens[cue.from]!.key;
    if (suffers(cue)) return attackerNear(cue, index);
    for (let at = index - 1; at >= 0; at--) {
      const force = forces[at]!;
      if (cue.from - force.to > BEFORE || isOtherClause(force.to, cue.from)) break;
      if (force.role !== 'genitive' && force.role !== 'object') return force;
    }
    for (let at = index; at < forces.length; at++) {
      const force = forces[at]!;
      if (force.from - cue.to > AFTER || isApart(cue.to, force.from)) return null;
      if (acts(force)) return force;
      if (!english && force.role === 'subject' && !PASSIVE.test(word)) return force;
    }
    return null;
  }

  /** "killed as a result of Russian attacks". */
  function attackerNear(cue: Cue, index: number): Force | null {
    for (let at = index; at < forces.length; at++) {
      const force = forces[at]!;
      if (force.from - cue.to > BEFORE || isApart(cue.to, force.from)) return null;
      if (acts(force)) return force;
    }
    return null;
  }

  function affectedForce(cue: Cue, acting: Force | null): Force | null {
    const index = indexAt(cue.from);
    if (suffers(cue)) return sufferer(cue, index);
    for (let at = index; at < forces.length; at++) {
      const force = forces[at]!;
      if (force.from - cue.to > ACTED_ON || isApart(cue.to, force.from)) return null;
      if (force === acting || acts(force)) continue;
      const named = english ? force.role === 'subject' || force.role === 'object' : true;
      if (named || force.role === 'genitive') return force;
    }
    return null;
  }

  function sideOfForce(force: Force | null, speaker: Side): WarringSide | null {
    return force === null ? null : sideOf(force.who, speaker);
  }

  return {
    actor: (cue, speaker) => sideOfForce(actingForce(cue), speaker),
    subjectBetween(one, other) {
      for (let at = indexAt(one.to); at < forces.length; at++) {
        if (forces[at]!.from >= other.from) return false;
        if (forces[at]!.role === 'subject') return true;
      }
      return false;
    },
    parties(cue, kind, speaker, group) {
      if (!AGAINST.has(kind) && kind !== 'denial') return NOBODY;
      const actor = actingForce(cue);
      let acting = sideOfForce(actor, speaker);
      let affected = sideOfForce(affectedForce(cue, actor), speaker);
      const attacks =
        triesInVain(cue) ||
        actor?.role === 'attacker' ||
        (acting !== null && isAttacker(cue, acting, speaker));
      if (kind === 'repelled' && attacks) {
        affected = acting;
        acting = null;
      }
      if (acting !== null && affected === acting) affected = null;
      const said = { acting: acting !== null, affected: affected !== null };
      acting ??= affected === null ? null : otherSide(affected);
      acting ??= group ? 'RU' : unnamed(kind, cue, tokens[cue.from]!.key, speaker);
      if (acting === null) return NOBODY;
      return {
        acting: partyOf(acting),
        affected: partyOf(otherSide(acting)),
        actingInferred: !said.acting,
        affectedInferred: !said.affected,
      };
    },
  };
}

/** Who acts where nobody is named, as far as such statements of a side leave no doubt. */
function unnamed(kind: ClaimKind, cue: Cue, word: string, speaker: Side): WarringSide | null {
  if (speaker === 'other') return null;
  switch (kind) {
    case 'repelled':
    case 'air-defence':
      return speaker;
    case 'shelling':
      return otherSide(speaker);
    case 'assault':
      // The Russian side tells of attacks of its own as well as of those it repels.
      return speaker === 'UA' && cue.said === 'assault' ? 'RU' : null;
    case 'capture':
    case 'advance':
      if (TAKEN_BACK.test(word)) return speaker;
      return speaker === 'RU' || /^(?:occup|окуп|оккуп)/u.test(word) ? 'RU' : null;
    case 'losses':
      // Civilians are killed too: only what is destroyed is surely the other side's.
      return /^(?:destroy|eliminat|уничтож|ликвид|знищ|ліквід)/u.test(word) ? speaker : null;
    default:
      return null;
  }
}

const NOBODY: Parties = {
  acting: null,
  affected: null,
  actingInferred: false,
  affectedInferred: false,
};

/** In "the enemy attacked without success" whoever is named is not who repelled. */
function isAttacker(cue: Cue, actor: WarringSide, speaker: Side): boolean {
  return cue.said === 'assault' || (speaker !== 'other' && actor !== speaker);
}
