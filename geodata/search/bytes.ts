/** Reads the numbers and streams of a packed index. */

/** Thrown for an index that is cut off, of another version, or of another gazetteer. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

export interface ByteReader {
  /** 32 bits, little end first. */
  word(): number;
  /** A stream: its length, then its bytes; a view, not a copy. */
  stream(): Uint8Array;
}

export function readBytes(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const need = (count: number): void => {
    if (at + count > bytes.length) {
      throw new SearchIndexError(
        `The search index is cut off: byte ${at + count} is asked for and it has ${bytes.length}; load or build it again.`,
      );
    }
  };
  const word = (): number => {
    need(4);
    at += 4;
    return view.getUint32(at - 4, true);
  };
  return {
    word,
    stream() {
      const length = word();
      need(length);
      at += length;
      return bytes.subarray(at - length, at);
    },
  };
}

/** Whole numbers from a stream of 7 bits a byte, the low ones first; the eighth says that more follow. */
export function readVarints(stream: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = stream[at];
      if (byte === undefined)
        throw new SearchIndexError('A stream of the search index is too short.');
      at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    numbers[index] = value;
  }
  return numbers;
}

/** Numbers below 2^24 from three planes of bytes, the low bytes of all first. */
export function readPlanes(stream: Uint8Array): Uint32Array {
  const count = stream.length / 3;
  const numbers = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) {
    numbers[index] =
      stream[index]! | (stream[count + index]! << 8) | (stream[2 * count + index]! << 16);
  }
  return numbers;
}

/** The sums up to and with each number. */
export function sums(numbers: Uint32Array): Uint32Array {
  let sum = 0;
  return numbers.map((number) => {
    sum += number;
    return sum;
  });
}
