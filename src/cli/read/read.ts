import { resolve } from 'node:path';
import { formatIssue } from '../../claims/issue.ts';
import { readReport } from '../../claims/read-report.ts';
import { type Command, EXIT_NOTHING, EXIT_OK, type Io } from '../io.ts';
import { write } from '../output.ts';
import { writePartFile } from '../part-file.ts';
import { writeWholeFile } from '../whole-file.ts';
import { type ReadArguments, readReadArguments } from './arguments.ts';
import { inputId, inputName, readInput } from './input.ts';
import { graveIssues } from './issue-words.ts';
import { LARGEST_TEXT_BYTES, mebibytes } from './limits.ts';
import { jobsOf, readLines } from './ndjson.ts';
import { loadReader, type OpenedReader } from './open-reader.ts';
import { LANGUAGES_IN_WORDS } from './options.ts';
import { geoJsonText, neededDate, type ReadInputText, recordsOf, reportText } from './report.ts';
import { resultOf } from './result.ts';
import { readingText } from './text.ts';

const LIMIT = mebibytes(LARGEST_TEXT_BYTES);

const HELP = `namesake read FILE|- ... [--date D] [--publisher P] [--lang L] [--json | --geojson | --report] [--out FILE]
namesake read --ndjson [FILE|- ...] [--jobs N] [--date D] [--publisher P] [--lang L] [--out FILE]

  Reads bulletins: which places a text names, which settlements they are, and who claims what. What
  comes out are guesses of software, each with its reasons; places that the evidence does not decide
  stay open. Nothing is verified and nothing is sent anywhere.

  FILE is a text in UTF-8 (UTF-16 with a byte-order mark and plain windows-1251 are read, too), at
  most ${LIMIT}; - is standard input.

  --date D       the day the bulletin was published, as 2025-06-01: years that its dates leave out
                 come from it
  --publisher P  who published it: whose voice speaks where the text names nobody
  --lang L       ${LANGUAGES_IN_WORDS}; told by the text itself without it
  --json         all of it for machines: an object, or a list of them for several files
  --geojson      one feature for each claim and place; needs --date
  --report       a report file that "namesake validate" accepts; needs --date
  --out FILE     write there instead of to standard output; the file is written whole or not at all

  --ndjson       one object {"id": "1", "text": "...", "date": "2025-06-01"} a line in (date,
                 publisher and language may be left out), one object as of --json a line out, in
                 order. Lines over ${LIMIT} are passed over; memory does not grow with their number.
  --jobs N       worker threads for --ndjson; as many as there are cores without it

  What cannot be read is told on standard error, with the line's number for --ndjson; the others still
  come out, and the exit code is then 1. It is 1, too, for a text of another language.
`;

/** `namesake read FILE|- ...`: what bulletins claim, about which places. */
export const run: Command = async (args, io) => {
  const asked = readReadArguments(args);
  if (asked.help) {
    await write(io.stdout, HELP);
    return EXIT_OK;
  }
  const { files, defaults, out } = asked;
  if (asked.output !== 'ndjson') return readFiles(asked, io);
  const read = (stream: NodeJS.WritableStream) =>
    readLines(files, defaults, jobsOf(asked.jobs), io, stream);
  return out === null ? read(io.stdout) : writePartFile(resolve(io.cwd, out), read);
};

async function readFiles(asked: ReadArguments, io: Io): Promise<number> {
  const { files, output, out } = asked;
  const opened = await loadReader(io.dataRoot);
  const reads: ReadInputText[] = [];
  const texts: string[] = [];
  let faultless = true;
  const tell = async (message: string): Promise<void> => {
    await write(io.stderr, `namesake: ${message}\n`);
  };
  for (const file of files) {
    const input = await readInput(file, io);
    if (!input.ok) {
      faultless = false;
      await tell(input.message);
      continue;
    }
    if (input.note !== null) await tell(input.note);
    const reading = opened.reader.read(input.text, asked.defaults);
    for (const sentence of graveIssues(reading.issues)) {
      faultless = false;
      await tell(`${inputName(file)}: ${sentence}`);
    }
    const read = { file, text: input.text, reading };
    if (output !== 'text') reads.push(read);
    else {
      // Texts for people come as they are read; a file waits for all of them.
      const text = textOf(read, asked, opened);
      const separated = texts.length === 0 ? text : `\n${text}`;
      if (out === null) await write(io.stdout, separated);
      texts.push(out === null ? '' : separated);
    }
  }
  if (reads.length === 0 && texts.length === 0) return EXIT_NOTHING;
  const text = output === 'text' ? texts.join('') : machineText(reads, asked, opened, io);
  if (output === 'report') {
    const { issues } = readReport(text, inputId(files[0]!), { gazetteer: opened.gazetteer });
    for (const issue of issues) await write(io.stderr, `${formatIssue(issue)}\n`);
    faultless &&= issues.every(({ severity }) => severity === 'warning');
  }
  if (out !== null) writeWholeFile(resolve(io.cwd, out), text);
  else await write(io.stdout, text);
  return faultless ? EXIT_OK : EXIT_NOTHING;
}

function textOf(read: ReadInputText, { defaults }: ReadArguments, opened: OpenedReader): string {
  const { date, publisher } = defaults;
  const claims = recordsOf(read, date, publisher, opened.gazetteer);
  return readingText(inputId(read.file), read.reading, claims, opened.gazetteer);
}

/** Throws a UsageError where the day is needed and was not told. */
function machineText(
  reads: readonly ReadInputText[],
  { files, output, defaults }: ReadArguments,
  { gazetteer }: OpenedReader,
  io: Io,
): string {
  if (output === 'json') {
    const results = reads.map(({ file, reading }) => resultOf(inputId(file), reading, gazetteer));
    return `${JSON.stringify(files.length === 1 ? results[0] : results, null, 2)}\n`;
  }
  const { date, publisher } = defaults;
  if (date === null) throw neededDate(`--${output}`, reads);
  return output === 'report'
    ? reportText(reads[0]!, date, publisher, gazetteer)
    : geoJsonText(reads, date, publisher, gazetteer, io.dataRoot);
}
