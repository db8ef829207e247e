import { type Ref, useEffect } from 'react';
import type { PlaceId } from '../../../../geodata/settlement.ts';
import { appStore, useApp } from '../../state/store.ts';
import { PlaceFacts } from './PlaceFacts.tsx';
import { PlaceHeading } from './PlaceHeading.tsx';
import { type ClaimHere, claimsShownAt } from './related.ts';
import { asWritten, claimSentenceText } from './sentences.ts';
import { whenInWords } from './when.ts';

interface PlaceDetailsProps {
  readonly id: PlaceId;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** A settlement, a unit or a site, with the claims that name it. */
export function PlaceDetails({ id, headingRef }: PlaceDetailsProps) {
  const words = useApp((state) => state.words);
  const gazetteer = useApp((state) => state.gazetteer);
  const extent = useApp((state) => state.gazetteerExtent);
  const load = useApp((state) => state.loads.gazetteer);
  const place = gazetteer?.byId(id);
  const missing = !place && extent !== 'full';

  useEffect(() => {
    if (missing && load.state === 'waiting') appStore().getState().load('gazetteer');
  }, [missing, load.state]);

  if (!place) {
    const { details } = words;
    return (
      <>
        <h2 ref={headingRef} tabIndex={-1} className="details-heading">
          {missing
            ? load.state === 'failed'
              ? details.gazetteerFailed(load.reason)
              : details.placeLoading
            : details.placeNotFound(id)}
        </h2>
        {missing && load.state === 'failed' ? (
          <button
            type="button"
            className="details-button"
            onClick={() => appStore().getState().load('gazetteer')}
          >
            {details.retry}
          </button>
        ) : null}
      </>
    );
  }
  return (
    <>
      <PlaceHeading place={place} headingRef={headingRef} />
      <ClaimsHere id={id} region={place.type === 'unit'} />
      <PlaceFacts place={place} />
    </>
  );
}

/** The claims that name the place; those the filter hides are counted, not listed. */
function ClaimsHere({ id, region }: { readonly id: PlaceId; readonly region: boolean }) {
  const words = useApp((state) => state.words);
  const claims = useApp((state) => state.claims);
  const kept = useApp((state) => state.kept);
  const { card } = words.details;
  const { shown, hidden } = claimsShownAt(id, claims, kept);
  const all = shown.length + hidden;
  return (
    <section className="details-section">
      <h3>{region ? card.claimsNaming(all) : card.claimsHere(all)}</h3>
      {shown.length > 0 ? (
        <ul className="details-claims">
          {shown.map((one) => (
            <li key={one.claim.key}>
              <ClaimRow here={one} />
            </li>
          ))}
        </ul>
      ) : null}
      {hidden > 0 ? <p className="details-soft">{card.hiddenByFilter(hidden)}</p> : null}
    </section>
  );
}

function ClaimRow({ here: { claim, mention, sure } }: { readonly here: ClaimHere }) {
  const words = useApp((state) => state.words);
  const { card, when, locale } = words.details;
  const written = claim.places[mention];
  return (
    <button
      type="button"
      className="details-place-row"
      onClick={() =>
        appStore().getState().select({ type: 'claim', claim: claim.key, mention }, { show: true })
      }
    >
      <span className="details-place-written">{claim.title}</span>
      <span className="details-soft">{whenInWords(claim.time, when, locale).text}</span>
      {sure ? null : <span className="details-flag">{card.mayBeHere}</span>}
      <span className="details-row-sentence">{claimSentenceText(claim, words)}</span>
      {written ? (
        <span className="details-soft" lang={claim.report.language}>
          {asWritten(written, words)}
        </span>
      ) : null}
    </button>
  );
}
