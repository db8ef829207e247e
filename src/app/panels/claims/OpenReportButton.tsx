import { useRef } from 'react';
import { appStore, useApp } from '../../state/store.ts';

/** Opens a report file of the reader's own; the file stays in this browser. */
export function OpenReportButton() {
  const label = useApp((state) => state.words.shell.tools.openReport);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={async (event) => {
          const picker = event.currentTarget;
          const { openReportFile } = await import('../../open-report.ts');
          for (const file of picker.files ?? []) await openReportFile(appStore(), file);
          // Choosing the same file again after mending it must count as a change.
          picker.value = '';
        }}
      />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}
