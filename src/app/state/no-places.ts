import type { Gazetteer } from '../../../geodata/gazetteer.ts';

/** Stands in until the first places are open, or where they never come: the lists still work. */
export const NO_PLACES: Gazetteer = {
  size: 0,
  columns: {
    length: 0,
    ids: [],
    lon: new Float64Array(),
    lat: new Float64Array(),
    importance: new Float32Array(),
  },
  byId: () => undefined,
  displayNames: noRow,
  namesOf: noRow,
  namesakes: () => [],
  within: () => [],
  nearest: () => [],
  units: () => ({ country: null, oblast: null, raion: null, hromada: null }),
  allUnits: () => [],
  allSites: () => [],
  settlementsOf: () => [],
  nameIn: (place, language) => place.display[language],
};

function noRow(index: number): never {
  throw new RangeError(`no row ${index}: no gazetteer is open`);
}
