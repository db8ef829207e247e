/** Reads a packed search index into arrays of numbers. */
import { keyOfNumbers } from './alphabet.ts';
import { readBytes, readPlanes, readVarints, SearchIndexError, sums } from './bytes.ts';
import {
  KINDS_OF_OTHERS,
  type OtherPlace,
  SEARCH_INDEX_MAGIC,
  SEARCH_INDEX_VERSION,
} from './entries.ts';

/** Sorted keys as the numbers of their letters; `starts` has one more than there are keys. */
export interface KeyLetters {
  readonly count: number;
  readonly letters: Uint8Array;
  readonly starts: Uint32Array;
}

/** The fields of `SearchEntries` in the order of the file; see there. */
export interface ReadIndex {
  readonly fingerprint: number;
  readonly others: readonly OtherPlace[];
  readonly cyrillicKeys: KeyLetters;
  readonly latinKeys: KeyLetters;
  readonly groupUk: Uint32Array;
  readonly groupRu: Uint32Array;
  readonly groupIsRussian: Uint8Array;
  readonly groupUkSpelling: Uint8Array;
  readonly groupRuSpelling: Uint8Array;
  readonly groupOf: Uint32Array;
  readonly unitOf: Uint32Array;
  readonly extraKey: Uint32Array;
  readonly extraOwner: Uint32Array;
  /** The class of the name, plus 4 where the owner is a group. */
  readonly extraClass: Uint8Array;
}

function readKeys(shared: Uint8Array, letters: Uint8Array): KeyLetters {
  const count = shared.length;
  const starts = new Uint32Array(count + 1);
  let total = letters.length - count;
  for (const same of shared) total += same;
  const out = new Uint8Array(total);
  let from = 0;
  let to = 0;
  for (let key = 0; key < count; key += 1) {
    const before = key === 0 ? 0 : starts[key - 1]!;
    starts[key] = to;
    for (let same = 0; same < shared[key]!; same += 1) {
      out[to] = out[before + same]!;
      to += 1;
    }
    for (; letters[from] !== 0; from += 1) {
      if (from >= letters.length)
        throw new SearchIndexError('A key of the search index has no end.');
      out[to] = letters[from]!;
      to += 1;
    }
    from += 1;
  }
  starts[count] = to;
  return { count, letters: out, starts };
}

function readOthers(stream: Uint8Array): OtherPlace[] {
  const text = new TextDecoder().decode(stream);
  return (text === '' ? [] : text.split('\n')).map((line) => {
    const [id = '', kind, above] = line.split('\t');
    return { id, kind: KINDS_OF_OTHERS[Number(kind)] ?? 'site', above: Number(above) };
  });
}

function unzigzag(numbers: Uint32Array): Uint32Array {
  return numbers.map((number) => (number & 1 ? -((number + 1) >>> 1) : number >>> 1));
}

/** Throws a SearchIndexError for bytes that are no index of this version, or cut off. */
export function readSearchIndex(bytes: Uint8Array): ReadIndex {
  const reader = readBytes(bytes);
  if (reader.word() !== SEARCH_INDEX_MAGIC) {
    throw new SearchIndexError('These bytes are no search index: the first four must be "NMSI".');
  }
  const version = reader.word();
  if (version !== SEARCH_INDEX_VERSION) {
    throw new SearchIndexError(
      `The search index is of version ${version} and ${SEARCH_INDEX_VERSION} is needed; build it again.`,
    );
  }
  const fingerprint = reader.word();
  const others = readOthers(reader.stream());
  const cyrillicKeys = readKeys(reader.stream(), reader.stream());
  const latinKeys = readKeys(reader.stream(), reader.stream());
  const groupUkSteps = reader.stream();
  const groupRu = readPlanes(reader.stream());
  const groupIsRussian = reader.stream();
  const groupUkSpelling = reader.stream();
  const groupRuSpelling = reader.stream();
  const groupOf = readPlanes(reader.stream());
  const unitSteps = reader.stream();
  const extraSteps = reader.stream();
  const extraOwner = readPlanes(reader.stream());
  const extraClass = reader.stream();
  return {
    fingerprint,
    others,
    cyrillicKeys,
    latinKeys,
    groupUk: sums(readVarints(groupUkSteps, groupRu.length)),
    groupRu,
    groupIsRussian,
    groupUkSpelling,
    groupRuSpelling,
    groupOf,
    unitOf: sums(unzigzag(readVarints(unitSteps, groupOf.length))),
    extraKey: sums(readVarints(extraSteps, extraClass.length)),
    extraOwner,
    extraClass,
  };
}

/** The text of a key by its number: Cyrillic keys first, then Latin ones. */
export function keyText({ cyrillicKeys, latinKeys }: ReadIndex, key: number): string {
  const isLatin = key >= cyrillicKeys.count;
  const { letters, starts } = isLatin ? latinKeys : cyrillicKeys;
  const at = isLatin ? key - cyrillicKeys.count : key;
  const numbers = letters.subarray(starts[at]!, starts[at + 1]!);
  return keyOfNumbers(isLatin ? 'latin' : 'cyrillic', numbers);
}
