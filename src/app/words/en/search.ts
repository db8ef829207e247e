import type { Language, NameUser } from '../../../../geodata/settlement.ts';
import { counted } from './plural.ts';

const LANGUAGE_NAMES: Record<Language, string> = {
  uk: 'Ukrainian name',
  ru: 'Russian name',
  en: 'English name',
};

const AS_WRITTEN_BY: Record<NameUser, string> = {
  ukraine: 'as Ukraine writes it',
  russia: 'as Russia’s authorities write it',
  press: 'as the press writes it',
};

/** The list of the find box and all that it tells. */
export const search = {
  clear: 'Clear the search',
  results: 'Places found',
  found: (count: number) => counted(count, 'line found', 'lines found'),
  loadingPlaces: 'The settlements are still loading; the answer follows.',
  loading: 'Loading the search; the answer follows.',
  failed: (reason: string) => `The names could not be loaded: ${reason}`,
  retry: 'Try again',
  empty: (query: string) => `No place is named “${query}” in the gazetteer.`,
  emptyTried:
    'Former names, inflected forms, one or two typing errors and the other keyboard layout were tried too.',
  emptySuggestion:
    'Try fewer letters, the name in another language or the one it had before, or paste coordinates.',
  offEarth: 'Latitudes run from −90 to 90 degrees, longitudes from −180 to 180.',
  cut: (letters: number) =>
    `That is longer than any name: only the first ${letters} characters are looked for.`,
  claimsHere: (count: number) => counted(count, 'claim', 'claims'),
  /** Why a line was found, where the name that matched is not one the reader sees anyway. */
  why: {
    inLanguage: (language: Language) => LANGUAGE_NAMES[language],
    usedBy: (user: NameUser) => AS_WRITTEN_BY[user],
    former: 'former name',
    formerUntil: (year: string) => `until ${year}`,
    alias: 'another spelling',
    romanised: 'Latin spelling',
    inflected: 'an inflected form was typed',
    otherLayout: 'typed in another keyboard layout',
    near: 'near what you typed',
  },
  namesakes: {
    line: (count: number, name: string) => `${counted(count, 'place', 'places')} named ${name}`,
    inOblasts: (count: number) => `in ${counted(count, 'oblast', 'oblasts')}`,
    within: (unit: string) => `in ${unit}`,
    show: 'show all on the map',
  },
  point: {
    show: (coordinates: string) => `Show this point: ${coordinates}`,
    latitudeFirst: 'latitude, longitude',
    longitudeFirst: 'if the longitude stands first',
    shown: (coordinates: string) => `The map shows ${coordinates}.`,
    away: (distance: string) => `${distance} away`,
  },
  examplesHeading: 'What can be typed',
  examples: [
    { text: 'Красноармейск', of: 'a Russian name' },
    { text: 'Artemivsk', of: 'an old name' },
    { text: 'Часового Яру', of: 'an inflected form' },
    { text: 'oleksiivka sumy', of: 'a name and its oblast' },
    { text: '48.28, 37.18', of: 'coordinates' },
  ],
  tryExample: (text: string) => `Search for ${text}`,
};

export type SearchWords = typeof search;
