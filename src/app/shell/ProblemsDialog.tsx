/** Every problem of every report file, with its line and what to do. All of it is text, never markup. */
import type { Issue } from '../../claims/issue.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from './Dialog.tsx';

export function ProblemsDialog() {
  const { errors, dialogs } = useApp((state) => state.words);
  const words = dialogs.problems;
  const reports = useApp((state) => state.reports);
  return (
    <Dialog heading={words.heading} wide>
      <p>{words.intro}</p>
      {reports
        .filter((report) => report.problems.length > 0)
        .map((report) => (
          <section key={report.file}>
            <h3>{errors.problems(report.file, report.problems.length)}</h3>
            <table className="problems">
              <thead>
                <tr>
                  <th scope="col">{words.columns.line}</th>
                  <th scope="col">{words.columns.problem}</th>
                  <th scope="col">{words.columns.remedy}</th>
                </tr>
              </thead>
              <tbody>
                {report.problems.map((issue, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list of a file never changes
                  <ProblemRow key={index} issue={issue} />
                ))}
              </tbody>
            </table>
          </section>
        ))}
    </Dialog>
  );
}

function ProblemRow({ issue }: { readonly issue: Issue }) {
  return (
    <tr>
      <td className="numbers">{issue.line}</td>
      <td>
        {issue.path !== '' && <code>{issue.path}</code>} {issue.message}
        {issue.value !== null && <code className="problem-value">{issue.value}</code>}
      </td>
      <td>
        {issue.remedy} <span className="soft">{issue.consequence}</span>
      </td>
    </tr>
  );
}
