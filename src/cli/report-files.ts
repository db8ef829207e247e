/** Finds report files by id or path, and reads them. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import { type ReadReport, readReport } from '../claims/read-report.ts';
import { UsageError } from './arguments.ts';
import type { Io } from './io.ts';
import { nearestWord } from './nearest.ts';

/** A report as `public/reports/index.json` lists it. */
export interface ShippedReport {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly date: string;
  readonly language: string;
  readonly claims: number;
}

function reportsFolder(dataRoot: string): string {
  return join(dataRoot, 'public', 'reports');
}

/** The shipped reports, in the order of the index. */
export function shippedReports(dataRoot: string): readonly ShippedReport[] {
  const path = join(reportsFolder(dataRoot), 'index.json');
  if (!existsSync(path)) throw new Error(`The list of reports is not there: ${path}.`);
  const index = JSON.parse(readFileSync(path, 'utf8')) as { reports: ShippedReport[] };
  return index.reports;
}

/** The paths of the reports that were named, each by the id of a shipped one or as a file. */
export function reportPaths(names: readonly string[], io: Io): readonly string[] {
  const shipped = shippedReports(io.dataRoot);
  return names.map((name) => {
    const known = shipped.find((report) => report.id === name);
    if (known !== undefined) return join(reportsFolder(io.dataRoot), known.file);
    const path = resolve(io.cwd, name);
    if (existsSync(path)) return path;
    const nearest = nearestWord(
      name,
      shipped.map((report) => report.id),
    );
    throw new UsageError(`"${name}" is neither a shipped report nor a file.${nearest}`);
  });
}

/**
 * Reads a report file and looks its places up.
 * @throws Error that names the file where it cannot be read at all.
 */
export function readReportFile(path: string, gazetteer: Gazetteer): ReadReport {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason = existsSync(path) ? String(error) : 'there is no such file';
    throw new Error(`Cannot read "${path}": ${reason}`);
  }
  return readReport(text, basename(path), { gazetteer });
}
