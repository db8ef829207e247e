/** Opens a packed file: its header is checked, its sections are views of its bytes. */
import { RecordError } from '../record-error.ts';
import { checksum, MAGIC, SECTIONS, type SectionName, VERSION } from './format.ts';

const CHECKED_FROM = 16;
const REMEDY = 'Load it again; if this stays, the file is damaged on its way or on its host';

export interface PackedFile {
  readonly file: string;
  bytes(name: SectionName): Uint8Array;
  text(name: SectionName): string;
  /** The lines of a text section; none for an empty one. */
  lines(name: SectionName): string[];
}

/** The error of a packed file that is not what it should be. */
export function damaged(file: string, problem: string): RecordError {
  return new RecordError({ file, line: 0 }, null, `${problem}. ${REMEDY}`);
}

/**
 * @param file the name that errors call it by
 * @throws RecordError where the bytes are no packed gazetteer, of another version, cut off or changed.
 */
export function openPackedFile(data: Uint8Array, file: string): PackedFile {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const start = String.fromCharCode(...data.subarray(0, MAGIC.length));
  if (start !== MAGIC) {
    throw damaged(file, `it begins with "${printable(start)}" and is no packed gazetteer`);
  }
  const tableEnd = CHECKED_FROM + 4 * SECTIONS.length;
  if (data.length < tableEnd) {
    throw damaged(file, `it is cut off: ${data.length} bytes do not even hold its header`);
  }
  if (data[8] !== VERSION || data[9] !== SECTIONS.length) {
    const problem = `it is of version ${data[8]} and this program reads version ${VERSION}`;
    throw damaged(file, `${problem}: the two come from different builds`);
  }
  const found = new Map<SectionName, Uint8Array>();
  let at = tableEnd;
  SECTIONS.forEach((name, index) => {
    const length = view.getUint32(CHECKED_FROM + 4 * index, true);
    found.set(name, data.subarray(at, at + length));
    at += length;
  });
  if (at !== data.length) {
    throw damaged(file, `it is cut off or too long: ${data.length} bytes instead of ${at}`);
  }
  if (checksum(data.subarray(CHECKED_FROM)) !== view.getUint32(12, true)) {
    throw damaged(file, 'its checksum does not fit its content');
  }
  const bytes = (name: SectionName): Uint8Array => found.get(name)!;
  const text = (name: SectionName): string => new TextDecoder().decode(bytes(name));
  return {
    ...{ file, bytes, text },
    lines(name) {
      const all = text(name);
      return all === '' ? [] : all.split('\n');
    },
  };
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?');
}
