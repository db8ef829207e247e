/** Writing the columns of a packed file; the forms are told in `columnar/format.ts`. */
import { checksum, MAGIC, SECTIONS, type SectionName, VERSION } from '../../columnar/format.ts';
import { ONE_BYTE } from '../../columnar/letters.ts';

/** A signed number as one that is small when it is near 0. */
export function fold(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** Each number's folded step from the one before. */
export function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => fold(number - (numbers[index - 1] ?? 0)));
}

export function planes(numbers: readonly number[]): Uint8Array {
  const largest = numbers.reduce((most, number) => Math.max(most, number), 0);
  let count = 0;
  while (count < 4 && largest >= 256 ** count) count += 1;
  const bytes = new Uint8Array(1 + count * numbers.length);
  bytes[0] = count;
  for (let plane = 0; plane < count; plane += 1) {
    numbers.forEach((number, index) => {
      bytes[1 + plane * numbers.length + index] = (number >>> (8 * plane)) & 0xff;
    });
  }
  return bytes;
}

export function varints(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Bytes as they are; throws a RangeError for a number that is none. */
export function bytesOf(numbers: readonly number[], what: string): Uint8Array {
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number > 255) {
      throw new RangeError(`${what}: ${number} is no byte; the packed format must be extended`);
    }
  }
  return Uint8Array.from(numbers);
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function lines(texts: readonly string[]): Uint8Array {
  return utf8(texts.join('\n'));
}

/** The signs of texts, the frequent ones first, as far as one byte goes in their own order. */
export function alphabetOf(texts: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charAt(at);
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
  }
  const signs = [...counts.keys()].sort(
    (a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1),
  );
  return [...signs.slice(0, ONE_BYTE).sort(), ...signs.slice(ONE_BYTE)].join('');
}

/** Writes texts in the letters of an alphabet. */
export function encoder(alphabet: string): (text: string) => number[] {
  const places = new Map<string, number>();
  for (let at = 0; at < alphabet.length; at += 1) places.set(alphabet.charAt(at), at);
  return (text) => {
    const bytes: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const place = places.get(text.charAt(at))!;
      if (place < ONE_BYTE) bytes.push(place);
      else bytes.push(ONE_BYTE + (place >> 7), place & 0x7f);
    }
    return bytes;
  };
}

/** The file of all sections. */
export function packedFile(sections: Readonly<Record<SectionName, Uint8Array>>): Uint8Array {
  const tableEnd = 16 + 4 * SECTIONS.length;
  const size = SECTIONS.reduce((sum, name) => sum + sections[name].length, tableEnd);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  file.set(utf8(MAGIC));
  file[8] = VERSION;
  file[9] = SECTIONS.length;
  let at = tableEnd;
  SECTIONS.forEach((name, index) => {
    view.setUint32(16 + 4 * index, sections[name].length, true);
    file.set(sections[name], at);
    at += sections[name].length;
  });
  view.setUint32(12, checksum(file.subarray(16)), true);
  return file;
}
