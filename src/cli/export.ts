import { resolve } from 'node:path';
import type { Claim } from '../claims/claim.ts';
import { formatIssue } from '../claims/issue.ts';
import { wholeClaims } from '../formats/export-input.ts';
import { FORMATS, formatById } from '../formats/index.ts';
import { readArguments, UsageError } from './arguments.ts';
import { loadGazetteer, loadSources } from './data.ts';
import { type Command, EXIT_NOTHING, EXIT_OK } from './io.ts';
import { nearestWord } from './nearest.ts';
import { loadOutlines } from './outlines.ts';
import { write } from './output.ts';
import { readReportFile, reportPaths, shippedReports } from './report-files.ts';
import { writeWholeFile } from './whole-file.ts';

const HELP = `namesake export [REPORT...] --format ${FORMATS.map(({ id }) => id).join('|')} [--out FILE]

  The claims of the reports, one feature for each claim and place. REPORT is the id of a shipped
  report ("namesake reports" lists them) or a file; without one, all shipped reports. Without --out
  the text goes to standard output. A file is written whole or not at all. Faults of a report are
  told on standard error, what can be read of it is exported, and the exit code is then 1.
`;

/** `namesake export [REPORT...]`: the claims in a format for other tools. */
export const run: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, {
    help: { type: 'boolean', short: 'h' },
    format: { type: 'string' },
    out: { type: 'string' },
  });
  if (values.help) {
    await write(io.stdout, HELP);
    return EXIT_OK;
  }
  const known = FORMATS.map(({ id }) => id);
  if (values.format === undefined) {
    throw new UsageError(`"export" needs --format ${known.join(' or --format ')}.`);
  }
  const format = formatById(values.format);
  if (format === undefined) {
    const nearest = nearestWord(values.format, known) || ` Known: ${known.join(', ')}.`;
    throw new UsageError(`There is no format "${values.format}".${nearest}`);
  }
  const names =
    positionals.length > 0 ? positionals : shippedReports(io.dataRoot).map(({ id }) => id);
  const paths = reportPaths([...new Set(names)], io);
  const gazetteer = loadGazetteer(io.dataRoot);
  const claims: Claim[] = [];
  const from = new Map<string, string>();
  let faultless = true;
  for (const path of paths) {
    const read = readReportFile(path, gazetteer);
    for (const issue of read.issues) await write(io.stderr, `${formatIssue(issue)}\n`);
    faultless &&= read.issues.every((issue) => issue.severity === 'warning');
    if (read.report === null) continue;
    const other = from.get(read.report.id);
    if (other !== undefined) {
      throw new UsageError(
        `Two files hold a report with the id "${read.report.id}": "${other}" and "${path}". Name one of them.`,
      );
    }
    from.set(read.report.id, path);
    claims.push(...read.claims);
  }
  if (claims.length === 0) {
    await write(io.stderr, 'namesake: There is no claim to export; nothing was written.\n');
    return EXIT_NOTHING;
  }
  const text = format.write({
    selection: wholeClaims(claims),
    gazetteer,
    outlines: loadOutlines(io.dataRoot),
    filter: null,
    sources: loadSources(io.dataRoot),
    generated: `${new Date().toISOString().slice(0, 19)}Z`,
  });
  if (values.out === undefined) await write(io.stdout, text);
  else writeWholeFile(resolve(io.cwd, values.out), text);
  return faultless ? EXIT_OK : EXIT_NOTHING;
};
