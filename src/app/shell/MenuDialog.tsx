/** On a phone: what stands in the tool bar on wide screens. */
import { OpenReportButton } from '../panels/claims/OpenReportButton.tsx';
import { appStore, useApp } from '../state/store.ts';
import { Dialog } from './Dialog.tsx';
import { NamesPicker, ThemePicker } from './Pickers.tsx';

export function MenuDialog() {
  const words = useApp((state) => state.words.shell);
  const kept = useApp((state) => state.words.workspace.kept.open);
  const { setDialog } = appStore().getState();
  return (
    <Dialog heading={words.name}>
      <p className="soft">{words.tagline}</p>
      <h3>{words.tools.names}</h3>
      <NamesPicker />
      <ThemePicker />
      <div className="menu-actions">
        <button type="button" className="button" onClick={() => setDialog('legend')}>
          {words.tools.legend}
        </button>
        <button type="button" className="button" onClick={() => setDialog('about')}>
          {words.tools.about}
        </button>
        <button type="button" className="button" onClick={() => setDialog('keys')}>
          {words.tools.keys}
        </button>
        <OpenReportButton />
        <button type="button" className="button" onClick={() => setDialog('remembered')}>
          {kept}
        </button>
      </div>
    </Dialog>
  );
}
