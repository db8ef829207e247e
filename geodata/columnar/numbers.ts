/** Reading columns of numbers; the forms are told in `format.ts`. */

/** The numbers of a section in planes. Throws a RangeError where their count is not `count`. */
export function readPlanes(bytes: Uint8Array, count: number): Uint32Array {
  const planes = bytes[0] ?? 0;
  if (bytes.length !== 1 + planes * count) {
    throw new RangeError(`${bytes.length} bytes are not ${planes} planes of ${count} numbers`);
  }
  const numbers = new Uint32Array(count);
  if (planes > 0) numbers.set(bytes.subarray(1, 1 + count));
  for (let plane = 1; plane < planes; plane += 1) {
    const first = 1 + plane * count;
    const worth = 256 ** plane;
    for (let i = 0; i < count; i += 1) numbers[i]! += bytes[first + i]! * worth;
  }
  return numbers;
}

/** The numbers of a section in planes; without copying them where one plane holds them. */
export function viewPlanes(bytes: Uint8Array, count: number): Uint8Array | Uint32Array {
  return bytes[0] === 1 && bytes.length === 1 + count
    ? bytes.subarray(1)
    : readPlanes(bytes, count);
}

/** Reads single numbers of a section in planes, without making an array of all. */
export function openPlanes(bytes: Uint8Array, count: number): (index: number) => number {
  const planes = bytes[0] ?? 0;
  if (bytes.length !== 1 + planes * count) {
    throw new RangeError(`${bytes.length} bytes are not ${planes} planes of ${count} numbers`);
  }
  return (index) => {
    let number = 0;
    for (let plane = planes - 1; plane >= 0; plane -= 1) {
      number = number * 256 + bytes[1 + plane * count + index]!;
    }
    return number;
  };
}

/** All varints of a section. */
export function readVarints(bytes: Uint8Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at]! < 0x80) count += 1;
  const numbers = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at]!;
      at += 1;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    numbers[i] = number;
  }
  return numbers;
}

/** The signed number that a folded one stands for. */
export function unfold(folded: number): number {
  return folded & 1 ? -((folded + 1) >>> 1) : folded >>> 1;
}

/** Where each of many pieces begins when their lengths are laid end to end; the end of all last. */
export function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let at = 0;
  for (let i = 0; i < lengths.length; i += 1) {
    starts[i] = at;
    at += lengths[i]!;
  }
  starts[lengths.length] = at;
  return starts;
}
