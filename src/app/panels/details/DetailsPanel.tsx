/** The details of what is chosen: a claim, one of its places, a settlement, a unit or a site. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Claim } from '../../../claims/claim.ts';
import { appStore, selectedClaim, useApp } from '../../state/store.ts';
import type { Words } from '../../words/en.ts';
import { ClaimDetails } from './ClaimDetails.tsx';
import { PlaceDetails } from './PlaceDetails.tsx';
import { asWritten, claimSentenceText } from './sentences.ts';
import { usePanelFocus } from './use-panel-focus.ts';
import '../../styles/details.css';
import '../../styles/details-lists.css';

/** Fills the container the shell gives it, a panel or a sheet; renders nothing while nothing is chosen. */
export default function DetailsPanel() {
  const words = useApp((state) => state.words);
  const selection = useApp((state) => state.selection);
  const claim = useApp(selectedClaim);
  const gazetteer = useApp((state) => state.gazetteer);
  const { first } = useApp((state) => state.nameStyle);
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const chosen =
    selection === null
      ? null
      : selection.type === 'claim'
        ? `claim ${selection.claim} ${selection.mention ?? ''}`
        : `place ${selection.place}`;
  const announcement =
    selection?.type === 'place'
      ? (gazetteer?.byId(selection.place)?.display[first] ?? '')
      : claim
        ? claimInShort(claim, selection?.mention ?? null, words)
        : '';
  usePanelFocus(chosen, announcement, panel, heading);
  useHighlightsFollow(chosen);

  if (selection === null) return null;
  const close = () => appStore().getState().select(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel from wherever in it the focus is
    <div ref={panel} className="details" onKeyDown={onKeyDown}>
      <button
        type="button"
        className="details-close"
        aria-label={words.details.close}
        onClick={close}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      {selection.type === 'place' ? (
        <PlaceDetails key={selection.place} id={selection.place} headingRef={heading} />
      ) : claim ? (
        <ClaimDetails claim={claim} mention={selection.mention} headingRef={heading} />
      ) : (
        <h2 ref={heading} tabIndex={-1} className="details-heading">
          {words.details.claimNotLoaded}
        </h2>
      )}
    </div>
  );
}

/** What is announced of a claim: the whole sentence, or which of its places is shown. */
function claimInShort(claim: Claim, mention: number | null, words: Words): string {
  const place = mention === null ? undefined : claim.places[mention];
  if (!place || mention === null) return claimSentenceText(claim, words);
  const position = words.details.places.position(mention + 1, claim.places.length);
  return `${position}: ${asWritten(place, words)}`;
}

/** Rings drawn for one choice do not outlive it, unless they belong to the next one. */
function useHighlightsFollow(chosen: string | null): void {
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    const { selection, highlights, setHighlights } = appStore().getState();
    const kept = selection?.type === 'place' && highlights.includes(selection.place);
    if (highlights.length > 0 && !kept) setHighlights([]);
  }, [chosen]);
  useEffect(
    () => () => {
      const { selection, highlights, setHighlights } = appStore().getState();
      if (selection === null && highlights.length > 0) setHighlights([]);
    },
    [],
  );
}
