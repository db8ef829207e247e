import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ReportSchema } from '../../src/claims/claim.ts';
import { readReport } from '../../src/claims/read-report.ts';
import { sha256Of } from '../../src/claims/sha256.ts';
import { recordOf, reportFileText, reportOf } from '../../src/claims/write-report.ts';
import { shippedReport } from './report-text.ts';

const SHIPPED = '2025-06-01-istanbul-talks.json';
const TEXT = 'Зведення за добу.\r\nСело Олексіївка — «без змін».';

function shipped() {
  const { report, claims } = readReport(shippedReport(SHIPPED), SHIPPED);
  if (!report) throw new Error('the shipped report cannot be read');
  return { meta: report, claims: claims.map(recordOf) };
}

describe('a report written to a file', () => {
  it('fits the schema, names it relative to itself, and reads back as the same claims', () => {
    const { meta, claims } = shipped();
    const text = reportFileText(reportOf(meta, claims));
    const file = JSON.parse(text) as { $schema: string };
    expect(v.safeParse(ReportSchema, file).success).toBe(true);
    expect(file.$schema).toBe('./report.schema.json');
    const again = readReport(text, 'again.json');
    expect(again.issues).toEqual([]);
    expect(again.report).toEqual(meta);
    expect(again.claims.map(recordOf)).toEqual(claims);
    expect(reportFileText(reportOf(again.report!, again.claims.map(recordOf)))).toBe(text);
  });

  it('holds the verbatim text only when it is given, and then its sha256', () => {
    const { meta, claims } = shipped();
    const withText = readReport(reportFileText(reportOf(meta, claims, { text: TEXT })), 'x.json');
    expect(withText.issues).toEqual([]);
    expect(withText.report?.text).toBe(TEXT);
    expect(withText.report?.sha256).toBe(sha256Of(TEXT));
    const without = reportOf(withText.report!, claims);
    expect(reportFileText(without)).not.toContain('Олексіївка — «без');
    expect(without.report.sha256).toBe(sha256Of(TEXT));
  });

  it('is refused where it does not fit the schema', () => {
    const { meta, claims } = shipped();
    expect(() => reportFileText(reportOf({ ...meta, title: '' }, claims))).toThrow('empty');
  });
});

describe('the text of a report that is read', () => {
  function read(change: (report: Record<string, unknown>) => void) {
    const { meta, claims } = shipped();
    const file = JSON.parse(reportFileText(reportOf(meta, claims, { text: TEXT })));
    change(file.report);
    return readReport(JSON.stringify(file, null, 2), 'mine.json');
  }

  it('is left out with the reason when it is not the one of the sha256', () => {
    const { report, claims, issues } = read((meta) => {
      meta.text = TEXT.replace('\r\n', '\n');
    });
    expect(issues.map((issue) => [issue.code, issue.severity, issue.path])).toEqual([
      ['text-changed', 'error', 'report.text'],
    ]);
    expect(issues[0]?.line).toBeGreaterThan(1);
    expect(report && 'text' in report).toBe(false);
    expect(claims).toHaveLength(18);
  });

  it('is given its sha256 when the file has none, with a warning', () => {
    const { report, issues } = read((meta) => {
      delete meta.sha256;
    });
    expect(issues.map((issue) => [issue.code, issue.severity])).toEqual([
      ['text-without-sha256', 'warning'],
    ]);
    expect(report?.sha256).toBe(sha256Of(TEXT));
    expect(report?.text).toBe(TEXT);
  });

  it('does not take the report along when it is no text at all', () => {
    const { report, claims, issues } = read((meta) => {
      meta.text = 7;
    });
    expect(issues.map((issue) => issue.code)).toEqual(['wrong-type']);
    expect(report && 'text' in report).toBe(false);
    expect(claims).toHaveLength(18);
  });
});
