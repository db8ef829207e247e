import { counted } from './plural.ts';

/** What went wrong, with what a person can do about it. */
export const errors = {
  label: 'Messages',
  loads: {
    reports: 'The list of reports could not be loaded, so no shipped claim is shown.',
    'first-places':
      'The places of the reports could not be loaded; the marks wait for the whole gazetteer.',
    basemap: 'The base map could not be loaded. Marks and lists still work.',
    'basemap-detail':
      'The detail of the base map could not be loaded; the map stays as coarse as it is.',
    gazetteer: 'The gazetteer could not be loaded: search and names of places are missing.',
    references: 'The numbers in other registers could not be loaded.',
    own: 'Your own reports could not be shown',
  },
  /** After one of the above. */
  file: (file: string, reason: string) => `${file}: ${reason}`,
  retry: 'Try again',
  dismiss: 'Dismiss',
  partMissing: 'This part of the app did not come: the network may be down.',
  http: (status: number) => `the server answered ${status}`,
  network: 'no answer; the network may be down',
  badIndex: 'is not a list of report files',
  problems: (file: string, count: number) => `${counted(count, 'problem', 'problems')} in ${file}`,
  showProblems: 'Show the list',
  nothingRead: 'Nothing of this file could be shown.',
  crashed: 'Something in the app failed. What you see may be incomplete.',
  crashedRemedy: 'Reload the page; the address keeps your view.',
};
