/** The formats that claims can be exported to, one file each. */
import type { ExportInput } from './export-input.ts';
import { writeGeoJson } from './geojson.ts';

export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  /** Without a dot. */
  readonly extension: string;
  readonly mime: string;
  readonly write: (input: ExportInput) => string;
}

export const FORMATS: readonly ExportFormat[] = [
  {
    id: 'geojson',
    label: 'GeoJSON',
    extension: 'geojson',
    mime: 'application/geo+json',
    write: writeGeoJson,
  },
];

/** The format of this id; undefined where there is none. */
export function formatById(id: string): ExportFormat | undefined {
  return FORMATS.find((format) => format.id === id);
}
