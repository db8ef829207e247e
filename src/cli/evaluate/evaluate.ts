import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Counts, f1Of, medianCandidates } from '../../bulletins/evaluate/counts.ts';
import type { ReadingError } from '../../bulletins/evaluate/errors.ts';
import { type Evaluation, evaluate } from '../../bulletins/evaluate/evaluate.ts';
import { type LabelledBulletin, readLabelled } from '../../bulletins/evaluate/labelled.ts';
import { formatIssue } from '../../claims/issue.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { type Command, EXIT_NOTHING, EXIT_OK, type Io } from '../io.ts';
import { write } from '../output.ts';
import { loadReader } from '../read/open-reader.ts';
import { evaluationTable } from './table.ts';

const HELP = `namesake evaluate DIR [--json] [--no-errors]

  Reads the labelled bulletins of a folder (*.json: text, mentions, claims) and tells how well the
  reader does, for each language and together: a table, then every error with the words around it.

  The reader is told the date and the publisher of each bulletin, not its language. A Ukrainian
  settlement is right when it has the label's KATOTTG code; a Russian one, which has no code in the
  labels, when it lies within 3 km of the label's point or, without a point, when it bears the label's
  name in the label's region. Labels that are not certain count as mentions and for nothing else.

  --json        the counts and the errors, for machines
  --no-errors   without the errors

  A file that cannot be used is told on standard error and the others are measured; the exit code is
  then 1.
`;

/** `namesake evaluate DIR`: measures the reader over labelled bulletins. */
export const run: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    'no-errors': { type: 'boolean' },
  });
  if (values.help) {
    await write(io.stdout, HELP);
    return EXIT_OK;
  }
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    throw new UsageError('"evaluate" needs the name of one folder of labelled bulletins.');
  }
  const { bulletins, faultless } = await readFolder(resolve(io.cwd, folder), folder, io);
  if (bulletins.length === 0) {
    await write(io.stderr, `namesake: "${folder}" holds no labelled bulletin that can be read.\n`);
    return EXIT_NOTHING;
  }
  const { reader, gazetteer } = await loadReader(io.dataRoot);
  for (const { id, mentions } of bulletins) {
    for (const { place, surface } of mentions) {
      const code = place?.katottg ?? null;
      if (code === null || gazetteer.byId(code) !== undefined) continue;
      await write(
        io.stderr,
        `namesake: ${id}: the place of "${surface}", ${code}, is not in the gazetteer: it counts as wrong.\n`,
      );
    }
  }
  const evaluation = evaluate(bulletins, reader, gazetteer);
  const errors = values['no-errors'] ? [] : evaluation.errors;
  if (values.json) {
    await write(io.stdout, `${JSON.stringify({ ...asJson(evaluation), errors }, null, 2)}\n`);
  } else {
    await write(io.stdout, evaluationTable(evaluation));
    for (const error of errors) await write(io.stdout, errorText(error));
  }
  return faultless ? EXIT_OK : EXIT_NOTHING;
};

interface ReadFolder {
  readonly bulletins: readonly LabelledBulletin[];
  readonly faultless: boolean;
}

async function readFolder(path: string, shown: string, io: Io): Promise<ReadFolder> {
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    throw new UsageError(`There is no folder "${shown}".`);
  }
  const bulletins: LabelledBulletin[] = [];
  let faultless = true;
  const files = readdirSync(path).filter((name) => name.endsWith('.json'));
  for (const file of files.sort()) {
    try {
      const { bulletin, issues } = readLabelled(readFileSync(join(path, file), 'utf8'), file);
      for (const issue of issues) await write(io.stderr, `${formatIssue(issue)}\n`);
      if (bulletin === null) faultless = false;
      else bulletins.push(bulletin);
    } catch (error) {
      faultless = false;
      const reason = error instanceof Error ? error.message : String(error);
      await write(io.stderr, `namesake: Cannot read "${join(shown, file)}": ${reason}\n`);
    }
  }
  return { bulletins, faultless };
}

/** Ratios as `{ count, of }`, so that a machine can add evaluations up. */
function asJson({ together, languages }: Evaluation) {
  return {
    together: countsAsJson(together),
    languages: Object.fromEntries(
      [...languages].map(([language, counts]) => [language, countsAsJson(counts)]),
    ),
  };
}

function countsAsJson(counts: Counts) {
  return {
    bulletins: counts.bulletins,
    mentions_f1: f1Of(counts),
    candidates_median: medianCandidates(counts),
    claims_without_settlement: counts.claimsWithoutSettlement,
    ...Object.fromEntries(
      Object.entries(counts.ratios).map(([name, ratio]) => [name.replaceAll('-', '_'), ratio]),
    ),
  };
}

/** Control characters of a text would move the terminal's cursor; line breaks would break the line. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ');
}

function errorText({
  codes,
  bulletin,
  span,
  before,
  surface,
  after,
  expected,
  found,
}: ReadingError) {
  const what = codes.join(', ').replaceAll('-', ' ');
  return [
    `\n${bulletin}:${span.start}  ${what}`,
    `  …${onOneLine(before)}[${onOneLine(surface)}]${onOneLine(after)}…`,
    ...(expected === null ? [] : [`  label:  ${onOneLine(expected)}`]),
    ...(found === null ? [] : [`  reader: ${onOneLine(found)}`]),
    '',
  ].join('\n');
}
