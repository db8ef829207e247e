/**
 * How important a settlement is, 0..1, for labels and for the order of what is found.
 *
 *     centre of an oblast, Kyiv, Sevastopol:  0.9 + 0.1 p
 *     any other:                              kind + centre + 0.3 p + 0.12 q, at most 0.89
 *
 * `p` is log10(population) / log10(4,000,000), within 0..1; where the population is not known, a
 * usual one of the kind stands in for it. `q` is log10(population) − 4.5 where that is more than 0,
 * so that a city of a quarter of a million goes before the small centre of a raion. `centre` is 0.22 for a raion's centre and 0.12 for a
 * hromada's.
 */
import type { SettlementKind } from './settlement.ts';

const KIND_SHARE: Readonly<Record<SettlementKind, number>> = {
  city: 0.3,
  'urban-settlement': 0.18,
  'rural-settlement': 0.08,
  village: 0.06,
  locality: 0.02,
};

/** Stand-ins for an unknown population, of the order of the kind's median in Ukraine. */
const USUAL_POPULATION: Readonly<Record<SettlementKind, number>> = {
  city: 12_000,
  'urban-settlement': 4_000,
  'rural-settlement': 300,
  village: 250,
  locality: 20,
};

export type CentreOf = 'oblast' | 'raion' | 'hromada';
/** How `SettlementColumns.centre` counts them. */
export const CENTRES: readonly (CentreOf | null)[] = [null, 'hromada', 'raion', 'oblast'];
const CENTRE_SHARE: Readonly<Record<Exclude<CentreOf, 'oblast'>, number>> = {
  raion: 0.22,
  hromada: 0.12,
};
const LARGEST_POPULATION_LOG = Math.log10(4_000_000);
const LARGE_POPULATION_LOG = 4.5;
/** Below the centres of oblasts, from which on is 0.9. */
const MOST_OF_OTHERS = 0.89;

/** 0..1 by the formula at the top of this file. */
export function importanceOf(
  kind: SettlementKind,
  population: number | null,
  centreOf: CentreOf | null,
): number {
  const people = Math.max(1, population ?? USUAL_POPULATION[kind]);
  const share = Math.min(1, Math.log10(people) / LARGEST_POPULATION_LOG);
  if (centreOf === 'oblast') return 0.9 + 0.1 * share;
  const large = 0.12 * Math.max(0, Math.log10(people) - LARGE_POPULATION_LOG);
  const centre = centreOf === null ? 0 : CENTRE_SHARE[centreOf];
  return Math.min(MOST_OF_OTHERS, KIND_SHARE[kind] + centre + 0.3 * share + large);
}
