import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { appStore, useApp } from '../state/store.ts';
import { Icon } from './Icon.tsx';

interface DialogProps {
  readonly heading: string;
  readonly children: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** For a dialog that the store does not know of; without it the store closes its own. */
  readonly onClose?: () => void;
}

/** A native modal dialog: the browser keeps the focus inside and gives it back; Escape closes. */
export function Dialog({ heading, children, actions, wide = false, onClose }: DialogProps) {
  const words = useApp((state) => state.words.shell);
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();

  // Before the element leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    return () => element.close();
  }, []);

  const close = onClose ?? (() => appStore().getState().setDialog(null));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it with Escape and the button
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={headingId}
      // React's unmount closes it too; only a close by the reader reaches the store.
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className="dialog-frame">
        <header className="dialog-head">
          <h2 id={headingId}>{heading}</h2>
          <button type="button" className="button-icon" aria-label={words.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard */}
        <section className="dialog-body" tabIndex={0} aria-labelledby={headingId}>
          {children}
        </section>
        {actions && <footer className="dialog-actions">{actions}</footer>}
      </div>
    </dialog>
  );
}
