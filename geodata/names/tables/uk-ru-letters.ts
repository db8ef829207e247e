import type { FormPair } from '../form.ts';

/** Ukrainian letters in Russian, where no longer part says otherwise. */
export const UK_RU_LETTERS: readonly FormPair[] = [
  ['ґ', 'г'],
  ['є', 'е'],
  ['и', 'и'],
  ['і', 'и'],
  ['ї', 'и'],
  ["'", 'ь'],
];
