/** Made at the first large number: the engine takes some 35 ms to load what it formats with. */
let grouping: Intl.NumberFormat | null = null;

/** A number as English writes it: "1,284". */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  grouping ??= new Intl.NumberFormat('en-GB');
  return grouping.format(value);
}

/** A number with the form of the noun that English gives it: "1 claim", "1,284 claims". */
export function counted(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}
