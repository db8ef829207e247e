/** The English tables. */
import { places } from './en/places.ts';
import type { LanguageWords } from './types.ts';

export const en: LanguageWords = { places };
