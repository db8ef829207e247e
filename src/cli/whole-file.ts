/** Files that are written whole or not at all. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './arguments.ts';

/**
 * Writes the text beside the file and then renames it, so that nobody ever reads half of it, and a
 * failure leaves what was there before.
 * @throws UsageError where the file cannot be written.
 */
export function writeWholeFile(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    const file = openSync(beside, 'wx');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Cannot write "${path}": ${reason}. Name another file.`);
  }
}
