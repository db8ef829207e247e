import { Fragment } from 'react';
import type { Claim, Figure } from '../../../claims/claim.ts';
import type { TallyLine } from '../../../claims/tally.ts';
import { appStore, useApp } from '../../state/store.ts';
import { tallyOfGroup } from './related.ts';
import { figureAmount, sharingClaims, tallyLineInWords } from './sentences.ts';

/** A claim's figures with their qualifiers, and the tally that the same report gives for its group of forces. */
export function Figures({ claim }: { readonly claim: Claim }) {
  const words = useApp((state) => state.words);
  const claims = useApp((state) => state.claims);
  const tally = tallyOfGroup(claim, claims);
  const group = claim.group && words.vocabulary.groups[claim.group];
  const { figures } = words.details;
  return (
    <>
      {claim.figures.length > 0 ? (
        <section className="details-section">
          <h3>{figures.heading}</h3>
          <ul className="details-figures">
            {claim.figures.map((figure) => (
              <FigureItem key={figure.what} claim={claim} figure={figure} />
            ))}
          </ul>
        </section>
      ) : null}
      {group && tally.length > 0 ? (
        <section className="details-section">
          <h3>{figures.groupHeading(group)}</h3>
          <ul>
            {tally.map((line) => (
              <li key={`${line.claimant} ${line.measures} ${line.what}`}>
                {figures.groupLine(group, tallyLineInWords(line, words))}{' '}
                {uniqueClaims(line).map((other) => (
                  <OpenClaim key={other.key} claim={other} />
                ))}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function FigureItem({ claim, figure }: { readonly claim: Claim; readonly figure: Figure }) {
  const words = useApp((state) => state.words);
  const claims = useApp((state) => state.claims);
  const { figures } = words.details;
  const sharing = sharingClaims(claim, figure, claims);
  return (
    <li>
      <span className="details-figure">{figureAmount(figure, words)}</span>
      <span className="details-soft">{figures.said(figure.what)}</span>
      {sharing.length > 0 ? (
        <span className="details-soft">
          {figures.togetherWith}{' '}
          {sharing.map((other, index) => (
            <Fragment key={other.key}>
              {index > 0 ? ', ' : ''}
              <button type="button" className="details-link" onClick={() => openClaim(other)}>
                {other.title}
              </button>
            </Fragment>
          ))}
          {`: ${figures.countedOnce}`}
        </span>
      ) : null}
    </li>
  );
}

function uniqueClaims(line: TallyLine): readonly Claim[] {
  return [...new Set(line.parts.map((part) => part.claim))];
}

function OpenClaim({ claim }: { readonly claim: Claim }) {
  const { figures } = useApp((state) => state.words).details;
  return (
    <button
      type="button"
      className="details-link"
      aria-label={figures.openClaim(claim.title)}
      onClick={() => openClaim(claim)}
    >
      {figures.open}
    </button>
  );
}

function openClaim(claim: Claim): void {
  appStore().getState().select({ type: 'claim', claim: claim.key, mention: null }, { show: true });
}
