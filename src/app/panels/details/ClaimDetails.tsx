import type { Ref } from 'react';
import type { Claim } from '../../../claims/claim.ts';
import { appStore, useApp } from '../../state/store.ts';
import { Contradictions } from './Contradictions.tsx';
import { Figures } from './Figures.tsx';
import { MentionDetails } from './MentionDetails.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { PlaceHeading } from './PlaceHeading.tsx';
import { PlacesOfClaim } from './PlacesOfClaim.tsx';
import { Source } from './Source.tsx';
import { claimSentence } from './sentences.ts';
import { instantInWords, whenInWords } from './when.ts';

interface ClaimDetailsProps {
  readonly claim: Claim;
  /** Which of its places is chosen; null for the claim as a whole. */
  readonly mention: number | null;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** A claim under the name of whoever makes it; with one of its places chosen, that place comes first. */
export function ClaimDetails({ claim, mention, headingRef }: ClaimDetailsProps) {
  const words = useApp((state) => state.words);
  const gazetteer = useApp((state) => state.gazetteer);
  const shown = mention === null ? undefined : claim.places[mention];
  const place = shown?.chosen ? gazetteer?.byId(shown.chosen) : undefined;
  const choose = (next: number | null) =>
    appStore()
      .getState()
      .select({ type: 'claim', claim: claim.key, mention: next }, { show: true });

  return (
    <>
      <p className="details-kicker">
        {words.vocabulary.kinds[claim.kind]} · {words.vocabulary.sides[claim.claimant.side]}
        {claim.group ? ` · ${words.vocabulary.groups[claim.group]}` : ''}
      </p>
      {shown && mention !== null ? (
        <>
          {place ? (
            <PlaceHeading place={place} headingRef={headingRef} />
          ) : (
            <h2 ref={headingRef} tabIndex={-1} className="details-heading">
              {shown.asWritten}
            </h2>
          )}
          <nav
            className="details-walk"
            aria-label={words.details.places.heading(claim.places.length)}
          >
            <button
              type="button"
              className="details-link"
              aria-label={words.details.places.wholeOf(claim.title)}
              onClick={() => choose(null)}
            >
              {words.details.places.whole}
            </button>
            {claim.places.length > 1 ? (
              <Walk at={mention} count={claim.places.length} onGo={choose} />
            ) : null}
          </nav>
        </>
      ) : (
        <h2 ref={headingRef} tabIndex={-1} className="details-heading">
          {claim.title}
        </h2>
      )}
      <Sentence claim={claim} />
      <TimeLine claim={claim} />
      {shown && mention !== null ? (
        <MentionDetails
          key={`${claim.key} ${mention}`}
          claim={claim}
          mention={shown}
          place={place}
        />
      ) : (
        <PlacesOfClaim claim={claim} onChoose={choose} />
      )}
      <Figures claim={claim} />
      <Contradictions claim={claim} />
      {place ? <PlaceFacts place={place} /> : null}
      {claim.note ? (
        <section className="details-section">
          <h3>{words.details.source.note}</h3>
          <p>{claim.note}</p>
        </section>
      ) : null}
      <Source claim={claim} />
    </>
  );
}

/** "Russia’s Defence Ministry said that ...; not independently verified." */
export function Sentence({ claim }: { readonly claim: Claim }) {
  const words = useApp((state) => state.words);
  const { claimant, said, statement, status } = claimSentence(claim, words);
  return (
    <p className="details-sentence">
      <strong>
        {claimant}
        {said}
      </strong>{' '}
      {statement}; <em>{status}</em>.
    </p>
  );
}

function TimeLine({ claim }: { readonly claim: Claim }) {
  const words = useApp((state) => state.words);
  const { locale, when, sentence } = words.details;
  const { acting, affected } = claim.about;
  const parties = [
    ...(acting ? [sentence.acting(acting.name)] : []),
    ...(affected ? [sentence.affected(affected.name)] : []),
  ];
  const { text, beside, dateTime } = whenInWords(claim.time, when, locale);
  const reported = instantInWords(claim.reported, when, locale);
  const said = text.includes(reported) || beside?.includes(reported);
  return (
    <dl className="details-facts">
      <dt>{when.heading}</dt>
      <dd>
        {dateTime ? <time dateTime={dateTime}>{text}</time> : text}
        {beside ? <span className="details-soft"> · {beside}</span> : null}
        {said ? null : <span className="details-soft"> · {when.reported(reported)}</span>}
      </dd>
      {parties.length > 0 ? (
        <>
          <dt>{sentence.about}</dt>
          <dd>{parties.join(' · ')}</dd>
        </>
      ) : null}
    </dl>
  );
}

interface WalkProps {
  readonly at: number;
  readonly count: number;
  readonly onGo: (mention: number) => void;
}

/** Previous and next place of the claim; the ends lead round, so that neither button loses the focus. */
function Walk({ at, count, onGo }: WalkProps) {
  const words = useApp((state) => state.words).details.places;
  return (
    <span className="details-steps">
      <button
        type="button"
        className="details-step"
        aria-label={words.previous}
        onClick={() => onGo((at + count - 1) % count)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <span>{words.position(at + 1, count)}</span>
      <button
        type="button"
        className="details-step"
        aria-label={words.next}
        onClick={() => onGo((at + 1) % count)}
      >
        <span aria-hidden="true">›</span>
      </button>
    </span>
  );
}
