/** Own reports as the app's store shows them, and reports of the store as own ones. Pure. */
import type { Claim, ClaimRecord, Report } from '../../claims/claim.ts';
import { recordOf, reportOf } from '../../claims/write-report.ts';
import type { LoadedReport } from '../state/store.ts';
import type { BadRecord, NotKept, OwnReport } from './types.ts';

/** The name of an own report among the files shown; no file of a reader has a slash in its name. */
export function fileOfOwn(id: string): string {
  return `own/${id}`;
}

/**
 * The report as the store shows it.
 *
 * @param why null where it is kept in the browser.
 * @param shownAs another id, where a report that is shown already has its id.
 */
export function shownOwn(
  stored: OwnReport,
  why: NotKept | null,
  shownAs: string = stored.report.report.id,
): LoadedReport {
  const { id } = stored.report.report;
  const { report: meta, claims } = renamed(stored.report, shownAs);
  return {
    file: fileOfOwn(id),
    shipped: false,
    meta,
    claims: claims.map(
      (claim): Claim => ({ ...claim, key: `${meta.id}/${claim.id}`, report: meta }),
    ),
    problems: [],
    own: { id, kept: why ? 'for this session only' : 'in the browser', why, stored, bad: null },
  };
}

/** A record that cannot be read: a line in the list, so that it can be saved or deleted. */
export function shownBad(bad: BadRecord): LoadedReport {
  return {
    file: fileOfOwn(bad.id),
    shipped: false,
    meta: null,
    claims: [],
    problems: [],
    own: { id: bad.id, kept: 'in the browser', why: null, stored: null, bad },
  };
}

/** The report that a loaded one was read from, without its text; null where nothing of it was readable. */
export function reportOfLoaded({ meta, claims }: LoadedReport): Report | null {
  return meta && reportOf(meta, claims.map(recordOf));
}

/** The verbatim text, where it was kept. */
export function textOfLoaded({ own, meta }: LoadedReport): string | null {
  return own?.stored?.text ?? meta?.text ?? null;
}

/** The id itself where it is free, otherwise with the first number that makes it so. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** The report under another id; claims that name each other with the report's id still find each other. */
export function renamed(report: Report, id: string): Report {
  const before = `${report.report.id}/`;
  if (before === `${id}/`) return report;
  const follow = (references: readonly string[]) =>
    references.map((one) => (one.startsWith(before) ? `${id}/${one.slice(before.length)}` : one));
  return {
    ...report,
    report: { ...report.report, id },
    claims: report.claims.map(
      (claim): ClaimRecord => ({
        ...claim,
        contradicts: follow(claim.contradicts),
        supersedes: follow(claim.supersedes),
      }),
    ),
  };
}

/** Ids that the reports on the screen have, those left out for which `except` holds. */
export function idsShown(
  reports: readonly LoadedReport[],
  except: (report: LoadedReport) => boolean = () => false,
): ReadonlySet<string> {
  return new Set(reports.flatMap((report) => (except(report) ? [] : (report.meta?.id ?? []))));
}
