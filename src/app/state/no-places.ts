import { type Gazetteer, openGazetteer } from '../../../geodata/gazetteer.ts';

/** Stands in until the first places are open, or where they never come: the lists still work. */
export const NO_PLACES: Gazetteer = openGazetteer([]);
