/** A file that a person drops or opens, as text to read. */
import { decodeText, type Encoding } from './decode.ts';
import { textOfHtml } from './html-text.ts';

/** A bulletin has some kilobytes, a year of them some megabytes. */
export const LARGEST_FILE_MB = 20;

export interface TextFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type OpenedFile =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | {
      readonly ok: false;
      readonly reason: 'unknown-type' | 'too-large' | 'unreadable' | 'binary' | 'empty';
    };

const KNOWN = /\.(txt|text|md|markdown|html?)$/i;

/** What the file box lets choose. */
export const FILE_TYPES = '.txt,.text,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html';

/** @param htmlToText replaced in tests, which have no parser of HTML */
export async function openTextFile(
  file: TextFile,
  htmlToText: (html: string) => string = textOfHtml,
): Promise<OpenedFile> {
  if (!KNOWN.test(file.name)) return { ok: false, reason: 'unknown-type' };
  if (file.size > LARGEST_FILE_MB * 1_000_000) return { ok: false, reason: 'too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (!/\.html?$/i.test(file.name)) return decoded;
  const text = htmlToText(decoded.text);
  return text === '' ? { ok: false, reason: 'empty' } : { ...decoded, text };
}
