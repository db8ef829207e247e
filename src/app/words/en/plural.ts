const NUMBERS = new Intl.NumberFormat('en-GB');

/** A number with the form of the noun that English gives it: "1 claim", "1,284 claims". */
export function counted(count: number, one: string, many: string): string {
  return `${NUMBERS.format(count)} ${count === 1 ? one : many}`;
}
