import type { RomanisationTable } from '../transliterate.ts';
import { UK_KMU_2010 } from './uk-kmu-2010.ts';

/**
 * BGN/PCGN 2019 agreement for Ukrainian, which adopts the national system of 2010 unchanged and
 * thereby replaced BGN/PCGN 1965. Kept under a name of its own, since the two may part again.
 */
export const UK_BGNPCGN_2019: RomanisationTable = UK_KMU_2010;
