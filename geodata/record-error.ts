/** Where a line stands, for error messages; `line` counts from 1, the header included. */
export interface LinePlace {
  readonly file: string;
  readonly line: number;
}

export const UNKNOWN_LINE: LinePlace = { file: 'gazetteer text', line: 0 };

/** A text of the gazetteer that cannot be read or a record that cannot be written. */
export class RecordError extends Error {
  readonly file: string;
  readonly line: number;
  /** The name of the column; null where the whole line is meant. */
  readonly column: string | null;

  constructor(where: LinePlace, column: string | null, problem: string) {
    const line = where.line > 0 ? `, line ${where.line}` : '';
    const field = column === null ? '' : `, column "${column}"`;
    super(`${where.file}${line}${field}: ${problem}`);
    this.name = 'RecordError';
    this.file = where.file;
    this.line = where.line;
    this.column = column;
  }
}
