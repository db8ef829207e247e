/**
 * The cells of the gazetteer's tab-separated text: numbers, display names and lists of names.
 *
 * A cell never holds a tab or a line end; a name holds neither `;` nor `|`, which part the names of
 * a cell and the fields of a name.
 */
import { type LinePlace, RecordError, UNKNOWN_LINE } from './record-error.ts';
import type { Language, NameKind, NameUser, PlaceName } from './settlement.ts';
import { LANGUAGES } from './settlement.ts';

export { type LinePlace, RecordError, UNKNOWN_LINE } from './record-error.ts';

/** One field of one line, with what an error message needs. */
export interface Cell {
  readonly text: string;
  readonly column: string;
  readonly where: LinePlace;
}

/** The name shown for a place in one language; its kind follows from the place's country. */
export type DisplayName = Pick<PlaceName, 'text' | 'source' | 'derived' | 'usedBy'>;

const KINDS: readonly NameKind[] = ['official', 'exonym', 'former', 'alias', 'romanised'];
const USERS: readonly NameUser[] = ['ukraine', 'russia', 'press'];
const RULE = 'rule:';

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

function fail(cell: Cell, problem: string): never {
  throw new RecordError(cell.where, cell.column, problem);
}

/** The cell's text, which must not be empty. */
export function required(cell: Cell): string {
  if (cell.text === '') fail(cell, 'is empty; it must have a value');
  return cell.text;
}

export function optional(cell: Cell): string | null {
  return cell.text === '' ? null : cell.text;
}

/** One of a closed list of words. */
export function oneOf<Word extends string>(cell: Cell, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === cell.text);
  if (word === undefined) fail(cell, `is "${shortened(cell.text)}"; use ${words.join(', ')}`);
  return word;
}

/** A number within bounds, or null where the cell is empty. */
export function numberWithin(cell: Cell, from: number, to: number): number | null {
  if (cell.text === '') return null;
  const value = Number(cell.text);
  if (!/^-?\d+(\.\d+)?$/.test(cell.text) || value < from || value > to) {
    fail(cell, `is "${shortened(cell.text)}"; it must be a number from ${from} to ${to}`);
  }
  return value;
}

/** A whole number from 0, or null where the cell is empty. */
export function count(cell: Cell): number | null {
  if (cell.text === '') return null;
  if (!/^\d{1,15}$/.test(cell.text)) {
    fail(cell, `is "${shortened(cell.text)}"; it must be a whole number from 0`);
  }
  return Number(cell.text);
}

function readUsers(cell: Cell, text: string | undefined): readonly NameUser[] {
  if (text === undefined || text === '') return [];
  return text.split(',').map((user) => oneOf({ ...cell, text: user }, USERS));
}

function readSource(cell: Cell, text: string | undefined): { source: string; derived: boolean } {
  if (text === undefined || text === '' || text === '~') {
    fail(cell, `"${shortened(cell.text)}" has a name without a source; write text|source`);
  }
  return text.startsWith('~')
    ? { source: RULE + text.slice(1), derived: true }
    : { source: text, derived: false };
}

/** Reads `text|source[|usedBy,usedBy]`. */
export function readDisplayName(cell: Cell): DisplayName {
  const fields = required(cell).split('|');
  const [text = '', source, users] = fields;
  if (fields.length > 3) fail(cell, `"${shortened(cell.text)}" has more than three fields`);
  if (text === '') fail(cell, `"${shortened(cell.text)}" has no name before its source`);
  return { text, ...readSource(cell, source), usedBy: readUsers(cell, users) };
}

/** Reads names joined by `;`, each `language|kind|text|source|from|until|usedBy,usedBy`. */
export function readNames(cell: Cell): PlaceName[] {
  if (cell.text === '') return [];
  return cell.text.split(';').map((part) => {
    const fields = part.split('|');
    const [language = '', kind = '', text = '', source, from, until, users] = fields;
    if (text === '' || fields.length > 7) {
      fail(
        cell,
        `"${shortened(part)}" is no name; write language|kind|text|source|from|until|users`,
      );
    }
    return {
      text,
      language: oneOf<Language>({ ...cell, text: language }, LANGUAGES),
      kind: oneOf({ ...cell, text: kind }, KINDS),
      from: from || null,
      until: until || null,
      usedBy: readUsers(cell, users),
      ...readSource(cell, source),
    };
  });
}

/** Text that may stand in a cell; throws a RecordError where it would break the line. */
export function writeText(text: string, column: string, where: LinePlace = UNKNOWN_LINE): string {
  if (/[\t\n\r]/.test(text)) {
    throw new RecordError(where, column, `"${shortened(text)}" holds a tab or a line end`);
  }
  return text;
}

function writeField(text: string, column: string): string {
  if (/[;|]/.test(text)) {
    throw new RecordError(UNKNOWN_LINE, column, `"${shortened(text)}" holds ";" or "|"`);
  }
  return writeText(text, column);
}

function writeSource(name: Pick<PlaceName, 'source' | 'derived'>, column: string): string {
  if (name.derived !== name.source.startsWith(RULE) || name.source === '') {
    const rule = 'a derived name has a source "rule:<name>", an attested one a key of sources.json';
    throw new RecordError(UNKNOWN_LINE, column, `source "${name.source}": ${rule}`);
  }
  return writeField(name.derived ? `~${name.source.slice(RULE.length)}` : name.source, column);
}

/** The inverse of `readDisplayName`. */
export function writeDisplayName(name: DisplayName, column: string): string {
  if (name.text === '') throw new RecordError(UNKNOWN_LINE, column, 'a display name is empty');
  const users = name.usedBy.length > 0 ? `|${name.usedBy.join(',')}` : '';
  return `${writeField(name.text, column)}|${writeSource(name, column)}${users}`;
}

/** The inverse of `readNames`; trailing empty fields are left off. */
export function writeNames(names: readonly PlaceName[], column: string): string {
  return names
    .map((name) => {
      if (name.text === '') throw new RecordError(UNKNOWN_LINE, column, 'a name is empty');
      const fields = [
        name.language,
        name.kind,
        writeField(name.text, column),
        writeSource(name, column),
        writeField(name.from ?? '', column),
        writeField(name.until ?? '', column),
        name.usedBy.join(','),
      ];
      return fields.join('|').replace(/\|+$/, '');
    })
    .join(';');
}

/** Degrees with at most five decimals (about a metre), without trailing zeros. */
export function writeDegrees(degrees: number): string {
  return String(Number(degrees.toFixed(5)) + 0);
}
