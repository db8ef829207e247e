/** Reads the texts of bulletins from files and from standard input. */
import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Io } from '../io.ts';
import { decodeText } from './decode.ts';
import { LARGEST_TEXT_BYTES, mebibytes } from './limits.ts';

/** How standard input is named on the command line. */
export const STANDARD_INPUT = '-';

/** The name under which a file appears in results: its own, without folders. */
export function inputId(file: string): string {
  return file === STANDARD_INPUT ? STANDARD_INPUT : basename(file);
}

/** "standard input" or the file as it was named, in quotes: for messages. */
export function inputName(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : `"${file}"`;
}

export type InputText =
  | { readonly ok: true; readonly text: string; readonly note: string | null }
  /** A sentence that names the file. */
  | { readonly ok: false; readonly message: string };

export function openInput(file: string, io: Io): AsyncIterable<string | Uint8Array> {
  return file === STANDARD_INPUT ? io.stdin : createReadStream(resolve(io.cwd, file));
}

/** The text of a file or of standard input. Never throws for what may be wrong with them. */
export async function readInput(file: string, io: Io): Promise<InputText> {
  const name = inputName(file);
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of openInput(file, io)) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      length += bytes.length;
      if (length > LARGEST_TEXT_BYTES) {
        const limit = mebibytes(LARGEST_TEXT_BYTES);
        return {
          ok: false,
          message: `${name} is larger than ${limit}, more than is read at once. Cut it into bulletins, one a line, and use --ndjson.`,
        };
      }
      parts.push(bytes);
    }
  } catch (error) {
    return { ok: false, message: `Cannot read ${name}: ${reasonOf(error)}` };
  }
  const decoded = decodeText(Buffer.concat(parts));
  if (!decoded.ok) return { ok: false, message: `${name} ${decoded.message}` };
  if (decoded.text.trim() === '') {
    return { ok: false, message: `${name} is empty: there is nothing to read.` };
  }
  const note = decoded.note === null ? null : `${name}: ${decoded.note}`;
  return { ok: true, text: decoded.text, note };
}

/** What the system says, in words where it is a thing that happens every day. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'it is a folder; name its files.';
  if (code === 'EACCES') return 'it may not be read.';
  return error instanceof Error ? error.message : String(error);
}
