/** The head names of a packed file: unpacked into bytes at once, into strings when asked. */
import { damaged, type PackedFile } from './container.ts';
import type { Letters } from './letters.ts';

export interface HeadNames {
  readonly count: number;
  text(number: number): string;
}

export function openHeads(packed: PackedFile, letters: Letters, count: number): HeadNames {
  const shared = packed.bytes('head-shared');
  const rest = packed.bytes('head-rest');
  const text = packed.bytes('head-text');
  if (shared.length !== count || rest.length !== count) {
    throw damaged(packed.file, `it announces ${count} head names and has ${shared.length}`);
  }
  const starts = new Uint32Array(count + 1);
  let size = 0;
  for (let i = 0; i < count; i += 1) size += shared[i]! + rest[i]!;
  const bytes = new Uint8Array(size);
  let at = 0;
  let from = 0;
  let before = 0;
  for (let i = 0; i < count; i += 1) {
    starts[i] = at;
    // Names are short: copying byte by byte is faster than calls that copy.
    for (const end = before + shared[i]!; before < end; before += 1, at += 1) {
      bytes[at] = bytes[before]!;
    }
    for (const end = from + rest[i]!; from < end; from += 1, at += 1) bytes[at] = text[from]!;
    before = starts[i]!;
  }
  starts[count] = at;
  const texts = new Map<number, string>();
  return {
    count,
    text(number) {
      const known = texts.get(number);
      if (known !== undefined) return known;
      const made = letters.text(bytes, starts[number]!, starts[number + 1]!);
      texts.set(number, made);
      return made;
    },
  };
}
