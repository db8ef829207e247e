import { readArguments, UsageError } from './arguments.ts';
import { type Command, EXIT_NOTHING, EXIT_OK } from './io.ts';
import { write } from './output.ts';
import { shippedReports } from './report-files.ts';

const HELP = `namesake reports [--json]

  The reports that are shipped: id, date, number of claims, title.
`;

/** `namesake reports`: the shipped reports. */
export const run: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
  });
  if (values.help) {
    await write(io.stdout, HELP);
    return EXIT_OK;
  }
  if (positionals.length > 0) {
    throw new UsageError(`"reports" takes no names, and got "${positionals.join(' ')}".`);
  }
  const reports = shippedReports(io.dataRoot);
  if (values.json) {
    await write(io.stdout, `${JSON.stringify(reports, null, 2)}\n`);
  } else {
    for (const { id, date, claims, title } of reports) {
      await write(io.stdout, `${id}\n  ${date}, ${claims} claims: ${title}\n`);
    }
  }
  return reports.length > 0 ? EXIT_OK : EXIT_NOTHING;
};
