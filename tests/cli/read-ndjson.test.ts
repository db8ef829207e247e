import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LARGEST_TEXT_BYTES } from '../../src/cli/read/limits.ts';
import { readInWorkers } from '../../src/cli/read/line-readers.ts';
import { runNamesake } from '../fixtures/cli.ts';
import { makeReportRoot } from './report-root.ts';

const { root, remove } = makeReportRoot();
afterAll(remove);

const TEXT = 'Five attacks were repelled near Pokrovsk in Donetsk Oblast.';
const record = (id: string | number, text = TEXT) => JSON.stringify({ id, text });
const read = (args: string[], stdin?: string) =>
  runNamesake(root, ['read', '--ndjson', '--jobs', '1', ...args], stdin);

interface Line {
  readonly id: string | number;
  readonly mentions: { readonly surface: string; readonly chosen: string | null }[];
}
const idsOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as Line).id);

describe('namesake read --ndjson', () => {
  it('gives one result a line, in order, the same as --json', async () => {
    const lines = [record('a'), record(2), JSON.stringify({ text: TEXT }), ''];
    const { code, stdout, stderr } = await read([], lines.join('\r\n'));
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(idsOf(stdout)).toEqual(['a', 2, 3]);
    writeFileSync(join(root, 'one.txt'), TEXT);
    const alone = await runNamesake(root, ['read', 'one.txt', '--json']);
    const { id: _, ...same } = JSON.parse(alone.stdout) as Line;
    expect(JSON.parse(stdout.split('\n')[0]!)).toEqual({ id: 'a', ...same });
  });

  it.each([
    ['not JSON', '{"id": 2, "text": ', 'not JSON'],
    ['no object', '[1, 2]', 'not an object'],
    ['no text', '{"id": 2}', '"text" is missing'],
    ['an empty text', '{"id": 2, "text": " "}', '"text" is empty'],
    ['a text that is none', '{"id": 2, "text": 7}', '"text" is 7'],
    ['an id that is none', '{"id": [], "text": "x"}', '"id" is []'],
    ['a date that is none', '{"text": "x", "date": "June"}', '"date" is "June"; write a day'],
    ['an unknown language', '{"text": "x", "language": "de"}', '"language" is "de"; known: en'],
    ['a NUL', '{"text": "x\u0000"}', 'is a NUL'],
  ])('tells the number of a line with %s and reads the others', async (_, broken, message) => {
    const { code, stdout, stderr } = await read([], [record(1), broken, record(3)].join('\n'));
    expect(code).toBe(1);
    expect(idsOf(stdout)).toEqual([1, 3]);
    expect(stderr).toMatch(/^namesake: line 2: /);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('passes a line over that is too long', async () => {
    const long = record(2, 'x'.repeat(LARGEST_TEXT_BYTES));
    const { code, stdout, stderr } = await read([], [record(1), long, record(3)].join('\n'));
    expect(code).toBe(1);
    expect(idsOf(stdout)).toEqual([1, 3]);
    expect(stderr).toMatch(/^namesake: line 2: The line has 16\.0 MiB, more than the 16 MiB/);
  });

  it('gives the result of a foreign text and tells of it', async () => {
    const german = record(1, 'Die Armee hat das Dorf bei der Stadt nicht erreicht, wie es hiess.');
    const { code, stdout, stderr } = await read([], `${german}\n${record(2)}`);
    expect(code).toBe(1);
    expect(idsOf(stdout)).toEqual([1, 2]);
    expect(stderr).toMatch(/^namesake: line 1: The text does not seem to be English/);
  });

  it('reads files one after the other and names them where there are several', async () => {
    writeFileSync(join(root, 'one.ndjson'), `${record(1)}\n`);
    writeFileSync(join(root, 'two.ndjson'), `${record(2)}\noops\n`);
    const { code, stdout, stderr } = await read(['one.ndjson', 'none.ndjson', 'two.ndjson']);
    expect(code).toBe(1);
    expect(idsOf(stdout)).toEqual([1, 2]);
    expect(stderr).toContain('"two.ndjson", line 2: The line is not JSON');
    expect(stderr).toContain('Cannot read "none.ndjson": there is no such file');
  });

  it('writes a file with --out and says where there was nothing to read', async () => {
    expect((await read(['--out', 'out.ndjson'], record('x'))).code).toBe(0);
    expect(idsOf(readFileSync(join(root, 'out.ndjson'), 'utf8'))).toEqual(['x']);
    const { code, stderr } = await read([], '\n');
    expect(code).toBe(1);
    expect(stderr).toContain('There is no line to read in standard input');
  });
});

describe('worker threads', () => {
  const entry = new URL('./read-worker.mjs', import.meta.url);
  const defaults = { date: null, publisher: null, language: null };
  const bytes = (text: string) => Buffer.from(text);

  it('answer every line with its own answer, whatever the order they finish in', async () => {
    const readers = readInWorkers(entry, { dataRoot: root, defaults }, 2);
    try {
      const texts = Array.from({ length: 30 }, (_, id) =>
        record(id, `${TEXT} `.repeat(id % 7 === 0 ? 40 : 1)),
      );
      texts[11] = 'broken';
      const answers = await Promise.all(texts.map((text, id) => readers.read(bytes(text), id + 1)));
      const here = await read([], texts.join('\n'));
      const outputs = answers.flatMap(({ output }) => output ?? []);
      expect(`${outputs.join('\n')}\n`).toBe(here.stdout);
      expect(answers[11]!.problems).toEqual([expect.stringContaining('not JSON')]);
    } finally {
      await readers.close();
    }
  });

  it('that cannot open fail the whole, with the reason', async () => {
    const missing = join(root, 'nowhere');
    const readers = readInWorkers(entry, { dataRoot: missing, defaults }, 2);
    await expect(readers.read(bytes(record(1)), 1)).rejects.toThrow('gazetteer is not there');
    await expect(readers.read(bytes(record(2)), 2)).rejects.toThrow('gazetteer is not there');
    await readers.close();
  });

  it('that break down at a line are replaced, and only that line is lost', async () => {
    const breaking = join(root, 'breaking-worker.mjs');
    writeFileSync(
      breaking,
      `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ bytes, number }) => {
        if (number === 2) throw new Error('too much');
        parentPort.postMessage({ output: Buffer.from(bytes).toString(), problems: [] });
      });
      parentPort.postMessage({ open: true });`,
    );
    const readers = readInWorkers(new URL(`file://${breaking}`), { dataRoot: root, defaults }, 1);
    try {
      const answers = await Promise.all([1, 2, 3, 4].map((n) => readers.read(bytes(`#${n}`), n)));
      expect(answers.map(({ output }) => output)).toEqual(['#1', null, '#3', '#4']);
      expect(answers[1]!.problems).toEqual(['The text could not be read: too much']);
    } finally {
      await readers.close();
      rmSync(breaking);
    }
  });
});
