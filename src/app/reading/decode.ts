/** Bytes of a file as text: tells the encoding and says what is no text at all. Pure. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  /** Not text in any encoding that is known here. */
  | { readonly ok: false; readonly reason: 'binary' | 'empty' };

/** More than this share of control characters, and it is no text. */
const MOST_CONTROLS = 0.01;

/**
 * Reads text of UTF-8, of UTF-16 with its mark, and, where the bytes are no UTF-8, of windows-1251,
 * which older Russian and Ukrainian pages still use. Line ends become `\n`.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  const { text, encoding } = decoded(bytes);
  if (controls(text) > MOST_CONTROLS * text.length) return { ok: false, reason: 'binary' };
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  return { ok: true, text: text.replace(/\r\n?/g, '\n'), encoding };
}

function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const mark = marked(bytes);
  if (mark) return { text: new TextDecoder(mark).decode(bytes), encoding: mark };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const encoding = 'windows-1251';
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  }
}

/** The encoding that the first bytes name (byte order mark). */
function marked([a, b]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Characters that no text has: all controls but tab, line feed, form feed and return. */
function controls(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const isControl = code < 32 ? code < 9 || code === 11 || code > 13 : code === 127;
    if (isControl || code === 0xfffd) count += 1;
  }
  return count;
}
