import { UsageError } from '../arguments.ts';
import { type Command, EXIT_OK } from '../io.ts';
import { nearestWord } from '../nearest.ts';
import { write } from '../output.ts';

const HELP = `namesake places: find, show and take away places

  find QUERY [--limit N] [--json]
      Finds places by any name, script, case or spelling, and says by which and why; an oblast, raion or
      hromada may stand beside it: "Oleksiivka, Sumy".
      With QUERY "-" one query a line is read from standard input and one JSON array a line printed.
  show ID [--json]
      All that is known of a place: names and who uses them, point and accuracy, units, references.
  namesakes NAME [--json]
      Every settlement that bears this name today, in any of the three languages.
  export --format ndjson|geojson|csv [--oblast NAME] [--out FILE] [--attribution FILE]
      Every settlement and site, or the settlements of an oblast (any of its names, or its ISO code).
      GeoJSON carries the attributions in its member "namesake"; for ndjson and csv they go to
      standard error, or to the file that --attribution names.
`;

const COMMANDS: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
  find: () => import('./find.ts'),
  show: () => import('./show.ts'),
  namesakes: () => import('./namesakes.ts'),
  export: () => import('./export.ts'),
};

/** `namesake places ...` */
export const run: Command = async (args, io) => {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || rest.includes('--help')) {
    await write(io.stdout, HELP);
    return EXIT_OK;
  }
  const known = Object.keys(COMMANDS);
  if (name === undefined) {
    throw new UsageError(`"places" needs one of ${known.join(', ')}.`);
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    const nearest = nearestWord(name, known) || ` Use one of ${known.join(', ')}.`;
    throw new UsageError(`There is no command "places ${name}".${nearest}`);
  }
  return (await load()).run(rest, io);
};
