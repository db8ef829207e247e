import { useEffect, useState } from 'react';
import { appStore, useApp } from '../state/store.ts';
import { withLaterWords } from '../words/open.ts';

/** What is read as a bulletin; all else is taken for a report. */
const TEXT_FILE = /\.(txt|text|md|markdown|html?)$/i;

/** Takes report files dropped anywhere on the window, and says so while one hovers. */
export function DropTarget() {
  const words = useApp((state) => state.words.shell);
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      // Without this the browser would leave the page and open the file.
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = async (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setHovering(false);
      // The list is emptied when the event is over.
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.some(({ name }) => TEXT_FILE.test(name))) {
        const { openDropped } = await withLaterWords(import('../reading/open-dropped.ts'));
        await openDropped(files);
        return;
      }
      const { openReportFile } = await import('../open-report.ts');
      for (const file of files) {
        await openReportFile(appStore(), file);
      }
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return hovering ? <p className="drop-target">{words.dropHere}</p> : null;
}
