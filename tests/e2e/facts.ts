/** What the tests know of the first report by themselves, taken from the gazetteers of its sources and not from ours. */

export interface PlaceFact {
  /** As the source writes it. */
  readonly written: string;
  /** Its index among the places of the claim. */
  readonly mention: number;
  readonly katottg: string;
  /** Degrees WGS 84, to about 100 m. */
  readonly lat: number;
  readonly lon: number;
}

/** Key of the main claim in the address: `<report>/<claim>`. */
export const TSENTR_STRIKES = '2025-06-01-istanbul-talks/tsentr-strikes';

/** The ten places of the claim that are certain; Shevchenko, the eleventh, is not. */
export const CERTAIN_PLACES: readonly PlaceFact[] = [
  fact('Poltavka', 1, 'UA14120050130090059', 48.437, 37.466),
  fact('Muravka', 2, 'UA14160250040030428', 48.177, 36.897),
  fact('Udachnoye', 3, 'UA14160250010071750', 48.239, 36.983),
  fact('Dimitrov', 4, 'UA14160150010065527', 48.308, 37.259),
  fact('Yablonovka', 5, 'UA14120050200072681', 48.423, 37.66),
  fact('Krasnoarmeysk', 6, 'UA14160210010099403', 48.277, 37.177),
  fact('Rusin Yar', 7, 'UA14120050160090939', 48.447, 37.508),
  fact('Ulyanovka', 8, 'UA14160050150065652', 48.335, 37.41),
  fact('Petrovskogo', 9, 'UA14160210070041371', 48.0986, 36.9162),
  fact('Alekseyevka', 10, 'UA14040010140071861', 48.017, 36.948),
];

export const POKROVSK = CERTAIN_PLACES[5] as PlaceFact;

function fact(
  written: string,
  mention: number,
  katottg: string,
  lat: number,
  lon: number,
): PlaceFact {
  return { written, mention, katottg, lat, lon };
}
