/** What the workspace's dialogs are about; that one is open stands in the app's store as for all dialogs. */
import type { AppStore } from '../state/store.ts';

let toDownload: string | null = null;

/** Asks in which form a report is to be downloaded; `file` is its name in the store. */
export function askForDownload(store: AppStore, file: string): void {
  toDownload = file;
  store.getState().setDialog('download-report');
}

export function reportToDownload(): string | null {
  return toDownload;
}

/** What becomes of a file whose report has the id of one that is shown. */
export type SameReportAnswer = 'replace' | 'both' | 'leave';

export interface SameReportQuestion {
  readonly file: string;
  readonly id: string;
  /** Of the one that is shown. */
  readonly title: string;
  readonly twin: 'shipped' | 'own' | 'opened';
  /** The id that the new one would have beside it. */
  readonly idBeside: string;
  readonly answer: (answer: SameReportAnswer) => void;
}

let question: SameReportQuestion | null = null;

export function sameReportQuestion(): SameReportQuestion | null {
  return question;
}

/** Asks in a dialog; closing it leaves the file aside. */
export function askAboutSameReport(
  store: AppStore,
  asked: Omit<SameReportQuestion, 'answer'>,
): Promise<SameReportAnswer> {
  return new Promise((resolve) => {
    let stop = () => {};
    const answer = (given: SameReportAnswer) => {
      stop();
      question = null;
      if (store.getState().dialog === 'same-report') store.getState().setDialog(null);
      resolve(given);
    };
    question = { ...asked, answer };
    store.getState().setDialog('same-report');
    stop = store.subscribe(({ dialog }) => {
      if (dialog !== 'same-report') answer('leave');
    });
  });
}
