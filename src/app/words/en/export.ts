import { counted } from './plural.ts';

/** The dialog that hands claims on as files. */
export const exportWords = {
  heading: 'Export claims',
  intro: (claims: number, features: number) =>
    `${counted(claims, 'claim', 'claims')} as ${counted(features, 'GeoJSON feature', 'GeoJSON features')}: one for each claim and place.`,
  filterNone: 'All claims are included; no filter is set.',
  filterSet: 'Only what the filter keeps:',
  format: 'Format',
  formats: {
    geojson: {
      name: 'GeoJSON (RFC 7946)',
      note: 'Opens in QGIS, geojson.io and most map tools. Settlements are points of at most five decimals, regions their outlines; a claim without a place has no geometry.',
    },
  },
  unsureNote: (count: number) =>
    count === 1
      ? '1 place is unsure; its candidates are listed in the properties.'
      : `${count} places are unsure; their candidates are listed in the properties.`,
  outlinesMissing:
    'The base map is not loaded, so the outlines of regions are missing: region-level claims are exported without geometry.',
  download: 'Download',
  fileName: 'File name',
  preparing: 'Preparing the file …',
  nothing: 'Nothing to export: the filter leaves no claim.',
  waitForPlaces: 'The names of the places are still loading.',
  failed: (reason: string) => `The file could not be made: ${reason}`,
  done: (file: string) => `${file} handed to the browser to save.`,
};
