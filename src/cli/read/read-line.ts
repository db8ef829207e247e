/** Reads one line of NDJSON into one line of results; the same in this process and in a worker. */

import { decodeText } from './decode.ts';
import { graveIssues } from './issue-words.ts';
import type { OpenedReader } from './open-reader.ts';
import { isDay, isTextLanguage, LANGUAGES_IN_WORDS, type ReadDefaults } from './options.ts';
import { resultOf } from './result.ts';

export interface LineAnswer {
  /** One line of JSON without its line feed; null where the line could not be read. */
  readonly output: string | null;
  /** Sentences for standard error, without the line's number. */
  readonly problems: readonly string[];
}

interface TextRecord {
  readonly id: string | number;
  readonly text: string;
  readonly options: ReadDefaults;
}

/** The line does not hold what is needed; the message says what to write. */
class RecordError extends Error {
  override readonly name = 'RecordError';
}

/** Never throws: what is wrong with the line comes back as problems. */
export function readLine(
  bytes: Uint8Array,
  number: number,
  defaults: ReadDefaults,
  { reader, gazetteer }: OpenedReader,
): LineAnswer {
  try {
    const { id, text, options } = parseRecord(bytes, number, defaults);
    const reading = reader.read(text, options);
    const output = JSON.stringify(resultOf(id, reading, gazetteer));
    return { output, problems: graveIssues(reading.issues) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem =
      error instanceof RecordError ? message : `The text could not be read: ${message}`;
    return { output: null, problems: [problem] };
  }
}

/** A record's id where it has none is the number of its line. */
function parseRecord(bytes: Uint8Array, number: number, defaults: ReadDefaults): TextRecord {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new RecordError(`The line ${decoded.message}`);
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RecordError(`The line is not JSON: ${reason.slice(0, 160)}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordError('The line is not an object such as {"id": "1", "text": "..."}.');
  }
  const record = value as Record<string, unknown>;
  const { id = number, text } = record;
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new RecordError(`"id" is ${shown(id)}; write a text or a number.`);
  }
  if (text === undefined) throw new RecordError('"text" is missing; add the text to read.');
  if (typeof text !== 'string') throw new RecordError(`"text" is ${shown(text)}; write a text.`);
  if (text.trim() === '') throw new RecordError('"text" is empty: there is nothing to read.');
  const date = optionalText(record, 'date');
  // A time of day after it is more than is needed.
  const day = date?.replace(/T[\d:.]+(Z|[+-]\d{2}:\d{2})?$/, '') ?? null;
  if (day !== null && !isDay(day)) {
    throw new RecordError(`"date" is ${shown(date)}; write a day as "2025-06-01", or null.`);
  }
  const language = optionalText(record, 'language');
  if (language !== null && !isTextLanguage(language)) {
    throw new RecordError(`"language" is ${shown(language)}; known: ${LANGUAGES_IN_WORDS}.`);
  }
  const options = {
    date: day ?? defaults.date,
    publisher: optionalText(record, 'publisher') ?? defaults.publisher,
    language: language ?? defaults.language,
  };
  return { id, text, options };
}

function optionalText(record: Record<string, unknown>, key: string): string | null {
  const value = record[key] ?? null;
  if (value !== null && typeof value !== 'string') {
    throw new RecordError(`"${key}" is ${shown(value)}; write a text, or null.`);
  }
  return value;
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length <= 60 ? json : `${json.slice(0, 59)}…`;
}
