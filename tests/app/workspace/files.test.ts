import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReportFile } from '../../../src/app/open-report.ts';
import { reportLines, reportStanding } from '../../../src/app/panels/claims/report-lines.ts';
import type { AppStore, LoadedReport } from '../../../src/app/state/store.ts';
import { en } from '../../../src/app/words/en.ts';
import type { SameReportAnswer, SameReportQuestion } from '../../../src/app/workspace/dialogs.ts';
import { askAboutSameReport, sameReportQuestion } from '../../../src/app/workspace/dialogs.ts';
import {
  fileNameFor,
  geoJsonFile,
  rawFile,
  reportFile,
} from '../../../src/app/workspace/download.ts';
import { addOwnReport, keepLoaded } from '../../../src/app/workspace/own-reports.ts';
import { draftOf } from '../../../src/app/workspace/reopen.ts';
import { reportOfLoaded, shownBad, shownOwn } from '../../../src/app/workspace/shown.ts';
import { workspace } from '../../../src/app/workspace/workspace.ts';
import type { Report } from '../../../src/claims/claim.ts';
import { recordOf, reportFileText, reportOf } from '../../../src/claims/write-report.ts';
import { filledStore, reportText } from '../support.ts';
import { aDraft, aReport, freshBrowser, ownReport, TEXT } from './support.ts';

let store: AppStore;
beforeEach(() => {
  freshBrowser();
  store = filledStore();
});
afterEach(() => {
  try {
    workspace().close();
  } catch {
    // The test opened none.
  }
});

const reports = () => store.getState().reports;
const own = (): readonly LoadedReport[] => reports().filter((report) => report.own);
const titles = () => reports().map(({ meta }) => meta?.title);

/** Opens a file; a question about its id is answered so and returned. */
async function open(name: string, text: string, answer: SameReportAnswer | null = null) {
  const asked: Omit<SameReportQuestion, 'answer'>[] = [];
  await openReportFile(
    store,
    { name, size: text.length, text: async () => text },
    async (_, question) => {
      asked.push(question);
      if (answer === null) throw new Error('nobody expected a question');
      return answer;
    },
  );
  return asked;
}

function changed(report: Report, title: string): string {
  return reportFileText({ ...report, report: { ...report.report, title } });
}

describe('a downloaded report file', () => {
  it('opened again in another browser gives the same claims', async () => {
    await addOwnReport(store, aReport('mine'), null);
    const [before] = own();
    const file = reportFile(before!, false);
    expect(file).toMatchObject({ fileName: 'mine.json', mime: 'application/json' });
    expect(file.text).toMatch(/^\{\n {2}"\$schema": "\.\/report\.schema\.json",\n/);
    freshBrowser();
    store = filledStore();
    await open(file.fileName, file.text);
    const again = reports()[1];
    expect(again?.problems).toEqual([]);
    expect(again?.meta).toEqual(before?.meta);
    expect(again?.claims).toEqual(before?.claims);
  });

  it('has the verbatim text only when asked, and brings it back with the claims', async () => {
    await addOwnReport(store, aReport('mine'), TEXT);
    const [before] = own();
    expect(reportFile(before!, false).text).not.toContain('лапки');
    const { fileName, text } = reportFile(before!, true);
    freshBrowser();
    store = filledStore();
    await open(fileName, text);
    await keepLoaded(store, reports()[1]!, reportOfLoaded(reports()[1]!)!);
    expect((await workspace().reports())[0]).toMatchObject({ text: TEXT });
    expect(own()[0]?.claims.map(recordOf)).toEqual(before?.claims.map(recordOf));
    expect(reports()).toHaveLength(2);
  });

  it('is made of shipped reports, too, and read back without a fault', async () => {
    const shipped = reports()[0]!;
    expect(JSON.parse(reportFile(shipped, false).text)).toEqual(
      JSON.parse(reportFileText(JSON.parse(reportText()))),
    );
  });

  it('as GeoJSON holds every claim and place of the report and of no other', async () => {
    await addOwnReport(store, aReport('mine'), null);
    const state = store.getState();
    state.setFilter({ ...state.filter, kinds: ['denial'] });
    const { fileName, text } = await geoJsonFile(store.getState(), own()[0]!, []);
    const { features } = JSON.parse(text) as { features: { properties: { report_id: string } }[] };
    const places = own()[0]!.claims.map((claim) => Math.max(1, claim.places.length));
    expect(fileName).toBe('mine.geojson');
    expect(features).toHaveLength(places.reduce((sum, count) => sum + count, 0));
    expect(new Set(features.map(({ properties }) => properties.report_id))).toEqual(
      new Set(['mine']),
    );
    expect(text).toMatch(/"filter": ?\{\}/);
  });

  it('has a name that every system takes', () => {
    expect(fileNameFor('2025-06-01T10:00', 'json')).toBe('2025-06-01T10-00.json');
  });

  it('of a record that cannot be read is the record as it is stored', () => {
    const raw = { report: { claims: 'none' } };
    const file = rawFile({ store: 'reports', id: 'bad', reason: 'x', raw });
    expect(JSON.parse(file.text)).toEqual(raw);
  });
});

describe('a file whose report is shown already', () => {
  it('changes nothing when it holds the same, and asks nothing', async () => {
    await addOwnReport(store, aReport('mine'), TEXT);
    await open('copy.json', reportFile(own()[0]!, false).text);
    expect(reports()).toHaveLength(2);
    expect(store.getState().notices.at(-1)?.text).toContain('copy.json');
  });

  it('is asked about, with the names of both, and left aside when the reader says so', async () => {
    await addOwnReport(store, aReport('mine', 'Mine'), null);
    const [question] = await open('new.json', changed(aReport('mine'), 'Other'), 'leave');
    expect(question).toEqual({
      file: 'new.json',
      id: 'mine',
      title: 'Mine',
      twin: 'own',
      idBeside: 'mine-2',
    });
    expect(own().map(({ meta }) => meta?.title)).toEqual(['Mine']);
    expect(reports()).toHaveLength(2);
  });

  it('stands beside it under another id when both are kept', async () => {
    await open('new.json', changed(reportOfLoaded(reports()[0]!)!, 'Other'), 'both');
    expect(reports().map(({ meta }) => meta?.id)).toEqual([
      '2025-06-01-istanbul-talks',
      '2025-06-01-istanbul-talks-2',
    ]);
    expect(new Set(store.getState().claims.map(({ key }) => key)).size).toBe(36);
    expect(reports()[1]?.claims[0]?.report.title).toBe('Other');
  });

  it('replaces the reader’s own for good, and gives it back by undo', async () => {
    await addOwnReport(store, aReport('mine', 'Mine'), null);
    await open('new.json', changed(aReport('mine'), 'Other'), 'replace');
    expect((await workspace().reports()).map(({ report }) => report.report.title)).toEqual([
      'Other',
    ]);
    store.getState().notices.at(-1)?.action?.run();
    await expect.poll(() => own()[0]?.meta?.title).toBe('Mine');
  });

  it('replaces one opened from another file, and gives it back by undo', async () => {
    await open('one.json', changed(aReport('x'), 'One'));
    await open('other.json', changed(aReport('x'), 'Other'), 'replace');
    expect(titles().slice(1)).toEqual(['Other']);
    store.getState().notices.at(-1)?.action?.run();
    expect(titles().slice(1)).toEqual(['One']);
  });

  it('of the same file name but another id stands beside it', async () => {
    await open('report.json', changed(aReport('x'), 'One'));
    await open('report.json', changed(aReport('y'), 'Other'));
    expect(
      reports()
        .map(({ file }) => file)
        .slice(1),
    ).toEqual(['report.json', 'report (2).json']);
  });
});

describe('the question about two reports of one id', () => {
  const question = { file: 'a.json', id: 'a', title: 'A', twin: 'own', idBeside: 'a-2' } as const;

  it('is answered by its buttons', async () => {
    const answer = askAboutSameReport(store, question);
    expect(store.getState().dialog).toBe('same-report');
    sameReportQuestion()?.answer('both');
    expect(await answer).toBe('both');
    expect(store.getState().dialog).toBeNull();
  });

  it('leaves the file aside when the dialog is closed', async () => {
    const answer = askAboutSameReport(store, question);
    store.getState().setDialog(null);
    expect(await answer).toBe('leave');
  });
});

describe('what the list says of a report', () => {
  const lines = (report: LoadedReport) => reportLines(report, en.workspace, en.dates);

  it('is whose it is, where it is kept and since when', () => {
    const kept = shownOwn(ownReport('a'), null);
    expect(lines(kept)).toEqual([
      'publisher not stated · 18 claims',
      'yours, kept in this browser · 3 Jun 2025',
    ]);
    expect(lines(shownOwn(ownReport('a'), 'full'))[1]).toContain('no room left');
    expect(lines(reports()[0]!)[1]).toBe('comes with Namesake');
    const bad = shownBad({ store: 'reports', id: 'a', reason: 'claims: wrong', raw: 1 });
    expect(lines(bad)).toEqual(['cannot be read (claims: wrong); nothing of it is shown']);
    expect([kept, bad, reports()[0]!].map(reportStanding)).toEqual([
      'kept',
      'unreadable',
      'shipped',
    ]);
  });
});

describe('an own report in the reader again', () => {
  it('is the draft it came from, or its text with the places that a person chose', () => {
    expect(draftOf(ownReport('a', { text: TEXT, draft: aDraft() }))).toEqual(aDraft());
    expect(draftOf(ownReport('a'))).toBeNull();
    const report = aReport('a');
    const [claim] = report.claims.filter(({ places }) => places.length > 0);
    const [place] = claim!.places;
    const chosen = { ...place!, span: { start: 5, end: 15 }, chosen: 'UA1', chosenBy: 'person' };
    const withSpan = reportOf(report.report, [
      { ...claim!, places: [chosen as typeof place & object] },
    ]);
    expect(draftOf(ownReport('a', { report: withSpan, text: TEXT }))).toMatchObject({
      id: 'a',
      text: TEXT,
      reading: null,
      decisions: [{ start: 5, end: 15, means: { place: 'UA1' } }],
      claims: [],
    });
  });
});
