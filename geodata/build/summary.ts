/** What the build prints at its end. */

import { fold } from '../names/fold.ts';
import { transliterate } from '../names/index.ts';
import type { SettlementRow } from '../records.ts';
import { LANGUAGES } from '../settlement.ts';
import type { Built } from './build.ts';
import { attestedNamesOf, reportOf } from './measure-names.ts';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)} %`;

function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** How often the rule for a display name makes what a source attests, on the rows that attest it. */
function reproduced(
  rows: readonly SettlementRow[],
  language: 'ru' | 'uk' | 'en',
  form: (row: SettlementRow) => string | null,
): string {
  let measured = 0;
  let right = 0;
  for (const row of rows) {
    const name = row.display[language];
    const made = name.derived ? null : form(row);
    if (made === null) continue;
    measured++;
    if (fold(made) === fold(name.text)) right++;
  }
  return `${right} of ${measured} (${percent(right, measured)})`;
}

/** The summary as lines of text; figures only, no time and no path, so that two runs agree. */
export function summarise(built: Built, texts: ReadonlyMap<string, string>): string {
  const rows = [...built.settlements.values()].flat();
  const ukraine = rows.filter(({ id }) => id.startsWith('UA'));
  const russia = rows.filter(({ id }) => !id.startsWith('UA'));
  const located = (of: readonly SettlementRow[]): number => of.filter(({ point }) => point).length;
  const lines: string[] = [];
  const say = (text: string): void => {
    lines.push(text);
  };
  let bytes = 0;
  for (const text of texts.values()) bytes += Buffer.byteLength(text);
  say(`${texts.size} files, ${(bytes / 1e6).toFixed(1)} MB`);
  say(`settlements: ${rows.length} (Ukraine ${ukraine.length}, Russia ${russia.length})`);
  say(
    `with a point: Ukraine ${located(ukraine)} (${percent(located(ukraine), ukraine.length)}), Russia ${located(russia)} (${percent(located(russia), russia.length)})`,
  );
  for (const [source, count] of counted(rows.flatMap(({ point }) => point?.source ?? []))) {
    say(`  points from ${source}: ${count}`);
  }
  for (const [reason, count] of counted([...built.located.unplaced.values()])) {
    say(`  Ukraine without a point, ${reason}: ${count}`);
  }
  const checks = [...built.checks.values()];
  say(
    `points of Ukraine that a second source confirms within 10 km: ${checks.filter(({ agrees }) => agrees).length}`,
  );
  say(`  within 3 km: ${checks.filter(({ agrees }) => agrees && agrees.metres <= 3_000).length}`);
  say(
    `conflicts (sources over 10 km apart, points-apart.md): ${checks.filter(({ apart }) => apart.length > 0).length}`,
  );
  for (const [country, of] of [
    ['Ukraine', ukraine],
    ['Russia', russia],
  ] as const) {
    for (const language of LANGUAGES) {
      const derived = of.filter(({ display }) => display[language].derived).length;
      say(`names ${country} ${language}: ${of.length - derived} attested, ${derived} derived`);
    }
  }
  const more = rows.flatMap((row) => row.more);
  for (const [kind, count] of counted(more.map((name) => `${name.language} ${name.kind}`))) {
    say(`  further names ${kind}: ${count}`);
  }
  say(
    `settlements whose Russian name is the one before a rename: ${ukraine.filter(({ display }) => display.ru.usedBy.includes('russia')).length}`,
  );
  say('how often each rule makes what a source attests (display names):');
  say(
    `  kmu-2010, against OCHA and OpenStreetMap: ${reproduced(ukraine, 'en', (row) => transliterate(row.display.uk.text, 'uk-kmu-2010'))}`,
  );
  say(
    `  bgnpcgn-1947, against GeoNames: ${reproduced(russia, 'en', (row) => (row.display.ru.derived ? null : transliterate(row.display.ru.text, 'ru-bgnpcgn-1947')))}`,
  );
  const places = attestedNamesOf(built);
  for (const heldApart of [false, true]) {
    for (const line of reportOf(places, heldApart, 40)) say(`  ${line}`);
  }
  say('dropped:');
  for (const [reason, count] of [...built.dropped].sort()) say(`  ${reason}: ${count}`);
  return lines.join('\n');
}
