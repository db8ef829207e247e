import type { Claim } from '../../../claims/claim.ts';
import { appStore, useApp } from '../../state/store.ts';
import { contradicting, successions } from './related.ts';
import { claimSentenceText, figureInWords } from './sentences.ts';
import { instantInWords } from './when.ts';

/** What contradicts, replaces or changed the claim: both sides beside each other, without a verdict. */
export function Contradictions({ claim }: { readonly claim: Claim }) {
  const words = useApp((state) => state.words);
  const claims = useApp((state) => state.claims);
  const against = contradicting(claim, claims);
  const { replaces, replacedBy } = successions(claim, claims);
  const { contradictions, sentence, when, locale } = words.details;
  return (
    <>
      {against.length > 0 ? (
        <section className="details-section">
          <h3>{contradictions.heading}</h3>
          <div className="details-sides">
            <Side claim={claim} heading={contradictions.thisClaim} open={false} />
            {against.map((other) => (
              <Side key={other.key} claim={other} heading={other.title} open />
            ))}
          </div>
        </section>
      ) : null}
      <Others heading={contradictions.supersedes} claims={replaces} />
      <Others heading={contradictions.supersededBy} claims={replacedBy} />
      {claim.history.length > 0 ? (
        <section className="details-section">
          <h3>{sentence.history}</h3>
          <ul>
            {claim.history.map((change) => (
              <li key={`${change.at} ${change.status}`}>
                {sentence.historyLine(
                  instantInWords(change.at, when, locale),
                  words.vocabulary.statuses[change.status],
                  change.why,
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

interface SideProps {
  readonly claim: Claim;
  readonly heading: string;
  /** Whether a button leads to the claim. */
  readonly open: boolean;
}

function Side({ claim, heading, open }: SideProps) {
  const words = useApp((state) => state.words);
  return (
    <article className="details-side">
      <h4>{heading}</h4>
      <p>{claimSentenceText(claim, words)}</p>
      {claim.figures.length > 0 ? (
        <ul>
          {claim.figures.map((figure) => (
            <li key={figure.what}>{figureInWords(figure, words)}</li>
          ))}
        </ul>
      ) : null}
      {open ? <OpenButton claim={claim} /> : null}
    </article>
  );
}

function Others({
  heading,
  claims,
}: {
  readonly heading: string;
  readonly claims: readonly Claim[];
}) {
  if (claims.length === 0) return null;
  return (
    <section className="details-section">
      <h3>{heading}</h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.key}>
            {claim.title} <OpenButton claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenButton({ claim }: { readonly claim: Claim }) {
  const { figures } = useApp((state) => state.words).details;
  return (
    <button
      type="button"
      className="details-link"
      aria-label={figures.openClaim(claim.title)}
      onClick={() =>
        appStore()
          .getState()
          .select({ type: 'claim', claim: claim.key, mention: null }, { show: true })
      }
    >
      {figures.open}
    </button>
  );
}
