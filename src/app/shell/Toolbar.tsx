/** The buttons under those that zoom. On a phone most of them are in the menu instead. */
import { type ReactNode, useId } from 'react';
import { appStore, useApp } from '../state/store.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Legend } from './Legend.tsx';
import { NamesPicker, ThemePicker } from './Pickers.tsx';

export function Toolbar({ narrow }: { readonly narrow: boolean }) {
  const tools = useApp((state) => state.words.shell.tools);
  const { setDialog } = appStore().getState();
  const map = () => appStore().getState().map;
  return (
    <div className="tools" role="toolbar" aria-label={tools.label} aria-orientation="vertical">
      <Tool icon="fit" label={tools.fit} onClick={() => map()?.fit()} />
      {!narrow && (
        <>
          <ToolPopover icon="names" label={tools.names}>
            <NamesPicker />
          </ToolPopover>
          <ToolPopover icon="legend" label={tools.legend}>
            <Legend />
          </ToolPopover>
          <ToolPopover icon="theme" label={tools.theme}>
            <ThemePicker />
          </ToolPopover>
          <Tool icon="about" label={tools.about} onClick={() => setDialog('about')} />
          <Tool icon="keys" label={tools.keys} onClick={() => setDialog('keys')} />
        </>
      )}
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

function Tool({ icon, label, onClick }: ToolProps) {
  return (
    <button type="button" className="tool" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

interface ToolPopoverProps {
  readonly icon: IconName;
  readonly label: string;
  readonly children: ReactNode;
}

/** The browser's own popover: Escape and a click elsewhere close it, and the focus goes back. */
function ToolPopover({ icon, label, children }: ToolPopoverProps) {
  const id = useId();
  return (
    <>
      <button type="button" className="tool" aria-label={label} title={label} popoverTarget={id}>
        <Icon name={icon} />
      </button>
      <section id={id} popover="auto" className="tool-popover" aria-label={label}>
        <h2>{label}</h2>
        {children}
      </section>
    </>
  );
}
