/** Which reports the claims come from, and what the reader opened beside them. */
import { appStore, useApp } from '../../state/store.ts';
import { OpenReportButton } from './OpenReportButton.tsx';

export function ReportsShown() {
  const words = useApp((state) => state.words.shell.reports);
  const reports = useApp((state) => state.reports);
  const { removeReport, announce } = appStore().getState();
  return (
    <section className="reports-shown" aria-label={words.heading}>
      <h2 className="eyebrow">{words.heading}</h2>
      <ul>
        {reports.map((report) => (
          <li key={report.file} data-own={!report.shipped || undefined}>
            <p>
              {report.meta?.title ?? report.file}
              <span className="soft">
                {[
                  ...(report.meta ? [report.meta.publisher ?? words.publisherNotStated] : []),
                  words.claims(report.claims.length),
                  report.shipped ? words.shipped : words.notShipped,
                ].join(' · ')}
              </span>
            </p>
            {!report.shipped && (
              <button
                type="button"
                className="button"
                aria-label={words.remove(report.file)}
                onClick={() => {
                  removeReport(report.file);
                  announce(words.removed(report.file));
                }}
              >
                {words.removeShort}
              </button>
            )}
          </li>
        ))}
      </ul>
      <OpenReportButton />
    </section>
  );
}
