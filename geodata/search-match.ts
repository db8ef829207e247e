/** How well a query meets the names of a place, and which name it met. */
import { fold } from './names/fold.ts';
import { withinOneEdit } from './one-edit.ts';
import {
  classOf,
  keyOfName,
  type NameClass,
  queryKey,
  type Script,
  scriptOf,
} from './search-index.ts';
import type { PlaceName } from './settlement.ts';
import { isCyrillic, latinKey, romanisedKeys } from './spellings.ts';

/** How the query met the name; each step is worth more than all that follows it. */
export type Tier = 'whole' | 'beginning' | 'inside' | 'edited';
const TIER_WORTH: Readonly<Record<Tier, number>> = {
  whole: 0.8,
  beginning: 0.6,
  inside: 0.4,
  edited: 0.2,
};
const CLASS_WORTH: Readonly<Record<NameClass, number>> = { 0: 0.14, 1: 0.11, 2: 0.06, 3: 0 };
/** For the very spelling that was typed, against one that only the loose Latin key brings. */
const SPELLING_WORTH = 0.02;
/** Less than any other difference: decides only which of equal names is shown. */
const SAME_SCRIPT_WORTH = 0.001;

/** What tier and class of name are worth of the score, 0..0.94; what is left goes to spelling and size. */
export function worthOf(tier: Tier, nameClass: NameClass): number {
  return TIER_WORTH[tier] + CLASS_WORTH[nameClass];
}

/** What a person typed, ready to be compared. */
export interface Query {
  readonly text: string;
  readonly script: Script;
  /** The key in the script's index. */
  readonly key: string;
  /** The keys that a longer name may begin with. */
  readonly beginnings: readonly string[];
  /** The exact spelling, as a key. */
  readonly spelling: string;
}

export function readQuery(text: string): Query {
  const script = scriptOf(text);
  const key = queryKey(text);
  const beginnings = [key];
  // "Aleksey" begins "Alekseyevka", whose loose key has no i: ye, ie and e are one there.
  if (script === 'latin' && key.length > 3 && key.endsWith('i')) beginnings.push(key.slice(0, -1));
  return {
    text,
    script,
    key,
    beginnings,
    spelling: isCyrillic(text) ? fold(text) : latinKey(text),
  };
}

function tierOf(query: Query, key: string, edits: boolean): Tier | null {
  if (key === query.key) return 'whole';
  if (query.beginnings.some((beginning) => key.startsWith(beginning))) return 'beginning';
  if (query.beginnings.some((beginning) => key.includes(` ${beginning}`))) return 'inside';
  return edits && withinOneEdit(query.key, key) ? 'edited' : null;
}

function isSpelledSo(query: Query, name: PlaceName, tier: Tier): boolean {
  const spellings =
    query.script === 'latin' && isCyrillic(name.text)
      ? romanisedKeys(name.text, name.language)
      : [query.script === 'latin' ? latinKey(name.text) : fold(name.text)];
  return spellings.some((spelling) =>
    tier === 'whole' ? spelling === query.spelling : spelling.startsWith(query.spelling),
  );
}

export interface NameMatch {
  readonly name: PlaceName;
  readonly tier: Tier;
  /** 0..0.96: tier, class and spelling. */
  readonly worth: number;
}

/** The name of a place that the query meets best; null where it meets none. */
export function bestMatch(
  query: Query,
  names: readonly PlaceName[],
  edits: boolean,
): NameMatch | null {
  let shown: PlaceName | null = null;
  let shownWorth = 0;
  let worth = 0;
  let shownTier: Tier = 'whole';
  for (const name of names) {
    const key = keyOfName(name.text, name.language, query.script);
    const tier = key === null ? null : tierOf(query, key, edits);
    if (tier === null) continue;
    const spelled = isSpelledSo(query, name, tier) ? SPELLING_WORTH : 0;
    const nameClass = classOf(name.kind, name.language);
    worth = Math.max(worth, worthOf(tier, nameClass) + spelled);
    // All names in use are equal as to which is shown, and of those the one in the script typed.
    const inUse = worthOf(tier, nameClass === 0 ? 1 : nameClass) + spelled;
    const typed = scriptOf(name.text) === query.script ? SAME_SCRIPT_WORTH : 0;
    if (inUse + typed > shownWorth) {
      shown = name;
      shownTier = tier;
      shownWorth = inUse + typed;
    }
  }
  return shown === null ? null : { name: shown, tier: shownTier, worth };
}
