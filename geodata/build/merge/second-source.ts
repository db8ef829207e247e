/** What a second source says about each chosen point: how near it agrees, or how far it is off. */
import { fold } from '../../names/fold.ts';
import { metresBetween } from '../geometry.ts';
import { push } from '../grouped.ts';
import type { WofLocality } from '../readers/whosonfirst.ts';
import type { WikidataItem } from '../readers/wikidata.ts';
import type { Attestations } from './attestations.ts';
import type { Placing } from './points.ts';
import type { Spot, SpotSource } from './spots.ts';
import type { UkrainianSettlement } from './ukraine.ts';

/** A point of another source for the same settlement. */
export interface SecondPoint {
  readonly source: SpotSource;
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  /** From the chosen point. */
  readonly metres: number;
  /** What ties the point to the settlement. */
  readonly tie: 'name near by' | 'same Wikidata item' | 'the only one of its name in the oblast';
}

export interface Check {
  /** The nearest agreeing point of another source; null where none has the name within 5 km. */
  readonly agrees: SecondPoint | null;
  /** Points over 10 km off that claim to be the same settlement. */
  readonly apart: readonly SecondPoint[];
  readonly accuracyM: number;
}

const APART_METRES = 10_000;

/** A point's own accuracy, before other sources: `alone` for namesakes that no source confirms. */
const ACCURACY: Readonly<Record<SpotSource, { confirmed: number; single: number; alone: number }>> =
  {
    'osm-2025-12': { confirmed: 500, single: 1_500, alone: 3_000 },
    wof: { confirmed: 1_500, single: 3_000, alone: 5_000 },
    wikidata: { confirmed: 1_000, single: 2_000, alone: 4_000 },
  };

export interface SecondSources {
  readonly attestations: ReadonlyMap<string, Attestations>;
  readonly items: ReadonlyMap<string, WikidataItem>;
  readonly localitiesOfItem: ReadonlyMap<string, readonly WofLocality[]>;
  readonly localities: readonly WofLocality[];
  /** ISO code of the oblast a point lies in. */
  readonly oblastAt: (lat: number, lon: number) => string | undefined;
}

/** Checks every placed settlement of Ukraine; see `Check`. */
export function checkBySecondSource(
  settlements: readonly UkrainianSettlement[],
  placed: ReadonlyMap<string, Placing>,
  sources: SecondSources,
): Map<string, Check> {
  const bearers = new Map<string, number>();
  const keyOf = (iso: string, name: string): string => `${iso}/${fold(name)}`;
  for (const { oblast, name } of settlements) {
    bearers.set(keyOf(oblast.iso, name), (bearers.get(keyOf(oblast.iso, name)) ?? 0) + 1);
  }
  const joined = new Set([...sources.attestations.values()].flatMap((entry) => entry.localities));
  const loneRows = new Map<string, WofLocality[]>();
  for (const locality of sources.localities) {
    if (joined.has(locality)) continue;
    const iso = sources.oblastAt(locality.lat, locality.lon);
    if (iso === undefined) continue;
    for (const name of new Set([locality.name, ...locality.uk].map(fold))) {
      push(loneRows, `${iso}/${name}`, locality);
    }
  }

  const checks = new Map<string, Check>();
  for (const settlement of settlements) {
    const placing = placed.get(settlement.code);
    if (!placing) continue;
    const { spot } = placing;
    const isNamesake = bearers.get(keyOf(settlement.oblast.iso, settlement.name))! > 1;
    const near = nearPoints(spot, sources.attestations.get(settlement.code)!);
    const agrees = near.sort((a, b) => a.metres - b.metres)[0] ?? null;
    const apart = itemPoints(spot, sources);
    const lone = loneRows.get(keyOf(settlement.oblast.iso, settlement.name)) ?? [];
    if (!isNamesake && agrees === null && lone.length === 1) {
      apart.push(pointOf(spot, 'wof', lone[0]!, 'the only one of its name in the oblast'));
    }
    const far = apart.filter(({ metres }) => metres > APART_METRES);
    checks.set(settlement.code, {
      agrees,
      apart: far,
      accuracyM: Math.max(
        accuracyOf(spot.source, isNamesake, agrees, far),
        Math.ceil(placing.doubtMetres / 100) * 100,
      ),
    });
  }
  return checks;
}

function pointOf(
  spot: Spot,
  source: SpotSource,
  other: { id: string; lat: number; lon: number },
  tie: SecondPoint['tie'],
): SecondPoint {
  const metres = metresBetween(spot.lat, spot.lon, other.lat, other.lon);
  return { source, id: other.id, lat: other.lat, lon: other.lon, metres, tie };
}

function nearPoints(spot: Spot, { localities, item }: Attestations): SecondPoint[] {
  const points: SecondPoint[] = [];
  if (spot.source !== 'wof') {
    for (const locality of localities) points.push(pointOf(spot, 'wof', locality, 'name near by'));
  }
  if (spot.source !== 'wikidata' && item) {
    points.push(pointOf(spot, 'wikidata', item, 'name near by'));
  }
  return points.filter(({ metres }) => metres <= APART_METRES);
}

/** Points of the Wikidata item that the chosen node names. */
function itemPoints(spot: Spot, sources: SecondSources): SecondPoint[] {
  if (spot.wikidata === '' || spot.source !== 'osm-2025-12') return [];
  const points: SecondPoint[] = [];
  const item = sources.items.get(spot.wikidata);
  if (item) points.push(pointOf(spot, 'wikidata', item, 'same Wikidata item'));
  for (const locality of sources.localitiesOfItem.get(spot.wikidata) ?? []) {
    points.push(pointOf(spot, 'wof', locality, 'same Wikidata item'));
  }
  return points;
}

function accuracyOf(
  source: SpotSource,
  isNamesake: boolean,
  agrees: SecondPoint | null,
  apart: readonly SecondPoint[],
): number {
  const own = ACCURACY[source];
  const hundreds = (metres: number): number => Math.ceil(metres / 100) * 100;
  // A second point that agrees outweighs one far off; the far one is then its own source's error.
  if (agrees) return Math.max(own.confirmed, Math.min(hundreds(agrees.metres), own.alone));
  const alone = isNamesake ? own.alone : own.single;
  const farthest = Math.max(0, ...apart.map(({ metres }) => metres));
  return farthest > 0 ? hundreds(farthest) : alone;
}
