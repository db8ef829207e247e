import type { Gazetteer, UnitChain } from '../../../../geodata/gazetteer.ts';
import type {
  DisplayNames,
  Language,
  Place,
  PlaceId,
  Unit,
} from '../../../../geodata/settlement.ts';
import type { Words } from '../../words/en.ts';
import { distanceInWords } from './reasons.ts';

/** The word that a unit's name carries in each language, for names that come without it. */
const GENERIC: Record<Language, Record<'raion' | 'hromada', string>> = {
  uk: { raion: 'район', hromada: 'громада' },
  ru: { raion: 'район', hromada: 'громада' },
  en: { raion: 'raion', hromada: 'hromada' },
};

const HAS_GENERIC =
  /(oblast|raion|district|hromada|krai|republic|okrug|city|autonomous|област|район|громад|край|республ|місто|город|округ)/i;

/** What kind of place it is: "city", "village", "raion". Russia's districts are not raions in English. */
export function kindInWords(place: Place, words: Words): string {
  const { kinds } = words.details.card;
  return place.type === 'unit' && place.kind === 'raion' && place.country === 'RU'
    ? kinds.district
    : kinds[place.kind];
}

/** The name of a unit with what it is: "Pokrovsk raion", "Donetsk Oblast". */
export function unitName(
  display: DisplayNames,
  kind: 'country' | 'oblast' | 'raion' | 'hromada',
  language: Language,
): string {
  const text = display[language] || display.en || display.uk;
  if (kind === 'country' || kind === 'oblast' || HAS_GENERIC.test(text)) return text;
  return `${text} ${GENERIC[language][kind]}`;
}

/** Hromada where it is given, raion and oblast, the smaller first: what tells namesakes apart. */
export function regionNames(
  units: {
    readonly hromada?: DisplayNames | null;
    readonly raion: DisplayNames | null;
    readonly oblast: DisplayNames | null;
  },
  language: Language,
): readonly string[] {
  const { hromada, raion, oblast } = units;
  return [
    ...(hromada ? [unitName(hromada, 'hromada', language)] : []),
    ...(raion ? [unitName(raion, 'raion', language)] : []),
    ...(oblast ? [unitName(oblast, 'oblast', language)] : []),
  ];
}

/** The units that hold a place, without itself, the smallest first. */
export function chainUnits(chain: UnitChain, self: PlaceId): readonly Unit[] {
  const { hromada, raion, oblast, country } = chain;
  return [hromada, raion, oblast, country].flatMap((unit) =>
    unit && unit.id !== self ? [unit] : [],
  );
}

/** What a place is and where, without the hromada: "city in Pokrovsk raion, Donetsk Oblast, Ukraine". */
export function kindAndUnits(
  place: Place,
  gazetteer: Gazetteer,
  language: Language,
  words: Words,
): string {
  const { raion, oblast, country } = gazetteer.units(place);
  // Kyiv lies in Kyiv: a city that is its own oblast need not be said twice.
  const names = [raion, oblast, country].flatMap((unit) =>
    unit && unit.id !== place.id && unit.display[language] !== place.display[language]
      ? [unitName(unit.display, unit.kind, language)]
      : [],
  );
  const kind = kindInWords(place, words);
  return names.length > 0 ? words.card.kindIn(kind, names.join(', ')) : kind;
}

/** Where a place lies in one line, raion and oblast: "Pokrovsk raion, Donetsk Oblast". */
export function regionLine(place: Place, gazetteer: Gazetteer, language: Language): string {
  const { raion, oblast, country } = gazetteer.units(place);
  return lineOf([raion, oblast], country, place, language);
}

/** The same with the hromada before it, for places that share name and raion. */
export function placeLine(place: Place, gazetteer: Gazetteer, language: Language): string {
  const { hromada, raion, oblast, country } = gazetteer.units(place);
  return lineOf([hromada, raion, oblast], country, place, language);
}

function lineOf(
  units: readonly (Unit | null)[],
  country: Unit | null,
  place: Place,
  language: Language,
): string {
  const known = units.filter((unit) => unit !== null && unit.id !== place.id);
  // Where nothing smaller is known, the country says at least something.
  const shown = known.length > 0 ? known : [country].filter((unit) => unit?.id !== place.id);
  return shown
    .flatMap((unit) => (unit ? [unitName(unit.display, unit.kind, language)] : []))
    .join(', ');
}

/** "good to about 300 m". */
export function accuracyInWords(accuracyM: number, words: Words): string {
  // One leading digit: the accuracy itself is an estimate.
  const step = 10 ** Math.floor(Math.log10(Math.max(accuracyM, 1)));
  const rounded = Math.round(accuracyM / step) * step;
  return words.details.card.accuracy(distanceInWords(rounded / 1000, words));
}
