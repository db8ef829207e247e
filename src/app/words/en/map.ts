import { counted, numberText } from './plural.ts';

const claimCount = (count: number) => counted(count, 'claim', 'claims');

/** The words that the map speaks. */
export const map = {
  label:
    'Map of claims. Arrow keys move it. The marks follow with the next Tab; the list of claims holds all that the map holds.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  attribution: '© OpenStreetMap contributors (ODbL) · geoBoundaries · Natural Earth',
  /** Added where borders of hromadas are drawn. */
  hromadaAttribution: 'hromadas: Ministry for Development of Communities (CC BY-SA 4.0)',
  claims: claimCount,
  cluster: (claims: number, places: number) =>
    `${claimCount(claims)} at ${counted(places, 'place', 'places')}`,
  walk: (places: number) =>
    `Claims on the map, ${counted(places, 'place', 'places')}; arrow keys move, Enter opens`,
  scale: (metres: number) =>
    metres >= 1000 ? `${numberText(metres / 1000)} km` : `${numberText(metres)} m`,
  formerly: (name: string, until: string | null) =>
    until ? `${name} until ${until}` : `formerly ${name}`,
  unsure: 'place unsure',
  unknownPlace: 'Place not in the gazetteer',
};
