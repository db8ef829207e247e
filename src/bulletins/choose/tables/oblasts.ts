/**
 * How often claims about this war name places of an oblast, beside how many settlements it has: a
 * weak prior for names that many settlements bear. Each is the logarithm of a likelihood ratio
 * against the oblasts along the front, so that -0.7 halves and -2.3 is a tenth. They follow from
 * where the war is fought, not from counts of any corpus: the front and what it crossed since 2022,
 * the borderlands that are shelled across, the cities behind that are struck, and the rest. A region
 * named in the text outweighs them all.
 */
export const OBLAST_PRIOR: Readonly<Record<string, number>> = {
  // Along the front.
  ...{ 'UA-14': 0, 'UA-09': 0, 'UA-63': 0, 'UA-23': 0, 'UA-65': 0 },
  // Beside it, or fought over for some time; the Russian oblasts across the border.
  ...{ 'UA-59': -0.4, 'UA-12': -0.4, 'UA-48': -0.9, 'UA-74': -0.9, 'UA-32': -1.2 },
  ...{ 'RU-BEL': -0.4, 'RU-KRS': -0.4, 'RU-BRY': -0.7 },
  // Struck from afar, with little fighting on the ground.
  ...{ 'UA-30': -0.4, 'UA-51': -1.2, 'UA-53': -1.4, 'UA-43': -0.9, 'UA-40': -0.4 },
  ...{ 'RU-ROS': -1.2, 'RU-VOR': -1.2, 'RU-KDA': -1.4, 'RU-SMO': -1.8, 'RU-MOS': -1.8 },
};

/** Of Ukraine's other oblasts, and of Russia's: what happens there is told of cities, which size favours. */
export const PRIOR_OF_OTHERS: Readonly<Record<string, number>> = { UA: -2, RU: -2.8 };
/** Of other countries. */
export const PRIOR_ABROAD = -2.8;
