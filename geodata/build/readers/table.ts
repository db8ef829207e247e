import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** What is wrong with a raw file, with the file's name and the line. */
export class RawFileError extends Error {}

/**
 * Reads a gzipped raw file as text and keeps the hash of the file as it lies on disk.
 *
 * @throws RawFileError when the file is missing or is not gzip.
 */
export function readGzip(path: string): { readonly text: string; readonly sha256: string } {
  let packed: Buffer;
  try {
    packed = readFileSync(path);
  } catch {
    throw new RawFileError(`${path}: no such raw file; name the folder with --raw DIR`);
  }
  try {
    return {
      text: gunzipSync(packed).toString('utf8'),
      sha256: createHash('sha256').update(packed).digest('hex'),
    };
  } catch {
    throw new RawFileError(`${path}: not a gzip file; fetch it again`);
  }
}

/**
 * Reads a gzipped table: tab-separated, a header line, no quoting. Only the columns asked for are
 * kept; every one of them must be in the header.
 *
 * @throws RawFileError with file and line when a column is missing or a row has too few cells.
 */
export function readTable<Column extends string>(
  path: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const lines = readGzip(path).text.split('\n');
  const header = (lines[0] ?? '').replace(/\r$/, '').split('\t');
  const positions = columns.map((column) => {
    const position = header.indexOf(column);
    if (position < 0) {
      throw new RawFileError(
        `${path}: line 1 has no column "${column}", only ${header.join(', ')}`,
      );
    }
    return position;
  });
  const rows: Record<Column, string>[] = [];
  for (let line = 1; line < lines.length; line++) {
    const text = lines[line]!.replace(/\r$/, '');
    if (text === '') continue;
    const cells = text.split('\t');
    if (cells.length < header.length) {
      throw new RawFileError(
        `${path}: line ${line + 1} has ${cells.length} cells, the header ${header.length}`,
      );
    }
    const row = {} as Record<Column, string>;
    columns.forEach((column, i) => {
      row[column] = cells[positions[i]!]!.trim();
    });
    rows.push(row);
  }
  return rows;
}

/** A number of a raw cell; null where the cell is empty or no number. */
export function numberOf(cell: string): number | null {
  if (cell === '') return null;
  const value = Number(cell);
  return Number.isFinite(value) ? value : null;
}

/** The members of a cell that holds a set separated by semicolons. */
export function membersOf(cell: string): string[] {
  return cell
    .split(';')
    .map((member) => member.trim())
    .filter((member) => member !== '');
}

/**
 * The raw files whose hash is not the one that `sources.json` records, one sentence each. A changed
 * source is no fault, but its entry must be brought up to date with the data.
 */
export function changedFiles(
  raw: string,
  sources: Readonly<Record<string, { readonly files?: Readonly<Record<string, string>> }>>,
): string[] {
  const changed: string[] = [];
  for (const [key, { files = {} }] of Object.entries(sources)) {
    for (const [file, expected] of Object.entries(files)) {
      const { sha256 } = readGzip(`${raw}/${file}`);
      if (sha256 === expected) continue;
      changed.push(
        `${file} is not the file of sources.json "${key}": sha256 ${sha256}; update its date and hash`,
      );
    }
  }
  return changed;
}
