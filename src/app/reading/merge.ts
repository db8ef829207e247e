/** Brings what was read anew together with what stands, and keeps indexes right. Pure. */
import { BLANK_MENTION, UNRESOLVED } from '../../bulletins/blank-mention.ts';
import type { ReadClaim, Reading, ResolvedMention } from '../../bulletins/types.ts';
import type { ReweighAnswer } from './protocol.ts';

/** Whether two readings of one mention choose and offer the same, in the same order and for the same reasons. */
function isSame(a: ResolvedMention, b: ResolvedMention): boolean {
  if (
    a.chosen !== b.chosen ||
    a.chosenBy !== b.chosenBy ||
    a.precision !== b.precision ||
    a.glossHolds !== b.glossHolds ||
    a.notAPlace !== b.notAPlace ||
    a.candidates.length !== b.candidates.length
  )
    return false;
  return a.candidates.every((candidate, i) => {
    const other = b.candidates[i];
    return (
      candidate === other ||
      (other !== undefined &&
        candidate.place === other.place &&
        candidate.score === other.score &&
        JSON.stringify(candidate.reasons) === JSON.stringify(other.reasons))
    );
  });
}

/** The mentions whose choice or candidates differ, with their indexes. Both lists are of one text. */
export function changedMentions(
  before: readonly ResolvedMention[],
  after: readonly ResolvedMention[],
): { index: number; mention: ResolvedMention }[] {
  return after.flatMap((mention, index) => {
    const was = before[index];
    return was && isSame(was, mention) ? [] : [{ index, mention }];
  });
}

/** Puts changed mentions into a reading; all others stay the objects they were. */
export function mergeReweighed(reading: Reading, { changed, issues }: ReweighAnswer): Reading {
  if (changed.length === 0) return { ...reading, issues };
  const mentions = [...reading.mentions];
  for (const { index, mention } of changed) if (index < mentions.length) mentions[index] = mention;
  return { ...reading, mentions, issues };
}

/** Indexes of the mentions whose chosen place differs, `except` left out: what a choice did to others. */
export function otherChoices(
  before: readonly ResolvedMention[],
  after: readonly ResolvedMention[],
  except: ReadonlySet<number>,
): number[] {
  return after.flatMap((mention, index) => {
    const was = before[index];
    return !was || except.has(index) || was.chosen === mention.chosen ? [] : [index];
  });
}

/** A name for the mentions of a reading: the same for the same mentions whatever was chosen for them. */
export function structureOf({ mentions }: Reading): string {
  let hash = 0x811c9dc5;
  for (const { start, end } of mentions) {
    hash = Math.imul(hash ^ start, 0x01000193);
    hash = Math.imul(hash ^ end, 0x01000193);
  }
  return `${mentions.length}/${hash >>> 0}`;
}

/**
 * Adds a place that a person marked in the text.
 *
 * @returns the reading, in the order of the text and with all indexes moved along, and where it stands now
 */
export function insertMention(
  reading: Reading,
  mention: ResolvedMention,
): { readonly reading: Reading; readonly index: number } {
  const found = reading.mentions.findIndex(({ start }) => start > mention.start);
  const index = found < 0 ? reading.mentions.length : found;
  const moved = (at: number) => (at >= index ? at + 1 : at);
  const mentions = reading.mentions.map((other) => movedMention(other, moved));
  mentions.splice(index, 0, mention);
  return {
    index,
    reading: {
      ...reading,
      mentions,
      claims: reading.claims.map((claim) => movedClaim(claim, moved)),
      issues: reading.issues.map((issue) =>
        // Of a claim's issue it is the index of the claim.
        issue.mention === null || issue.code === 'claim-without-claimant'
          ? issue
          : { ...issue, mention: moved(issue.mention) },
      ),
    },
  };
}

function movedMention(mention: ResolvedMention, moved: (at: number) => number): ResolvedMention {
  const { regions, glossOf, liesFrom } = mention;
  if (regions.length === 0 && glossOf === null && liesFrom === null) return mention;
  return {
    ...mention,
    regions: regions.map(moved),
    glossOf: glossOf === null ? null : moved(glossOf),
    liesFrom: liesFrom && { ...liesFrom, mention: moved(liesFrom.mention) },
  };
}

function movedClaim(claim: ReadClaim, moved: (at: number) => number): ReadClaim {
  const { claimant, places } = claim;
  const by = claimant.mention === null ? null : moved(claimant.mention);
  return { ...claim, claimant: { ...claimant, mention: by }, places: places.map(moved) };
}

/** A settlement that only a person says the words name: no evidence yet, no candidates. */
export function markedMention(
  text: string,
  span: { readonly start: number; readonly end: number },
  sentence: number,
): ResolvedMention {
  const { start, end } = span;
  return { ...BLANK_MENTION, ...UNRESOLVED, start, end, surface: text.slice(start, end), sentence };
}
