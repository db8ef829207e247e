import { describe, expect, it } from 'vitest';
import { openReportFile } from '../../src/app/open-report.ts';
import type { AppStore } from '../../src/app/state/store.ts';
import { filledStore, fixtureText, reportText, SHIPPED } from './support.ts';

function file(name: string, text: string) {
  return { name, size: text.length, text: async () => text };
}

async function opened(name: string, text: string): Promise<AppStore> {
  const store = filledStore();
  await openReportFile(store, file(name, text));
  return store;
}

const own = (store: AppStore) => store.getState().reports.filter((report) => !report.shipped);

/** The shipped report under another id, as somebody's own file would have one. */
function ownReport(id = 'my-report'): string {
  const report = JSON.parse(reportText()) as { report: { id: string } };
  report.report.id = id;
  return JSON.stringify(report);
}

describe('a report file that the reader opens', () => {
  it('is shown beside what was there, and marked as not shipped', async () => {
    const store = await opened('mine.json', ownReport());
    expect(store.getState().claims).toHaveLength(36);
    expect(own(store).map((report) => report.file)).toEqual(['mine.json']);
    store.getState().removeReport('mine.json');
    expect(store.getState().claims).toHaveLength(18);
  });

  it('never takes the place of a shipped file of the same name', async () => {
    const store = await opened(SHIPPED, ownReport());
    expect(store.getState().reports.map((report) => report.shipped)).toEqual([true, false]);
    expect(store.getState().claims).toHaveLength(36);
  });

  it('replaces itself when it is opened again after mending', async () => {
    const store = await opened('mine.json', ownReport());
    await openReportFile(store, file('mine.json', ownReport()));
    expect(store.getState().claims).toHaveLength(36);
  });

  it('is refused in words when it is no JSON file or far too large', async () => {
    const store = await opened('notes.txt', 'hello');
    await openReportFile(store, { name: 'big.json', size: 80_000_000, text: async () => '' });
    expect(store.getState().notices.map((notice) => notice.text)).toEqual([
      expect.stringContaining('notes.txt'),
      expect.stringContaining('80 MB'),
    ]);
    expect(own(store)).toEqual([]);
  });

  it('waits for the whole gazetteer before it calls a place unknown', async () => {
    const store = filledStore();
    store.setState({ gazetteerExtent: 'first' });
    const opening = openReportFile(store, file('mine.json', ownReport()));
    await Promise.resolve();
    expect(own(store)).toEqual([]);
    store.setState({ gazetteerExtent: 'full' });
    await opening;
    expect(own(store)).toHaveLength(1);
  });

  it('is shown unchecked, and says so, when the gazetteer failed', async () => {
    const store = filledStore();
    store.setState({ gazetteerExtent: 'first' });
    store.getState().setLoad('gazetteer', { state: 'failed', file: 'gazetteer.tsv', reason: '' });
    await openReportFile(store, file('mine.json', ownReport()));
    expect(own(store)).toHaveLength(1);
    expect(store.getState().notices[0]?.text).toContain('could not be checked');
  });
});

describe('a bad report file', () => {
  const cases = [
    'broken-json.json',
    'unknown-settlement.json',
    'missing-claimant.json',
    'latitude-95.json',
    'html-in-title.json',
  ];
  for (const name of cases) {
    it(`tells its problems and loses nothing that was there: ${name}`, async () => {
      const store = await opened(name, fixtureText(name));
      expect(store.getState().claims.length).toBeGreaterThanOrEqual(18);
      const [report] = own(store);
      expect(report?.problems.length).toBeGreaterThan(0);
      for (const problem of report?.problems ?? []) {
        expect(problem.line).toBeGreaterThan(0);
        expect(problem.message).not.toBe('');
        expect(problem.remedy).not.toBe('');
      }
    });
  }
});
