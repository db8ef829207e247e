import { describe, expect, it } from 'vitest';
import { openGazetteer, openGazetteerInSteps } from '../../geodata/gazetteer.ts';
import { RecordError } from '../../geodata/records.ts';
import { atOnce, type Steps, withPauses } from '../../geodata/steps.ts';
import { fixtureGazetteer, fixtureTexts, PLACES } from '../fixtures/gazetteer.ts';

const SETTLEMENTS = 20_000;

/** Texts with so many settlements that they are not read in one step. */
function manyTexts() {
  const [header = '', row = ''] = fixtureTexts()
    .find(({ name }) => name === 'settlements.tsv')!
    .text.split('\n');
  const [, ...fields] = row.split('\t');
  const rows = Array.from({ length: SETTLEMENTS }, (_, index) =>
    [`made:${String(index).padStart(5, '0')}`, ...fields].join('\t'),
  );
  const made = { name: 'made.tsv', text: `${[header, ...rows].join('\n')}\n` };
  return [...fixtureTexts(), made];
}

describe('work in steps', () => {
  function* twoSteps(): Steps<string> {
    yield;
    yield;
    return 'done';
  }

  it('gives the same result at once and with pauses', async () => {
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    expect(atOnce(twoSteps())).toBe('done');
    expect(await withPauses(twoSteps(), pause)).toBe('done');
    expect(pauses).toBe(2);
  });

  it('does nothing while it pauses', async () => {
    const log: string[] = [];
    function* logged(): Steps<void> {
      log.push('first');
      yield;
      log.push('second');
    }
    await withPauses(logged(), async () => {
      log.push('pause');
      await Promise.resolve();
      log.push('on');
    });
    expect(log).toEqual(['first', 'pause', 'on', 'second']);
  });
});

describe('a gazetteer opened in steps', () => {
  it('is the one that is opened at once', async () => {
    const opened = await openGazetteerInSteps(fixtureTexts(), () => Promise.resolve());
    const expected = fixtureGazetteer();
    expect(opened.size).toBe(expected.size);
    expect(opened.columns).toEqual(expected.columns);
    expect(opened.byId(PLACES.pokrovsk)).toEqual(expected.byId(PLACES.pokrovsk));
    expect(opened.within([36, 47, 39, 49])).toEqual(expected.within([36, 47, 39, 49]));
  });

  it('pauses also within a long list of settlements, and loses none', async () => {
    const texts = manyTexts();
    let pauses = 0;
    const count = async () => {
      pauses += 1;
    };
    await openGazetteerInSteps(fixtureTexts(), count);
    const few = pauses;
    pauses = 0;
    const opened = await openGazetteerInSteps(texts, count);
    expect(pauses).toBeGreaterThan(few);
    expect(opened.columns).toEqual(openGazetteer(texts).columns);
    expect(opened.columns.ids.at(-1)).toBe('made:19999');
  });

  it('rejects with file and line where a row far down is wrong', async () => {
    const texts = manyTexts().map(({ name, text }) =>
      name === 'made.tsv'
        ? { name, text: text.replace(/^(made:15000\t)\S+/m, '$1metropolis') }
        : { name, text },
    );
    const opening = openGazetteerInSteps(texts, () => Promise.resolve());
    await expect(opening).rejects.toThrow(RecordError);
    await expect(opening).rejects.toThrow(/^made\.tsv, line 15002, column "kind"/);
  });
});
