/** The text with its places marked. Only what is near the view is drawn, so that a book stays quick. */
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../bulletins/types.ts';
import { useApp } from '../state/store.ts';
import { blocksOf, drawnMentions } from './blocks.ts';
import { MarkSelection } from './MarkSelection.tsx';
import { readingStore, useReading } from './state.ts';
import { TextBlock } from './TextBlock.tsx';

/** A text of up to so many blocks is drawn whole. */
const ALL_BLOCKS = 24;

/** The words of the claim that is pointed at, else of the one selected. */
function useClaimSpan(): Span | null {
  const id = useReading((state) => state.hoveredClaim ?? state.selectedClaim);
  const claims = useReading((state) => state.draft.claims);
  return claims.find(({ claim }) => claim.id === id)?.claim.quote ?? null;
}

export function TextView() {
  const words = useApp((state) => state.words.reading.text);
  const text = useReading((state) => state.draft.text);
  const reading = useReading((state) => state.draft.reading);
  const mentions = reading?.mentions ?? NO_MENTIONS;
  const selected = useReading((state) => state.selectedMention);
  const claimSpan = useClaimSpan();
  const scroller = useRef<HTMLElement>(null);
  const [focused, setFocused] = useState<number | null>(null);

  const blocks = useMemo(() => blocksOf(text), [text]);
  // Which words are marked changes only with the mentions themselves, not with what is chosen for them.
  const count = mentions.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reading of another text or with other mentions
  const drawn = useMemo(() => drawnMentions(mentions), [text, count]);
  const walked = useMemo(
    () => drawn.filter((index) => mentions[index]?.type === 'settlement'),
    [drawn, mentions],
  );
  // One mark can be reached with Tab; the arrow keys go on from it.
  const current = [focused, selected].find((index) => index !== null && walked.includes(index));
  const entry = current ?? walked[0] ?? null;

  const goTo = (index: number | undefined) => {
    if (index === undefined) return;
    setFocused(index);
    wanted.current = index;
  };
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const mark = markOf(scroller.current, wanted.current);
    wanted.current = null;
    mark?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const at = walked.indexOf(Number((event.target as HTMLElement).dataset.mention ?? -1));
    if (at < 0) return;
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: walked.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    goTo(walked[to]);
  };

  // What is selected, here or by a key or a card, comes into view, and the focus goes along where it was on a mark.
  useEffect(() => {
    if (selected === null) return;
    setFocused(selected);
    const mark = markOf(scroller.current, selected);
    mark?.scrollIntoView({ block: 'nearest' });
    const active = document.activeElement;
    if (active === document.body || active?.matches('[data-mention]')) mark?.focus();
  }, [selected]);
  useScrollToClaim(scroller);

  return (
    <section
      ref={scroller}
      className="reading-text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard
      tabIndex={0}
      aria-label={words.label}
      lang={reading?.language ?? undefined}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const index = (target as HTMLElement).dataset.mention;
        readingStore.getState().hoverMention(index === undefined ? null : Number(index));
        if (index !== undefined) setFocused(Number(index));
      }}
      onBlur={() => readingStore.getState().hoverMention(null)}
      onPointerOver={({ target }) => {
        const mark = (target as HTMLElement).closest<HTMLElement>('[data-mention]');
        const index = mark ? Number(mark.dataset.mention) : null;
        if (readingStore.getState().hoveredMention !== index)
          readingStore.getState().hoverMention(index);
      }}
      onPointerLeave={() => readingStore.getState().hoverMention(null)}
      onClick={({ target }) => {
        const mark = (target as HTMLElement).closest<HTMLElement>('[data-mention]');
        // Who selects words to mark them does not mean the place under the pointer.
        if (mark && window.getSelection()?.isCollapsed !== false)
          readingStore.getState().selectMention(Number(mark.dataset.mention));
      }}
    >
      {blocks.map((block, at) => (
        <TextBlock
          // A block is its stretch of the text.
          key={block.start}
          block={block}
          text={text}
          mentions={mentions}
          drawn={drawn}
          claimSpan={claimSpan && overlaps(claimSpan, block) ? claimSpan : null}
          entry={entry !== null && holds(block, mentions[entry]?.start) ? entry : null}
          isDrawn={
            blocks.length <= ALL_BLOCKS ||
            at < 2 ||
            holds(block, mentions[selected ?? -1]?.start) ||
            holds(block, mentions[entry ?? -1]?.start) ||
            holds(block, claimSpan?.start)
          }
          scroller={scroller}
        />
      ))}
      <MarkSelection scroller={scroller} />
    </section>
  );
}

const NO_MENTIONS: readonly never[] = [];

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

function holds(block: Span, at: number | undefined): boolean {
  return at !== undefined && at >= block.start && at < block.end;
}

function markOf(root: HTMLElement | null, index: number): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-mention="${index}"]`) ?? null;
}

/** A claim that is selected in its card shows its words. */
function useScrollToClaim(scroller: { readonly current: HTMLElement | null }): void {
  const selected = useReading((state) => state.selectedClaim);
  useEffect(() => {
    if (selected === null) return;
    const first = scroller.current?.querySelector('.in-claim');
    first?.scrollIntoView({ block: 'nearest' });
  }, [selected, scroller]);
}
