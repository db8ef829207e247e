import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { Place, PlaceName, References } from '../../../geodata/settlement.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { loadGazetteer, loadReferences } from '../data.ts';
import { type Command, EXIT_NOTHING, EXIT_OK } from '../io.ts';
import { write } from '../output.ts';
import { namesLine, placeRecord, pointLine, unitsLine } from './record.ts';

function nameLine({
  text,
  language,
  kind,
  from,
  until,
  usedBy,
  source,
  derived,
}: PlaceName): string {
  const period =
    from === null && until === null
      ? []
      : [`${from === null ? '' : `from ${from} `}until ${until ?? 'now'}`];
  const users = usedBy.length > 0 ? [`used by ${usedBy.join(', ')}`] : [];
  const origin = derived
    ? `derived by ${source.replace('rule:', 'rule ')}`
    : `attested by ${source}`;
  return `  ${language}  ${text}  (${[kind, ...period, ...users, origin].join('; ')})`;
}

function asText(gazetteer: Gazetteer, place: Place, references: References): string {
  const lines = [namesLine(place), `  ${place.id}`, `  ${place.kind}`, `  ${pointLine(place)}`];
  const units = unitsLine(gazetteer, place);
  if (units !== '') lines.push(`  ${units}`);
  if (place.type === 'settlement') {
    if (place.population !== null) lines.push(`  population ${place.population}`);
    if (place.note !== null && place.point !== null) lines.push(`  note: ${place.note}`);
  }
  lines.push('Names', ...place.names.map(nameLine));
  const known = Object.entries(references);
  if (known.length > 0) lines.push('References', ...known.map(([key, id]) => `  ${key}  ${id}`));
  return `${lines.join('\n')}\n`;
}

/** `namesake places show ID`: all that is known of a place. */
export const run: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0) {
    throw new UsageError('"places show" needs one id, such as UA14160210010099403.');
  }
  const gazetteer = loadGazetteer(io.dataRoot);
  const place = gazetteer.byId(id);
  if (place === undefined) {
    const hint = 'Ids are found with "namesake places find NAME".';
    await write(io.stderr, `No place has the id "${id.slice(0, 200)}". ${hint}\n`);
    return EXIT_NOTHING;
  }
  const text = values.json
    ? `${JSON.stringify(placeRecord(gazetteer, place), null, 2)}\n`
    : asText(gazetteer, place, loadReferences(io.dataRoot).byId(id));
  await write(io.stdout, text);
  return EXIT_OK;
};
