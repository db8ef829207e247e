/** What was typed after `namesake read`. */
import { readArguments, UsageError } from '../arguments.ts';
import { STANDARD_INPUT } from './input.ts';
import { isDay, isTextLanguage, LANGUAGES_IN_WORDS, type ReadDefaults } from './options.ts';

const OUTPUTS = ['json', 'geojson', 'report', 'ndjson'] as const;

export interface ReadArguments {
  readonly help: boolean;
  readonly files: readonly string[];
  readonly output: (typeof OUTPUTS)[number] | 'text';
  readonly defaults: ReadDefaults;
  /** Null for all cores. */
  readonly jobs: number | null;
  readonly out: string | null;
}

const MOST_JOBS = 256;

/** Throws a UsageError where it is not understood. */
export function readReadArguments(args: string[]): ReadArguments {
  const { values, positionals } = readArguments(args, {
    help: { type: 'boolean', short: 'h' },
    date: { type: 'string' },
    publisher: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean' },
    geojson: { type: 'boolean' },
    report: { type: 'boolean' },
    ndjson: { type: 'boolean' },
    jobs: { type: 'string' },
    out: { type: 'string' },
  });
  const outputs = OUTPUTS.filter((output) => values[output] === true);
  if (outputs.length > 1) {
    throw new UsageError(`Choose one of ${outputs.map((output) => `--${output}`).join(' and ')}.`);
  }
  const output = outputs[0] ?? 'text';
  if (values.jobs !== undefined && output !== 'ndjson') {
    throw new UsageError('--jobs goes with --ndjson.');
  }
  const files = positionals.length === 0 && output === 'ndjson' ? [STANDARD_INPUT] : positionals;
  if (!values.help) checkFiles(files, output);
  return {
    help: values.help === true,
    files,
    output,
    defaults: {
      date: dayOf(values.date),
      publisher: values.publisher?.trim() || null,
      language: languageOf(values.lang),
    },
    jobs: jobsOf(values.jobs),
    out: values.out ?? null,
  };
}

function checkFiles(files: readonly string[], output: ReadArguments['output']): void {
  if (files.length === 0) {
    throw new UsageError('"read" needs the name of a file, or - for standard input.');
  }
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    throw new UsageError('Standard input (-) can be read only once.');
  }
  if (output === 'report' && files.length > 1) {
    throw new UsageError('A report holds one bulletin: give --report one file at a time.');
  }
}

function dayOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (isDay(text)) return text;
  throw new UsageError(`--date is "${text}"; give a day of the calendar as 2025-06-01.`);
}

function languageOf(text: string | undefined): ReadDefaults['language'] {
  if (text === undefined) return null;
  if (isTextLanguage(text)) return text;
  throw new UsageError(`--lang is "${text}"; known: ${LANGUAGES_IN_WORDS}.`);
}

function jobsOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const jobs = Number(text);
  if (/^\d+$/.test(text) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(`--jobs is "${text}"; give a whole number from 1 to ${MOST_JOBS}.`);
}
