/**
 * The shipped reports: shown at once where they fit the schema, and read again with the careful
 * reader when the page has time.
 *
 * The careful reader tells every fault by line and mends contradictions, but brings a parser of its
 * own; the first view waits for it only when a report does not even fit the schema.
 */
import * as v from 'valibot';
import { type Claim, ReportSchema } from '../claims/claim.ts';
import { FileError } from './fetching.ts';
import type { AppStore, LoadedReport } from './state/store.ts';

/** A report's file and its text as it came. */
export interface ReportText {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads the list of reports and each report into the store; one that fails takes no other along.
 *
 * @param folder with a slash at the end.
 * @returns the texts that came, for `readAgain`.
 * @throws FileError with what did not come, after the rest was added.
 */
export async function loadShipped(
  store: AppStore,
  folder: string,
  text: (address: string) => Promise<string>,
  came: (report: ReportText) => void,
): Promise<void> {
  const words = store.getState().words.errors;
  const files = readIndex(await text(`${folder}index.json`));
  if (!files) throw new FileError('index.json', words.badIndex);
  const results = await Promise.allSettled(files.map((file) => text(folder + file)));
  const failed: FileError[] = [];
  for (const [index, result] of results.entries()) {
    const file = files[index]!;
    if (result.status === 'fulfilled') {
      const report = { file, text: result.value };
      store.getState().addReport(fitting(report) ?? (await carefully(report)));
      came(report);
    } else {
      const { reason } = result;
      failed.push(reason instanceof FileError ? reason : new FileError(file, String(reason)));
    }
  }
  const [first] = failed;
  if (first) throw new FileError(failed.map(({ file }) => file).join(', '), first.message);
}

/** Reads the reports once more, and puts what the careful reader mends and tells in place of the first reading. */
export async function readAgain(store: AppStore, reports: readonly ReportText[]): Promise<void> {
  for (const report of reports) {
    const read = await carefully(report);
    if (read.problems.length > 0) store.getState().addReport(read);
  }
}

/** The report where it fits the schema; null where it does not. */
function fitting({ file, text }: ReportText): LoadedReport | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const result = v.safeParse(ReportSchema, json);
  if (!result.success) return null;
  const { report, claims } = result.output;
  const keyed = claims.map(
    (claim): Claim => ({ ...claim, key: `${report.id}/${claim.id}`, report }),
  );
  // Two claims of one key would be mixed up in the list until the careful reader parts them.
  if (new Set(keyed.map(({ key }) => key)).size < keyed.length) return null;
  return { file, shipped: true, meta: report, claims: keyed, problems: [] };
}

async function carefully({ file, text }: ReportText): Promise<LoadedReport> {
  const { readReport } = await import('../claims/read-report.ts');
  const { report, claims, issues } = readReport(text, file);
  return { file, shipped: true, meta: report, claims, problems: issues };
}

/** The file names of `index.json`; null where it is not a list of plain names in that folder. */
export function readIndex(text: string): readonly string[] | null {
  let index: unknown;
  try {
    index = JSON.parse(text);
  } catch {
    return null;
  }
  const list = isRecord(index) ? index.reports : index;
  if (!Array.isArray(list)) return null;
  const files = list.map((entry: unknown) => (isRecord(entry) ? entry.file : entry));
  return files.every(isFileName) ? files : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFileName(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*\.json$/.test(value);
}
