/** The field of the find box, which is there before what searches. */
export const searchField = {
  label: 'Search places in any spelling',
  placeholder: 'Search places in any spelling',
  shortcut: '/',
  notLoaded: 'The search could not be loaded.',
  retry: 'Try again',
};
