import { useId, useState } from 'react';
import { appStore, useApp } from '../../state/store.ts';
import type { DownloadFormat } from '../../workspace/download.ts';
import type { Added } from '../../workspace/own-reports.ts';
import { useReading } from '../state.ts';
import { change } from './actions.ts';
import { isUnresolved, problemsOfClaim, problemsOfMeta } from './edits/check.ts';
import { FootDate } from './FootDate.tsx';
import { addToMap, download, seeOnMap } from './hand-on.ts';
import { problemText } from './problems.ts';

interface CardsFootProps {
  /** Opens the form of a claim. */
  readonly onMend: (id: string) => void;
}

/** So many incomplete claims are named; the filter shows all. */
const MOST_NAMED = 5;

/** Adding the claims to the map, and downloading them; says what is missing before. */
export function CardsFoot({ onMend }: CardsFootProps) {
  const texts = useApp((state) => state.words).readingClaims;
  const draft = useReading((state) => state.draft);
  const onMap = useApp((state) => state.reports.some((report) => report.own?.id === draft.id));
  const placesOpen = useApp((state) => state.gazetteer !== null);
  const heading = useId();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [added, setAdded] = useState<Added | null>(null);
  const [said, setSaid] = useState('');
  const { foot } = texts;

  const count = draft.claims.length;
  if (count === 0) return null;
  const incomplete = draft.claims.filter((held) => problemsOfClaim(held.claim).length > 0);
  const ofMeta = problemsOfMeta(draft.meta);
  const dateProblem = ofMeta.find((problem) => problem.path[0] === 'date');
  const ready = incomplete.length === 0 && ofMeta.length === 0;
  const undecided = draft.claims.reduce(
    (sum, { claim }) => sum + claim.places.filter(isUnresolved).length,
    0,
  );

  /** Runs what needs a complete report; otherwise says what is missing. */
  const whenReady = async (run: () => Promise<void>) => {
    setAsked(true);
    setAdded(null);
    setSaid('');
    if (!ready) {
      const first = ofMeta[0] ?? problemsOfClaim(incomplete[0]!.claim)[0];
      if (first) appStore().getState().announce(problemText(first, texts));
      return;
    }
    setBusy(true);
    await run();
    setBusy(false);
  };
  const add = () => whenReady(async () => setAdded(await addToMap(draft)));
  const save = (format: DownloadFormat) =>
    whenReady(async () => {
      try {
        setSaid(foot.downloaded(await download(draft, format)));
      } catch (error) {
        setSaid(foot.failed(error instanceof Error ? error.message : String(error)));
      }
    });

  return (
    <section className="claim-foot" aria-labelledby={heading}>
      <h3 id={heading} className="visually-hidden">
        {foot.label}
      </h3>
      <FootDate
        problem={
          dateProblem && (asked || draft.meta.date !== '') ? problemText(dateProblem, texts) : null
        }
      />
      {ofMeta.map(
        (problem) =>
          problem !== dateProblem && (
            <p key={problem.code} className="claim-problem">
              {problemText(problem, texts)}
            </p>
          ),
      )}
      {asked && incomplete.length > 0 && (
        <div className="claim-foot-missing">
          <p className="claim-problem">{foot.missing(incomplete.length)}</p>
          <ul>
            {incomplete.slice(0, MOST_NAMED).map(({ claim }) => (
              <li key={claim.id}>
                <button type="button" className="button-link" onClick={() => onMend(claim.id)}>
                  {foot.mend(claim.title.trim() || texts.noTitle)}
                </button>{' '}
                <span className="soft">
                  {problemsOfClaim(claim)
                    .map((problem) => problemText(problem, texts))
                    .join(' ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {undecided > 0 && <p className="soft">{foot.unsure(undecided)}</p>}
      <div className="claim-foot-actions">
        <button type="button" className="button button-primary" disabled={busy} onClick={add}>
          {busy ? foot.adding : onMap ? foot.update(count) : foot.add(count)}
        </button>
        <button type="button" className="button" disabled={busy} onClick={() => save('json')}>
          {foot.json}
        </button>
        <button
          type="button"
          className="button"
          disabled={busy || !placesOpen}
          title={placesOpen ? undefined : foot.waitForPlaces}
          onClick={() => save('geojson')}
        >
          {foot.geojson}
        </button>
      </div>
      <label className="claim-check">
        <input
          type="checkbox"
          checked={draft.keepText}
          onChange={(event) => {
            const keepText = event.target.checked;
            change(texts.steps.keepText, (now) => ({ ...now, keepText }));
          }}
        />
        <span>
          {foot.includeText}
          <span className="soft">{foot.includeTextNote}</span>
        </span>
      </label>
      <p role="status" className="claim-foot-said">
        {said}
        {added?.added === false && foot.notAdded(added.reason)}
        {added?.added &&
          (added.why !== null ? foot.notKept : added.replaced ? foot.updated : foot.added)}
      </p>
      {added?.added && (
        <button type="button" className="button-link" onClick={() => seeOnMap(added.id)}>
          {foot.see}
        </button>
      )}
    </section>
  );
}
