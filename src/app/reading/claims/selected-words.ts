/** The words of the bulletin's text that a person has selected. */
import type { Span } from '../../../bulletins/types.ts';
import { trimmedSpan } from '../marking.ts';

/** Null where none of the text are selected. The pieces of the text on the page carry their offsets. */
export function selectedWords(text: string): Span | null {
  const selection = globalThis.getSelection?.();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  // The ends of a selection may lie between the pieces: a triple click ends in the next paragraph.
  const pieces = [...document.querySelectorAll<HTMLElement>('.reading-text [data-start]')].filter(
    (piece) => range.intersectsNode(piece),
  );
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const span = trimmedSpan(text, {
    start: startOf(first) + lengthBefore(first, range.startContainer, range.startOffset, 0),
    end: startOf(last) + lengthBefore(last, range.endContainer, range.endOffset, lengthOf(last)),
  });
  return span.start < span.end ? span : null;
}

function startOf(piece: HTMLElement): number {
  return Number(piece.dataset.start);
}

function lengthOf(piece: HTMLElement): number {
  return piece.textContent?.length ?? 0;
}

/** The length of a piece's text before a place in it; `otherwise` where the place is not in it. */
function lengthBefore(piece: HTMLElement, node: Node, offset: number, otherwise: number): number {
  if (!piece.contains(node)) return otherwise;
  const before = document.createRange();
  before.selectNodeContents(piece);
  before.setEnd(node, offset);
  return before.toString().length;
}
