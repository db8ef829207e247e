/** The Ukrainian tables. */
import { places } from './uk/places.ts';
import type { LanguageWords } from './types.ts';

export const uk: LanguageWords = { places };
