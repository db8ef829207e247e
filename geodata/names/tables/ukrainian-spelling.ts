import { readPairs } from './pairs.ts';

/** What Ukrainian never writes: a soft sign after р, the labials and the hushers. */
export const UKRAINIAN_SPELLING = readPairs(`
  рь р, бь б, вь в, пь п, мь м, фь ф, жь ж, чь ч, шь ш, щь щ, ььо ьо, йьо йо, ''  '
`);
