/** Steps that can be taken back: whole values, which share what did not change. */

export interface Step<Value> {
  /** What was done, as a phrase: "choose Shevchenko". */
  readonly label: string;
  /** Edits that follow each other with one key are one step: letters typed into one field. */
  readonly together: string | null;
  /** The value before it (in `past`) or after it (in `future`). */
  readonly value: Value;
}

export interface History<Value> {
  readonly value: Value;
  /** The oldest first. */
  readonly past: readonly Step<Value>[];
  /** What was undone, the next to redo last. */
  readonly future: readonly Step<Value>[];
}

/** More than anybody takes back by hand; each holds only what differs from its neighbours. */
const MOST_STEPS = 100;

export function beginHistory<Value>(value: Value): History<Value> {
  return { value, past: [], future: [] };
}

/** Adds a step; a change that changes nothing is none. */
export function takeStep<Value>(
  history: History<Value>,
  label: string,
  value: Value,
  together: string | null = null,
): History<Value> {
  if (value === history.value) return history;
  const last = history.past.at(-1);
  const joins = together !== null && last?.together === together && history.future.length === 0;
  const past = joins
    ? history.past
    : [...history.past.slice(1 - MOST_STEPS), { label, together, value: history.value }];
  return { value, past, future: [] };
}

export function stepBack<Value>(history: History<Value>): History<Value> {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    value: step.value,
    past: history.past.slice(0, -1),
    future: [...history.future, { ...step, value: history.value }],
  };
}

export function stepForward<Value>(history: History<Value>): History<Value> {
  const step = history.future.at(-1);
  if (!step) return history;
  return {
    value: step.value,
    past: [...history.past, { ...step, value: history.value }],
    future: history.future.slice(0, -1),
  };
}

/** Ends joining: the next edit is a step of its own even with the key of the last. */
export function endStep<Value>(history: History<Value>): History<Value> {
  const last = history.past.at(-1);
  if (!last || last.together === null) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, together: null }] };
}

/**
 * Completes values with what became known later (an answer of the worker) without a step of its
 * own, wherever they stand: undo must not bring back the incomplete ones.
 */
export function complete<Value>(
  history: History<Value>,
  change: (value: Value) => Value,
): History<Value> {
  const inStep = (step: Step<Value>) => {
    const value = change(step.value);
    return value === step.value ? step : { ...step, value };
  };
  return {
    value: change(history.value),
    past: history.past.map(inStep),
    future: history.future.map(inStep),
  };
}
