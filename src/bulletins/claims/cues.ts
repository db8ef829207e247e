/** Which words of a sentence make claims, and of which kind. */
import type { ClaimKind } from '../../claims/vocabulary.ts';
import type { Token } from '../types.ts';
import { type FeatureOf, ofType, type SentenceFeatures } from './features.ts';

/** Words that tell a kind: tokens from `from` to before `to`. */
export interface Cue {
  readonly kind: ClaimKind;
  readonly from: number;
  readonly to: number;
  /** What the words say of themselves; `kind` is what the sentence makes of them. */
  readonly said: ClaimKind;
  readonly tried: boolean;
}

/** How many tokens before a word a negation, a wish or an attempt may stand. */
const REACH = { not: 5, unreal: 6, tried: 6, toCome: 4 } as const;
/** An attack that stands within so many tokens after "repelled" is what was repelled. */
const REPELLED_REACH = 8;
const LEAD_WITHIN = 5;

/** `near` says whether words of war stand in this or a neighbouring sentence. */
export function cuesOf(features: SentenceFeatures, tokens: readonly Token[], near: boolean): Cue[] {
  const { all } = features;
  const named = new Set<number>();
  for (const { mention, from } of features.mentions)
    if (mention.type === 'settlement') named.add(from);
  // Who takes a settlement by name is at war, whatever else the sentence says.
  const told = ofType(all, 'kind').filter(
    (cue) => cue.strength !== 'plain' || near || (cue.kind === 'capture' && named.has(cue.to)),
  );
  if (told.length === 0) return [];
  const overlapsTold = overlaps(told);
  const quantities = overlaps(ofType(all, 'qualifier'));
  const negations = ofType(all, 'not').filter((word) => !overlapsTold(word) && !quantities(word));
  const wishes = ofType(all, 'unreal').filter((word) => !overlapsTold(word));
  const isNegated = standsBefore(negations, told, REACH.not, tokens);
  const isUnreal = standsBefore(wishes, told, REACH.unreal, tokens);
  const attempts = ofType(all, 'tried');
  const isTried = standsBefore(attempts, [], REACH.tried, tokens);
  const holdsAttempt = overlaps(attempts);
  const isToCome = standsAfter(wishes, tokens);
  const denials = ofType(all, 'denied');
  const isDenied = deniedBy(denials, told, tokens);

  const parts = partsOf(features, tokens);
  const cues: (Cue & { readonly ofAttack: boolean; readonly part: number })[] = [];
  for (const word of told) {
    if (isUnreal(word) || (isToCome(word) && word.strength === 'plain')) continue;
    const last = cues.at(-1);
    if (last !== undefined && word.from < last.to) continue;
    const tried = isTried(word) || holdsAttempt(word);
    const negated = isNegated(word);
    let { kind } = word;
    if (tried && (kind === 'capture' || kind === 'advance')) kind = 'assault';
    if (negated && kind === 'repelled') continue;
    if (negated || isDenied(word)) kind = 'denial';
    cues.push({
      kind,
      said: word.kind,
      from: word.from,
      to: word.to,
      tried,
      ofAttack: word.strength === 'ofAttack',
      part: parts(word.from),
    });
  }
  const resolved = withoutDamage(withRepelled(cues), tokens);
  return withLead(resolved, tokens, features);
}

/**
 * Whether a denial holds for a cue: one before it in its part of the sentence, or one right after
 * it ("reports of fighting are untrue") that does not lead to words of its own ("denied that").
 */
function deniedBy(
  denials: readonly Ranged[],
  told: readonly Ranged[],
  tokens: readonly Token[],
): (cue: Ranged) => boolean {
  let before = 0;
  let next = 0;
  return (cue) => {
    while (before < denials.length && denials[before]!.to <= cue.from) before++;
    const earlier = denials[before - 1];
    if (earlier !== undefined && !hasPartEnd(tokens, earlier.to, cue.from)) return true;
    const later = denials[before];
    if (later === undefined || leadsOn(tokens, later)) return false;
    while (next < told.length && told[next]!.from <= cue.from) next++;
    const another = told[next];
    if (another !== undefined && another.from < later.from) return false;
    return !hasPartEnd(tokens, cue.to, later.from);
  };
}

/** A part of a sentence is looked for within so many tokens. */
const PART_WITHIN = 60;

function hasPartEnd(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > PART_WITHIN) return true;
  for (let at = from; at < to; at++) if (tokens[at]!.key === ';') return true;
  return false;
}

const THAT = new Set(['that', 'что', 'що']);

function leadsOn(tokens: readonly Token[], { to }: Ranged): boolean {
  return THAT.has(tokens[to]?.key ?? '') || THAT.has(tokens[to + 1]?.key ?? '');
}

type Ranged = { readonly from: number; readonly to: number };

/** Whether a word overlaps any of `others`, which are in order; asked in order. */
function overlaps(others: readonly Ranged[]): (word: Ranged) => boolean {
  let at = 0;
  return (word) => {
    while (at < others.length && others[at]!.to <= word.from) at++;
    return at < others.length && others[at]!.from < word.to;
  };
}

/** Whether one of `words` stands within reach before a cue, with no clause end or other cue between. */
function standsBefore(
  words: readonly Ranged[],
  others: readonly Ranged[],
  reach: number,
  tokens: readonly Token[],
): (cue: Ranged) => boolean {
  let at = 0;
  let other = 0;
  return (cue) => {
    while (at < words.length && words[at]!.to <= cue.from) at++;
    const word = words[at - 1];
    if (word === undefined || cue.from - word.to >= reach) return false;
    while (other < others.length && others[other]!.to <= cue.from) other++;
    const before = others[other - 1];
    if (before !== undefined && before.from >= word.to) return false;
    for (let token = word.to; token < cue.from; token++) {
      if (CLAUSE_ENDS.has(tokens[token]!.key)) return false;
    }
    return true;
  };
}

/** Whether one of `words` follows a cue at once: "the clearing of these villages will allow ...". */
function standsAfter(words: readonly Ranged[], tokens: readonly Token[]): (cue: Ranged) => boolean {
  let at = 0;
  return (cue) => {
    while (at < words.length && words[at]!.from < cue.to) at++;
    const word = words[at];
    if (word === undefined || word.from - cue.to >= REACH.toCome) return false;
    for (let token = cue.to; token < word.from; token++) {
      if (CLAUSE_ENDS.has(tokens[token]!.key)) return false;
    }
    return true;
  };
}

const CLAUSE_ENDS = new Set([',', ';', ':', '—', '–', '.', '(', ')']);

/** The number of the part, between semicolons, in which a token stands; asked in order. */
function partsOf(features: SentenceFeatures, tokens: readonly Token[]): (token: number) => number {
  let at = features.sentence.firstToken;
  let part = 0;
  return (token) => {
    for (; at < token; at++) if (tokens[at]!.key === ';') part++;
    return part;
  };
}

/** Attacks that were stopped or came to nothing are `repelled`; words that only tell an attack's end go. */
function withRepelled(
  cues: readonly (Cue & { readonly ofAttack: boolean; readonly part: number })[],
): Cue[] {
  const attacked = new Set<number>();
  const ended = new Set<number>();
  for (const cue of cues) {
    if (cue.kind === 'assault' || cue.kind === 'repelled')
      if (!cue.ofAttack) attacked.add(cue.part);
    if (cue.ofAttack && cue.kind === 'repelled') ended.add(cue.part);
  }
  const kept: Cue[] = [];
  let lastRepelled = -Infinity;
  let part = -1;
  const nextRepelled = nextOf(cues);
  cues.forEach((cue, index) => {
    if (cue.part !== part) lastRepelled = -Infinity;
    part = cue.part;
    if (cue.ofAttack && !attacked.has(cue.part)) return;
    if (cue.kind === 'repelled') lastRepelled = cue.to;
    if (cue.kind === 'assault') {
      const repelled =
        ended.has(cue.part) ||
        cue.from - lastRepelled <= REPELLED_REACH ||
        nextRepelled[index] === cue.part;
      if (repelled) {
        kept.push({ ...cue, kind: 'repelled' });
        return;
      }
    }
    kept.push(cue);
  });
  return kept;
}

/** For each cue the part of the next `repelled` after it, where no other kind stands between; else -1. */
function nextOf(
  cues: readonly (Cue & { readonly ofAttack: boolean; readonly part: number })[],
): number[] {
  const next: number[] = new Array(cues.length).fill(-1);
  let part = -1;
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index]!;
    next[index] = part;
    if (cue.kind === 'repelled' && !cue.ofAttack) part = cue.part;
    else if (cue.kind !== 'assault') part = -1;
  }
  return next;
}

/** "Assessed advances: ..." tells the kind of what follows the colon. */
function withLead(
  cues: readonly Cue[],
  tokens: readonly Token[],
  { sentence, mentions }: SentenceFeatures,
): Cue[] {
  const lead = cues[0];
  if (lead === undefined || cues.length < 2) return [...cues];
  const isLead = tokens[lead.to]?.key === ':' && lead.from - sentence.firstToken <= LEAD_WITHIN;
  // Whoever is named before the colon did it: a statement of its own.
  const isStatement = (mentions[0]?.from ?? Infinity) < lead.to;
  if (!isLead || isStatement || lead.kind === 'denial') return [...cues];
  return cues.map((cue) => (KEPT_AFTER_LEAD.has(cue.kind) ? cue : { ...cue, kind: lead.kind }));
}

/** "A mass attack: ten drones were shot down": what was shot down did not strike. */
const KEPT_AFTER_LEAD = new Set<ClaimKind>(['denial', 'air-defence']);

const DAMAGE =
  /^(?:damag|поврежд|пошкодж|infrastructure|houses?$|инфраструкт|інфраструкт|дом|будин)/u;
const CAUSES_DAMAGE = new Set<ClaimKind>([
  'strike',
  'shelling',
  'assault',
  'air-defence',
  'repelled',
]);

/** "Shelling damaged a house": damage is no statement of its own where the sentence tells its cause. */
function withoutDamage(cues: readonly Cue[], tokens: readonly Token[]): Cue[] {
  const caused = cues.some((cue) => CAUSES_DAMAGE.has(cue.kind) && !isDamage(tokens, cue));
  return caused ? cues.filter((cue) => !isDamage(tokens, cue)) : [...cues];
}

/** Whether the words of a cue tell damage and not what did it. */
export function isDamage(tokens: readonly Token[], { said, from }: Cue): boolean {
  return said === 'shelling' && DAMAGE.test(tokens[from]?.key ?? '');
}

export const COUNTERATTACK = /^(?:counter-?attack|контратак)/u;

/** The span of tokens as offsets of the text. */
export function spanOf(tokens: readonly Token[], word: Ranged): { start: number; end: number } {
  return { start: tokens[word.from]!.start, end: tokens[word.to - 1]!.end };
}

export type KindFeature = FeatureOf<'kind'>;
