/** Hand edits of `corrections.json`: what, why, and the evidence. */
import { readFileSync } from 'node:fs';
import { fold } from '../names/fold.ts';
import type { SettlementRow } from '../records.ts';
import type { Language, NameUser } from '../settlement.ts';

interface CorrectionBase {
  readonly id: string;
  readonly why: string;
  /** Where a reader can see that it is so. */
  readonly evidence: string;
}

export type Correction = CorrectionBase &
  (
    | {
        readonly change: 'point';
        readonly lat: number;
        readonly lon: number;
        readonly accuracyM: number;
      }
    | { readonly change: 'no-point' }
    | { readonly change: 'accept-outside' }
    | {
        readonly change: 'display';
        readonly language: Language;
        readonly text: string;
        readonly usedBy?: readonly NameUser[];
      }
    | { readonly change: 'drop-name'; readonly language: Language; readonly text: string }
  );

/** @throws Error that names the entry when it lacks its reason or its evidence */
export function readCorrections(path: string): Correction[] {
  const { corrections } = JSON.parse(readFileSync(path, 'utf8')) as { corrections: Correction[] };
  corrections.forEach((correction, index) => {
    if (!correction.id || !correction.why || !correction.evidence) {
      throw new Error(`${path}: entry ${index + 1} (${correction.id}) needs id, why and evidence`);
    }
  });
  return corrections;
}

function corrected(row: SettlementRow, correction: Correction): SettlementRow {
  switch (correction.change) {
    case 'accept-outside':
      return row;
    case 'no-point':
      return { ...row, point: null, note: `place not known: ${correction.why}` };
    case 'point': {
      const { lat, lon, accuracyM } = correction;
      return {
        ...row,
        point: { lat, lon, accuracyM, source: 'corrections' },
        note: correction.why,
      };
    }
    case 'display': {
      const { language, text, usedBy = [] } = correction;
      const name = { text, source: 'corrections', derived: false, usedBy };
      const more = row.more.filter(
        (other) => other.language !== language || fold(other.text) !== fold(text),
      );
      return { ...row, display: { ...row.display, [language]: name }, more };
    }
    case 'drop-name': {
      const { language, text } = correction;
      return {
        ...row,
        more: row.more.filter((other) => other.language !== language || other.text !== text),
      };
    }
  }
}

/**
 * Applies the corrections to the rows of all files.
 *
 * @throws Error when a correction names no place or changes nothing: then it is out of date
 */
export function applyCorrections(
  settlements: ReadonlyMap<string, readonly SettlementRow[]>,
  corrections: readonly Correction[],
): Map<string, SettlementRow[]> {
  const open = new Set(corrections);
  const result = new Map<string, SettlementRow[]>();
  for (const [file, rows] of settlements) {
    result.set(
      file,
      rows.map((row) => {
        let current = row;
        for (const correction of corrections) {
          if (correction.id !== row.id) continue;
          open.delete(correction);
          const next = corrected(current, correction);
          if (
            correction.change !== 'accept-outside' &&
            JSON.stringify(next) === JSON.stringify(current)
          ) {
            throw new Error(
              `corrections.json: ${correction.id} (${correction.change}) changes nothing; remove it`,
            );
          }
          current = next;
        }
        return current;
      }),
    );
  }
  for (const { id } of open)
    throw new Error(`corrections.json: ${id} is no settlement of the gazetteer`);
  return result;
}
