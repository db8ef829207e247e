/** Who says what: the claimant in force in each sentence. */

import type { Party } from '../../claims/claim.ts';
import type { ReadClaim, Token } from '../types.ts';
import { type Feature, ofType, type SentenceFeatures } from './features.ts';
import { officialsIn } from './officials.ts';
import { isLocalOffice, sideOfPerson } from './persons.ts';

export type SaidBy = ReadClaim['claimant'];

/** A claimant that speaks in a sentence. */
export interface Speaker {
  /** Index of the mention; null for an office without a name. */
  readonly mention: number | null;
  readonly party: Party;
  /** False where only whoever hands on its words tells its side. */
  readonly sided: boolean;
  /** Stands for somebody named before: "the ministry", «в институте». */
  readonly back: 'institute' | 'ministry' | null;
  /** Tokens from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** What it says precedes it: "..., the ministry said". */
  readonly trailing: boolean;
  /** What it says stands in the sentence before: "this was reported by". */
  readonly ofBefore: boolean;
}

/** Between a claimant and the word that makes it speak. */
const TO_VERB = 8;
const TO_SOURCE = 5;
const DASHES = new Set(['—', '–', '-']);

/** The claimants of a sentence that speak, in its order. `firstCue` is the first token that makes a claim. */
export function speakersOf(
  features: SentenceFeatures,
  tokens: readonly Token[],
  firstCue: number | null,
  text: string,
): Speaker[] {
  const claimants = voicesIn(features, tokens, text);
  if (claimants.length === 0) return [];
  const said = features.all.filter(({ type }) => type === 'said' || type === 'denied');
  const sources = ofType(features.all, 'source');
  const before = ofType(features.all, 'this')[0];
  const speakers: Speaker[] = [];
  let aside = -1;
  for (const placed of claimants) {
    // "The analyst, whom Reuters quotes, said": whoever is named in passing does not say it.
    if (placed.from < aside) continue;
    if (isForce(placed, tokens) && !said.some(({ from }) => from === placed.to)) continue;
    const clause = clauseEnd(features, tokens, placed.to);
    aside = clause === placed.to ? aside : clause;
    const ofBefore = before !== undefined && before.from < placed.from;
    const speaks =
      ofBefore ||
      stands(said, placed, TO_VERB, TO_VERB) ||
      stands(sources, placed, TO_SOURCE, 0) ||
      isSetOff(features, tokens, placed) ||
      stands(said, { ...placed, to: clause }, 0, AFTER_CLAUSE);
    if (!speaks) continue;
    speakers.push({ ...placed, trailing: firstCue !== null && firstCue < placed.from, ofBefore });
  }
  return speakers;
}

type Voiced = Omit<Speaker, 'trailing' | 'ofBefore'>;

/** Named claimants and nameless officials, in the order of the sentence. */
function voicesIn(features: SentenceFeatures, tokens: readonly Token[], text: string): Voiced[] {
  const voices: Voiced[] = [];
  for (const { index, mention, from, to } of features.mentions) {
    if (mention.type !== 'claimant') continue;
    const named: Party = mention.claimant ?? { name: mention.surface, side: 'other' };
    // "A Ukrainian milblogger": the adjective overrules what such persons mostly are.
    const side = sideOfPerson(tokens, from, to, features.sentence.firstToken);
    const party = side === null ? named : { ...named, side };
    // A governor whose region is not named speaks for the regions that the text names.
    const sided = party.side !== 'other' || !isLocalOffice(named.name);
    voices.push({ mention: index, party, sided, back: null, from, to });
  }
  const officials = officialsIn(features, tokens, text);
  if (officials.length === 0) return voices;
  for (const official of officials) voices.push({ ...official, mention: null });
  return voices.sort((one, other) => one.from - other.from);
}

/** Whether one of `words`, in order, stands within so many tokens before or after. */
function stands(
  words: readonly Feature[],
  { from, to }: Voiced,
  before: number,
  after: number,
): boolean {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.to < from - before) low = middle + 1;
    else high = middle;
  }
  const word = words[low];
  return word !== undefined && word.from <= to + after && (word.from < to || after > 0);
}

const FORCE = /^(?:окупант|оккупант|occupier|invader)/u;

/** Forces are told of; they speak only where a word of speech follows at once. */
function isForce({ from }: Voiced, tokens: readonly Token[]): boolean {
  return FORCE.test(tokens[from]!.key);
}

/** A clause about the claimant is at most so many tokens long, and its verb follows closely. */
const LONGEST_CLAUSE = 30;
const AFTER_CLAUSE = 3;
const WHICH =
  /^(?:which|who|whose|котор\p{L}+|чей|чья|чьи|яки[йхм]|яка|яке|які|якого|якої|якому|якій|що)$/u;

/** Where a clause about a claimant ends: "the project, which publishes a map, reported"; `to` where none begins. */
function clauseEnd({ sentence }: SentenceFeatures, tokens: readonly Token[], to: number): number {
  if (to + 1 >= sentence.endToken || tokens[to]!.key !== ',') return to;
  // «на чьи данные», "for which": a preposition may stand before.
  if (!WHICH.test(tokens[to + 1]!.key) && !WHICH.test(tokens[to + 2]?.key ?? '')) return to;
  const last = Math.min(sentence.endToken, to + LONGEST_CLAUSE);
  for (let at = to + 2; at < last; at++) if (tokens[at]!.key === ',') return at + 1;
  return to;
}

/** "Ministry: ...", "... — General Staff". */
function isSetOff(
  features: SentenceFeatures,
  tokens: readonly Token[],
  { from, to }: Voiced,
): boolean {
  const { firstToken, endToken } = features.sentence;
  const next = tokens[to]?.key;
  if (from - firstToken <= 2 && to < endToken && next === ':') return true;
  const before = from > firstToken ? tokens[from - 1]!.key : '';
  const atEnd = endToken - to <= 3;
  return atEnd && (DASHES.has(before) || before === ',' || before === '(');
}

/** The speaker in force at a token: the last that leads before it, else the first that trails after. */
export function speakerAt(speakers: readonly Speaker[], token: number): Speaker | null {
  let leading: Speaker | null = null;
  for (const speaker of speakers) {
    if (speaker.ofBefore) continue;
    if (speaker.from <= token) leading = speaker;
    else return leading ?? speaker;
  }
  return leading;
}

/** Another claimant whose words a speaker hands on: "TASS, citing the ministry, said". */
export function quotedBy(speakers: readonly Speaker[], speaker: Speaker): Speaker | null {
  const at = speakers.indexOf(speaker);
  const next = speakers[at + 1];
  return next !== undefined && next.from - speaker.to <= TO_SOURCE ? next : null;
}
