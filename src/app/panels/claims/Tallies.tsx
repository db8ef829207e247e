/** The tallies of the groups of forces as bars with their numbers, and the running totals apart. */
import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import type { Claim } from '../../../claims/claim.ts';
import { mapColours } from '../../../map/colours.ts';
import { appStore, themeOf, useApp } from '../../state/store.ts';
import { BAR_WIDTH, Bar, TallyAxis } from './TallyBar.tsx';
import {
  type CumulativeList,
  cumulativeLists,
  type TallyChart,
  tallyCharts,
} from './tally-rows.ts';
import '../../styles/tallies.css';

export default function Tallies() {
  const words = useApp((state) => state.words);
  const claims = useApp((state) => state.claims);
  const kept = useApp((state) => state.kept);
  const shown = useMemo(() => kept.flatMap((index) => claims[index] ?? []), [kept, claims]);
  const charts = useMemo(() => tallyCharts(shown, words), [shown, words]);
  const lists = useMemo(() => cumulativeLists(shown, words), [shown, words]);
  return (
    <>
      {charts.map((chart) => (
        <Chart key={chart.claimant} chart={chart} />
      ))}
      {lists.map((list) => (
        <Cumulative key={list.claimant} list={list} />
      ))}
    </>
  );
}

function Chart({ chart }: { readonly chart: TallyChart }) {
  const words = useApp((state) => state.words);
  const theme = useApp(themeOf);
  const colour = mapColours(theme).sides[chart.side];
  const largest = Math.max(1, ...chart.rows.map((row) => row.bar?.value ?? 0));
  // Open ends need room beyond the number itself.
  const scale = scaleLinear([0, largest * 1.08], [0, BAR_WIDTH]);
  const period = chart.rows[0]?.claim.time.asStated;
  return (
    <section className="tally">
      <h2 className="eyebrow">{words.tallies.heading}</h2>
      <p className="tally-said">
        <b>{words.tallies.said(chart.claimant)}</b>; <i>{words.tallies.notVerified}</i>
        {period && <span className="soft"> · {words.tallies.periodOf(period)}</span>}
      </p>
      <table className="tally-chart">
        <caption className="visually-hidden">{words.tallies.caption(chart.claimant)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.tallies.group}</th>
            <th scope="col">
              {words.details.figures.said(chart.what)}
              <TallyAxis scale={scale} />
            </th>
          </tr>
        </thead>
        <tbody>
          {chart.rows.map((row) => (
            <tr key={row.group}>
              <th scope="row">
                <ShowClaim claim={row.claim} text={words.vocabulary.groups[row.group]} />
              </th>
              <td>
                <span className="tally-figure">
                  {row.bar && <Bar bar={row.bar} scale={scale} colour={colour} />}
                  <span className="numbers">{row.amount ?? words.tallies.noFigure}</span>
                </span>
                <span className="tally-materiel">
                  <span className="visually-hidden">{words.tallies.materiel}: </span>
                  {row.materiel || words.tallies.noMateriel}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="tally-legend soft">
        {(['open', 'closed'] as const).map((end) => (
          <li key={end}>
            <Bar
              bar={{ value: 20, end }}
              scale={scaleLinear([0, 20], [0, 20])}
              colour={colour}
              small
            />
            {words.tallies.ends[end]}
          </li>
        ))}
        <li>{words.tallies.notAdded}</li>
      </ul>
    </section>
  );
}

function Cumulative({ list }: { readonly list: CumulativeList }) {
  const words = useApp((state) => state.words);
  const { asStated } = list.claim.time;
  return (
    <section className="tally">
      <h2 className="eyebrow">{words.tallies.cumulative}</h2>
      <p className="tally-said">
        <ShowClaim claim={list.claim} text={list.claim.title} />
        <span className="soft">
          {asStated && ` · ${asStated}`}
          <br />
          {words.tallies.cumulativeCaption(list.claimant)}
        </span>
      </p>
      <table className="tally-chart">
        <caption className="visually-hidden">
          {words.tallies.cumulativeCaption(list.claimant)}
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.tallies.what}</th>
            <th scope="col">{words.tallies.figure}</th>
          </tr>
        </thead>
        <tbody>
          {list.lines.map(({ what, amount }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td className="numbers tally-number">{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ShowClaim({ claim, text }: { readonly claim: Claim; readonly text: string }) {
  const words = useApp((state) => state.words.tallies);
  return (
    <button
      type="button"
      className="button-link tally-open"
      title={words.show(claim.title)}
      onClick={() =>
        appStore().getState().select({ type: 'claim', claim: claim.key, mention: null })
      }
    >
      {text}
    </button>
  );
}
