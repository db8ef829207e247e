/** The Ukrainian tables. */

import type { LanguageWords } from './types.ts';
import { places } from './uk/places.ts';

export const uk: LanguageWords = { places };
