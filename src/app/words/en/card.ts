import { counted } from './plural.ts';

/** The card of a place that is pointed at, and what it shares with the details. */
export const card = {
  label: (name: string) => `About ${name}`,
  /** "city in Pokrovsk raion, Donetsk Oblast, Ukraine". */
  kindIn: (kind: string, units: string) => `${kind} in ${units}`,
  alsoFound: (names: string) => `Also found, period not known: ${names}`,
  andMore: (count: number) => `and ${count} more`,
  claimHere: (kind: string, claimant: string) => `${kind}, ${claimant}`,
  severalClaims: (count: number, claim: string) => `${count} × ${claim}`,
  mayBeHere: (claim: string) => `${claim} (may be here)`,
  hidden: (count: number) => `${counted(count, 'more is', 'more are')} hidden by the filter`,
  more: 'More',
  moreAbout: (name: string) => `More about ${name}`,
  namesakes: (count: number, name: string) => `One of ${count} places named ${name}`,
  showNamesakes: 'Show all',
  showNamesakesOf: (count: number, name: string) => `Show all ${count} places named ${name}`,

  distance: {
    /** The place chosen; the other end is the one pointed at. */
    from: (distance: string, direction: string, chosen: string) =>
      `about ${distance} ${direction} of ${chosen} (chosen)`,
    /** The points are not known well enough for a direction. */
    within: (distance: string, chosen: string) => `less than ${distance} from ${chosen} (chosen)`,
    /** From the north in steps of 45°, clockwise. */
    directions: [
      'north',
      'north-east',
      'east',
      'south-east',
      'south',
      'south-west',
      'west',
      'north-west',
    ],
  },

  /** Sources of names and points in a few letters, by their keys in `sources.json`. */
  sources: {
    katottg: 'KATOTTG 2025',
    'katottg-editions': 'KATOTTG 2021–2025',
    'koatuu-transition': 'KOATUU 2020',
    'koatuu-2016': 'KOATUU 2016',
    'koatuu-2017': 'KOATUU 2017',
    'osm-2025-12': 'OpenStreetMap 2025',
    wikidata: 'Wikidata',
    wof: 'Who’s On First',
    'ocha-settlements': 'OCHA',
    'ocha-hromadas': 'OCHA',
    'geonames-ru': 'GeoNames',
    'osm-tula': 'OpenStreetMap 2017',
    rosstat: 'Rosstat 2021',
    oktmo: 'OKTMO 2024',
    'geonames-cities-ru': 'GeoNames',
    'osm-ru-districts': 'OpenStreetMap 2024',
    'hromadas-south-east': 'a list of hromadas of 2022',
    editors: 'the editors of Namesake',
    corrections: 'a correction by hand',
  } as Readonly<Record<string, string>>,

  /** How a rule made a name, by the rule's name. */
  rules: {
    'uk-ru': 'made by rule from the Ukrainian name',
    'ru-uk': 'made by rule from the Russian name',
    'latin-ru': 'made by rule from the Latin spelling',
    'kmu-2010': 'romanised by rule (KMU 2010)',
    'uk-kmu-2010': 'romanised by rule (KMU 2010)',
    'bgnpcgn-1947': 'romanised by rule (BGN/PCGN 1947)',
    'ru-bgnpcgn-1947': 'romanised by rule (BGN/PCGN 1947)',
  } as Readonly<Record<string, string>>,
};
