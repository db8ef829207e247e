import type { PlaceMention } from '../../../claims/claim.ts';
import { useApp } from '../../state/store.ts';
import { failingGloss } from './glosses.ts';
import { showOnMap } from './show-on-map.ts';

/** A gloss that names another place, with the reason; nothing where it holds. */
export function GlossNote({ mention }: { readonly mention: PlaceMention }) {
  const words = useApp((state) => state.words);
  const gazetteer = useApp((state) => state.gazetteer);
  const { first } = useApp((state) => state.nameStyle);
  const failing = failingGloss(mention, gazetteer, first, words);
  if (!failing) return null;
  const { place } = failing;
  return (
    <div className="details-box">
      <h3 className="details-box-heading">{words.details.places.glossesHeading(1)}</h3>
      <p>
        {failing.sentence}
        {failing.further ? ` (${failing.further})` : ''}
      </p>
      {place !== null && gazetteer?.byId(place) ? (
        <button
          type="button"
          className="details-link"
          onClick={() => {
            const both = mention.chosen === null ? [place] : [mention.chosen, place];
            showOnMap(both, null);
          }}
        >
          {words.details.places.showBoth}
        </button>
      ) : null}
    </div>
  );
}
