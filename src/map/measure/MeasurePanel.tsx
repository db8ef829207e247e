import { useEffect, useState } from 'react';
import type { Line, LinePoint, MeasuredLine } from './line.ts';
import { legInWords, lengthInWords, type MeasureWords, pointInWords } from './words.ts';

export interface MeasurePanelProps {
  readonly line: Line;
  readonly measured: MeasuredLine;
  readonly words: MeasureWords;
  readonly byKeys: boolean;
  /** A place that can be added with a button; null where there is none. */
  readonly chosen: LinePoint | null;
  /** All of it as text. */
  readonly text: string;
  readonly onAdd: (point: LinePoint) => void;
  readonly onRemove: (index: number) => void;
  readonly onClear: () => void;
  readonly onFinish: () => void;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
  readonly onAnnounce: (text: string) => void;
}

/** What the line measures, leg by leg, and what can be done to it. */
export function MeasurePanel(props: MeasurePanelProps) {
  const { line, measured, words, byKeys, chosen, text } = props;
  const isDone = line.stage === 'done';
  const [outcome, setOutcome] = useState('');
  // What was copied is no longer what is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the text matters
  useEffect(() => setOutcome(''), [text]);
  const copy = async () => {
    let told = words.copied;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      told = words.copyFailed;
    }
    setOutcome(told);
    props.onAnnounce(told);
  };
  const hint = isDone ? words.hint.done : byKeys ? words.hint.keys : words.hint.pointer;
  return (
    <section className="map-measure-panel" aria-label={words.heading} data-covers-map>
      <header>
        <h2>
          {measured.legs.length === 0
            ? words.heading
            : words.total(lengthInWords(measured.metres, words))}
        </h2>
        <button type="button" aria-label={words.close} title={words.close} onClick={props.onClose}>
          <svg viewBox="0 0 18 18" width="16" height="16" aria-hidden="true">
            <path d="m4.5 4.5 9 9M13.5 4.5l-9 9" />
          </svg>
        </button>
      </header>
      {line.points.length > 0 && (
        <ol>
          {line.points.map((point, index) => {
            const leg = measured.legs[index - 1];
            const name = pointInWords(point, index, words);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a point is its position in the line
              <li key={index}>
                <span>{leg === undefined ? name : legInWords(leg, index - 1, words)}</span>
                <button
                  type="button"
                  aria-label={words.remove(name)}
                  title={words.remove(name)}
                  onClick={() => props.onRemove(index)}
                >
                  <svg viewBox="0 0 18 18" width="12" height="12" aria-hidden="true">
                    <path d="m4.5 4.5 9 9M13.5 4.5l-9 9" />
                  </svg>
                </button>
              </li>
            );
          })}
        </ol>
      )}
      <p className="map-measure-hint">{outcome === '' ? hint : outcome}</p>
      <div className="map-measure-actions">
        {chosen?.place && (
          <button type="button" onClick={() => props.onAdd(chosen)}>
            {words.addPlace(chosen.place.name)}
          </button>
        )}
        {line.points.length > 0 && !isDone && (
          <button type="button" onClick={() => props.onRemove(line.points.length - 1)}>
            {words.undo}
          </button>
        )}
        {measured.legs.length > 0 && (
          <>
            <button type="button" onClick={isDone ? props.onGoOn : props.onFinish}>
              {isDone ? words.goOn : words.finish}
            </button>
            <button type="button" onClick={copy}>
              {words.copy}
            </button>
          </>
        )}
        {line.points.length > 0 && (
          <button type="button" onClick={props.onClear}>
            {words.clear}
          </button>
        )}
      </div>
    </section>
  );
}
