import type { FormPair } from '../form.ts';

/** Settlements whose Russian name follows no rule. */
export const UK_RU_NAMES: readonly FormPair[] = [
  ['миколаїв', 'Николаев'],
  ['рівне', 'Ровно'],
  ['часів яр', 'Часов Яр'],
];
