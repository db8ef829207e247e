/** Sentences that go on with the claim before, and what means make of a kind. */
import type { ClaimKind } from '../../claims/vocabulary.ts';
import type { Token } from '../types.ts';
import type { Cue } from './cues.ts';
import { ofType, type SentenceFeatures } from './features.ts';
import type { SentenceOutline } from './outline.ts';
import type { Statement } from './statements.ts';

const DASHES = new Set(['—', '–']);
/** The dash of «На Лиманському — 6 у районах ...» stands within so many tokens. */
const DASH_WITHIN = 8;

/**
 * Whether a sentence leaves out its verb and goes on with the one before: it begins with a
 * direction or a number, or has a dash where the verb would stand, and names places or numbers.
 */
export function isContinuation({ features }: SentenceOutline, tokens: readonly Token[]): boolean {
  const { firstToken, endToken } = features.sentence;
  const holds = features.mentions.some(
    ({ mention }) => mention.type === 'settlement' || mention.type === 'unit',
  );
  if (!holds) return false;
  const last = Math.min(endToken - 1, firstToken + DASH_WITHIN);
  for (let at = firstToken + 1; at <= last; at++) {
    if (DASHES.has(tokens[at]!.key)) return true;
  }
  return false;
}

/** How far from its cue the means of a strike may stand, in tokens. */
const MEANS_WITHIN = 8;

/** What guns and mortars hit is shelled; what missiles, bombs and drones hit is struck. */
export function kindByMeans(statement: Statement, features: SentenceFeatures): ClaimKind {
  const { kind } = statement;
  if (kind !== 'strike' && kind !== 'shelling') return kind;
  const cue = statement.cues[0]!;
  let guns = false;
  let flies = false;
  for (const { counted, from, to } of ofType(features.all, 'counted')) {
    if (from > cue.to + MEANS_WITHIN) break;
    if (to < cue.from - MEANS_WITHIN) continue;
    // What is destroyed is no means: only what stands with the cue as its instrument or subject.
    if (counted.sort === 'artillery' && from < cue.to) guns = true;
    if (counted.sort === 'aircraft') flies = true;
  }
  if (kind === 'strike' && guns && !flies) return 'shelling';
  if (kind === 'shelling' && flies && !guns) return 'strike';
  return kind;
}

/**
 * "Yug freed A; Vostok — B": after a semicolon a group of forces without a verb does what was told
 * before. Such a part gets a cue without words, of the kind before it.
 */
export function withElliptic(
  cues: readonly Cue[],
  features: SentenceFeatures,
  tokens: readonly Token[],
): readonly Cue[] {
  const groups = features.mentions.filter(({ mention }) => mention.group !== null);
  if (groups.length < 2) return cues;
  const added: Cue[] = [];
  let next = 0;
  for (const { from } of groups) {
    if (!beginsPart(tokens, from, features.sentence.firstToken)) continue;
    while (next < cues.length && cues[next]!.from < from) next++;
    const before = cues[next - 1];
    if (before === undefined || before.kind === 'denial') continue;
    const own = cues[next];
    const end = partEnd(tokens, from, features.sentence.endToken);
    if (own !== undefined && own.from < end) continue;
    added.push({ ...before, from, to: from });
  }
  if (added.length === 0) return cues;
  return [...cues, ...added].sort((one, other) => one.from - other.from);
}

/** A group stands within so many tokens of the semicolon: «подразделения группировки войск». */
const TO_GROUP = 6;

function beginsPart(tokens: readonly Token[], group: number, first: number): boolean {
  for (let at = group - 1; at >= Math.max(first, group - TO_GROUP); at--) {
    if (tokens[at]!.key === ';') return true;
  }
  return false;
}

function partEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (tokens[at]!.key === ';') return at;
  return end;
}
