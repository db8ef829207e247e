/** Invented lists of places along the front, drawn from the gazetteer with a fixed seed. */
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import type { PlaceId } from '../../geodata/settlement.ts';
import type { Mention } from '../../src/bulletins/types.ts';

/** A generator of numbers from 0 to 1, the same for one seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Points along the front of 2022 to 2026 and the border beside it: latitude, longitude. */
const ALONG_THE_FRONT: readonly (readonly [number, number])[] = [
  ...([
    [46.62, 32.6],
    [46.8, 33.4],
    [47.55, 34.4],
    [47.42, 35.3],
    [47.55, 35.8],
  ] as const),
  ...([
    [47.65, 36.25],
    [47.84, 36.8],
    [47.95, 37.4],
    [48.28, 37.18],
    [48.4, 37.85],
  ] as const),
  ...([
    [48.6, 38.0],
    [48.9, 38.3],
    [48.98, 37.8],
    [49.4, 38.1],
    [49.7, 37.6],
  ] as const),
  ...([
    [50.1, 37.0],
    [50.29, 36.94],
    [51.1, 34.8],
    [51.19, 35.27],
    [51.5, 34.2],
  ] as const),
];
const KINDS_OF_LIST = ['alone', 'region', 'wrong-region', 'outlier', 'single'] as const;
export type KindOfList = (typeof KINDS_OF_LIST)[number];
/** How many of each in twenty. */
const SHARE: Readonly<Record<KindOfList, number>> = {
  ...{ alone: 6, region: 5, 'wrong-region': 2, outlier: 3, single: 4 },
};

export interface InventedList {
  readonly kind: KindOfList;
  readonly mentions: readonly Mention[];
  /** The place that each mention means; null for units. */
  readonly truth: readonly (PlaceId | null)[];
}

/** The genitive of the commonest kinds of Ukrainian names; others stay as they are. */
function genitive(name: string): string {
  if (/[ -]/.test(name)) return name;
  if (/ка$/.test(name)) return name.replace(/а$/, 'и');
  if (/(?:[нв]|ськ|цьк)е$/.test(name)) return name.replace(/е$/, 'ого');
  if (/ськ$/.test(name)) return `${name}а`;
  if (/[ії]вці$/.test(name)) return name.replace(/ці$/, 'ців');
  return name;
}

const blank: Omit<Mention, 'start' | 'end' | 'surface' | 'type'> = {
  ...{ sentence: 0, role: 'site', list: null, regions: [], glossOf: null, bearing: null },
  ...{ liesFrom: null, kindNamed: null, places: [], group: null, claimant: null, certainty: 0.95 },
};

/** Draws `count` lists. */
export function inventLists(gazetteer: Gazetteer, count: number, seed: number): InventedList[] {
  const random = seeded(seed);
  const { ids } = gazetteer.columns;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const drawn = KINDS_OF_LIST.flatMap((kind) => new Array<KindOfList>(SHARE[kind]).fill(kind));
  const near = (lat: number, lon: number, km: number): PlaceId[] =>
    gazetteer.nearest(lat, lon, 400, km).map(({ id }) => id);
  const pointOf = (id: PlaceId): readonly [number, number] => {
    const row = gazetteer.rowOf(id)!;
    return [gazetteer.columns.lat[row]!, gazetteer.columns.lon[row]!];
  };
  const oblastOf = (id: PlaceId): PlaceId | null => {
    const unit = gazetteer.unitOf(gazetteer.rowOf(id)!);
    return unit === null ? null : gazetteer.unitAbove(unit, 'oblast');
  };

  function invent(): InventedList {
    const kind = pick(drawn);
    const language = pick(['ru', 'en', 'uk'] as const);
    const [lat, lon] = pick(ALONG_THE_FRONT);
    const first = pick(near(lat, lon, 40));
    const places = [first];
    if (kind !== 'single') {
      const others = near(...pointOf(first), 25).filter((id) => id !== first);
      const wanted = 3 + Math.floor(random() * 6);
      while (places.length <= wanted && others.length > 0) {
        places.push(others.splice(Math.floor(random() * others.length), 1)[0]!);
      }
    }
    if (kind === 'outlier') {
      const turn = random() * 2 * Math.PI;
      const [fromLat, fromLon] = pointOf(first);
      const around = near(fromLat + 0.9 * Math.sin(turn), fromLon + 1.35 * Math.cos(turn), 25);
      if (around.length > 0) places.splice(Math.floor(random() * places.length), 0, pick(around));
    }
    const mentions: Mention[] = [];
    let at = 0;
    const add = (surface: string, more: Partial<Mention>): void => {
      const span = { start: at, end: at + surface.length, surface };
      mentions.push({ ...blank, type: 'settlement', ...span, ...more });
      at = span.end + 2;
    };
    const hasRegion = kind === 'region' || kind === 'wrong-region';
    const list = places.length > 1 ? 1 : null;
    for (const id of places) {
      const name = gazetteer.displayNames(gazetteer.rowOf(id)!)[language];
      const regions = hasRegion ? [places.length] : [];
      add(language === 'uk' ? genitive(name) : name, { list, regions });
    }
    const truth: (PlaceId | null)[] = [...places];
    const own = oblastOf(first);
    if (hasRegion && own !== null) {
      const all = ['UA-14', 'UA-09', 'UA-63', 'UA-23', 'UA-65', 'UA-59', 'UA-12'];
      const region = kind === 'region' ? own : pick(all.filter((id) => id !== own));
      add('Region', { type: 'unit', role: null, places: [region] });
      truth.push(null);
    }
    return { kind, mentions, truth };
  }
  if (ids.length === 0) return [];
  return Array.from({ length: count }, invent);
}
