import { readPairs } from './pairs.ts';

/** Russian letters in Ukrainian, where no longer part says otherwise. */
export const RU_UK_LETTERS = readPairs(`ё ьо, и і, ы и, э е, ъ '`);
