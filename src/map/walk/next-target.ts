/** Where the roving list goes next. Pure. */

/** A place to walk to, in any flat coordinates with y to the south. */
export interface WalkPoint {
  readonly x: number;
  readonly y: number;
}

export type WalkStep = 'next' | 'previous' | 'first' | 'last' | 'up' | 'down' | 'left' | 'right';

const DIRECTIONS: Readonly<Record<'up' | 'down' | 'left' | 'right', WalkPoint>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** Being off the line of a direction counts this much more than being far along it. */
const SIDEWAYS_COST = 2;

/**
 * Index of the target that a step leads to.
 * `next` and `previous` go round; a direction goes to the nearest target within 45° of it, else to
 * the nearest on that side, and stays where it is when there is none. Without a current target
 * (-1) every step leads to the first, `last` to the last.
 */
export function nextTarget(targets: readonly WalkPoint[], current: number, step: WalkStep): number {
  if (targets.length === 0) return -1;
  const last = targets.length - 1;
  if (step === 'last') return last;
  const from = targets[current];
  if (step === 'first' || from === undefined) return 0;
  if (step === 'next') return current === last ? 0 : current + 1;
  if (step === 'previous') return current === 0 ? last : current - 1;

  const direction = DIRECTIONS[step];
  let best = current;
  let bestCost = Number.POSITIVE_INFINITY;
  let bestIsAhead = false;
  targets.forEach((to, index) => {
    if (index === current) return;
    const along = (to.x - from.x) * direction.x + (to.y - from.y) * direction.y;
    if (along <= 0) return;
    const across = Math.abs((to.x - from.x) * direction.y - (to.y - from.y) * direction.x);
    const isAhead = across <= along;
    if (bestIsAhead && !isAhead) return;
    const cost = along + SIDEWAYS_COST * across;
    if (cost < bestCost || (isAhead && !bestIsAhead)) {
      best = index;
      bestCost = cost;
      bestIsAhead = isAhead;
    }
  });
  return best;
}

const KEYS: Readonly<Record<string, WalkStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
  n: 'next',
  p: 'previous',
};

/** The step that a key means in the roving list; null where it means none. */
export function stepOfKey(key: string): WalkStep | null {
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
