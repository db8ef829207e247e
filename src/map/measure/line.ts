/** The measuring line as plain data: its points, what can be done to them, and its lengths. Pure. */
import type { PlaceId } from '../../../geodata/settlement.ts';
import { type Leg, legBetween, type Position } from './geodesic.ts';

export interface LinePoint extends Position {
  /** The settlement whose point this is; null for a spot that has no name. */
  readonly place: { readonly id: PlaceId; readonly name: string } | null;
}

export interface Line {
  readonly points: readonly LinePoint[];
  /** Done lines take no more points and let the map be used; they can still be corrected. */
  readonly stage: 'drawing' | 'done';
}

export interface MeasuredLeg extends Leg {
  readonly from: LinePoint;
  readonly to: LinePoint;
}

export interface MeasuredLine {
  readonly legs: readonly MeasuredLeg[];
  /** Metres of all legs together. */
  readonly metres: number;
}

export const EMPTY_LINE: Line = { points: [], stage: 'drawing' };

/** Adds at the end; the point the line already ends at is not set twice. A done line takes none. */
export function addPoint(line: Line, point: LinePoint): Line {
  const last = line.points.at(-1);
  const repeated = last !== undefined && last.lat === point.lat && last.lon === point.lon;
  if (line.stage === 'done' || repeated) return line;
  return { ...line, points: [...line.points, point] };
}

export function movePoint(line: Line, index: number, to: LinePoint): Line {
  if (index < 0 || index >= line.points.length) return line;
  return { ...line, points: line.points.map((point, i) => (i === index ? to : point)) };
}

/** What is left when a point goes; a line that lost its last leg is drawn on. */
export function removePoint(line: Line, index: number): Line {
  const points = line.points.filter((_, i) => i !== index);
  return { points, stage: points.length < 2 ? 'drawing' : line.stage };
}

/** A line without a leg cannot be finished. */
export function finish(line: Line): Line {
  return line.points.length < 2 ? line : { ...line, stage: 'done' };
}

export function measure({ points }: Line): MeasuredLine {
  const legs = points.slice(1).map((to, i) => {
    const from = points[i]!;
    return { from, to, ...legBetween(from, to) };
  });
  return { legs, metres: legs.reduce((sum, leg) => sum + leg.metres, 0) };
}
