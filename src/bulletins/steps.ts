/** Work over a text that tells how far it is whenever it may pause. */

/** Yields the share that is done, 0..1, every few milliseconds of work; what it returns is the result. */
export type ReadingSteps<Result> = Generator<number, Result, undefined>;

/** Runs all steps without a pause. */
export function readAtOnce<Result>(steps: ReadingSteps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Hands on what a part of the work yields as its share of the whole, from `from` to `to`. */
export function* part<Result>(
  from: number,
  to: number,
  steps: ReadingSteps<Result>,
): ReadingSteps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
