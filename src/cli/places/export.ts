import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import { fold } from '../../../geodata/names/fold.ts';
import type { PlaceId, Unit } from '../../../geodata/settlement.ts';
import { openUnitNames } from '../../../geodata/unit-names.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { type DataSource, loadGazetteer, loadSources } from '../data.ts';
import { type Command, EXIT_OK } from '../io.ts';
import { nearestOf, nearestWord } from '../nearest.ts';
import { write, writeToFile } from '../output.ts';
import { EXPORT_FORMATS, type ExportFormat, PLACE_FORMATS, type PlaceFormat } from './formats.ts';
import { placeRecord } from './record.ts';

/** Lines are gathered to about this many characters before they are written. */
const CHUNK = 64 * 1024;

function readFormat(text: string | undefined): ExportFormat {
  const all = EXPORT_FORMATS.join(', ');
  if (text === undefined) throw new UsageError(`"places export" needs --format: ${all}.`);
  const format = EXPORT_FORMATS.find((known) => known === text);
  if (format === undefined) {
    const nearest = nearestWord(text, EXPORT_FORMATS);
    throw new UsageError(`There is no format "${text}"; use ${all}.${nearest}`);
  }
  return format;
}

function findOblast(gazetteer: Gazetteer, name: string): Unit {
  const names = openUnitNames(gazetteer, 'oblast');
  const [oblast, ...others] = names.find(name);
  if (oblast !== undefined && others.length === 0) return oblast;
  if (oblast !== undefined) {
    const ids = [oblast, ...others].map((unit) => `${unit.display.en} (${unit.id})`).join(', ');
    throw new UsageError(`"${name}" may be ${ids}: give the code.`);
  }
  const nearestKey = nearestOf(name, names.keys.keys());
  const nearestUnit = nearestKey === null ? undefined : names.keys.get(nearestKey)?.[0];
  const nearest = nearestUnit === undefined ? '' : ` Did you mean "${nearestUnit.display.en}"?`;
  throw new UsageError(
    `There is no oblast "${name.slice(0, 200)}" in the gazetteer.${nearest} Any of its names will do, or its ISO 3166-2 code, such as UA-59.`,
  );
}

/** Whether a unit has a name that begins with the first word of a text, or that id. */
function isCalled(unit: Unit, text: string): boolean {
  const [word = ''] = fold(text).split(' ');
  const names = unit.names.map((name) => fold(name.text).split(' ')[0]);
  return names.includes(word) || fold(unit.id) === fold(text);
}

/** The ids to write, sorted: the settlements of an oblast, or every settlement and site. */
function idsOf(gazetteer: Gazetteer, oblast: Unit | null): readonly PlaceId[] {
  const { ids } = gazetteer.columns;
  if (oblast === null) return [...ids, ...gazetteer.allSites().map((site) => site.id)].sort();
  return gazetteer
    .settlementsOf(oblast.id)
    .map((place) => place.id)
    .sort();
}

async function writePlaces(
  gazetteer: Gazetteer,
  ids: readonly PlaceId[],
  format: PlaceFormat,
  sources: readonly DataSource[],
  stream: NodeJS.WritableStream,
): Promise<void> {
  let chunk = format.head(sources);
  let first = true;
  for (const id of ids) {
    const place = gazetteer.byId(id);
    if (place === undefined) continue;
    chunk += format.place(placeRecord(gazetteer, place), first);
    first = false;
    if (chunk.length >= CHUNK) {
      await write(stream, chunk);
      chunk = '';
    }
  }
  await write(stream, chunk + format.tail);
}

function attributionText(sources: readonly DataSource[]): string {
  const lines = sources.map(({ title, licence, attribution }) =>
    [title, attribution, licence].filter((part) => part !== '').join('; '),
  );
  return `Sources of these places:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** `namesake places export`: the gazetteer for other tools. */
export const run: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string' },
    oblast: { type: 'string' },
    out: { type: 'string' },
    attribution: { type: 'string' },
  });
  if (positionals.length > 0) {
    throw new UsageError(
      `"places export" takes no "${positionals[0]}"; an oblast is given with --oblast.`,
    );
  }
  const format = PLACE_FORMATS[readFormat(values.format)];
  const gazetteer = loadGazetteer(io.dataRoot);
  const oblast = values.oblast === undefined ? null : findOblast(gazetteer, values.oblast);
  if (oblast !== null && !isCalled(oblast, values.oblast ?? '')) {
    const { en } = oblast.display;
    await write(io.stderr, `--oblast "${values.oblast}" is read as ${en} (${oblast.id}).\n`);
  }
  const sources = loadSources(io.dataRoot);
  const ids = idsOf(gazetteer, oblast);

  if (values.out === undefined) await writePlaces(gazetteer, ids, format, sources, io.stdout);
  else {
    await writeToFile(io.cwd, values.out, (stream) =>
      writePlaces(gazetteer, ids, format, sources, stream),
    );
  }
  if (values.attribution !== undefined) {
    await writeToFile(io.cwd, values.attribution, (stream) =>
      write(stream, attributionText(sources)),
    );
  } else if (!format.carriesAttribution) await write(io.stderr, attributionText(sources));
  return EXIT_OK;
};
