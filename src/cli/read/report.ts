/** Makes report files and exports out of readings. */
import { createHash } from 'node:crypto';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import { claimsOfReading } from '../../bulletins/claims/report-of.ts';
import type { FoundDate, Reading } from '../../bulletins/types.ts';
import type { Claim, ClaimRecord, ReportMeta } from '../../claims/claim.ts';
import { reportFileText, reportOf } from '../../claims/write-report.ts';
import { wholeClaims } from '../../formats/export-input.ts';
import { formatById } from '../../formats/index.ts';
import { UsageError } from '../arguments.ts';
import { loadSources } from '../data.ts';
import { loadOutlines } from '../outlines.ts';
import { inputId, inputName } from './input.ts';

/** A text with what was read of it. */
export interface ReadInputText {
  /** As it was named on the command line. */
  readonly file: string;
  readonly text: string;
  readonly reading: Reading;
}

/** The claims of a reading in the form of a report, in their order. */
export function recordsOf(
  { text, reading }: ReadInputText,
  date: string | null,
  publisher: string | null,
  gazetteer: Gazetteer,
): ClaimRecord[] {
  const language = reading.language ?? 'und';
  return claimsOfReading(reading, text, { date: date ?? '', publisher, language }, gazetteer);
}

/** The text of a report file: with the sha256 of the bulletin's text in UTF-8, without the text. */
export function reportText(
  read: ReadInputText,
  date: string,
  publisher: string | null,
  gazetteer: Gazetteer,
): string {
  const meta = metaOf(read, date, publisher);
  return reportFileText(reportOf(meta, recordsOf(read, date, publisher, gazetteer)));
}

/** The claims of all readings as GeoJSON, one feature for each claim and place. */
export function geoJsonText(
  reads: readonly ReadInputText[],
  date: string,
  publisher: string | null,
  gazetteer: Gazetteer,
  dataRoot: string,
): string {
  const format = formatById('geojson');
  if (format === undefined) throw new Error('There is no format "geojson".');
  const taken = new Set<string>();
  const claims = reads.flatMap((read): Claim[] => {
    const report = uniqueId(metaOf(read, date, publisher), taken);
    return recordsOf(read, date, publisher, gazetteer).map((record) => ({
      ...record,
      key: `${report.id}/${record.id}`,
      report,
    }));
  });
  return format.write({
    selection: wholeClaims(claims),
    gazetteer,
    outlines: loadOutlines(dataRoot),
    filter: null,
    sources: loadSources(dataRoot),
    generated: `${new Date().toISOString().slice(0, 19)}Z`,
  });
}

/**
 * The day that claims are reported on must be told by a person: a day that the text names may be
 * that of an event. What the text names is offered.
 */
export function neededDate(option: string, reads: readonly ReadInputText[]): UsageError {
  const offers = reads.flatMap(({ file, text, reading }) => {
    const date = reading.dates.find(isOfOneDay);
    if (date === undefined) return [];
    const words = text.slice(date.start, date.end).replace(/\s+/g, ' ');
    return `${inputName(file)} names ${date.from} ("${words}").`;
  });
  const offer = offers.length > 0 ? ` ${offers.join(' ')} If that is its day, say so.` : '';
  return new UsageError(
    `${option} needs the day on which the bulletin was published: --date 2025-06-01.${offer}`,
  );
}

function isOfOneDay({ from, to, yearInferred }: FoundDate): boolean {
  return from === to && !yearInferred;
}

function metaOf(
  { file, text, reading }: ReadInputText,
  date: string,
  publisher: string | null,
): ReportMeta {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  // Ids are ASCII; the hash names a text whose file has no such letters.
  const stem = inputId(file)
    .replace(/\.[^.]*$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return {
    id: `${date}-${stem || sha256.slice(0, 8)}`,
    title: publisher === null ? `Bulletin of ${date}` : `${publisher}, ${date}`,
    publisher,
    url: null,
    archiveUrl: null,
    date,
    language: reading.language ?? 'und',
    sha256,
    cites: [],
    summary: null,
    note: 'Read by software: claims, places and reasons are its guesses until a person has checked them.',
  };
}

function uniqueId(meta: ReportMeta, taken: Set<string>): ReportMeta {
  let id = meta.id;
  for (let number = 2; taken.has(id); number += 1) id = `${meta.id}-${number}`;
  taken.add(id);
  return { ...meta, id };
}
