/** The three heights at which a sheet stands, in CSS pixels of a window of a given height. */
import type { SheetStop } from '../state/types.ts';

export const STOPS: readonly SheetStop[] = ['peek', 'half', 'full'];

/** The sheet's bar and a line of what it holds. */
const PEEK = 108;
/** The search stays visible above a sheet at full height. */
const ABOVE_FULL = 72;

export function stopHeight(stop: SheetStop, windowHeight: number): number {
  const full = Math.max(PEEK, windowHeight - ABOVE_FULL);
  if (stop === 'full') return full;
  return stop === 'peek' ? Math.min(PEEK, full) : Math.min(full, Math.round(windowHeight * 0.48));
}

/** The stop that a sheet let go of at this height goes to. */
export function nearestStop(height: number, windowHeight: number): SheetStop {
  const distance = (stop: SheetStop) => Math.abs(stopHeight(stop, windowHeight) - height);
  return STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}
