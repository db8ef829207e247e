/** Whose text it is, by its publisher and by its words. */
import type { Party } from '../../claims/claim.ts';
import type { Side } from '../../claims/vocabulary.ts';
import { segment } from '../segment.ts';
import { readAtOnce } from '../steps.ts';
import type { Segmented } from '../types.ts';
import { claimants as enClaimants } from '../words/en/named.ts';
import { OUTLETS } from '../words/outlets.ts';
import { compilePhrases, type PhraseTable } from '../words/phrases.ts';
import { claimants as ruClaimants } from '../words/ru/named.ts';
import { claimants as ukClaimants } from '../words/uk/named.ts';

export interface Publisher {
  readonly party: Party;
  /** Hands on what others say; false for those who speak for themselves: a ministry, an institute. */
  readonly isOutlet: boolean;
}

interface Meaning {
  readonly side: Side;
  readonly isOutlet: boolean;
}

let table: PhraseTable<Meaning> | null = null;

function publishers(): PhraseTable<Meaning> {
  table ??= compilePhrases<Meaning>([
    ...OUTLETS.map(({ side, phrases }) => [{ side, isOutlet: true }, phrases] as const),
    ...[...enClaimants, ...ruClaimants, ...ukClaimants].map(
      ({ side, phrases }) => [{ side, isOutlet: false }, phrases] as const,
    ),
  ]);
  return table;
}

/** Null where the publisher is not in the tables: whose text it is stays unknown. */
export function publisherOf(name: string | null | undefined): Publisher | null {
  if (name === null || name === undefined || name.trim() === '') return null;
  const { tokens } = readAtOnce(segment(name, null));
  let outlet: Publisher | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const found = publishers().at(tokens, at, tokens.length);
    if (found === null) continue;
    const { side, isOutlet } = found.meaning;
    // "An agency citing an institute": whoever is cited speaks.
    if (!isOutlet) return { party: { name: name.trim(), side }, isOutlet };
    outlet ??= { party: { name: name.trim(), side }, isOutlet };
    at = found.end - 1;
  }
  return outlet;
}

/**
 * The side whose words a text uses, where nobody is named as its author: counts of words that only
 * one side uses. A text in Ukrainian without any is taken for the Ukrainian side's.
 */
export function sideOfWords(counts: { RU: number; UA: number }, segmented: Segmented): Side {
  if (counts.RU > counts.UA) return 'RU';
  if (counts.UA > counts.RU) return 'UA';
  return counts.UA === 0 && segmented.language === 'uk' ? 'UA' : 'other';
}
