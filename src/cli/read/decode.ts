/** Turns bytes into text, or tells why they are none. */

export type Decoded =
  | {
      readonly ok: true;
      readonly text: string;
      /** A sentence where the bytes are not UTF-8 and were read all the same; else null. */
      readonly note: string | null;
    }
  | { readonly ok: false; readonly message: string };

/**
 * Decodes UTF-8, UTF-16 that begins with a byte-order mark, and windows-1251 where the bytes plainly
 * are Cyrillic text in it. Anything else is refused with the first byte that does not fit, counted
 * from 0: a guess would put wrong letters into a report.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    return { ok: false, message: `is not text: byte ${nul} is a NUL. Give a text file in UTF-8.` };
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null };
  } catch {
    const at = firstInvalid(bytes);
    const byte = bytes[at]!.toString(16).padStart(2, '0');
    const where = `byte ${at} (0x${byte}) is not UTF-8`;
    const cyrillic = windows1251(bytes);
    if (cyrillic !== null) {
      return {
        ok: true,
        text: cyrillic,
        note: `${where}; it is read as windows-1251. Save it as UTF-8 to be sure.`,
      };
    }
    return { ok: false, message: `is not text in UTF-8: ${where}. Save it as UTF-8.` };
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { ok: true, text, note: null };
  } catch {
    return { ok: false, message: `begins as ${encoding.toUpperCase()} text and is none.` };
  }
}

/** Where the first sequence begins that the Unicode standard does not allow (its table 3-7). */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return Math.max(0, bytes.length - 1);
}

/** Bytes of the sequence that begins here; 0 where it is not well formed. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0 || lead < 0xc2) return 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index];
    const low = index === 1 ? lowest : 0x80;
    const high = index === 1 ? highest : 0xbf;
    if (byte === undefined || byte < low || byte > high) return 0;
  }
  return length;
}

const CYRILLIC = /[А-Яа-яЁёІіЇїЄєҐґ]/;
const SMALL = /[а-яёіїєґ]/;
/** What else bulletins write with bytes above 127. */
const TYPOGRAPHY = /[«»„“”‘’–—…№•°§\u00a0]/;
/** Fewer letters than this prove nothing. */
const FEWEST_LETTERS = 20;

/**
 * The text where nearly all bytes above 127 are Cyrillic letters of windows-1251, most of them small
 * (the same bytes of KOI8-R would be mostly capitals); else null. Only the beginning is judged.
 */
function windows1251(bytes: Uint8Array): string | null {
  const decoder = new TextDecoder('windows-1251');
  let letters = 0;
  let small = 0;
  let marks = 0;
  let strange = 0;
  for (const character of decoder.decode(bytes.subarray(0, 65536))) {
    if (character.charCodeAt(0) < 128) continue;
    if (CYRILLIC.test(character)) {
      letters += 1;
      if (SMALL.test(character)) small += 1;
    } else if (TYPOGRAPHY.test(character)) marks += 1;
    else strange += 1;
  }
  const plain =
    letters >= FEWEST_LETTERS &&
    letters > 3 * marks &&
    strange * 50 <= letters &&
    small * 10 >= letters * 6;
  return plain ? decoder.decode(bytes) : null;
}
