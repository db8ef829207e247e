import { memo, useEffect, useRef } from 'react';
import { MarkGlyph } from '../../../map/marks/Glyph.tsx';
import { appStore, themeOf, useApp } from '../../state/store.ts';
import type { ClaimLine } from './lines.ts';
import { shortTime } from './short-time.ts';

interface ClaimRowProps {
  readonly line: ClaimLine;
  readonly selected: boolean;
  /** Whether Tab stops here; the arrow keys go on from it. */
  readonly reachable: boolean;
}

export const ClaimRow = memo(function ClaimRow({ line, selected, reachable }: ClaimRowProps) {
  const words = useApp((state) => state.words);
  const theme = useApp(themeOf);
  const row = useRef<HTMLTableRowElement>(null);
  const { claim, places } = line;
  const shipped = useApp(
    (state) => state.reports.find((report) => report.claims.includes(claim))?.shipped ?? true,
  );

  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const time = shortTime(claim, words);
  const kind = words.vocabulary.kinds[claim.kind];
  const said = [
    claim.claimant.name,
    ...(claim.group ? [words.vocabulary.groups[claim.group]] : []),
    ...(shipped ? [] : [words.claims.opened]),
  ];
  const choose = () =>
    appStore()
      .getState()
      .select({ type: 'claim', claim: claim.key, mention: null }, { show: true });
  return (
    <tr
      ref={row}
      className="claim-row"
      aria-current={selected ? 'true' : undefined}
      onClick={choose}
    >
      <td className="column-kind">
        <MarkGlyph
          kind={claim.kind}
          side={claim.claimant.side}
          status={claim.status}
          theme={theme}
          title={kind}
        />
      </td>
      <th scope="row" className="column-claimant">
        <button
          type="button"
          className="claim-title"
          data-claim-row={claim.key}
          tabIndex={reachable ? 0 : -1}
        >
          {claim.title}
        </button>
        <span className="claim-said">{said.join(' · ')}</span>
      </th>
      <td className="column-places">
        {[places.text, ...(places.beside ? [places.beside] : [])].join(', ')}
      </td>
      <td className="column-time numbers" title={time.full ?? undefined}>
        {time.dateTime ? <time dateTime={time.dateTime}>{time.text}</time> : time.text}
      </td>
    </tr>
  );
});
