import { resolve } from 'node:path';
import { formatIssue, type Issue } from '../claims/issue.ts';
import { readArguments, UsageError } from './arguments.ts';
import { loadGazetteer } from './data.ts';
import { type Command, EXIT_NOTHING, EXIT_OK } from './io.ts';
import { write } from './output.ts';
import { readReportFile } from './report-files.ts';

const HELP = `namesake validate FILE... [--json]

  Checks report files against the format and the gazetteer. Each fault is told with file, line,
  path, value and remedy. The exit code is 1 where a file has an error; warnings alone leave it 0.
  The format is published as JSON Schema in public/reports/report.schema.json.
`;

interface Checked {
  readonly file: string;
  readonly valid: boolean;
  /** Claims that can be shown. */
  readonly claims: number;
  readonly issues: readonly Issue[];
}

/** `namesake validate FILE...`: checks report files. */
export const run: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
  });
  if (values.help) {
    await write(io.stdout, HELP);
    return EXIT_OK;
  }
  if (positionals.length === 0) throw new UsageError('"validate" needs the name of a file.');
  const gazetteer = loadGazetteer(io.dataRoot);
  const checked: Checked[] = [];
  let unreadable = false;
  for (const file of positionals) {
    try {
      const { claims, issues } = readReportFile(resolve(io.cwd, file), gazetteer);
      const valid = issues.every((issue) => issue.severity === 'warning');
      checked.push({ file, valid, claims: claims.length, issues });
    } catch (error) {
      unreadable = true;
      await write(io.stderr, `namesake: ${error instanceof Error ? error.message : error}\n`);
    }
  }
  if (values.json) await write(io.stdout, `${JSON.stringify(checked, null, 2)}\n`);
  else for (const result of checked) await write(io.stdout, asText(result));
  return !unreadable && checked.every((result) => result.valid) ? EXIT_OK : EXIT_NOTHING;
};

function asText({ file, valid, claims, issues }: Checked): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.length - errors;
  const counts = [
    `${claims} ${claims === 1 ? 'claim' : 'claims'} can be shown`,
    ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
  ];
  const lines = issues.map((issue) => `${formatIssue(issue)}\n`).join('');
  return `${lines}${file}: ${valid ? 'valid' : 'not valid'}; ${counts.join(', ')}\n`;
}
