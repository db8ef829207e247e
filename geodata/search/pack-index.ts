/**
 * Writes a search index as bytes: streams of like things, which hosts' compression makes small.
 * `readSearchIndex` reads them.
 */

import { letterNumber, type Script } from './alphabet.ts';
import {
  KINDS_OF_OTHERS,
  OF_GROUP,
  SEARCH_INDEX_MAGIC,
  SEARCH_INDEX_VERSION,
  type SearchEntries,
} from './entries.ts';

function varints(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (let number of numbers) {
    for (; number >= 0x80; number >>>= 7) bytes.push((number & 0x7f) | 0x80);
    bytes.push(number);
  }
  return Uint8Array.from(bytes);
}

/** Three planes of bytes, the low bytes of all numbers first; numbers must be below 2^24. */
function planes(numbers: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(3 * numbers.length);
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index]!;
    if (number >= 1 << 24) throw new RangeError(`${number} does not fit three bytes.`);
    bytes[index] = number & 0xff;
    bytes[numbers.length + index] = (number >>> 8) & 0xff;
    bytes[2 * numbers.length + index] = number >>> 16;
  }
  return bytes;
}

function differences(numbers: ArrayLike<number>): number[] {
  return Array.from(numbers, (number, index) => number - (index === 0 ? 0 : numbers[index - 1]!));
}

/** Whole numbers of either sign as those of none: 0, -1, 1, -2 become 0, 1, 2, 3. */
function zigzag(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** Sorted keys: how many letters each shares with the one before, and the others, each key ended by 0. */
function frontCoded(keys: readonly string[], script: Script): Uint8Array[] {
  const shared: number[] = [];
  const letters: number[] = [];
  let before = '';
  for (const key of keys) {
    let same = 0;
    while (same < key.length && key[same] === before[same]) same += 1;
    shared.push(same);
    for (const letter of key.slice(same)) letters.push(letterNumber(script, letter));
    letters.push(0);
    before = key;
  }
  return [Uint8Array.from(shared), Uint8Array.from(letters)];
}

function othersText({ others }: SearchEntries): string {
  return others
    .map(({ id, kind, above }) => `${id}\t${KINDS_OF_OTHERS.indexOf(kind)}\t${above}`)
    .join('\n');
}

/** The bytes of an index: a header of words, then streams, each after its length. */
export function packSearchEntries(entries: SearchEntries): Uint8Array {
  const { extras } = entries;
  const streams = [
    new TextEncoder().encode(othersText(entries)),
    ...frontCoded(entries.cyrillicKeys, 'cyrillic'),
    ...frontCoded(entries.latinKeys, 'latin'),
    varints(differences(entries.groupUk)),
    planes(entries.groupRu),
    entries.groupIsRussian,
    entries.groupUkSpelling,
    entries.groupRuSpelling,
    planes(entries.groupOf),
    varints(differences(entries.unitOf).map(zigzag)),
    varints(differences(extras.map(({ key }) => key))),
    planes(extras.map(({ owner }) => owner)),
    Uint8Array.from(extras, ({ ofGroup, nameClass }) => nameClass | (ofGroup ? OF_GROUP : 0)),
  ];
  const length = streams.reduce((sum, stream) => sum + 4 + stream.length, 12);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, SEARCH_INDEX_MAGIC, true);
  view.setUint32(4, SEARCH_INDEX_VERSION, true);
  view.setUint32(8, entries.fingerprint, true);
  let at = 12;
  for (const stream of streams) {
    view.setUint32(at, stream.length, true);
    bytes.set(stream, at + 4);
    at += 4 + stream.length;
  }
  return bytes;
}
