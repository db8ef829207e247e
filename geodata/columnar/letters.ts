/**
 * The alphabet of a packed file, made for its names: nearly every letter is one byte.
 *
 * The first 128 signs of the alphabet have their place as their code; those after them two bytes:
 * 128 and the higher seven bits of their place, then the lower seven.
 */
export interface Letters {
  /** The text that bytes stand for. */
  text(bytes: Uint8Array, start: number, end: number): string;
}

export const ONE_BYTE = 128;

/** @param alphabet UTF-16 code units, each once, in the order of their codes */
export function openLetters(alphabet: string): Letters {
  const signs = [...Array(alphabet.length).keys()].map((place) => alphabet.charAt(place));
  return {
    text(bytes, start, end) {
      let text = '';
      for (let at = start; at < end; at += 1) {
        const byte = bytes[at]!;
        if (byte < ONE_BYTE) text += signs[byte];
        else {
          at += 1;
          text += signs[((byte - ONE_BYTE) << 7) | bytes[at]!];
        }
      }
      return text;
    },
  };
}
