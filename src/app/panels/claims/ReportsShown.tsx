/** Which reports the claims come from: the shipped ones, the reader's own, and files opened beside them. */
import { useRef } from 'react';
import { appStore, useApp } from '../../state/store.ts';
import { OpenReportButton } from './OpenReportButton.tsx';
import { ReportActions } from './ReportActions.tsx';
import { reportLines, reportStanding } from './report-lines.ts';
import '../../styles/workspace.css';

export default function ReportsShown() {
  const words = useApp((state) => state.words.workspace);
  const dates = useApp((state) => state.words.dates);
  const reports = useApp((state) => state.reports);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="reports-shown" aria-label={words.reports.heading}>
      <h2 className="eyebrow" ref={heading} tabIndex={-1}>
        {words.reports.heading}
      </h2>
      <ul>
        {reports.map((report) => (
          <li key={report.file} data-standing={reportStanding(report)}>
            <p>
              {report.meta?.title ?? report.own?.id ?? report.file}
              {reportLines(report, words, dates).map((line) => (
                <span key={line} className="soft">
                  {line}
                </span>
              ))}
            </p>
            {/* The button that was pressed may go with its line: the focus stays in the list. */}
            <ReportActions report={report} onGone={() => heading.current?.focus()} />
          </li>
        ))}
      </ul>
      {!reports.some((report) => report.own) && <p className="soft">{words.reports.none}</p>}
      <div className="reports-actions">
        <OpenReportButton />
        <button
          type="button"
          className="button"
          onClick={() => appStore().getState().setDialog('remembered')}
        >
          {words.kept.open}
        </button>
      </div>
      <p className="soft">{words.private}</p>
    </section>
  );
}
