/** The filter of the app: that of `src/claims/select.ts`, by a short name. */
import { type ClaimFilter, DIMENSIONS, NO_FILTER } from '../../claims/select.ts';

export type Filter = ClaimFilter;
export { NO_FILTER };

export function isFiltering(filter: Filter): boolean {
  return (
    DIMENSIONS.some((dimension) => filter[dimension].length > 0) ||
    filter.days.from !== null ||
    filter.days.to !== null
  );
}

/** The values with this one added, or taken away where it was there. */
export function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
