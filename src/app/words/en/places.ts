import { counted } from './plural.ts';

/** The tab that lists the places named by the claims shown, and the namesakes of the one chosen. */
export const places = {
  heading: 'Places named by the claims shown',
  caption: (places: number, claims: number) =>
    `${counted(places, 'place', 'places')} named by ${counted(claims, 'claim', 'claims')}`,
  columns: {
    name: 'Place',
    asWritten: 'As written',
    oblast: 'Oblast',
    claims: 'Claims',
    precision: 'Precision',
  },
  sortBy: (column: string) => `Sort by ${column}`,
  unsure: 'unsure',
  unsureOf: (count: number) => `1 of ${count} candidates`,
  glossFails: 'gloss does not hold',
  notPlaced: 'place not known',
  empty: 'The claims shown name no place.',
  emptyFiltered: 'No place is named by the claims that the filter keeps.',
  clearFilter: 'Show all claims',
  loading: 'Loading the places …',
  namesakes: {
    /** What is shown together: "49 places named Oleksiivka in Sumy Oblast". */
    shown: (count: number, name: string, within: string | null) => {
      const named = within === null ? `named ${name}` : `named ${name} in ${within}`;
      return count === 0 ? `No place is ${named}` : `${counted(count, 'place', 'places')} ${named}`;
    },
    loadingNamed: (name: string) =>
      `Looking for the places named ${name}: the settlements are still loading …`,
    inOblasts: (count: number) => `in ${counted(count, 'oblast', 'oblasts')}`,
    inCountry: (count: number, country: string) => `${count} in ${country}`,
    notOnMap: (count: number) => `${count} without a known point, not on the map`,
    howToWalk: 'Arrow keys go through the list.',
    /** Name of the list of rings on the map. */
    walk: (count: number, name: string) =>
      `${counted(count, 'place', 'places')} named ${name} on the map; arrow keys and N and P move, Enter opens, Escape takes them off`,
    clear: 'Take the namesakes off the map',
    clearShort: 'Clear',
    noOblast: 'Elsewhere',
    claims: (count: number) => counted(count, 'claim', 'claims'),
    pointNotKnown: 'point not known',
    /** Of the place chosen: how many share its name. */
    count: (count: number, name: string) =>
      count === 1
        ? `The only settlement named ${name}`
        : `One of ${counted(count, 'settlement', 'settlements')} named ${name}`,
    loading: 'Counting its namesakes: all settlements are still loading …',
    choose:
      'Choose a place, or search for a name, to see all settlements that share it on the map.',
    showAll: 'Show all',
    showAllPlaces: (count: number, name: string) =>
      `Show all on the map: ${counted(count, 'place', 'places')} named ${name}`,
  },
};

export type PlacesWords = typeof places;
