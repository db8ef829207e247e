/** The owners of names that a query met, each once with its best score. */
import type { Met } from './scoring.ts';

export interface Candidate {
  readonly owner: number;
  /** The number of the key of the name that was met. */
  readonly key: number;
  readonly kind: number;
  readonly met: Met;
  readonly score: number;
}

/** Emptied and filled by every search; makes no arrays while it is filled. */
export class Pool {
  private readonly stamps: Uint32Array;
  private readonly positions: Uint32Array;
  private stamp = 0;
  private candidates: Candidate[] = [];
  /** A whole name is among what was offered. */
  hasWhole = false;

  constructor(owners: number) {
    this.stamps = new Uint32Array(owners);
    this.positions = new Uint32Array(owners);
  }

  get size(): number {
    return this.candidates.length;
  }

  clear(): void {
    this.hasWhole = false;
    this.stamp += 1;
    this.candidates = [];
  }

  offer(owner: number, key: number, kind: number, met: Met, score: number): void {
    if (met === 'whole') this.hasWhole = true;
    if (this.stamps[owner] === this.stamp) {
      const position = this.positions[owner]!;
      if (this.candidates[position]!.score >= score) return;
      this.candidates[position] = { owner, key, kind, met, score };
      return;
    }
    this.stamps[owner] = this.stamp;
    this.positions[owner] = this.candidates.length;
    this.candidates.push({ owner, key, kind, met, score });
  }

  /** The best `count`, the best first. */
  best(count: number): Candidate[] {
    const kept: Candidate[] = [];
    for (const candidate of this.candidates) {
      if (kept.length === count && !isBetter(candidate, kept[count - 1]!)) continue;
      if (kept.length === count) kept.pop();
      let at = kept.length;
      while (at > 0 && isBetter(candidate, kept[at - 1]!)) at -= 1;
      kept.splice(at, 0, candidate);
    }
    return kept;
  }
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.score > b.score || (a.score === b.score && a.owner < b.owner);
}
