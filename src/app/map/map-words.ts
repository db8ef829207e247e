/** What the map says aloud and in tooltips: names of places and who claims what there. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { Place, PlaceId } from '../../../geodata/settlement.ts';
import type { Claim } from '../../claims/claim.ts';
import { isUnsure } from '../../claims/unsure.ts';
import type { MapWords, NameStyle } from '../../map/types.ts';
import type { Words } from '../words/en.ts';

/** More than these few claims are only counted. */
const CLAIMS_NAMED = 3;

export function mapWords(
  words: Words,
  gazetteer: Gazetteer | null,
  claims: readonly Claim[],
  style: NameStyle,
): MapWords {
  const { map } = words;
  return {
    mapLabel: map.label,
    zoomIn: map.zoomIn,
    zoomOut: map.zoomOut,
    attribution: map.attribution,
    hromadaAttribution: map.hromadaAttribution,
    cluster: map.cluster,
    walk: map.walk,
    scale: map.scale,
    place: (id, indexes) => {
      const place = gazetteer?.byId(id);
      const here = indexes.flatMap((index) => claims[index] ?? []);
      return {
        title: place ? placeTitle(place, style) : map.unknownPlace,
        detail: [...(place ? formerNames(place, words) : []), ...claimLines(here, id, words)].join(
          ' · ',
        ),
      };
    },
  };
}

/** Both names in the style the reader chose: "Pokrovsk · Красноармейск". */
export function placeTitle(place: Place, style: NameStyle): string {
  const first = place.display[style.first];
  const second = style.second === null ? first : place.display[style.second];
  return first === second || second === '' ? first : `${first} · ${second}`;
}

/** The former name in the language of the country; in the others it is a form of the same. */
function formerNames(place: Place, words: Words): readonly string[] {
  const former = place.names.filter((name) => name.kind === 'former');
  const latest = former.reduce<(typeof former)[number] | null>(
    (best, name) => (best === null || (name.until ?? '') > (best.until ?? '') ? name : best),
    null,
  );
  return latest ? [words.map.formerly(latest.text, latest.until)] : [];
}

function claimLines(here: readonly Claim[], place: PlaceId, words: Words): readonly string[] {
  if (here.length > CLAIMS_NAMED) return [words.map.claims(here.length)];
  return here.map((claim) => {
    const unsure = claim.places.some(
      (mention) =>
        isUnsure(mention) && mention.candidates.some((candidate) => candidate.place === place),
    );
    const line = `${words.vocabulary.kinds[claim.kind]}, ${claim.claimant.name}`;
    return unsure ? `${line}, ${words.map.unsure}` : line;
  });
}
