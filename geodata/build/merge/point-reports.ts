/** Two lists that a person can read: points that sources put apart, and places not known. */
import type { Placing, Unplaced } from './points.ts';
import type { Check } from './second-source.ts';
import type { UkrainianSettlement } from './ukraine.ts';

/** Why a settlement has no point, in words; the `note` of its row. */
export const REASONS: Readonly<Record<Unplaced, string>> = {
  'no-spot': 'place not known: no source has a point of this name in the oblast',
  'far-from-its-units':
    'place not known: every point of this name lies too far from its hromada and old raion',
  'namesakes-undecided':
    'place not known: the evidence does not tell its point from that of a namesake near by',
};

const degrees = (lat: number, lon: number): string => `${lat.toFixed(4)}, ${lon.toFixed(4)}`;
const kilometres = (metres: number): string => (metres / 1_000).toFixed(1);

/** `points-apart.md`: each settlement that two independent sources put over 10 km apart. */
export function pointsApart(
  settlements: readonly UkrainianSettlement[],
  placed: ReadonlyMap<string, Placing>,
  checks: ReadonlyMap<string, Check>,
): string {
  const lines: string[] = [];
  let count = 0;
  for (const { code, name, oblast } of settlements) {
    const check = checks.get(code);
    const placing = placed.get(code);
    if (!check || !placing || check.apart.length === 0) continue;
    count++;
    const { spot, cost } = placing;
    const why = check.agrees
      ? `${check.agrees.source} ${check.agrees.id} agrees within ${kilometres(check.agrees.metres)} km`
      : `it fits the hromada and the old raion (misfit ${cost.toFixed(1)}); no third source decides`;
    for (const other of check.apart) {
      lines.push(
        `| ${code} | ${name} | ${oblast.en} | ${spot.source} ${spot.id}: ${degrees(spot.lat, spot.lon)} | ${other.source} ${other.id}: ${degrees(other.lat, other.lon)} | ${kilometres(other.metres)} | ${other.tie} | ${why} |`,
      );
    }
  }
  return `# Points over 10 km apart

Settlements of Ukraine for which two sources give points more than 10 km apart: ${count}. The first point is the one that ships; its accuracy covers the other where no third source confirms it. A distance of hundreds of kilometres is nearly always an item or a row linked to the wrong settlement.

| Id | Name | Oblast | Chosen | Other | km | What ties the other | Why the first |
|---|---|---|---|---|---|---|---|
${lines.join('\n')}
`;
}

/** `places-not-known.md`: each settlement of Ukraine without a point, with the reason. */
export function placesNotKnown(
  settlements: readonly UkrainianSettlement[],
  unplaced: ReadonlyMap<string, Unplaced>,
): string {
  const lines = settlements.flatMap(({ code, name, oblast, koatuu }) => {
    const reason = unplaced.get(code);
    if (reason === undefined) return [];
    const why = REASONS[reason].replace('place not known: ', '');
    return [`| ${code} | ${koatuu?.code ?? ''} | ${name} | ${oblast.en} | ${why} |`];
  });
  return `# Places not known

Settlements of Ukraine that the sources list but cannot place: ${lines.length}. They keep their names and units and are never pinned to a guess. Russia's places without a point stand in \`settlements/RU-*.tsv\` with a note.

| Id | KOATUU | Name | Oblast | Reason |
|---|---|---|---|---|
${lines.join('\n')}
`;
}
