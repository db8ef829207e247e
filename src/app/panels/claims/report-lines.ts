/** What the list of reports says about each. Pure. */
import type { LoadedReport } from '../../state/store.ts';
import type { Words } from '../../words/en.ts';

/** What a report is to the reader. */
export type ReportStanding = 'shipped' | 'opened' | 'kept' | 'not-kept' | 'unreadable';

export function reportStanding({ shipped, own }: LoadedReport): ReportStanding {
  if (own?.bad) return 'unreadable';
  if (own) return own.why === null ? 'kept' : 'not-kept';
  return shipped ? 'shipped' : 'opened';
}

/** Publisher and number of claims; then whose it is and since when, or what is wrong with it. */
export function reportLines(
  report: LoadedReport,
  words: Words['workspace'],
  dates: Words['dates'],
): readonly string[] {
  const { meta, claims, own } = report;
  const texts = words.reports;
  if (own?.bad) return [texts.bad(own.bad.reason)];
  const facts = [
    ...(meta ? [meta.publisher ?? texts.publisherNotStated] : []),
    texts.claims(claims.length),
  ].join(' · ');
  if (!own) return [facts, report.shipped ? texts.shipped : texts.opened];
  if (own.why !== null) return [facts, texts.ownNotKept(words.why(own.why))];
  return [facts, `${texts.own} · ${dates.day(dayOf(own.stored?.addedAt ?? ''))}`];
}

/** The day on the reader's own calendar. */
function dayOf(time: string): { year: number; month: number; day: number } {
  const at = new Date(time);
  return { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() };
}
