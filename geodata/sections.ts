/**
 * Splits the texts of the gazetteer into sections of one kind of record each.
 *
 * A text is either one file of `geodata/data` (a header line, then rows) or a packed text:
 *
 *     # namesake gazetteer 1
 *     # units 3021
 *     <header>
 *     <rows>
 *     # sites 2
 *     ...
 *     # end
 *
 * The counts and the last line tell a whole text from one that was cut off.
 */
import { RecordError } from './cells.ts';
import { REFERENCE_HEADER, SETTLEMENT_HEADER, SITE_HEADER, UNIT_HEADER } from './records.ts';

/** A text with the name that error messages call it by. */
export interface GazetteerText {
  readonly name: string;
  readonly text: string;
}

export const SECTION_HEADERS = {
  units: UNIT_HEADER,
  sites: SITE_HEADER,
  settlements: SETTLEMENT_HEADER,
  references: REFERENCE_HEADER,
} as const;
export type SectionKind = keyof typeof SECTION_HEADERS;
const SECTION_KINDS = Object.keys(SECTION_HEADERS) as SectionKind[];

export const PACKED_FIRST_LINE = '# namesake gazetteer 1';
export const PACKED_LAST_LINE = '# end';

/** Rows of one kind: UTF-16 offsets into the text, the end excluded; every row ends with a line end. */
export interface Section {
  readonly kind: SectionKind;
  readonly file: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The number of the first row's line, counted from 1. */
  readonly firstLine: number;
  /** How many rows there are. */
  readonly rows: number;
}

/** The number of the line that begins at `offset`. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}

function lineText(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}

function kindOfHeader(header: string): SectionKind | undefined {
  return SECTION_KINDS.find((kind) => SECTION_HEADERS[kind] === header);
}

function countRows(text: string, start: number, end: number): number {
  let rows = 0;
  for (let at = start; at < end; at = text.indexOf('\n', at) + 1) rows += 1;
  return rows;
}

function readPacked({ name, text }: GazetteerText): Section[] {
  if (!text.endsWith(`\n${PACKED_LAST_LINE}\n`)) {
    const where = { file: name, line: lineAt(text, text.length) };
    throw new RecordError(
      where,
      null,
      `the text is cut off: its last line must be "${PACKED_LAST_LINE}"; load or pack it again`,
    );
  }
  const sections: Section[] = [];
  let at = PACKED_FIRST_LINE.length + 1;
  let line = 2;
  for (;;) {
    const title = lineText(text, at);
    if (title === PACKED_LAST_LINE) return sections;
    const match = /^# (\w+) (\d+)$/.exec(title);
    const kind = SECTION_KINDS.find((candidate) => candidate === match?.[1]);
    const header = lineText(text, at + title.length + 1);
    if (kind === undefined || header !== SECTION_HEADERS[kind]) {
      const problem = `expected a section such as "# units 12" and its header line, found "${title.slice(0, 60)}"`;
      throw new RecordError({ file: name, line }, null, problem);
    }
    const start = at + title.length + header.length + 2;
    const end = text.indexOf('\n# ', start - 1) + 1;
    const rows = countRows(text, start, end);
    if (rows !== Number(match?.[2])) {
      const problem = `the section announces ${match?.[2]} rows and has ${rows}; load or pack it again`;
      throw new RecordError({ file: name, line }, null, problem);
    }
    sections.push({ kind, file: name, text, start, end, firstLine: line + 2, rows });
    at = end;
    line += 2 + rows;
  }
}

function readPlain({ name, text }: GazetteerText): Section {
  const header = lineText(text, 0);
  const kind = kindOfHeader(header);
  if (kind === undefined) {
    const found = header === '' ? 'nothing' : `"${header.slice(0, 60)}"`;
    throw new RecordError(
      { file: name, line: 1 },
      null,
      `expected the header line of settlements, units, sites or references, found ${found}`,
    );
  }
  if (!text.endsWith('\n')) {
    const where = { file: name, line: lineAt(text, text.length) };
    throw new RecordError(where, null, 'the text is cut off: the last line has no line end');
  }
  const start = header.length + 1;
  const rows = countRows(text, start, text.length);
  return { kind, file: name, text, start, end: text.length, firstLine: 2, rows };
}

/** The sections of all texts in their order; throws a RecordError for a wrong or cut-off text. */
export function readSections(texts: readonly GazetteerText[]): Section[] {
  return texts.flatMap((text) =>
    text.text.startsWith(`${PACKED_FIRST_LINE}\n`) ? readPacked(text) : [readPlain(text)],
  );
}

/** Calls `visit` with the offsets and the line number of each row of a section. */
export function eachRow(
  section: Section,
  visit: (start: number, end: number, line: number) => void,
): void {
  let line = section.firstLine;
  for (let at = section.start; at < section.end; line += 1) {
    const end = section.text.indexOf('\n', at);
    visit(at, end, line);
    at = end + 1;
  }
}
