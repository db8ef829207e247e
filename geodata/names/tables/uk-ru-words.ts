import { readPairs } from './pairs.ts';

/** Whole words inside Ukrainian names, in Russian: little words and words that no part explains. */
export const UK_RU_WORDS = readPairs(`
  і_ и, та_ и, на_ на, над_ над, під_ под, біля_ возле, імені_ имени, за_ за, до_ до, у_ в, в_ в
  київ киев, київ_ киев, нью_ нью, бунге бунге
`);
