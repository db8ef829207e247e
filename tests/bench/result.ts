/** One measured figure of a bench. Each `tests/bench/*.bench.ts` exports `run(): Promise<BenchResult[]>`. */
export interface BenchResult {
  /** What was measured: "cut and draw a tile, zoom 8". */
  readonly name: string;
  readonly unit: 'ms' | 's' | 'MB' | 'kB' | 'count';
  readonly median: number;
  readonly p95?: number;
  readonly worst?: number;
  /** How many runs the figures come from. */
  readonly runs: number;
  /** The limit the issue or the design sets, in the same unit, and which figure it binds. */
  readonly limit?: { readonly of: 'median' | 'p95' | 'worst'; readonly value: number };
  /** The same work done by somebody else's code in the same run. */
  readonly peer?: { readonly name: string; readonly median: number };
}

/** Median, 95th percentile and worst of samples. Throws where there are none. */
export function summarise(samples: readonly number[]): {
  median: number;
  p95: number;
  worst: number;
  runs: number;
} {
  if (samples.length === 0) throw new Error('summarise needs at least one sample');
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { median: at(0.5), p95: at(0.95), worst: sorted[sorted.length - 1]!, runs: sorted.length };
}
