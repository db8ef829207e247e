/** Which settlements stand so near each other that their names may meet. Pure. */
import { worldSize } from '../projection.ts';
import type { NameRanks } from './ranks.ts';

/** Cells in pixels: names within one cell of each other may meet, since few are wider than half of that. */
const CELL_X = 220;
const CELL_Y = 72;

/** The settlements of an area that grows, in cells of world pixels. */
export class Crowd {
  private readonly ranks: NameRanks;
  private readonly known: Uint8Array;
  private readonly cells = new Map<number, number[]>();
  private readonly across: number;
  private readonly down: number;

  constructor(ranks: NameRanks, zoom: number) {
    this.ranks = ranks;
    this.known = new Uint8Array(ranks.length);
    this.across = worldSize(zoom) / CELL_X;
    this.down = worldSize(zoom) / CELL_Y;
  }

  add(rank: number): void {
    if (this.known[rank] === 1) return;
    this.known[rank] = 1;
    const key = keyOf(this.columnOf(rank), this.rowOf(rank));
    const cell = this.cells.get(key);
    if (cell === undefined) this.cells.set(key, [rank]);
    else cell.push(rank);
  }

  /** The known settlements of a settlement's cell and of the eight about it. */
  *about(rank: number): Generator<number> {
    const column = this.columnOf(rank);
    const row = this.rowOf(rank);
    for (let y = row - 1; y <= row + 1; y += 1) {
      for (let x = column - 1; x <= column + 1; x += 1) {
        yield* this.cells.get(keyOf(x, y)) ?? [];
      }
    }
  }

  private columnOf(rank: number): number {
    return Math.floor(this.ranks.x[rank]! * this.across);
  }

  private rowOf(rank: number): number {
    return Math.floor(this.ranks.y[rank]! * this.down);
  }
}

/** Small whole numbers; cells millions of pixels apart share one, which costs a look and no more. */
function keyOf(column: number, row: number): number {
  return ((row & 0x7fff) << 15) | (column & 0x7fff);
}
