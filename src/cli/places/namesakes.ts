import { fold } from '../../../geodata/names/fold.ts';
import type { Search } from '../../../geodata/search.ts';
import type { Place, PlaceName } from '../../../geodata/settlement.ts';
import { isCyrillic, latinKey, romanisedKeys } from '../../../geodata/spellings.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { loadGazetteer } from '../data.ts';
import { type Command, EXIT_NOTHING, EXIT_OK } from '../io.ts';
import { write } from '../output.ts';
import { openShippedSearch } from '../search-data.ts';
import { namesLine, placeRecord, pointLine, unitsLine } from './record.ts';

/** No name has as many bearers. */
const MOST_BEARERS = 2000;

/** Whether a name is in use and spelled so, or romanised so by KMU 2010 or BGN/PCGN. */
function isNameOfToday({ text, language, kind }: PlaceName, asked: string): boolean {
  if (kind !== 'official' && kind !== 'exonym') return false;
  if (isCyrillic(asked)) return fold(text) === fold(asked);
  const key = latinKey(asked);
  return isCyrillic(text) ? romanisedKeys(text, language).includes(key) : latinKey(text) === key;
}

/**
 * The settlements that bear a name today, in any language: those whose official name in Ukraine it is
 * first, then the larger first. The same that `gazetteer.namesakes` gives, which would first read
 * every name of every settlement.
 */
function bearersOf(search: Search, name: string): Place[] {
  return search
    .find(name, { limit: MOST_BEARERS })
    .filter(({ how }) => how === 'whole')
    .map(({ place }) => place)
    .filter(
      ({ type, names }) => type === 'settlement' && names.some((one) => isNameOfToday(one, name)),
    );
}

/** `namesake places namesakes NAME`: every settlement that bears the name today. */
export const run: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  const name = positionals.join(' ').trim();
  if (name === '') throw new UsageError('"places namesakes" needs a name, such as Oleksiivka.');
  const gazetteer = loadGazetteer(io.dataRoot);
  const search = await openShippedSearch(io.dataRoot, gazetteer);
  const places = bearersOf(search, name);
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
