import { counted } from './plural.ts';

/** The frame of the app: panels, tool bar, dialogs. */
export const shell = {
  name: 'Namesake',
  tagline: 'who claims what, and where that is',
  /** Of the window and of links: what the page is. */
  title: 'Namesake: claims about the war in Ukraine, by place and by who makes them',
  skipToMap: 'Skip to the map',
  skipToPanel: 'Skip to the claims',
  panelLabel: 'Claims and places',
  detailsLabel: 'Details of what is chosen',
  tabsLabel: 'What the panel shows',
  tabs: { claims: 'Claims', places: 'Places' },
  tools: {
    label: 'Map tools',
    fit: 'Show all claims',
    names: 'Names on the map',
    legend: 'What the marks mean',
    theme: 'Light or dark',
    about: 'About, data and licences',
    keys: 'Keyboard help',
    menu: 'Menu',
    exportClaims: 'Export',
    openReport: 'Open a report file',
  },
  themes: {
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  languages: { uk: 'Ukrainian', ru: 'Russian', en: 'English' },
  names: {
    first: 'First name',
    second: 'Second name',
    one: 'One name only',
  },
  sheet: {
    handle: 'Drag to change the height of the sheet',
    taller: 'Make the sheet taller',
    lower: 'Make the sheet lower',
    stops: { peek: 'Sheet lowered', half: 'Sheet at half height', full: 'Sheet at full height' },
  },
  close: 'Close',
  loading: {
    reports: 'Loading the reports …',
    'first-places': 'Loading the places of the reports …',
    basemap: 'Loading the base map …',
    'basemap-detail': 'Loading more detail of the map …',
    gazetteer: 'Loading all settlements; names and search follow …',
    references: 'Loading the numbers in other registers …',
  },
  loadingPart: 'Loading …',
  dropHere: 'Drop a report file (JSON) to show its claims',
  reports: {
    heading: 'Reports shown',
    shipped: 'comes with Namesake',
    notShipped: 'opened by you, in this session only; not checked by Namesake',
    removeShort: 'Remove',
    remove: (file: string) => `Remove ${file}`,
    claims: (count: number) => counted(count, 'claim', 'claims'),
    publisherNotStated: 'publisher not stated',
    added: (file: string, count: number) =>
      `${file}: ${counted(count, 'claim', 'claims')} added, for this session only.`,
    removed: (file: string) => `${file} removed.`,
  },
};
