import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../src/cli/nearest.ts';
import { write } from '../../src/cli/output.ts';
import { csvRecord } from '../../src/cli/places/csv.ts';

describe('a CSV record', () => {
  it('quotes what RFC 4180 says must be quoted, and nothing else', () => {
    expect(csvRecord(['a', 1, null, ''])).toBe('a,1,,\r\n');
    expect(csvRecord(['a,b', 'say "x"', 'two\nlines', 'Кам’янка', ' a '])).toBe(
      '"a,b","say ""x""","two\nlines",Кам’янка, a \r\n',
    );
  });
});

describe('writing', () => {
  it('waits for a slow reader', async () => {
    let waiting = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 10,
      write(_chunk, _encoding, done) {
        setImmediate(done);
      },
    });
    for (let i = 0; i < 20; i += 1) {
      waiting = slow.writableLength;
      most = Math.max(most, waiting);
      await write(slow, 'twelve bytes');
    }
    expect(most).toBeLessThanOrEqual(12);
  });

  it('ends when the reader has gone', async () => {
    const gone = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done() });
    gone.destroy();
    await write(gone, 'nobody reads this');
    const leaving = new Writable({ highWaterMark: 1, write: () => leaving.destroy() });
    await write(leaving, 'the reader leaves while this is written');
    expect(leaving.destroyed).toBe(true);
  });
});

describe('the nearest word', () => {
  it('is suggested only when it is near', () => {
    expect(nearestWord('fnd', ['find', 'show'])).toBe(' Did you mean "find"?');
    expect(nearestWord('FIND', ['find', 'show'])).toBe(' Did you mean "find"?');
    expect(nearestWord('completely', ['find', 'show'])).toBe('');
    expect(nearestWord('x', [])).toBe('');
  });
});
