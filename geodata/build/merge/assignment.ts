/**
 * Assigns each row to at most one column so that the sum of costs is least (the Hungarian method
 * with potentials, O(rows² x columns)).
 *
 * @param costs rows by columns; Infinity where a pair is impossible
 * @param unassigned cost of leaving a row without a column
 * @returns the column of each row, -1 where it is left without one
 */
export function assign(costs: readonly (readonly number[])[], unassigned: number): number[] {
  const rows = costs.length;
  const real = costs[0]?.length ?? 0;
  // One column of its own per row stands for "none".
  const columns = real + rows;
  const cost = (row: number, column: number): number => {
    if (column < real) return Math.min(costs[row]![column]!, 1e6);
    return column - real === row ? unassigned : 1e6;
  };
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const previous = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const current = rowOf[column]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (used[j]) continue;
        const reduced = cost(current - 1, j - 1) - rowPotential[current]! - columnPotential[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          previous[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j]) {
          rowPotential[rowOf[j]!]! += delta;
          columnPotential[j]! -= delta;
        } else {
          least[j]! -= delta;
        }
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const before = previous[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    } while (column !== 0);
  }
  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= real; column++) {
    if (rowOf[column]! > 0) result[rowOf[column]! - 1] = column - 1;
  }
  return result.map((column, row) => (column >= 0 && costs[row]![column]! < 1e6 ? column : -1));
}
