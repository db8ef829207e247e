/** What is counted when a reading is compared with its labels. */

export const RATIOS = [
  'language-right',
  'mentions-precision',
  'mentions-recall',
  'among-candidates',
  'first-right',
  'first-within-10-km',
  'pinned',
  'wrong-pins',
  'russia-among-candidates',
  'russia-first-right',
  'russia-pinned',
  'russia-wrong-pins',
  'end-to-end-among-candidates',
  'end-to-end-first-right',
  'end-to-end-first-within-10-km',
  'end-to-end-pinned-right',
  'end-to-end-wrong-pins',
  'pins-without-a-known-place',
  'claims-matched',
  'claims-extra',
  'kind',
  'side',
  'group',
  'group-named',
  'end-to-end-kind',
  'end-to-end-side',
] as const;
export type RatioName = (typeof RATIOS)[number];

/** `count` of `of`; there is no share where `of` is 0. */
export interface Ratio {
  readonly count: number;
  readonly of: number;
}

export interface Counts {
  bulletins: number;
  /** Claims of the reading that hold no settlement: labels do not tell of them. */
  claimsWithoutSettlement: number;
  readonly ratios: Record<RatioName, { count: number; of: number }>;
  /** Of each certain mention of a Ukrainian settlement that was found. */
  readonly candidates: number[];
}

export function noCounts(): Counts {
  const ratios = Object.fromEntries(RATIOS.map((name) => [name, { count: 0, of: 0 }]));
  return {
    bulletins: 0,
    claimsWithoutSettlement: 0,
    ratios: ratios as Counts['ratios'],
    candidates: [],
  };
}

/** Counts one case of a ratio: whether it holds. */
export function count(counts: Counts, name: RatioName, holds: boolean): void {
  const ratio = counts.ratios[name];
  ratio.of += 1;
  if (holds) ratio.count += 1;
}

export function addCounts(to: Counts, from: Counts): void {
  to.bulletins += from.bulletins;
  to.claimsWithoutSettlement += from.claimsWithoutSettlement;
  for (const name of RATIOS) {
    to.ratios[name].count += from.ratios[name].count;
    to.ratios[name].of += from.ratios[name].of;
  }
  to.candidates.push(...from.candidates);
}

/** The harmonic mean of precision and recall, 0..1; null where there is nothing to find. */
export function f1Of({ ratios }: Counts): number | null {
  const found = ratios['mentions-precision'];
  const labelled = ratios['mentions-recall'];
  if (found.of + labelled.of === 0) return null;
  return (2 * labelled.count) / (found.of + labelled.of);
}

/** The middle number of candidates (the lower middle of an even count); null without any. */
export function medianCandidates({ candidates }: Counts): number | null {
  const sorted = [...candidates].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
