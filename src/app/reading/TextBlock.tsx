/** Some paragraphs of the text, drawn when they come near the view. */
import { memo, useEffect, useRef, useState } from 'react';
import type { ResolvedMention, Span } from '../../bulletins/types.ts';
import { type Block, mentionsIn, piecesOf } from './blocks.ts';
import { Mark } from './Mark.tsx';

/** Drawn so long before it comes into view. */
const NEAR = '1200px 0px';
/** Pixels of height for a character of text, as a first guess for what was never drawn. */
const HEIGHT_OF_CHARACTER = 0.52;

interface TextBlockProps {
  readonly block: Block;
  readonly text: string;
  readonly mentions: readonly ResolvedMention[];
  readonly drawn: readonly number[];
  readonly claimSpan: Span | null;
  /** The mark of this block that Tab reaches; null where it is in another. */
  readonly entry: number | null;
  /** Drawn wherever the view is. */
  readonly isDrawn: boolean;
  readonly scroller: { readonly current: HTMLElement | null };
}

export const TextBlock = memo(function TextBlock(props: TextBlockProps) {
  const { block, isDrawn, scroller } = props;
  const element = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const height = useRef<number | null>(null);
  useEffect(() => {
    if (isDrawn || !element.current) return;
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting) height.current = element.current?.offsetHeight ?? null;
        setNear(entry.isIntersecting);
      },
      { root: scroller.current, rootMargin: NEAR },
    );
    seen.observe(element.current);
    return () => seen.disconnect();
  }, [isDrawn, scroller]);

  if (!isDrawn && !isNear) {
    const guess = Math.ceil((block.end - block.start) * HEIGHT_OF_CHARACTER);
    return <div ref={element} style={{ height: `${height.current ?? guess}px` }} />;
  }
  return (
    <div ref={element}>
      {block.paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.start} {...props} paragraph={paragraph} />
      ))}
    </div>
  );
}, isUnchanged);

/** Mentions are a new list after every choice: a block is drawn again only where one of its own is another. */
function isUnchanged(before: TextBlockProps, after: TextBlockProps): boolean {
  const names = ['block', 'text', 'drawn', 'claimSpan', 'entry', 'isDrawn', 'scroller'] as const;
  if (names.some((name) => before[name] !== after[name])) return false;
  if (before.mentions === after.mentions) return true;
  return mentionsIn(after.mentions, after.drawn, after.block).every(
    (index) => before.mentions[index] === after.mentions[index],
  );
}

function Paragraph({
  paragraph,
  text,
  mentions,
  drawn,
  claimSpan,
  entry,
}: TextBlockProps & { readonly paragraph: Block['paragraphs'][number] }) {
  const pieces = piecesOf(paragraph, mentions, mentionsIn(mentions, drawn, paragraph), claimSpan);
  return (
    <p className={paragraph.continues ? 'reading-continues' : undefined}>
      {pieces.map((piece) =>
        piece.type === 'text' ? (
          <span
            key={piece.start}
            data-start={piece.start}
            className={piece.inClaim ? 'in-claim' : undefined}
          >
            {text.slice(piece.start, piece.end)}
          </span>
        ) : (
          <Mark
            key={piece.start}
            index={piece.index}
            mention={mentions[piece.index]!}
            shown={text.slice(piece.start, piece.end)}
            inClaim={piece.inClaim}
            isEntry={piece.index === entry}
          />
        ),
      )}
    </p>
  );
}
