/** Says what will be exported, then hands the file to the browser to save. */
import { useMemo, useState } from 'react';
import { FORMATS } from '../../formats/index.ts';
import { loadSources } from '../data-sources.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { appStore, useApp } from '../state/store.ts';
import { filterLines } from './filter-words.ts';
import { planExport, writeExport } from './prepare.ts';
import { saveFile, timeNow } from './save.ts';

export function ExportDialog() {
  const words = useApp((state) => state.words);
  const filter = useApp((state) => state.filter);
  const rows = useApp((state) => state.rows);
  const complete = useApp((state) => state.gazetteerExtent !== 'none');
  const basemap = useApp((state) => state.basemap);
  const [formatId, setFormatId] = useState(FORMATS[0]?.id ?? '');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const format = FORMATS.find((one) => one.id === formatId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows change with whatever the plan reads
  const plan = useMemo(
    () => format && planExport(appStore().getState(), format, timeNow()),
    [format, rows],
  );
  const texts = words.export;
  const lines = filterLines(filter, words);

  const download = async () => {
    if (!format || !plan) return;
    setBusy(true);
    setSaid(texts.preparing);
    try {
      const sources = await loadSources((address) => fetch(address), words.errors);
      const state = appStore().getState();
      const text = await writeExport(state, plan, format, sources, timeNow());
      saveFile(text, plan.fileName, format.mime);
      setSaid(texts.done(plan.fileName));
    } catch (error) {
      setSaid(texts.failed(error instanceof Error ? error.message : String(error)));
    }
    setBusy(false);
  };

  return (
    <Dialog
      heading={texts.heading}
      actions={
        <button
          type="button"
          className="button button-primary"
          disabled={busy || !complete || !plan || plan.selection.length === 0}
          onClick={download}
        >
          {texts.download}
        </button>
      }
    >
      {plan && plan.selection.length > 0 ? (
        <p>{texts.intro(plan.claims, plan.selection.length)}</p>
      ) : (
        <p>{texts.nothing}</p>
      )}
      {lines.length === 0 ? (
        <p>{texts.filterNone}</p>
      ) : (
        <>
          <p>{texts.filterSet}</p>
          <ul className="export-filter">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <fieldset className="picker">
        <legend className="eyebrow">{texts.format}</legend>
        {FORMATS.map(({ id }) => (
          <label key={id}>
            <input
              type="radio"
              name="export-format"
              checked={id === formatId}
              onChange={() => setFormatId(id)}
            />
            <span>
              {texts.formats[id as keyof typeof texts.formats].name}
              <span className="soft">{texts.formats[id as keyof typeof texts.formats].note}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {plan && plan.unsure > 0 && <p className="soft">{texts.unsureNote(plan.unsure)}</p>}
      {plan && plan.regions.length > 0 && !basemap && <p>{texts.outlinesMissing}</p>}
      {!complete && <p>{texts.waitForPlaces}</p>}
      {plan && (
        <p className="soft">
          {texts.fileName}: <code>{plan.fileName}</code>
        </p>
      )}
      <p role="status">{said}</p>
    </Dialog>
  );
}
