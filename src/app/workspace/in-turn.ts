let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one task after the other. Each of them reads what is stored and shown, waits, and then
 * changes both: side by side they would bring back what another has just deleted.
 */
export function inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
  const run = last.then(task);
  last = run.catch(() => {});
  return run;
}
