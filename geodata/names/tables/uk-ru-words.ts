import { readPairs } from './pairs.ts';

/** Whole words inside Ukrainian names, in Russian: little words and words that no part explains. */
export const UK_RU_WORDS = readPairs(`
  і и, та и, на на, над над, під под, біля возле, імені имени, за за
  київ киев, нью нью
`);
