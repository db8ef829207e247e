/** Sides and parties of a statement: who acts, on whom, and whose text it is. */
import type { Party } from '../../claims/claim.ts';
import type { ClaimKind, Side } from '../../claims/vocabulary.ts';
import type { Cue } from './cues.ts';
import { type FeatureOf, ofType, type SentenceFeatures } from './features.ts';
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
const AFTER = 5;
/** And before it. */
const BEFORE = 25;
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
/** Kinds that whoever speaks tells of its own forces where it names nobody. */
const OWN = new Set<ClaimKind>(['capture', 'advance', 'repelled', 'air-defence', 'losses']);

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
  parties(cue: Cue, kind: ClaimKind, speaker: Side, group: boolean): Parties;
}

export function forcesOf(features: SentenceFeatures): Forces {
  const forces = ofType(features.all, 'force');

  function actor(cue: Cue, speaker: Side): WarringSide | null {
    const [before, after] = around(forces, cue);
    if (before !== null && cue.from - before.to <= BEFORE) return sideOf(before.who, speaker);
    if (after !== null && after.from - cue.to <= AFTER) return sideOf(after.who, speaker);
    return null;
  }

  return {
    actor,
    parties(cue, kind, speaker, group) {
      if (!AGAINST.has(kind) && kind !== 'denial') return NOBODY;
      let acting = actor(cue, speaker);
      let named = acting !== null;
      if (acting === null && speaker !== 'other') {
        acting = OWN.has(kind) || group ? speaker : otherSide(speaker);
      } else if (acting !== null && kind === 'repelled' && isAttacker(cue, acting, speaker)) {
        acting = otherSide(acting);
        named = false;
      }
      if (acting === null) return NOBODY;
      const affected = otherSide(acting);
      const named2 = forces.some(
        ({ who, from }) => sideOf(who, speaker) === affected && Math.abs(from - cue.from) <= BEFORE,
      );
      return {
        acting: partyOf(acting),
        affected: partyOf(affected),
        actingInferred: !named,
        affectedInferred: !named2,
      };
    },
  };
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

/** The nearest forces before and after a cue; null beyond the sentence. */
function around(
  forces: readonly FeatureOf<'force'>[],
  cue: Cue,
): [FeatureOf<'force'> | null, FeatureOf<'force'> | null] {
  let low = 0;
  let high = forces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (forces[middle]!.from < cue.from) low = middle + 1;
    else high = middle;
  }
  return [forces[low - 1] ?? null, forces[low] ?? null];
}
