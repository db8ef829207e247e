/** A bulletin that was read: its text with places, and beside it or behind it the claims. */
import { useEffect, useState } from 'react';
import { Failsafe } from '../shell/Failsafe.tsx';
import { LoadedLater } from '../shell/LoadedLater.tsx';
import { SPACIOUS } from '../shell/layout.ts';
import { useWindowSize } from '../shell/use-window-size.ts';
import { useApp } from '../state/store.ts';
import { readText } from './actions.ts';
import { EmptyNotes } from './EmptyNotes.tsx';
import { MentionCard } from './MentionCard.tsx';
import { MetaFields } from './MetaFields.tsx';
import { ReadingBar, type ReadingViewName } from './ReadingBar.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { ReweighedLine } from './ReweighedLine.tsx';
import { readingStore, useReading } from './state.ts';
import { TextView } from './TextView.tsx';
import { showAll, showMention } from './use-map-link.ts';

const loadClaimCards = async () => (await import('./claims/ClaimCards.tsx')).ClaimCards;

export function ReadingView() {
  const words = useApp((state) => state.words);
  const size = useWindowSize();
  const isWide = size.width >= SPACIOUS;
  const [view, setView] = useState<ReadingViewName>('text');
  const id = useReading((state) => state.draft.id);
  const selected = useReading((state) => state.selectedMention);
  const selectedClaim = useReading((state) => state.selectedClaim);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each bulletin, not for each change of it
  useEffect(() => {
    const { reading } = readingStore.getState().draft;
    if (reading) showAll(reading);
  }, [id]);
  useEffect(() => {
    const mention = readingStore.getState().draft.reading?.mentions[selected ?? -1];
    if (!mention) return;
    setView('text');
    showMention(mention);
  }, [selected]);

  const claimToOpen = useReading((state) => state.claimToOpen);
  useEffect(() => {
    if (claimToOpen !== null) setView('claims');
  }, [claimToOpen]);

  const showsText = isWide || view === 'text';
  const showsClaims = isWide || view === 'claims';
  const claims = (
    <div className="reading-claims">
      <MetaFields />
      <Failsafe words={words.errors}>
        <LoadedLater load={loadClaimCards} />
      </Failsafe>
    </div>
  );
  return (
    <div className={isWide ? 'reading reading-wide' : 'reading'} data-claim={selectedClaim}>
      <ReadingBar view={view} setView={setView} isWide={isWide} />
      <ReadingProgress onRetry={() => void readText(readingStore.getState().draft.text)} />
      <div className="reading-columns">
        {showsText ? (
          <div className="reading-main">
            <EmptyNotes />
            <TextView />
            {isWide ? null : (
              <div className="reading-dock">
                <ReweighedLine />
                <MentionCard />
              </div>
            )}
          </div>
        ) : null}
        {showsClaims ? (
          <div className="reading-side">
            {isWide ? (
              <>
                <ReweighedLine />
                <MentionCard />
              </>
            ) : null}
            {claims}
          </div>
        ) : null}
      </div>
    </div>
  );
}
