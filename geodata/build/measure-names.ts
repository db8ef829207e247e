/**
 * `npx tsx geodata/build/measure-names.ts [--raw DIR] [--held-apart] [--lines N]`: how often the rules make the
 * attested names, per rule and per oblast, with the names that come out wrong. Without --held-apart the
 * four fifths of the settlements that the tables may be mended by; with it the fifth that they may not:
 * figures only, no names, so that nobody mends by it.
 */
import { parseArgs } from 'node:util';
import {
  type AttestedNames,
  type AttestedPair,
  chooseAttested,
  isHeldApart,
} from '../names/attested.ts';
import { fold, russianForm, ukrainianForm } from '../names/index.ts';
import { type FormMeasurement, measureForm, type Share } from '../names/measure.ts';
import { type Built, build } from './build.ts';

/** The sets of every settlement that `chooseAttested` chooses from. */
export function attestedNamesOf(built: Pick<Built, 'ukraine' | 'attestations'>): AttestedNames[] {
  return built.ukraine.map(({ code, oblast, name, former }) => {
    const { localities, item } = built.attestations.get(code)!;
    return {
      code,
      oblast: oblast.iso,
      name,
      former: former.map(({ text }) => text),
      wof: localities.flatMap(({ ru }) => ru),
      wikidata: item?.aliases ?? [],
    };
  });
}

export const percent = ({ right, of, share }: Share): string =>
  `${right} of ${of} (${(share * 100).toFixed(1)} %)`;

const measured = (pairs: readonly AttestedPair[]): FormMeasurement =>
  measureForm(
    pairs.map(({ oblast, name, russian }) => ({ oblast, name, attested: russian })),
    russianForm,
  );

/** The report as lines; `names` also lists rules and wrong names. */
export function reportOf(
  places: readonly AttestedNames[],
  heldApart: boolean,
  lines: number,
): string[] {
  const { pairs, otherNames } = chooseAttested(places);
  const seen = new Set(
    pairs.filter(({ code }) => !isHeldApart(code)).map(({ name }) => fold(name)),
  );
  const own = pairs.filter(({ code }) => isHeldApart(code) === heldApart);
  const all = measured(own);
  const report = [
    `${heldApart ? 'the fifth held apart' : 'the other four fifths'}; ${pairs.length} settlements with an attested form, ${otherNames} with other names only`,
    `uk-ru: ${percent(all.pairs)}; different names ${percent(all.names)}`,
    `at best, where settlements of a name differ: ${percent(all.ceiling)}`,
    `attested by both sources: ${percent(measured(own.filter(({ by }) => by === 'both')).pairs)}`,
  ];
  if (heldApart) {
    const isSeen = ({ name }: AttestedPair) => seen.has(fold(name));
    report.push(
      `names that the other fifths have: ${percent(measured(own.filter(isSeen)).pairs)}`,
      `names that no table has seen: ${percent(measured(own.filter((pair) => !isSeen(pair))).pairs)}`,
    );
  }
  const raw = chooseAttested(places, true).pairs.filter(
    ({ code }) => isHeldApart(code) === heldApart,
  );
  report.push(`old names left in: ${percent(measured(raw).pairs)}`);
  const back = measureForm(
    own.map(({ oblast, name, russian }) => ({ oblast, name: russian, attested: name })),
    ukrainianForm,
  );
  report.push(`ru-uk backwards: ${percent(back.pairs)}`, 'by oblast:');
  for (const [oblast, share] of all.byOblast) report.push(`  ${oblast}: ${percent(share)}`);
  if (heldApart) return report;
  report.push('by rule:');
  const rules = [...all.byRule].filter(([, { of }]) => of >= 5);
  for (const [rule, share] of rules.slice(0, lines)) report.push(`  ${rule}: ${percent(share)}`);
  report.push('wrong:');
  for (const { name, made, attested, pairs: count } of all.wrong.slice(0, lines)) {
    report.push(`  ${name}: made ${made}, attested ${attested} (${count})`);
  }
  return report;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      raw: { type: 'string', default: '../shared/raw' },
      'held-apart': { type: 'boolean', default: false },
      lines: { type: 'string', default: '60' },
    },
  });
  const places = attestedNamesOf(build(values.raw));
  for (const line of reportOf(places, values['held-apart'], Number(values.lines)))
    console.log(line);
}
