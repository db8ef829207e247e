/**
 * Packs `geodata/data` into the few texts that the app loads: everything, the little that the shipped
 * reports name (so that the map can open on them at once), and the reference ids.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  eachRow,
  type GazetteerText,
  PACKED_FIRST_LINE,
  PACKED_LAST_LINE,
  readSections,
  SECTION_HEADERS,
  type SectionKind,
} from '../sections.ts';
import { placeIdsOfReport } from './report-places.ts';

export interface PackedPaths {
  /** Every settlement, unit and site. */
  readonly gazetteer: string;
  /** The same format: only the places that the shipped reports name, with their units. */
  readonly first: string;
  readonly references: string;
}

/** Raise it when the packed format changes, so that older packs are made again. */
const PACK_VERSION = 1;
const STAMP = 'inputs.sha256';

type Rows = Readonly<Record<SectionKind, ReadonlyMap<string, string>>>;

function tsvFiles(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => `${folder}/${file}`);
}

function reportFiles(root: string): string[] {
  const folder = 'public/reports';
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => `${folder}/${file}`);
}

/** Changes when a file is added, taken away or written: names, sizes and times, not the contents. */
function fingerprint(root: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(`${PACK_VERSION}\n`);
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file}\t${size}\t${mtimeMs}\n`);
  }
  return `${hash.digest('hex')}\n`;
}

function readRows(texts: readonly GazetteerText[]): Rows {
  const rows = {
    units: new Map<string, string>(),
    sites: new Map<string, string>(),
    settlements: new Map<string, string>(),
    references: new Map<string, string>(),
  };
  for (const section of readSections(texts)) {
    eachRow(section, (start, end) => {
      const line = section.text.slice(start, end);
      rows[section.kind].set(line.slice(0, line.indexOf('\t')), line);
    });
  }
  return rows;
}

/** The packed text of some kinds of rows; `keep` null keeps all. Rows are sorted by id. */
function packedText(
  rows: Rows,
  kinds: readonly SectionKind[],
  keep: ReadonlySet<string> | null,
): string {
  const sections = kinds.map((kind) => {
    const ids = [...rows[kind].keys()].filter((id) => keep === null || keep.has(id)).sort();
    const lines = ids.map((id) => `${rows[kind].get(id)}\n`);
    return `# ${kind} ${ids.length}\n${SECTION_HEADERS[kind]}\n${lines.join('')}`;
  });
  return `${PACKED_FIRST_LINE}\n${sections.join('')}${PACKED_LAST_LINE}\n`;
}

/** The unit that a row of settlements, sites or units names as the one above it. */
function unitAbove(rows: Rows, id: string): string | undefined {
  for (const kind of ['settlements', 'units', 'sites'] as const) {
    const line = rows[kind].get(id);
    // All three have their unit in the third field: unit, parent, unit.
    if (line !== undefined) return line.split('\t', 3)[2] || undefined;
  }
  return undefined;
}

function namedPlaces(root: string, rows: Rows): Set<string> {
  const keep = new Set<string>();
  for (const file of reportFiles(root)) {
    for (const id of placeIdsOfReport(readFileSync(join(root, file), 'utf8'))) keep.add(id);
  }
  // A set may grow while it is walked: each place brings the units above it in.
  for (const id of keep) {
    const unit = unitAbove(rows, id);
    if (unit !== undefined) keep.add(unit);
  }
  return keep;
}

/** Written whole or not at all: a reader never meets half a file. */
function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}

/**
 * Makes `geodata/packed` below `root` from `geodata/data` and `public/reports`, and tells where its
 * files are. Does nothing when no input has changed since. Throws a RecordError for a wrong text, and
 * an Error where the gazetteer is not there.
 */
export function pack({ root }: { readonly root: string }): PackedPaths {
  const folder = join(root, 'geodata', 'packed');
  const paths: PackedPaths = {
    gazetteer: join(folder, 'gazetteer.tsv'),
    first: join(folder, 'first.tsv'),
    references: join(folder, 'references.tsv'),
  };
  const named = ['geodata/data/units.tsv', 'geodata/data/sites.tsv'];
  const data = [
    ...named.filter((file) => existsSync(join(root, file))),
    ...tsvFiles(root, 'geodata/data/settlements'),
    ...tsvFiles(root, 'geodata/data/references'),
  ];
  if (!data.includes('geodata/data/units.tsv')) {
    throw new Error(`${join(root, 'geodata/data/units.tsv')} is missing: run "npm run geodata".`);
  }
  const stampPath = join(folder, STAMP);
  const stamp = fingerprint(root, [...data, ...reportFiles(root)]);
  const outputs = [stampPath, ...Object.values(paths)];
  if (outputs.every((path) => existsSync(path)) && readFileSync(stampPath, 'utf8') === stamp) {
    return paths;
  }

  const rows = readRows(
    data.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') })),
  );
  const places: SectionKind[] = ['units', 'sites', 'settlements'];
  mkdirSync(folder, { recursive: true });
  replaceFile(paths.gazetteer, packedText(rows, places, null));
  replaceFile(paths.first, packedText(rows, places, namedPlaces(root, rows)));
  replaceFile(paths.references, packedText(rows, ['references'], null));
  replaceFile(stampPath, stamp);
  return paths;
}
