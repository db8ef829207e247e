/**
 * Packs `geodata/data` into the few files that the app and the command line load: everything, the
 * little that the shipped reports name (so that the map can open on them at once), and the reference
 * ids.
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
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPackedGazetteer } from '../columnar/open.ts';
import { writeFirstPlaces } from '../first-places.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { openGazetteer } from '../open.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import {
  eachRow,
  type GazetteerText,
  PACKED_FIRST_LINE,
  PACKED_LAST_LINE,
  readSections,
  SECTION_HEADERS,
} from '../sections.ts';
import { packGazetteer } from './packing/gazetteer.ts';
import { placeIdsOfReport } from './report-places.ts';

export interface PackedPaths {
  /** Every settlement, unit and site; the format is told in `columnar/format.ts`. */
  readonly gazetteer: string;
  /** Only the places that the shipped reports name, with their units; see `first-places.ts`. */
  readonly first: string;
  readonly references: string;
  /** The index of `buildSearchIndex` over the packed gazetteer. */
  readonly search: string;
}

const STAMP = 'inputs.sha256';

/** Below the folder above: the programs that say what the packed files hold. */
const PROGRAMS = [
  '.',
  'names',
  'names/tables',
  'columnar',
  'build/packing',
  'build/pack.ts',
  'search',
];

function filesOf(root: string, folder: string, ending: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [folder];
  return readdirSync(path)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => `${folder}/${file}`);
}

const reportFiles = (root: string): string[] =>
  filesOf(root, 'public/reports', '.json').filter((file) => !file.endsWith('/index.json'));

/** Changes when a file is added, taken away or written: names, sizes and times, not the contents. */
function fingerprint(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (folder: string, file: string): void => {
    const { size, mtimeMs } = statSync(join(folder, file));
    hash.update(`${file}\t${size}\t${mtimeMs}\n`);
  };
  for (const file of files) add(root, file);
  const programs = join(dirname(fileURLToPath(import.meta.url)), '..');
  for (const file of PROGRAMS.flatMap((folder) => filesOf(programs, folder, '.ts'))) {
    add(programs, file);
  }
  return `${hash.digest('hex')}\n`;
}

/** The units above a place, from the smallest up. */
function unitsAbove(gazetteer: Gazetteer, id: string): string[] {
  const unit = gazetteer.byId(id)?.unit ?? null;
  return unit === null ? [] : [unit, ...unitsAbove(gazetteer, unit)];
}

function firstPlaces(root: string, gazetteer: Gazetteer): string {
  const named = new Set<string>();
  for (const file of reportFiles(root)) {
    for (const id of placeIdsOfReport(readFileSync(join(root, file), 'utf8'))) {
      for (const one of [id, ...unitsAbove(gazetteer, id)]) named.add(one);
    }
  }
  const { ids, importance, centre } = gazetteer.columns;
  const isNamed = ({ id }: { readonly id: string }): boolean => named.has(id);
  return writeFirstPlaces({
    units: gazetteer.allUnits().filter(isNamed),
    sites: gazetteer.allSites().filter(isNamed),
    settlements: ids.flatMap((id, row) => {
      const place = named.has(id) ? gazetteer.byId(id) : undefined;
      if (place?.type !== 'settlement') return [];
      return [{ ...place, importance: importance[row]!, centre: centre?.[row] ?? 0 }];
    }),
  });
}

/** All references in one text, sorted by id. */
function packedReferences(texts: readonly GazetteerText[]): string {
  const rows = new Map<string, string>();
  for (const section of readSections(texts)) {
    eachRow(section, (start, end) => {
      const line = section.text.slice(start, end);
      rows.set(line.slice(0, line.indexOf('\t')), line);
    });
  }
  const lines = [...rows.keys()].sort().map((id) => `${rows.get(id)}\n`);
  const section = `# references ${lines.length}\n${SECTION_HEADERS.references}\n${lines.join('')}`;
  return `${PACKED_FIRST_LINE}\n${section}${PACKED_LAST_LINE}\n`;
}

/** Written whole or not at all: a reader never meets half a file. */
function replaceFile(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.part`, content);
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
    gazetteer: join(folder, 'gazetteer.txt'),
    first: join(folder, 'first.json'),
    references: join(folder, 'references.tsv'),
    search: join(folder, 'search.txt'),
  };
  const places = [
    ...['geodata/data/units.tsv', 'geodata/data/sites.tsv'].filter((file) =>
      existsSync(join(root, file)),
    ),
    ...filesOf(root, 'geodata/data/settlements', '.tsv'),
  ];
  const references = filesOf(root, 'geodata/data/references', '.tsv');
  if (!places.includes('geodata/data/units.tsv')) {
    throw new Error(`${join(root, 'geodata/data/units.tsv')} is missing: run "npm run geodata".`);
  }
  const stampPath = join(folder, STAMP);
  const stamp = fingerprint(root, [...places, ...references, ...reportFiles(root)]);
  const outputs = [stampPath, ...Object.values(paths)];
  if (outputs.every((path) => existsSync(path)) && readFileSync(stampPath, 'utf8') === stamp) {
    return paths;
  }

  const read = (name: string): GazetteerText => ({
    name,
    text: readFileSync(join(root, name), 'utf8'),
  });
  const bytes = packGazetteer(openGazetteer(places.map(read)));
  // What is made of it has its rows and its rounded points.
  const gazetteer = openPackedGazetteer(bytes, paths.gazetteer);
  mkdirSync(folder, { recursive: true });
  replaceFile(paths.gazetteer, bytes);
  replaceFile(paths.first, firstPlaces(root, gazetteer));
  replaceFile(paths.references, packedReferences(references.map(read)));
  replaceFile(paths.search, buildSearchIndex(gazetteer));
  replaceFile(stampPath, stamp);
  return paths;
}
