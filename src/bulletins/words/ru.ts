/** The Russian tables. */
import { places } from './ru/places.ts';
import type { LanguageWords } from './types.ts';

export const ru: LanguageWords = { places };
