import { useState } from 'react';
import { figureInWords } from '../../panels/details/sentences.ts';
import { Dialog } from '../../shell/Dialog.tsx';
import { useApp } from '../../state/store.ts';
import '../../styles/dialogs.css';
import { useReading } from '../state.ts';
import { split } from './actions.ts';
import { claimOf } from './edits/held.ts';
import type { FigureGoes } from './edits/split.ts';
import { choicesOf, SelectField } from './Field.tsx';
import { placeTitle } from './place-title.ts';

interface SplitDialogProps {
  readonly id: string;
  /** With the id of the new claim; null where nothing was split. */
  readonly onClose: (added: string | null) => void;
}

const GOES: readonly FigureGoes[] = ['both', 'stays', 'goes'];

/** Which places and figures of a claim go into a new one. */
export function SplitDialog({ id, onClose }: SplitDialogProps) {
  const words = useApp((state) => state.words);
  const gazetteer = useApp((state) => state.gazetteer);
  const style = useApp((state) => state.nameStyle);
  const claim = useReading((state) => claimOf(state.draft, id)?.claim);
  const [places, setPlaces] = useState<ReadonlySet<number>>(new Set());
  const [figures, setFigures] = useState<ReadonlyMap<number, FigureGoes>>(new Map());
  const texts = words.readingClaims.split;
  if (!claim) return null;
  // A figure of a list is one of all its places: unless somebody says otherwise it stays that of both.
  const goes = claim.figures.map((_, at) => figures.get(at) ?? 'both');
  const any = places.size > 0 || goes.includes('goes');
  const tick = (at: number, on: boolean) =>
    setPlaces((now) => new Set(on ? [...now, at] : [...now].filter((other) => other !== at)));
  return (
    <Dialog
      heading={texts.heading}
      onClose={() => onClose(null)}
      actions={
        <>
          <button type="button" className="button" onClick={() => onClose(null)}>
            {texts.cancel}
          </button>
          <button
            type="button"
            className="button button-primary"
            disabled={!any}
            onClick={() => onClose(split(id, { places: [...places], figures: goes }))}
          >
            {texts.split}
          </button>
        </>
      }
    >
      <p className="soft">{texts.intro}</p>
      {claim.places.length > 0 && (
        <fieldset className="picker">
          <legend className="eyebrow">{texts.places}</legend>
          {claim.places.map((place, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place of a claim is its position
            <label key={at}>
              <input
                type="checkbox"
                checked={places.has(at)}
                onChange={(event) => tick(at, event.target.checked)}
              />
              <span>
                {place.asWritten}
                <span className="soft">{placeTitle(place, gazetteer, style)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {claim.figures.length > 0 && (
        <fieldset className="picker claim-fields">
          <legend className="eyebrow">{texts.figures}</legend>
          {claim.figures.map((figure, at) => (
            <SelectField
              // biome-ignore lint/suspicious/noArrayIndexKey: a figure of a claim is its position
              key={at}
              label={figureInWords(figure, words)}
              wide
              value={goes[at] ?? 'both'}
              choices={choicesOf(GOES, texts.goes)}
              onChange={(where) => setFigures((now) => new Map(now).set(at, where))}
            />
          ))}
        </fieldset>
      )}
      {!any && <p className="soft">{texts.nothing}</p>}
    </Dialog>
  );
}
