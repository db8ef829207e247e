import { readPairs } from './pairs.ts';

/** Ukrainian letters in Russian, where no longer part says otherwise. */
export const UK_RU_LETTERS = readPairs(`ґ г, є е, и и, і и, ї и, ' ь`);
