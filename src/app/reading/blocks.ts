/** The text cut into blocks that are drawn on their own, and blocks into pieces with their marks. Pure. */
import type { ResolvedMention, Span } from '../../bulletins/types.ts';

/** A run of whole paragraphs, long enough to be worth drawing apart, short enough to be drawn at once. */
const BLOCK_LENGTH = 3000;
/** A paragraph longer than this is cut where a sentence or a word ends. */
const LONGEST_PARAGRAPH = 6000;

export interface Block extends Span {
  /** Paragraphs without the line ends between them; what `continues` is part of the one before. */
  readonly paragraphs: readonly (Span & { readonly continues: boolean })[];
}

/** Cuts a text at its line ends; empty lines part paragraphs and are not shown. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let paragraphs: Block['paragraphs'][number][] = [];
  const flush = () => {
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    if (first && last) blocks.push({ start: first.start, end: last.end, paragraphs });
    paragraphs = [];
  };
  let at = 0;
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    for (const paragraph of cut(text, at, end)) {
      paragraphs.push(paragraph);
      const first = paragraphs[0];
      if (first && paragraph.end - first.start >= BLOCK_LENGTH) flush();
    }
    at = end + 1;
  }
  flush();
  return blocks;
}

function cut(text: string, from: number, end: number): (Span & { continues: boolean })[] {
  const parts: (Span & { continues: boolean })[] = [];
  let start = from;
  while (end - start > LONGEST_PARAGRAPH) {
    const most = start + LONGEST_PARAGRAPH;
    const sentence = text.lastIndexOf('. ', most);
    const space = text.lastIndexOf(' ', most);
    const half = start + LONGEST_PARAGRAPH / 2;
    const stop = sentence > half ? sentence + 2 : space > half ? space + 1 : most;
    parts.push({ start, end: stop, continues: start > from });
    start = stop;
  }
  if (text.slice(start, end).trim() !== '') parts.push({ start, end, continues: start > from });
  return parts;
}

export type Piece =
  | (Span & { readonly type: 'text'; readonly inClaim: boolean })
  | (Span & { readonly type: 'mention'; readonly index: number; readonly inClaim: boolean });

/**
 * The mentions that are drawn, in the order of the text, none over another: a settlement goes before
 * what it stands in ("the Pokrovsk direction" keeps its words unmarked only where a place is in them).
 *
 * @returns indexes into `mentions`
 */
export function drawnMentions(mentions: readonly ResolvedMention[]): readonly number[] {
  const order = mentions
    .map((_, index) => index)
    .sort((a, b) => mentions[a]!.start - mentions[b]!.start || a - b);
  const drawn: number[] = [];
  for (const index of order) {
    const mention = mentions[index]!;
    if (mention.end <= mention.start) continue;
    const lastIndex = drawn.at(-1);
    const last = lastIndex === undefined ? undefined : mentions[lastIndex];
    if (!last || last.end <= mention.start) drawn.push(index);
    else if (mention.type === 'settlement' && last.type !== 'settlement') {
      drawn[drawn.length - 1] = index;
    }
  }
  return drawn;
}

/** Index of the first of `drawn` that ends after `at`. */
function firstAfter(
  mentions: readonly ResolvedMention[],
  drawn: readonly number[],
  at: number,
): number {
  let [low, high] = [0, drawn.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[drawn[middle]!]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions drawn in a stretch of the text. A mention belongs to where it starts. */
export function mentionsIn(
  mentions: readonly ResolvedMention[],
  drawn: readonly number[],
  { start, end }: Span,
): readonly number[] {
  const found: number[] = [];
  for (let i = firstAfter(mentions, drawn, start); i < drawn.length; i += 1) {
    const index = drawn[i]!;
    const mention = mentions[index]!;
    if (mention.start >= end) break;
    if (mention.start >= start) found.push(index);
  }
  return found;
}

/**
 * A paragraph as pieces of plain text and mentions, which together are exactly its words. Pieces of a
 * claim's words (`claim`) say so; text is cut at their ends.
 */
export function piecesOf(
  paragraph: Span,
  mentions: readonly ResolvedMention[],
  indexes: readonly number[],
  claim: Span | null,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const inClaim = (start: number, end: number) =>
    claim !== null && start < claim.end && end > claim.start;
  const addText = (from: number, to: number) => {
    const cuts = claim ? [claim.start, claim.end].filter((edge) => edge > from && edge < to) : [];
    let start = from;
    for (const end of [...cuts, to]) {
      if (end > start) pieces.push({ type: 'text', start, end, inClaim: inClaim(start, end) });
      start = end;
    }
  };
  let at = paragraph.start;
  for (const index of indexes) {
    const mention = mentions[index]!;
    const end = Math.min(mention.end, paragraph.end);
    if (mention.start < at || end <= mention.start) continue;
    addText(at, mention.start);
    pieces.push({
      type: 'mention',
      start: mention.start,
      end,
      index,
      inClaim: inClaim(mention.start, end),
    });
    at = end;
  }
  addText(at, paragraph.end);
  return pieces;
}
