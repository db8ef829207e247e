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

/** The find box and its list. */
export const search = {
  label: 'Search places in any spelling',
  placeholder: 'Search places in any spelling',
  shortcut: '/',
  clear: 'Clear the search',
  results: 'Places found',
  found: (count: number) => counted(count, 'place found', 'places found'),
  loading: 'Loading the names …',
  failed: (reason: string) => `The names could not be loaded: ${reason}`,
  retry: 'Try again',
  workerFailed: 'the search did not start in this browser',
  empty: (query: string) => `No place is named “${query}” in the gazetteer.`,
  emptySuggestion:
    'Try fewer letters, the name in another language, or the name it had before; any script will do.',
  claimsHere: (count: number) => counted(count, 'claim', 'claims'),
  /** Why a line was found, where the name that matched is not one the reader sees anyway. */
  why: {
    inLanguage: (language: Language) => LANGUAGE_NAMES[language],
    usedBy: (user: NameUser) => AS_WRITTEN_BY[user],
    former: 'former name',
    formerUntil: (year: string) => `former name, until ${year}`,
    alias: 'another spelling',
    romanised: 'Latin spelling',
    /** The name that matched, with why. */
    line: (name: string, why: string) => `${name}: ${why}`,
  },
};

export type SearchWords = typeof search;
