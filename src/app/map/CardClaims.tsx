import type { Place } from '../../../geodata/settlement.ts';
import { type AlikeClaims, alikeClaims, claimsShownAt } from '../panels/details/related.ts';
import { appStore, useApp } from '../state/store.ts';
import type { Words } from '../words/en.ts';

/** Lines of claims on the card; the rest is counted. */
const MOST_LINES = 3;

interface CardClaimsProps {
  readonly place: Place;
  /** The claim whose mark is pointed at comes first: index among the app's claims. */
  readonly marked: number | null;
  readonly onChoose: () => void;
  readonly onOpenPlace: () => void;
}

/** Who claims what at the place, counted by kind and claimant; nothing where nobody does. */
export function CardClaims({ place, marked, onChoose, onOpenPlace }: CardClaimsProps) {
  const words = useApp((state) => state.words);
  const claims = useApp((state) => state.claims);
  const kept = useApp((state) => state.kept);
  const { shown, hidden } = claimsShownAt(place.id, claims, kept);
  if (shown.length + hidden === 0) return null;
  const { card } = words.details;
  const isMarked = (group: AlikeClaims) => group.claims.some(({ index }) => index === marked);
  const groups = [...alikeClaims(shown)].sort((a, b) => Number(isMarked(b)) - Number(isMarked(a)));
  const lines = groups.slice(0, MOST_LINES);
  const rest = shown.length - lines.reduce((sum, { claims: these }) => sum + these.length, 0);
  const open = ({ claims: these }: AlikeClaims) => {
    const [only] = these;
    if (these.length !== 1 || !only) {
      onOpenPlace();
      return;
    }
    onChoose();
    const { claim, mention } = only;
    appStore().getState().select({ type: 'claim', claim: claim.key, mention });
  };
  return (
    <div className="card-claims">
      <p className="card-count">
        {place.type === 'unit' ? card.claimsNaming(shown.length) : card.claimsHere(shown.length)}
      </p>
      <ul>
        {lines.map((group) => (
          <li key={`${group.kind} ${group.claimant} ${group.sure}`} data-marked={isMarked(group)}>
            <button type="button" className="details-link" onClick={() => open(group)}>
              {claimsInWords(group, words)}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" className="details-link" onClick={onOpenPlace}>
          {words.card.andMore(rest)}
        </button>
      ) : null}
      {hidden > 0 ? <p className="details-soft">{words.card.hidden(hidden)}</p> : null}
    </div>
  );
}

/** "2 × Strike, Russia’s Defence Ministry". */
function claimsInWords({ kind, claimant, sure, claims }: AlikeClaims, words: Words): string {
  const { claimHere, mayBeHere, severalClaims } = words.card;
  const said = claimHere(words.vocabulary.kinds[kind], claimant);
  const placed = sure ? said : mayBeHere(said);
  return claims.length === 1 ? placed : severalClaims(claims.length, placed);
}
