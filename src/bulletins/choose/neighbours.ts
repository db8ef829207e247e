/** Which other mentions speak for where a mention lies, and how much each counts. */
import type { Weighed } from './weigh.ts';

/** So many mentions before and after are asked: what a text of any length costs stays in proportion. */
export const REACH = 6;
/** Of one list; or else by how many sentences lie between, and nothing further off. */
const SAME_LIST = 1;
const BY_SENTENCES = [0.7, 0.35, 0.25, 0.15, 0.15, 0.1] as const;
/** Two lists of a text are often two stretches of the front. */
const OTHER_LIST = 0.5;

/** Of one list, but the text names another region for each part of it. */
const OTHER_REGION = 0.2;

/** Whether the text binds two mentions to regions that are not the same. */
export function areApart(one: Weighed, other: Weighed): boolean {
  return one.region !== '' && other.region !== '' && one.region !== other.region;
}

/** How much `other` says about where `one` lies, 0..1. */
export function closeness(one: Weighed, from: Weighed): number {
  const { mention } = one;
  const other = from.mention;
  if (mention.list !== null && mention.list === other.list) {
    return areApart(one, from) ? OTHER_REGION : SAME_LIST;
  }
  const sentences = Math.abs(mention.sentence - other.sentence);
  const between = BY_SENTENCES[sentences] ?? 0;
  const isOtherList = mention.list !== null && other.list !== null;
  return isOtherList ? between * OTHER_LIST : between;
}

/** Whether two mentions name one and the same thing in the text's words, so that neither places the other. */
export function areOne(one: Weighed, other: Weighed): boolean {
  return (
    one.named === other.named ||
    one.named.rows[0] === other.named.rows[0] ||
    one.mention.glossOf === other.at ||
    other.mention.glossOf === one.at
  );
}
