/** Fetching files of our own origin, with failures in words. */
import type { Words } from './words/en.ts';

export type Fetch = (address: string) => Promise<Response>;

/** A file that did not come, with a reason to show after its name. */
export class FileError extends Error {
  readonly file: string;

  constructor(file: string, reason: string) {
    super(reason);
    this.name = 'FileError';
    this.file = file;
  }
}

/** The last part of an address, without the build's hash of the content: what a person calls the file. */
export function fileNameOf(address: string): string {
  const path = address.split(/[?#]/)[0] ?? address;
  return path.slice(path.lastIndexOf('/') + 1).replace(/-[A-Za-z0-9_-]{8}(\.[a-z]+)$/, '$1');
}

/** @throws FileError where there is no answer, or one other than 2xx. */
export function fetchText(fetch: Fetch, address: string, words: Words['errors']): Promise<string> {
  return fetchFile(fetch, address, words, (response) => response.text());
}

/** @throws FileError where there is no answer, or one other than 2xx. */
export async function fetchBytes(
  fetch: Fetch,
  address: string,
  words: Words['errors'],
): Promise<Uint8Array> {
  return new Uint8Array(
    await fetchFile(fetch, address, words, (response) => response.arrayBuffer()),
  );
}

async function fetchFile<Content>(
  fetch: Fetch,
  address: string,
  words: Words['errors'],
  read: (response: Response) => Promise<Content>,
): Promise<Content> {
  const file = fileNameOf(address);
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new FileError(file, words.network);
  }
  if (!response.ok) throw new FileError(file, words.http(response.status));
  try {
    return await read(response);
  } catch {
    throw new FileError(file, words.network);
  }
}
