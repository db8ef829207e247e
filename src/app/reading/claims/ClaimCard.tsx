import { memo, useEffect, useRef } from 'react';
import { MarkGlyph } from '../../../map/marks/Glyph.tsx';
import { themeOf, useApp } from '../../state/store.ts';
import type { DraftClaim } from '../draft.ts';
import { readingStore, useReading } from '../state.ts';
import { CardFacts } from './CardFacts.tsx';
import { CardTools } from './CardTools.tsx';
import { ClaimForm } from './ClaimForm.tsx';
import { attentionOf } from './edits/check.ts';
import { hoverClaim, showClaim } from './point.ts';
import { cardSentence } from './sentence.ts';

interface ClaimCardProps {
  readonly held: DraftClaim;
  /** Whether its form is open. */
  readonly open: boolean;
  readonly ticked: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly onOpen: (id: string | null) => void;
  readonly onTick: (id: string, ticked: boolean) => void;
  readonly onSplit: (id: string) => void;
}

/** One claim in hand: what is said in short, or its form. */
export const ClaimCard = memo(function ClaimCard(props: ClaimCardProps) {
  const { held, open, ticked, onOpen, onTick } = props;
  const { claim } = held;
  const words = useApp((state) => state.words);
  const theme = useApp(themeOf);
  const selected = useReading((state) => state.selectedClaim === claim.id);
  const hovered = useReading((state) => state.hoveredClaim === claim.id);
  const card = useRef<HTMLLIElement>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const texts = words.readingClaims;
  const title = claim.title.trim() || texts.noTitle;
  const { claimant, said, statement } = cardSentence(claim, words);
  const attention = attentionOf(held);

  // Chosen in the text or on the map, or new: it comes into view, wherever the list stands.
  useEffect(() => {
    if (selected) card.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const close = () => {
    readingStore.getState().endEdit();
    onOpen(null);
    editButton.current?.focus();
  };
  return (
    <li
      ref={card}
      className="claim-card"
      data-claim-card={claim.id}
      aria-current={selected || undefined}
      data-hovered={hovered || undefined}
      onPointerEnter={() => hoverClaim(claim)}
      onPointerLeave={() => hoverClaim(null)}
      onFocus={() => hoverClaim(claim)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) hoverClaim(null);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <div className="claim-card-head">
        <input
          type="checkbox"
          aria-label={texts.card.tick(title)}
          checked={ticked}
          onChange={(event) => onTick(claim.id, event.target.checked)}
        />
        <MarkGlyph
          kind={claim.kind}
          side={claim.claimant.side}
          theme={theme}
          title={words.vocabulary.kinds[claim.kind]}
        />
        <h3>
          <button type="button" className="claim-card-title" onClick={() => showClaim(claim)}>
            {title}
          </button>
        </h3>
        <button
          ref={editButton}
          type="button"
          className="button button-small claim-card-edit"
          aria-expanded={open}
          aria-label={open ? undefined : texts.card.editOf(title)}
          onClick={() => (open ? close() : onOpen(claim.id))}
        >
          {open ? texts.card.done : texts.card.edit}
        </button>
      </div>
      {attention.length > 0 && (
        <ul className="claim-flags">
          {attention.map((code) => (
            <li key={code}>{texts.attention[code]}</li>
          ))}
        </ul>
      )}
      {open ? (
        <>
          <ClaimForm held={held} />
          <CardTools {...props} />
        </>
      ) : (
        <>
          <p className="claim-card-sentence">
            <strong>{claimant}</strong> {said} {statement};{' '}
            <em>{words.details.sentence.status.claimed}</em>.
          </p>
          <CardFacts held={held} />
        </>
      )}
    </li>
  );
});
