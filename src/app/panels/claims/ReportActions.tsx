/** What can be done to a report of the list. */
import { saveFile } from '../../export/save.ts';
import { appStore, type LoadedReport, useApp } from '../../state/store.ts';
import { askForDownload } from '../../workspace/dialogs.ts';
import { rawFile } from '../../workspace/download.ts';
import { keepLoaded, removeOwnReport } from '../../workspace/own-reports.ts';
import { canReopen, reopenInReader } from '../../workspace/reopen.ts';
import { reportOfLoaded } from '../../workspace/shown.ts';

interface ReportActionsProps {
  readonly report: LoadedReport;
  /** Its line has left the list. */
  readonly onGone: () => void;
}

export function ReportActions({ report, onGone }: ReportActionsProps) {
  const words = useApp((state) => state.words.workspace.reports);
  const { file, shipped, meta, own } = report;
  const title = meta?.title ?? own?.id ?? file;

  const keep = async () => {
    const kept = reportOfLoaded(report);
    if (!kept) return;
    await keepLoaded(appStore(), report, kept);
    onGone();
  };
  const rescue = (bad: NonNullable<LoadedReport['own']>['bad']) => {
    if (!bad) return;
    const { text, fileName, mime } = rawFile(bad);
    saveFile(text, fileName, mime);
  };
  const remove = async () => {
    if (own) await removeOwnReport(appStore(), own.id);
    else {
      const { removeReport, announce } = appStore().getState();
      removeReport(file);
      announce(words.removed(file));
    }
    onGone();
  };

  return (
    <div className="report-actions">
      {own?.bad && (
        <Act label={words.rescueOf(title)} text={words.rescue} act={() => rescue(own.bad)} />
      )}
      {meta && (
        <Act
          label={words.downloadOf(title)}
          text={words.download}
          act={() => askForDownload(appStore(), file)}
        />
      )}
      {meta && !shipped && own?.kept !== 'in the browser' && (
        <Act label={words.keepOf(title)} text={words.keep} act={keep} />
      )}
      {own?.stored && canReopen(own.stored) && (
        <Act
          label={words.reopenOf(title)}
          text={words.reopen}
          act={() => own.stored && reopenInReader(appStore(), own.stored)}
        />
      )}
      {!shipped && (
        <Act
          label={own ? words.deleteOf(title) : words.removeOf(file)}
          text={own ? words.delete : words.remove}
          act={remove}
        />
      )}
    </div>
  );
}

interface ActProps {
  /** Spoken; begins with what is shown. */
  readonly label: string;
  readonly text: string;
  readonly act: () => unknown;
}

function Act({ label, text, act }: ActProps) {
  return (
    <button type="button" className="button-link" aria-label={label} onClick={act}>
      {text}
    </button>
  );
}
