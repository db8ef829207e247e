import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { write } from '../../src/cli/output.ts';
import { writePartFile } from '../../src/cli/part-file.ts';
import { openQueue } from '../../src/cli/read/bounded-queue.ts';
import { decodeText } from '../../src/cli/read/decode.ts';
import { type ByteLine, byteLines } from '../../src/cli/read/lines.ts';

async function linesOf(chunks: (string | Uint8Array)[], limit: number): Promise<ByteLine[]> {
  const stream = async function* () {
    yield* chunks;
  };
  const lines: ByteLine[] = [];
  for await (const line of byteLines(stream(), limit)) lines.push(line);
  return lines;
}
const shown = ({ number, bytes, length }: ByteLine) => [
  number,
  bytes === null ? null : Buffer.from(bytes).toString(),
  length,
];

describe('lines of bytes', () => {
  it('are cut wherever the chunks end, letters of two bytes among them', async () => {
    const bytes = Buffer.from('перший\n\nдругий\r\nlast');
    for (let size = 1; size < 8; size += 1) {
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      const lines = await linesOf(chunks, 100);
      expect(lines.map(shown)).toEqual([
        [1, 'перший', 12],
        [2, '', 0],
        [3, 'другий\r', 13],
        [4, 'last', 4],
      ]);
    }
  });

  it('over the limit are measured, not kept, and the next ones come', async () => {
    const lines = await linesOf(
      ['ok\n', 'x'.repeat(6), 'x'.repeat(6), 'x\n12345678\n123456789'],
      8,
    );
    expect(lines.map(shown)).toEqual([
      [1, 'ok', 2],
      [2, null, 13],
      [3, '12345678', 8],
      [4, null, 9],
    ]);
  });
});

describe('a bounded queue', () => {
  it('lets the maker wait, keeps the order and ends', async () => {
    const queue = openQueue<number>({ items: 2, weight: 10 });
    let pushed = 0;
    const making = (async () => {
      for (let item = 0; item < 6; item += 1) {
        await queue.push(item, item === 2 ? 50 : 1);
        pushed += 1;
      }
      queue.end();
    })();
    await new Promise((done) => setTimeout(done, 5));
    expect(pushed).toBe(2);
    const got: (number | null)[] = [];
    for (let item = await queue.shift(); item !== null; item = await queue.shift()) got.push(item);
    await making;
    expect(got).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await queue.shift()).toBeNull();
  });

  it('takes an item that is heavier than all it may hold, alone', async () => {
    const queue = openQueue<string>({ items: 9, weight: 10 });
    await queue.push('heavy', 11);
    let second = false;
    const pushing = queue.push('light', 1).then(() => {
      second = true;
    });
    await new Promise((done) => setTimeout(done, 5));
    expect(second).toBe(false);
    expect(await queue.shift()).toBe('heavy');
    await pushing;
    expect(await queue.shift()).toBe('light');
  });
});

describe('bytes as text', () => {
  const CYRILLIC = 'Министерство сообщило, что село «Удачное» отошло.';
  /** What of the alphabet these texts need, by the code page's own order. */
  const in1251 = (text: string) =>
    Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      if (code >= 0x410 && code <= 0x44f) return code - 0x350;
      return code === 0xab || code === 0xbb ? code : code < 128 ? code : 0x3f;
    });

  it('in UTF-8, with or without a byte-order mark, and UTF-16 with one', () => {
    expect(decodeText(Buffer.from(CYRILLIC))).toEqual({ ok: true, text: CYRILLIC, note: null });
    expect(decodeText(Buffer.from(`\ufeff${CYRILLIC}`))).toMatchObject({ text: CYRILLIC });
    expect(decodeText(Buffer.from(`\ufeff${CYRILLIC}`, 'utf16le'))).toMatchObject({
      text: CYRILLIC,
    });
    const swapped = Buffer.from(`\ufeff${CYRILLIC}`, 'utf16le').swap16();
    expect(decodeText(swapped)).toMatchObject({ text: CYRILLIC });
  });

  it('plainly in windows-1251 are read, and it is said', () => {
    expect(decodeText(in1251(CYRILLIC))).toEqual({
      ok: true,
      text: CYRILLIC,
      note: expect.stringMatching(/byte 0 \(0xcc\).*windows-1251/),
    });
  });

  it('of few or of other letters are not guessed', () => {
    expect(decodeText(in1251('село'))).toMatchObject({ ok: false });
    const koi8 = in1251('лХМХЯРЕПЯРБН ЯННАЫХКН ВРН ЯЕКН нРНЬКН Х ОПНВЕЕ'.toUpperCase());
    expect(decodeText(koi8)).toMatchObject({ ok: false });
  });

  it.each([
    ['a NUL', [0x61, 0x00], 'byte 1 is a NUL'],
    ['a lone byte', [0x61, 0x62, 0xe9, 0x20], 'byte 2 (0xe9)'],
    ['an unfinished letter', [0x61, 0xd0], 'byte 1 (0xd0)'],
    ['a letter in more bytes than it needs', [0xc0, 0xaf], 'byte 0 (0xc0)'],
    ['half of a surrogate pair', [0x61, 0xed, 0xa0, 0x80], 'byte 1 (0xed)'],
    ['a code beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 'byte 0 (0xf4)'],
  ])('that are none are refused with the place: %s', (_, bytes, where) => {
    const decoded = decodeText(Uint8Array.from(bytes));
    expect(decoded).toEqual({ ok: false, message: expect.stringContaining(where) });
  });
});

describe('a file written piece by piece', () => {
  const folder = mkdtempSync(join(tmpdir(), 'namesake-part-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'out.ndjson');

  it('appears whole', async () => {
    await writePartFile(path, async (stream) => {
      await write(stream, 'one\n');
      expect(existsSync(path)).toBe(false);
      await write(stream, 'two\n');
    });
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
    expect(readdirSync(folder)).toEqual(['out.ndjson']);
  });

  it('leaves what was there when the work fails', async () => {
    writeFileSync(path, 'before');
    const work = writePartFile(path, async (stream) => {
      await write(stream, 'half');
      throw new Error('no more');
    });
    await expect(work).rejects.toThrow('no more');
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['out.ndjson']);
  });

  it('in no folder is a mistake of whoever asked', async () => {
    const work = writePartFile(join(folder, 'no', 'out'), async () => {});
    await expect(work).rejects.toThrow(/Cannot write .*Name another file/);
  });
});
