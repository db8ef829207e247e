/** Timing and memory for benches that run in this process. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type BenchResult, summarise } from './result.ts';

/**
 * Milliseconds of each of `rounds` calls of `work`, after `warmUp` calls that are not counted. Each
 * call is told its round, from 0, the uncounted ones included.
 */
export function timesOf(
  work: (round: number) => unknown,
  rounds: number,
  warmUp = 0,
): readonly number[] {
  const times: number[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const started = performance.now();
    work(round);
    if (round >= warmUp) times.push(performance.now() - started);
  }
  return times;
}

/** A result in milliseconds. */
export function milliseconds(
  name: string,
  times: readonly number[],
  more: Pick<BenchResult, 'limit' | 'peer'> = {},
): BenchResult {
  return { name, unit: 'ms', ...summarise(times), ...more };
}

/** A figure that is counted or weighed once. */
export function single(name: string, unit: BenchResult['unit'], value: number): BenchResult {
  return { name, unit, median: value, runs: 1 };
}

/**
 * Megabytes that what `make` returns keeps in memory: the heap and the buffers of typed arrays,
 * after garbage is collected. What was made is returned, so that it is alive when it is weighed.
 */
export function weigh<Made>(make: () => Made): { readonly made: Made; readonly megabytes: number } {
  const before = usedBytes();
  const made = make();
  return { made, megabytes: (usedBytes() - before) / 1e6 };
}

function usedBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The engine's own collector; it has no name until the flag is set, and only in a new context. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('This engine has no collector to call.');
  collect();
}
