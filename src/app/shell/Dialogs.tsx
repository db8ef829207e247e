/** The dialogs, loaded with the first one that opens. */
import { ExportDialog } from '../export/ExportDialog.tsx';
import { BaseMapDialog } from '../map/BaseMapDialog.tsx';
import type { DialogName } from '../state/store.ts';
import { useApp } from '../state/store.ts';
import { DownloadDialog } from '../workspace/DownloadDialog.tsx';
import { RememberedDialog } from '../workspace/RememberedDialog.tsx';
import { SameReportDialog } from '../workspace/SameReportDialog.tsx';
import { AboutDialog } from './AboutDialog.tsx';
import { Dialog } from './Dialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { Legend } from './Legend.tsx';
import { MenuDialog } from './MenuDialog.tsx';
import { ProblemsDialog } from './ProblemsDialog.tsx';
import '../styles/dialogs.css';

export default function Dialogs({ name }: { readonly name: DialogName }) {
  const words = useApp((state) => state.words);
  switch (name) {
    case 'export':
      return <ExportDialog />;
    case 'about':
      return <AboutDialog />;
    case 'keys':
      return <KeysDialog />;
    case 'menu':
      return <MenuDialog />;
    case 'problems':
      return <ProblemsDialog />;
    case 'base-map':
      return <BaseMapDialog />;
    case 'remembered':
      return <RememberedDialog />;
    case 'download-report':
      return <DownloadDialog />;
    case 'same-report':
      return <SameReportDialog />;
    case 'legend':
      return (
        <Dialog heading={words.legend.heading}>
          <Legend />
        </Dialog>
      );
  }
}
