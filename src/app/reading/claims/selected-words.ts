/** The words of the bulletin's text that a person has selected. */
import type { Span } from '../../../bulletins/types.ts';
import { trimmedSpan } from '../marking.ts';

/** Null where none of the text are; the text's marks tell their offsets. */
export function selectedWords(text: string): Span | null {
  const selection = globalThis.getSelection?.();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  const span = trimmedSpan(text, { start, end });
  return span.start < span.end ? span : null;
}

/** Offset in the text of a place in the page; null outside of the text. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const holder = element?.closest<HTMLElement>('[data-start]');
  const start = Number(holder?.dataset.start ?? Number.NaN);
  if (!holder || Number.isNaN(start)) return null;
  const before = document.createRange();
  before.selectNodeContents(holder);
  before.setEnd(node, offset);
  return start + before.toString().length;
}
