/** A report as a file: the report file itself or GeoJSON. */
import { reportFileText, reportOf } from '../../claims/write-report.ts';
import { wholeClaims } from '../../formats/export-input.ts';
import { formatById } from '../../formats/index.ts';
import { loadSources } from '../data-sources.ts';
import { planOf, writeExport } from '../export/prepare.ts';
import { timeNow } from '../export/save.ts';
import { NO_FILTER } from '../state/filter.ts';
import type { AppState, LoadedReport } from '../state/store.ts';
import { reportOfLoaded, textOfLoaded } from './shown.ts';
import type { BadRecord } from './types.ts';

export const DOWNLOAD_FORMATS = ['json', 'geojson'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

export interface FileToSave {
  readonly text: string;
  readonly fileName: string;
  readonly mime: string;
}

/** A name that every system takes: the ids of reports may hold colons, which Windows does not. */
export function fileNameFor(id: string, extension: string): string {
  return `${id.replaceAll(/[^A-Za-z0-9._-]/g, '-')}.${extension}`;
}

/**
 * The report file; opened here again it gives the same claims.
 *
 * @throws Error where the report could not be read, ValiError where it does not fit the schema.
 */
export function reportFile(loaded: LoadedReport, withText: boolean): FileToSave {
  const report = reportOfLoaded(loaded);
  if (!report) throw new Error('nothing of this report could be read');
  const text = withText ? textOfLoaded(loaded) : null;
  return {
    text: reportFileText(reportOf(report.report, report.claims, { text })),
    fileName: fileNameFor(report.report.id, 'json'),
    mime: 'application/json',
  };
}

/**
 * All claims of the report as GeoJSON, whatever the filter on the screen leaves.
 *
 * @param sources of the shipped data, named in the file where it uses them.
 * @throws Error before the first places are open.
 */
export async function geoJsonFile(
  state: Pick<AppState, 'gazetteer' | 'basemap'>,
  loaded: LoadedReport,
  sources: Awaited<ReturnType<typeof loadSources>>,
): Promise<FileToSave> {
  const format = formatById('geojson');
  if (!format || !loaded.meta) throw new Error('nothing of this report could be read');
  const fileName = fileNameFor(loaded.meta.id, format.extension);
  const plan = planOf(wholeClaims(loaded.claims), state.gazetteer, fileName);
  const text = await writeExport({ ...state, filter: NO_FILTER }, plan, format, sources, timeNow());
  return { text, fileName, mime: format.mime };
}

/** The file in the form asked for. @throws as the two above, FileError where the sources do not come. */
export async function fileOf(
  state: Pick<AppState, 'gazetteer' | 'basemap' | 'words'>,
  loaded: LoadedReport,
  format: DownloadFormat,
  withText: boolean,
): Promise<FileToSave> {
  if (format === 'json') return reportFile(loaded, withText);
  const sources = await loadSources((address) => fetch(address), state.words.errors);
  return geoJsonFile(state, loaded, sources);
}

/** A record that cannot be read, as it is stored. */
export function rawFile(bad: BadRecord): FileToSave {
  return {
    text: `${JSON.stringify(bad.raw, null, 2)}\n`,
    fileName: fileNameFor(`${bad.id}-as-stored`, 'json'),
    mime: 'application/json',
  };
}
