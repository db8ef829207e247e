/** Cuts a stream of bytes into lines without ever holding more than one line of the largest size. */

export interface ByteLine {
  /** From 1. */
  readonly number: number;
  /** Null where the line is longer than the limit: it is passed over and not kept. */
  readonly bytes: Uint8Array | null;
  /** In bytes, the line feed left out. */
  readonly length: number;
}

const LINE_FEED = 0x0a;

/** The lines of the stream, also the last one without a line feed; empty ones among them. */
export async function* byteLines(
  stream: AsyncIterable<string | Uint8Array>,
  limit: number,
): AsyncGenerator<ByteLine, void, undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): ByteLine => {
    const bytes = length > limit ? null : Buffer.concat(parts);
    const line = { number, bytes, length };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
      add(bytes.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    add(bytes.subarray(from));
  }
  if (length > 0) yield finish();
}
