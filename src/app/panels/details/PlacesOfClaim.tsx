import type { Claim, PlaceMention } from '../../../claims/claim.ts';
import { isUnsure } from '../../../claims/unsure.ts';
import { useApp } from '../../state/store.ts';
import { failingGloss } from './glosses.ts';
import { styledNames } from './names.ts';
import { asWritten, failingGlosses } from './sentences.ts';

interface PlacesOfClaimProps {
  readonly claim: Claim;
  readonly onChoose: (mention: number) => void;
}

/** All places of a claim as the source wrote them, with what each was taken for. */
export function PlacesOfClaim({ claim, onChoose }: PlacesOfClaimProps) {
  const { places } = useApp((state) => state.words).details;
  const count = claim.places.length;
  return (
    <>
      <section className="details-section">
        <h3>{places.heading(count)}</h3>
        {count === 0 ? (
          <p>{places.none}</p>
        ) : (
          <ol className="details-places">
            {claim.places.map((mention, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a place of a claim is its position in the report
              <li key={index}>
                <button type="button" className="details-place-row" onClick={() => onChoose(index)}>
                  <PlaceRow mention={mention} language={claim.report.language} />
                </button>
              </li>
            ))}
          </ol>
        )}
      </section>
      <FailingGlosses claim={claim} onChoose={onChoose} />
    </>
  );
}

interface PlaceRowProps {
  readonly mention: PlaceMention;
  readonly language: string;
}

function PlaceRow({ mention, language }: PlaceRowProps) {
  const words = useApp((state) => state.words);
  const gazetteer = useApp((state) => state.gazetteer);
  const style = useApp((state) => state.nameStyle);
  const { places } = words.details;
  const unsure = isUnsure(mention);
  const place = mention.chosen === null ? undefined : gazetteer?.byId(mention.chosen);
  const taken = place ? styledNames(place, style).join(' · ') : null;
  return (
    <>
      <span className="details-place-written" lang={language}>
        {asWritten(mention, words)}
      </span>
      <span className="details-soft">
        {taken ?? (unsure ? places.notDecided : words.vocabulary.precisions[mention.precision])}
      </span>
      {unsure ? <span className="details-flag">{places.unsure}</span> : null}
      {mention.gloss && !mention.gloss.holds ? (
        <span className="details-flag">{places.glossFlag}</span>
      ) : null}
    </>
  );
}

/** The glosses of the list that name other places, together, as a reader of the list needs to know them. */
function FailingGlosses({ claim, onChoose }: PlacesOfClaimProps) {
  const words = useApp((state) => state.words);
  const gazetteer = useApp((state) => state.gazetteer);
  const { first } = useApp((state) => state.nameStyle);
  const { places } = words.details;
  const failing = failingGlosses(claim);
  if (failing.length === 0) return null;
  return (
    <div className="details-box">
      <h3 className="details-box-heading">{places.glossesHeading(failing.length)}</h3>
      <ul>
        {failing.map((mention) => (
          <li key={claim.places.indexOf(mention)}>
            {failingGloss(mention, gazetteer, first, words)?.sentence}{' '}
            <button
              type="button"
              className="details-link"
              aria-label={places.seeWhyOf(mention.asWritten)}
              onClick={() => onChoose(claim.places.indexOf(mention))}
            >
              {places.seeWhy}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
