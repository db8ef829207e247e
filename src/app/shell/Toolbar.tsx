/** The buttons under those that zoom. On a phone most of them are in the menu instead. */
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { appStore, useApp } from '../state/store.ts';
import { withLaterWords } from '../words/open.ts';
import { Icon, type IconName } from './Icon.tsx';

const Legend = lazy(async () => ({
  default: (await withLaterWords(import('./Legend.tsx'))).Legend,
}));
const NamesPicker = lazy(async () => ({ default: (await import('./Pickers.tsx')).NamesPicker }));
const LayersPicker = lazy(() => withLaterWords(import('../map/LayersPicker.tsx')));
const ThemePicker = lazy(async () => ({ default: (await import('./Pickers.tsx')).ThemePicker }));

export function Toolbar({ narrow }: { readonly narrow: boolean }) {
  const tools = useApp((state) => state.words.shell.tools);
  const words = useApp((state) => state.words.toolbar);
  const measuring = useApp((state) => state.tools.measuring);
  const { setDialog, setTools } = appStore().getState();
  const map = () => appStore().getState().map;
  return (
    <section className="tools" aria-label={tools.label} data-covers-map>
      <Tool icon="fit" label={tools.fit} onClick={() => map()?.fit()} />
      <Tool
        icon="measure"
        label={words.measure}
        pressed={measuring}
        onClick={() => setTools({ measuring: !measuring })}
      />
      <ToolPopover icon="layers" label={words.layers}>
        <LayersPicker />
      </ToolPopover>
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
    </section>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  /** For a button that switches something on and off. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon, label, pressed, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
    >
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
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="tool" aria-label={label} title={label} popoverTarget={id}>
        <Icon name={icon} />
      </button>
      <section
        id={id}
        popover="auto"
        className="tool-popover"
        aria-label={label}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') setOpen(true);
        }}
      >
        <h2>{label}</h2>
        {open && <Suspense fallback={null}>{children}</Suspense>}
      </section>
    </>
  );
}
