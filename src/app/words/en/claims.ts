import { counted } from './plural.ts';

/** The list of claims, its filters and the tallies. Nothing here is said in our own voice. */
const claimCount = (count: number) => counted(count, 'claim', 'claims');

export const claims = {
  caption: 'Claims shown on the map, each under the name of who makes it; none is verified by us',
  columns: { kind: 'Kind', claimant: 'Claimant', places: 'Places', time: 'Time' },
  sortBy: (column: string) => `Sort by ${column}`,
  count: claimCount,
  countOf: (kept: number, all: number) => `${kept} of ${claimCount(all)}`,
  notOnMap: 'Not on the map',
  notOnMapWhy: 'No place or region is stated for these, so they have no mark.',
  places: (count: number) => counted(count, 'place', 'places'),
  unsure: (count: number) => `${count} unsure`,
  /** Why a claim has no mark. */
  off: {
    'no-place': 'none named',
    'not-stated': 'not stated',
    sector: 'sector of the front',
    undecided: 'not decided',
    'point-unknown': 'point not known',
  },
  region: 'region',
  wholeCountry: 'whole country',
  reportedOn: (date: string) => `reported ${date}`,
  opened: 'Opened by you',
  more: (count: number) => `Show ${count} more`,
  none: 'No report is loaded, so there is nothing to list.',
  emptyFilter: 'No claim fits all of these filters.',
  emptyFilterRemedy: 'Take one of them away, or',
  announceFilter: (kept: number, all: number) => `${kept} of ${claimCount(all)} shown`,
};

export const filters = {
  heading: 'Filter the claims',
  kinds: 'Kind',
  claimants: 'Claimants',
  groups: 'Groups of forces',
  precisions: 'Precision',
  statuses: 'Status',
  sides: 'Side',
  days: 'Days',
  /** Short: the buttons stand in one line. */
  all: {
    claimants: 'Claimant',
    groups: 'Group of forces',
    precisions: 'Precision',
  },
  noGroup: 'No group named',
  chosen: (what: string, count: number) => `${what}: ${count} chosen`,
  reset: 'Show all claims again',
  resetShort: 'Reset',
  /** Read aloud with a choice. */
  choice: (name: string, count: number) => `${name}, ${claimCount(count)}`,
};

export const tallies = {
  heading: 'Losses claimed, by group of forces',
  said: (claimant: string) => `${claimant} said`,
  notVerified: 'not independently verified',
  caption: (claimant: string) =>
    `What ${claimant} said of the other side's losses, by group of forces; not independently verified`,
  group: 'Group of forces',
  materiel: 'Materiel, as claimed',
  noMateriel: 'no materiel given',
  noFigure: 'no figure',
  ends: {
    open: '“more than”: the number claimed lies beyond the end of the bar',
    closed: '“up to”: the number claimed lies within the bar',
  },
  notAdded: 'Not added up: “more than” and “up to” have no sum.',
  cumulative: 'Cumulative tally',
  cumulativeCaption: (claimant: string) =>
    `${claimant} said this of all losses so far; not independently verified, and not part of the figures above`,
  what: 'What',
  figure: 'Number, as claimed',
  periodOf: (period: string) => `for ${period}`,
  show: (title: string) => `Show the claim “${title}”`,
};

export const exportWords = {
  heading: 'Export claims',
  intro: (claims: number, features: number) =>
    `${claimCount(claims)} as ${counted(features, 'GeoJSON feature', 'GeoJSON features')}: one for each claim and place.`,
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
