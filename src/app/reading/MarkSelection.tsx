/** Buttons beside words that a person selected in the text: they name a place that was not found, or say a claim. */
import { useEffect, useState } from 'react';
import type { Span } from '../../bulletins/types.ts';
import { useApp } from '../state/store.ts';
import { claimOfWords, markWords } from './actions.ts';
import { markProblem, trimmedSpan } from './marking.ts';
import { readingStore } from './state.ts';

interface Selected {
  readonly span: Span;
  /** A claim may be of any words. */
  readonly canBePlace: boolean;
  /** Pixels from the top left of the text. */
  readonly x: number;
  readonly y: number;
}

/** Where in the text an end of a selection lies; null outside of it. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]');
  if (!piece) return null;
  return Number(piece.dataset.start) + (node.nodeType === Node.TEXT_NODE ? offset : 0);
}

function selectedIn(scroller: HTMLElement): Selected | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!scroller.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  const { reading, text } = readingStore.getState().draft;
  if (start === null || end === null || !reading) return null;
  const span = trimmedSpan(text, { start, end });
  if (span.start >= span.end) return null;
  const box = range.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const x = Math.min(box.left - frame.left, frame.width - 250);
  const canBePlace = markProblem(reading, span) === null;
  return {
    span,
    canBePlace,
    x: Math.max(4, x),
    y: box.bottom - frame.top + scroller.scrollTop + 6,
  };
}

export function MarkSelection({
  scroller,
}: {
  readonly scroller: { readonly current: HTMLElement | null };
}) {
  const words = useApp((state) => state.words.reading.text);
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const look = () => setSelected(scroller.current && selectedIn(scroller.current));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [scroller]);
  if (!selected) return null;
  const act = (run: () => Promise<void>) => () => {
    void run();
    window.getSelection()?.removeAllRanges();
  };
  return (
    // Pressing it must not let go of the words.
    <div
      className="reading-mark-selection"
      style={{ left: `${selected.x}px`, top: `${selected.y}px` }}
      onPointerDown={(event) => event.preventDefault()}
    >
      {selected.canBePlace ? (
        <button
          type="button"
          className="button button-small"
          onClick={act(() => markWords(selected.span))}
        >
          {words.markAsPlace}
        </button>
      ) : null}
      <button
        type="button"
        className="button button-small"
        onClick={act(() => claimOfWords(selected.span))}
      >
        {words.claimOfWords}
      </button>
    </div>
  );
}
