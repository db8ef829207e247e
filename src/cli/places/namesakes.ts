import { readArguments, UsageError } from '../arguments.ts';
import { loadGazetteer } from '../data.ts';
import { type Command, EXIT_NOTHING, EXIT_OK } from '../io.ts';
import { write } from '../output.ts';
import { namesLine, placeRecord, pointLine, unitsLine } from './record.ts';

/** `namesake places namesakes NAME`: every settlement that bears the name today. */
export const run: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  const name = positionals.join(' ').trim();
  if (name === '') throw new UsageError('"places namesakes" needs a name, such as Oleksiivka.');
  const gazetteer = loadGazetteer(io.dataRoot);
  const places = gazetteer.namesakes(name);
  if (values.json) {
    const records = places.map((place) => placeRecord(gazetteer, place));
    await write(io.stdout, `${JSON.stringify(records, null, 2)}\n`);
  } else if (places.length > 0) {
    const noun = places.length === 1 ? 'settlement bears' : 'settlements bear';
    await write(io.stdout, `${places.length} ${noun} this name\n`);
    for (const place of places) {
      const units = unitsLine(gazetteer, place);
      const lines = [namesLine(place), `  ${units}`, `  ${pointLine(place)}`, `  ${place.id}`];
      await write(io.stdout, `\n${lines.join('\n')}\n`);
    }
  } else {
    const hint = 'Former names and other spellings: "namesake places find".';
    await write(io.stderr, `No settlement is named "${name.slice(0, 200)}" today. ${hint}\n`);
  }
  return places.length > 0 ? EXIT_OK : EXIT_NOTHING;
};
