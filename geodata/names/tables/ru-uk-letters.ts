import type { FormPair } from '../form.ts';

export const RU_UK_LETTERS: readonly FormPair[] = [
  ['ё', 'йо'],
  ['и', 'і'],
  ['ы', 'и'],
  ['э', 'е'],
  ['ъ', "'"],
];
