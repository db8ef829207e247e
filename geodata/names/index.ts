/** The names of places: keys, romanisations, and the forms of the two languages. Pure. */
export { type Alphabet, alphabetOf, hasRussianLetters, hasUkrainianLetters } from './alphabet.ts';
export { fold, stripStress } from './fold.ts';
export type { FormResult } from './form.ts';
export { matchesForm } from './matches-form.ts';
export { type PressHabit, pressSpellings } from './press.ts';
export { russianForm } from './russian-form.ts';
export { skeleton } from './skeleton.ts';
export { type RomanisationSystem, transliterate } from './transliterate.ts';
export { ukrainianForm } from './ukrainian-form.ts';
