/** Chooses the command, and turns what went wrong into a message and an exit code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './arguments.ts';
import { type Command, EXIT_NOTHING, EXIT_OK, EXIT_USAGE, type Io } from './io.ts';
import { nearestWord } from './nearest.ts';
import { write } from './output.ts';

const HELP = `namesake: settlements of Ukraine and its borderlands under all their names, and claims about them

  namesake places find QUERY [--limit N] [--json]   find places by any name; QUERY - reads one a line
  namesake places show ID [--json]                  all that is known of a place
  namesake places namesakes NAME [--json]           every settlement of that name
  namesake places export --format ndjson|geojson|csv [--oblast NAME] [--out FILE] [--attribution FILE]
  namesake reports                                  the reports that are shipped
  namesake export [REPORT...] --format geojson [--out FILE]
  namesake validate FILE...                         check report files
  namesake read FILE|- ... [--json|--geojson|--report]   what bulletins claim, about which places
  namesake read --ndjson [FILE|- ...] [--jobs N]    the same of one text a line
  namesake evaluate DIR [--json]                    measure the reader over labelled bulletins

  --help      this text; after a command, that command's own
  --version   the version

Exit codes: 0 done, 1 nothing found or not valid, 2 not understood.
`;

/** Each command is loaded when it is asked for, so that starting stays quick. */
const COMMANDS: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
  places: () => import('./places/places.ts'),
  reports: () => import('./reports.ts'),
  export: () => import('./export.ts'),
  validate: () => import('./validate.ts'),
  read: () => import('./read/read.ts'),
  evaluate: () => import('./evaluate/evaluate.ts'),
};

function version(dataRoot: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(dataRoot, 'package.json'), 'utf8'));
  const found = manifest as { version?: unknown };
  return typeof found.version === 'string' ? found.version : 'unknown';
}

async function dispatch(args: string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    await write(io.stderr, HELP);
    return EXIT_USAGE;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await write(io.stdout, HELP);
    return EXIT_OK;
  }
  if (name === '--version' || name === '-V') {
    await write(io.stdout, `${version(io.dataRoot)}\n`);
    return EXIT_OK;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    const what = name.startsWith('-') ? 'option' : 'command';
    const known = what === 'option' ? ['--help', '--version'] : Object.keys(COMMANDS);
    throw new UsageError(`There is no ${what} "${name}".${nearestWord(name, known)}`);
  }
  return (await load()).run(rest, io);
}

/** Runs a command; the exit code comes back, messages go to `io.stderr`. Never throws. */
export async function runCommandLine(args: string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    const usage = error instanceof UsageError;
    const message = error instanceof Error ? error.message : String(error);
    await write(io.stderr, `namesake: ${message}\n${usage ? 'See namesake --help.\n' : ''}`);
    return usage ? EXIT_USAGE : EXIT_NOTHING;
  }
}
