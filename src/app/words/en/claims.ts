import { counted } from './plural.ts';

/** The list of claims and its filters. Nothing here is said in our own voice. */
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
