import type { Gazetteer } from '../../../../geodata/gazetteer.ts';
import type { PlaceMention } from '../../../claims/claim.ts';
import type { NameStyle } from '../../../map/types.ts';
import { styledNames } from '../../panels/details/names.ts';
import { regionLine } from '../../panels/details/place-words.ts';

/** "Pokrovsk · Красноармейск, Pokrovsk raion, Donetsk Oblast"; null where nothing is chosen or known of it. */
export function placeTitle(
  { chosen }: Pick<PlaceMention, 'chosen'>,
  gazetteer: Gazetteer | null,
  style: NameStyle,
): string | null {
  const place = chosen === null ? undefined : gazetteer?.byId(chosen);
  if (!place || !gazetteer) return null;
  const region = regionLine(place, gazetteer, style.first);
  return [styledNames(place, style).join(' · '), region].filter((part) => part !== '').join(', ');
}
