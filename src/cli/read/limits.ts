/**
 * The largest text that is read at once, a file or a line of NDJSON, in bytes: a hundred thousand
 * bulletins of the usual length. More would have to be held whole to tell that it is no bulletin.
 */
export const LARGEST_TEXT_BYTES = 16 * 1024 * 1024;

/** "16 MiB" */
export function mebibytes(bytes: number): string {
  const size = bytes / (1024 * 1024);
  return `${Number.isInteger(size) ? size : size.toFixed(1)} MiB`;
}
