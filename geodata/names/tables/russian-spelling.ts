import type { FormPair } from '../form.ts';

/** After г, к, х and the hushers Russian writes и, never ы. */
export const RUSSIAN_SPELLING: readonly FormPair[] = [
  ['гы', 'ги'],
  ['кы', 'ки'],
  ['хы', 'хи'],
  ['жы', 'жи'],
  ['чы', 'чи'],
  ['шы', 'ши'],
  ['щы', 'щи'],
];
