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
    heading: (count: number, name: string) =>
      count === 1
        ? `The only ${name}`
        : `${counted(count, 'settlement', 'settlements')} named ${name}`,
    none: (name: string) => `No other settlement of the gazetteer is named ${name}.`,
    loading: 'Counting its namesakes: all settlements are still loading …',
    choose: 'Choose a place to see the settlements that share its name.',
    showAll: 'Show all on the map',
    showAllPlaces: (count: number, name: string) =>
      `Show all on the map: ${count} places named ${name}`,
    hide: 'Take them off the map',
    noOblast: 'Elsewhere',
    inCountry: (count: number, country: string) => `${counted(count, 'is', 'are')} in ${country}`,
    claims: (count: number) => counted(count, 'claim', 'claims'),
    pointNotKnown: 'place not known',
  },
};

export type PlacesWords = typeof places;
