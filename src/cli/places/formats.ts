/** The formats of `namesake places export`, written piece by piece. */
import type { DataSource } from '../data.ts';
import { csvRecord } from './csv.ts';
import type { PlaceRecord } from './record.ts';

export const EXPORT_FORMATS = ['ndjson', 'geojson', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface PlaceFormat {
  /** Whether the file itself carries the attributions. */
  readonly carriesAttribution: boolean;
  head(sources: readonly DataSource[]): string;
  place(record: PlaceRecord, first: boolean): string;
  readonly tail: string;
}

/** Names within a field of a flat format are joined by this; no name of the gazetteer holds it. */
const NAME_SEPARATOR = ';';

/** The columns of CSV and the properties of GeoJSON. */
function flat({ id, names, lat, lon, accuracy_m, oblast, raion, hromada }: PlaceRecord) {
  return {
    id,
    name_uk: names.uk,
    name_ru: names.ru,
    name_en: names.en,
    former: names.former.join(NAME_SEPARATOR),
    aliases: names.aliases.join(NAME_SEPARATOR),
    lat,
    lon,
    accuracy_m,
    oblast_id: oblast?.id ?? null,
    oblast_uk: oblast?.uk ?? null,
    oblast_en: oblast?.en ?? null,
    raion_id: raion?.id ?? null,
    raion_uk: raion?.uk ?? null,
    raion_en: raion?.en ?? null,
    hromada_id: hromada?.id ?? null,
    hromada_uk: hromada?.uk ?? null,
    hromada_en: hromada?.en ?? null,
  };
}

const EMPTY: PlaceRecord = {
  id: '',
  names: { uk: '', ru: '', en: '', former: [], aliases: [] },
  lat: null,
  lon: null,
  accuracy_m: null,
  oblast: null,
  raion: null,
  hromada: null,
};

const ndjson: PlaceFormat = {
  carriesAttribution: false,
  head: () => '',
  place: (record) => `${JSON.stringify(record)}\n`,
  tail: '',
};

const csv: PlaceFormat = {
  carriesAttribution: false,
  head: () => csvRecord(Object.keys(flat(EMPTY))),
  place: (record) => csvRecord(Object.values(flat(record))),
  tail: '',
};

/** RFC 7946: points of at most five decimals, null geometry where the place is not known. */
const geojson: PlaceFormat = {
  carriesAttribution: true,
  head(sources) {
    const header = { content: 'places', sources };
    return `{"type":"FeatureCollection","namesake":${JSON.stringify(header)},"features":[\n`;
  },
  place(record, first) {
    const { id, lat, lon, ...properties } = flat(record);
    const geometry =
      lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] };
    const feature = { type: 'Feature', id, geometry, properties: { id, ...properties } };
    return `${first ? '' : ',\n'}${JSON.stringify(feature)}`;
  },
  tail: '\n]}\n',
};

export const PLACE_FORMATS: Readonly<Record<ExportFormat, PlaceFormat>> = { ndjson, geojson, csv };
