/** Puts an evaluation into a table for people. */
import {
  type Counts,
  f1Of,
  medianCandidates,
  type Ratio,
  type RatioName,
} from '../../bulletins/evaluate/counts.ts';
import type { Evaluation } from '../../bulletins/evaluate/evaluate.ts';

type Row =
  | { readonly title: string }
  | { readonly name: string; readonly ratio: RatioName }
  | { readonly name: string; readonly cell: (counts: Counts) => string };

const ROWS: readonly Row[] = [
  { name: 'bulletins', cell: ({ bulletins }) => String(bulletins) },
  { name: 'language told right', ratio: 'language-right' },
  { title: 'Mentions of settlements (overlapping spans match, one to one)' },
  { name: 'precision', ratio: 'mentions-precision' },
  { name: 'recall', ratio: 'mentions-recall' },
  { name: 'F1', cell: (counts) => shareOf(f1Of(counts)) },
  { title: 'Certain mentions of Ukrainian settlements that were found' },
  { name: 'right settlement among the candidates', ratio: 'among-candidates' },
  { name: 'first candidate right', ratio: 'first-right' },
  { name: 'first candidate within 10 km', ratio: 'first-within-10-km' },
  { name: 'pinned', ratio: 'pinned' },
  { name: 'wrong pins, of pins', ratio: 'wrong-pins' },
  { name: 'candidates, median', cell: (counts) => String(medianCandidates(counts) ?? '-') },
  { title: 'The same of Russian settlements' },
  { name: 'right settlement among the candidates', ratio: 'russia-among-candidates' },
  { name: 'first candidate right', ratio: 'russia-first-right' },
  { name: 'pinned', ratio: 'russia-pinned' },
  { name: 'wrong pins, of pins', ratio: 'russia-wrong-pins' },
  { title: 'End to end: missed mentions of Ukrainian settlements counted as wrong' },
  { name: 'right settlement among the candidates', ratio: 'end-to-end-among-candidates' },
  { name: 'first candidate right', ratio: 'end-to-end-first-right' },
  { name: 'first candidate within 10 km', ratio: 'end-to-end-first-within-10-km' },
  { name: 'pinned to the right settlement', ratio: 'end-to-end-pinned-right' },
  { name: 'wrong pins, those on no settlement included', ratio: 'end-to-end-wrong-pins' },
  { name: 'pins where the label knows no place', ratio: 'pins-without-a-known-place' },
  { title: 'Claims (matched by overlapping places, one to one)' },
  { name: 'matched', ratio: 'claims-matched' },
  { name: 'extra, of claims found', ratio: 'claims-extra' },
  { name: 'kind, of matched', ratio: 'kind' },
  { name: 'side of the claimant, of matched', ratio: 'side' },
  { name: 'group of forces or none, of matched', ratio: 'group' },
  { name: 'group of forces where one is named', ratio: 'group-named' },
  { name: 'kind, missed claims counted', ratio: 'end-to-end-kind' },
  { name: 'side, missed claims counted', ratio: 'end-to-end-side' },
  {
    name: 'found without a settlement, not compared',
    cell: ({ claimsWithoutSettlement }) => String(claimsWithoutSettlement),
  },
];

function shareOf(share: number | null): string {
  return share === null ? '-' : `${(100 * share).toFixed(1)} %`;
}

/** "97.9 % 229/234"; "-" where there is nothing to count. */
function ratioCell({ count, of }: Ratio): string {
  return of === 0 ? '-' : `${shareOf(count / of)} ${count}/${of}`;
}

/** A column for each language that there are bulletins of, and one for all together. */
export function evaluationTable({ together, languages }: Evaluation): string {
  const columns = [...languages, ['together', together] as const];
  const head = ['', ...columns.map(([name]) => name)];
  const lines = ROWS.map((row) => {
    if ('title' in row) return [row.title];
    const cellOf = (counts: Counts): string =>
      'ratio' in row ? ratioCell(counts.ratios[row.ratio]) : row.cell(counts);
    return [`  ${row.name}`, ...columns.map(([, counts]) => cellOf(counts))];
  });
  const table = [head, ...lines];
  const widths = head.map((_, column) =>
    Math.max(...table.filter((cells) => cells.length > 1).map((cells) => cells[column]!.length)),
  );
  const asLine = (cells: readonly string[]): string =>
    cells.length === 1
      ? cells[0]!
      : cells
          .map((cell, column) =>
            column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
          )
          .join('  ')
          .trimEnd();
  return `${table.map(asLine).join('\n')}\n`;
}
