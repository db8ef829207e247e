/** In which form a report is to be downloaded, and whether its text goes along. */
import { useState } from 'react';
import { saveFile } from '../export/save.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { appStore, useApp } from '../state/store.ts';
import { reportToDownload } from './dialogs.ts';
import { DOWNLOAD_FORMATS, type DownloadFormat, fileNameFor, fileOf } from './download.ts';
import { textOfLoaded } from './shown.ts';

export function DownloadDialog() {
  const words = useApp((state) => state.words.workspace.download);
  const reports = useApp((state) => state.reports);
  const placesOpen = useApp((state) => state.gazetteer !== null);
  const [file] = useState(reportToDownload);
  const [format, setFormat] = useState<DownloadFormat>('json');
  const [withText, setWithText] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const loaded = reports.find((report) => report.file === file);

  if (!loaded?.meta) {
    return (
      <Dialog heading={words.heading}>
        <p>{words.gone}</p>
      </Dialog>
    );
  }
  const hasText = textOfLoaded(loaded) !== null;
  const waits = format === 'geojson' && !placesOpen;

  const download = async () => {
    setBusy(true);
    setSaid(words.preparing);
    try {
      const made = await fileOf(appStore().getState(), loaded, format, withText && hasText);
      saveFile(made.text, made.fileName, made.mime);
      setSaid(words.done(made.fileName));
    } catch (error) {
      setSaid(words.failed(error instanceof Error ? error.message : String(error)));
    }
    setBusy(false);
  };

  return (
    <Dialog
      heading={words.heading}
      actions={
        <button
          type="button"
          className="button button-primary"
          disabled={busy || waits}
          onClick={download}
        >
          {words.start}
        </button>
      }
    >
      <p>{loaded.meta.title}</p>
      <fieldset className="picker">
        <legend className="eyebrow">{words.format}</legend>
        {DOWNLOAD_FORMATS.map((id) => (
          <label key={id}>
            <input
              type="radio"
              name="download-format"
              checked={id === format}
              onChange={() => {
                setFormat(id);
                setSaid('');
              }}
            />
            <span>
              {words.formats[id].name}
              <span className="soft">{words.formats[id].note}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {format === 'json' &&
        (hasText ? (
          <div className="picker">
            <label>
              <input
                type="checkbox"
                checked={withText}
                onChange={(event) => setWithText(event.currentTarget.checked)}
              />
              <span>
                {words.withText}
                <span className="soft">{words.withTextNote}</span>
              </span>
            </label>
          </div>
        ) : (
          <p className="soft">{words.noText}</p>
        ))}
      {waits && <p>{words.waitForPlaces}</p>}
      <p className="soft">
        {words.fileName}: <code>{fileNameFor(loaded.meta.id, format)}</code>
      </p>
      <p role="status">{said}</p>
    </Dialog>
  );
}
