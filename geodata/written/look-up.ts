/** Looks a written name up among the keys of all names, and says how each key it meets is met. */
import { isCyrillic, latinKeyOfCyrillic } from '../search/alphabet.ts';
import { keyText, type ReadIndex } from '../search/read-index.ts';
import type { KeyTable } from './key-table.ts';
import { likeness } from './likeness.ts';
import { otherReadings, readWritten, type SkeletonKey, type WrittenReading } from './readings.ts';
import type { RespellingKind } from './respellings.ts';

export type KeyMatch = 'written' | 'case-form' | 'alike';

export interface MetKey {
  /** Its number in the index. */
  readonly key: number;
  readonly match: KeyMatch;
  /** 0..1. */
  readonly likeness: number;
}

export interface LookedUp {
  readonly keys: readonly MetKey[];
  /** Whether any is met better than by its skeleton alone. */
  readonly isName: boolean;
  /** Whether any name has the skeleton. */
  readonly isAlike: boolean;
}

/** Keys less alike are other names that happen to have the same consonants. */
const LEAST_LIKENESS = 0.55;

function metBy(
  reading: WrittenReading,
  skeleton: SkeletonKey,
  index: ReadIndex,
  key: number,
): MetKey | null {
  const text = keyText(index, key);
  if (reading.script === 'cyrillic' && isCyrillic(text)) {
    if (reading.isWritten(text)) return { key, match: 'written', likeness: 1 };
    if (reading.isCaseForm(text)) return { key, match: 'case-form', likeness: 1 };
    const alike = likeness(skeleton.key, text);
    return alike < LEAST_LIKENESS ? null : { key, match: 'alike', likeness: alike };
  }
  const written = reading.script === 'latin' ? skeleton.key : latinKeyOfCyrillic(skeleton.key);
  const latin = isCyrillic(text) ? latinKeyOfCyrillic(text) : text;
  if (reading.script === 'latin' && reading.isWritten(latin)) {
    return { key, match: 'written', likeness: 1 };
  }
  const alike = likeness(written, latin);
  return alike < LEAST_LIKENESS ? null : { key, match: 'alike', likeness: alike };
}

/** What another spelling of the name meets is less likely meant than the name itself. */
const LIKENESS_OF_RESPELLED: Readonly<Record<RespellingKind, number>> = {
  translated: 0.97,
  'made-back': 0.95,
  beginning: 0.95,
};

/** Finds the keys that a written name meets, each once with its best match. */
export function lookUp(written: string, index: ReadIndex, table: KeyTable): LookedUp {
  const reading = readWritten(written);
  const met = new Map<number, MetKey>();
  let isName = false;
  let isAlike = false;
  const meet = (one: WrittenReading, respelled: RespellingKind | null): void => {
    for (const skeleton of one.skeletons) {
      const keys: number[] = [];
      table.collect(skeleton.hash, keys);
      if (keys.length > 0) isAlike = true;
      for (const key of keys) {
        const found = metBy(one, skeleton, index, key);
        if (found === null) continue;
        if (found.match !== 'alike' && respelled !== 'beginning') isName = true;
        offer(
          respelled === null
            ? found
            : {
                key,
                match: 'alike',
                likeness: found.likeness * LIKENESS_OF_RESPELLED[respelled],
              },
        );
      }
    }
  };
  const offer = (one: MetKey): void => {
    const known = met.get(one.key);
    if (known === undefined || known.likeness < one.likeness) met.set(one.key, one);
  };
  if (reading.key !== '') {
    meet(reading, null);
    const isWritten = isName;
    for (const { reading: other, kind } of otherReadings(reading)) {
      if (kind !== 'beginning' || !isWritten) meet(other, kind);
    }
  }
  return { keys: [...met.values()], isName, isAlike };
}
