/** The tools of the map: measuring, coordinates, the kilometre grid and online base maps. Loaded with the first of them. */
import type { MeasureWords } from '../../../map/measure/words.ts';
import type { TileAddressProblem } from '../../../map/tiles/address.ts';

const number = (value: number, decimals: number) =>
  value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

const sentence = (...parts: readonly (string | null)[]) =>
  parts.filter((part) => part !== null && part !== '').join('. ');

const measure: MeasureWords = {
  heading: 'Measuring line',
  hint: {
    pointer:
      'Click the map to set points; on a place, its own point is taken. Arrow keys and Space work, too.',
    keys: 'Arrow keys move the map under the cross, with Shift in small steps. Space or Enter sets a point, Enter again finishes.',
    done: 'Points can still be dragged.',
  },
  kilometres: (value) => `${value} km`,
  metres: (value) => `${value} m`,
  number,
  winds: [
    ['N', 'north'],
    ['NNE', 'north-northeast'],
    ['NE', 'northeast'],
    ['ENE', 'east-northeast'],
    ['E', 'east'],
    ['ESE', 'east-southeast'],
    ['SE', 'southeast'],
    ['SSE', 'south-southeast'],
    ['S', 'south'],
    ['SSW', 'south-southwest'],
    ['SW', 'southwest'],
    ['WSW', 'west-southwest'],
    ['W', 'west'],
    ['WNW', 'west-northwest'],
    ['NW', 'northwest'],
    ['NNW', 'north-northwest'],
  ],
  bearing: (degrees, wind) => `${degrees}° ${wind}`,
  spokenBearing: (degrees, wind) => `${degrees} degrees, ${wind}`,
  point: (position) => `point ${position}`,
  leg: (from, to, length, bearing) =>
    `${from} → ${to} ${length}${bearing === '' ? '' : `, ${bearing}`}`,
  total: (length) => `${length} in all`,
  announce: (point, leg, total) => sentence(point, leg, total),
  removed: (point, total) => sentence(`Removed ${point}`, total),
  started:
    'Measuring line. Arrow keys move the map under the cross, Space sets a point, Escape ends.',
  ended: 'Measuring ended.',
  finished: (total) => `Line finished. ${total}`,
  cleared: 'Line cleared.',
  remove: (point) => `Remove ${point}`,
  undo: 'Remove last',
  clear: 'Clear',
  copy: 'Copy as text',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying.',
  finish: 'Finish',
  goOn: 'Go on',
  close: 'End measuring',
  addPlace: (name) => `Add ${name}`,
};

const coordinates = {
  heading: 'Coordinates',
  degrees: 'Decimal degrees',
  mgrs: 'Military grid (MGRS)',
  /** Before the coordinates of the middle of the map, when the pointer is elsewhere. */
  centre: (text: string) => `centre ${text}`,
  menu: (text: string) => `Coordinates of this spot: ${text}`,
  copy: (text: string) => `Copy ${text}`,
  copied: (text: string) => `Copied ${text}`,
  copyFailed: (text: string) => `The browser did not allow copying. The coordinates are ${text}`,
  noMgrs: 'The military grid ends at 80° S and 84° N.',
  measureFromHere: 'Measure from here',
};

const grid = {
  heading: 'Kilometre grid',
  show: 'Show the grid (UTM)',
  shown: 'Kilometre grid shown.',
  hidden: 'Kilometre grid hidden.',
};

const addressProblems: Record<TileAddressProblem, (detail: string) => string> = {
  empty: () => 'Enter the address of the tiles, such as https://tiles.example.org/{z}/{x}/{y}.png',
  'too-long': (length) => `The address has ${length} characters; at most 500 are taken.`,
  'not-an-address': (text) =>
    `"${text}" is not a web address. It begins with https:// and holds {z}, {x} and {y}.`,
  'not-secure': (protocol) =>
    `The address begins with ${protocol}//. Only https:// is taken, or http://localhost for a server on this device.`,
  credentials: () => 'The address holds a user name or a password. Leave them out.',
  missing: (names) =>
    `${names} is missing: the address needs {z}, {x} and {y}, which stand for zoom, column and row.`,
  unknown: (name) =>
    `${name} is not known here. Known are {z}, {x}, {y}, {s} (servers a, b, c) and {r} (@2x on sharp screens). Rows counted from the south, {-y}, are not supported.`,
  'in-host': (name) =>
    `${name} stands in the name of the server. Only {s} may stand there; the others belong after it.`,
};

const baseMap = {
  heading: 'Base map',
  current: (name: string) => `Now shown: ${name}`,
  change: 'Choose the base map …',
  builtIn: 'Built in',
  builtInNote: 'Comes with Namesake and needs no network.',
  openStreetMap: 'OpenStreetMap standard',
  openStreetMapNote: 'Tiles from tile.openstreetmap.org.',
  own: 'Another server',
  ownNote: 'The address of tiles that you know and may use.',
  address: 'Address of the tiles',
  addressHint: 'https://, with {z}, {x} and {y}; {s} and {r} if the server wants them',
  attribution: 'Whom to credit',
  attributionHint: 'As the server asks for it, such as © OpenStreetMap contributors',
  attributionMissing: 'Say whom to credit for these tiles; their terms of use name them.',
  attributionTooLong: 'The credit is longer than 200 characters.',
  consent: (host: string) =>
    `The server ${host} will see the internet address of this device and which area you look at, for as long as its tiles are shown. It is told nothing else: no claim, no search, no text.`,
  consentNoHost:
    'The server will see the internet address of this device and which area you look at, for as long as its tiles are shown. It is told nothing else: no claim, no search, no text.',
  remember: 'Remember this on this device',
  rememberNote: 'Otherwise the built-in map is back at your next visit. A link never holds it.',
  load: (host: string) => `Load tiles from ${host}`,
  loadNoHost: 'Load tiles',
  useBuiltIn: 'Use the built-in map',
  cancel: 'Cancel',
  problems: addressProblems,
  shown: (host: string) => `Tiles from ${host} are shown.`,
  builtInShown: 'The built-in map is shown.',
  offline: 'this device is offline',
  refused: 'the server refuses, is too busy or cannot be reached',
  troubled: (host: string, reason: string) => `No tiles come from ${host}: ${reason}.`,
  back: 'Back to the built-in map',
  lost: (host: string, reason: string) =>
    `No tiles came from ${host}: ${reason}. The built-in map is shown again.`,
  again: 'Ask that server again',
};

export const tools = {
  measure,
  coordinates,
  grid,
  baseMap,
};

export type ToolWords = typeof tools;
