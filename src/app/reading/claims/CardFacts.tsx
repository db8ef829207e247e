import type { Inferred } from '../../../bulletins/types.ts';
import type { ClaimRecord } from '../../../claims/claim.ts';
import { figureInWords } from '../../panels/details/sentences.ts';
import { useApp } from '../../state/store.ts';
import type { DraftClaim } from '../draft.ts';
import { useReading } from '../state.ts';
import { timeInWords } from './Differences.tsx';
import { hasTime } from './edits/check.ts';
import { PlaceChip } from './PlaceChip.tsx';

/** So many places and figures stand on a card; the form has all. */
const MOST_PLACES = 12;
const MOST_FIGURES = 4;

/** Places, figures, time, and what the text does not say in so many words. */
export function CardFacts({ held }: { readonly held: DraftClaim }) {
  const words = useApp((state) => state.words);
  const inferred = useReading((state) => inferredOf(held, state.draft.reading?.claims));
  const { card, inferred: names } = words.readingClaims;
  const { places, figures, group } = held.claim;
  const facts = [
    ...(hasTime(held.claim) ? [timeInWords(held.claim, words)] : []),
    ...(group ? [words.vocabulary.groups[group]] : []),
  ];
  const not = (inferred ?? '').split(' ').filter(isInferred);
  return (
    <>
      {places.length > 0 && (
        <ul className="claim-card-places">
          {places.slice(0, MOST_PLACES).map((place, at) => (
            <li key={place.span ? place.span.start : `${place.asWritten} ${at}`}>
              <PlaceChip place={place} />
            </li>
          ))}
          {places.length > MOST_PLACES && (
            <li className="soft">{card.morePlaces(places.length - MOST_PLACES)}</li>
          )}
        </ul>
      )}
      {figures.length > 0 && (
        <ul className="claim-card-figures">
          {figures.slice(0, MOST_FIGURES).map((figure, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a figure of a claim is its position
            <li key={at}>
              {figureInWords(withoutNaN(figure), words)} <SharedNote held={held} at={at} />
            </li>
          ))}
          {figures.length > MOST_FIGURES && (
            <li className="soft">{card.otherFigures(figures.length - MOST_FIGURES)}</li>
          )}
        </ul>
      )}
      {facts.length > 0 && <p className="claim-card-facts">{facts.join(' · ')}</p>}
      {not.length > 0 && (
        <p className="claim-card-inferred">{card.inferred(not.map((what) => names[what]))}</p>
      )}
    </>
  );
}

/** With which other claims a figure counts once. */
function SharedNote({ held, at }: { readonly held: DraftClaim; readonly at: number }) {
  const { card, noTitle } = useApp((state) => state.words).readingClaims;
  const key = held.claim.figures[at]?.shared ?? null;
  const titles = useReading((state) =>
    key === null
      ? ''
      : state.draft.claims
          .filter(
            ({ claim }) =>
              claim.id !== held.claim.id && claim.figures.some(({ shared }) => shared === key),
          )
          .map(({ claim }) => claim.title || noTitle)
          .join('”, “'),
  );
  return titles === '' ? null : <span className="soft">{card.countedOnce(titles)}</span>;
}

/** A range whose end is not said yet shows what is there. */
function withoutNaN(figure: ClaimRecord['figures'][number]): ClaimRecord['figures'][number] {
  const { range } = figure;
  return range && (Number.isNaN(range.from) || Number.isNaN(range.to))
    ? { ...figure, range: null, inWords: '…' }
    : figure;
}

const FIELD_OF: Readonly<Record<Inferred, keyof ClaimRecord>> = {
  claimant: 'claimant',
  side: 'claimant',
  acting: 'about',
  affected: 'about',
  group: 'group',
  time: 'time',
  kind: 'kind',
};

function isInferred(text: string): text is Inferred {
  return text in FIELD_OF;
}

/** What was inferred and nobody has set since, as one text: selectors must return the same value. */
export function inferredOf(
  { read, edited }: DraftClaim,
  claims: readonly { readonly inferred: readonly Inferred[] }[] | undefined,
): string {
  const inferred = read === null ? [] : (claims?.[read]?.inferred ?? []);
  return inferred.filter((what) => !edited.includes(FIELD_OF[what])).join(' ');
}
