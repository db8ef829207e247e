/** A place in words: its name and where it lies. */
import type { PlaceId } from '../../../geodata/settlement.ts';
import { styledNames } from '../panels/details/names.ts';
import { regionLine } from '../panels/details/place-words.ts';
import { appStore } from '../state/store.ts';

/** "Shevchenko, Pokrovsk raion, Donetsk Oblast"; the id where the gazetteer does not know it (yet). */
export function placeText(id: PlaceId): string {
  const { gazetteer, nameStyle } = appStore().getState();
  const place = gazetteer?.byId(id);
  if (!place || !gazetteer) return id;
  const region = regionLine(place, gazetteer, nameStyle.first);
  const name = styledNames(place, nameStyle)[0] ?? place.display.en;
  return region ? `${name}, ${region}` : name;
}
