import { dayText } from '../../claims/time.ts';
import type { Filter } from '../state/filter.ts';
import type { Words } from '../words/en.ts';

/** The filter in words, one line a dimension: "Kind: Strike, Claimed control". */
export function filterLines(filter: Filter, words: Words): readonly string[] {
  const { filters, vocabulary } = words;
  const line = (name: string, values: readonly string[]) =>
    values.length > 0 ? [`${name}: ${values.join(', ')}`] : [];
  const { from, to } = filter.days;
  return [
    ...line(
      filters.kinds,
      filter.kinds.map((kind) => vocabulary.kinds[kind]),
    ),
    ...line(filters.claimants, filter.claimants),
    ...line(
      filters.groups,
      filter.groups.map((group) => (group === 'none' ? filters.noGroup : vocabulary.groups[group])),
    ),
    ...line(
      filters.precisions,
      filter.precisions.map((one) => vocabulary.precisions[one]),
    ),
    ...line(
      filters.statuses,
      filter.statuses.map((status) => vocabulary.statuses[status]),
    ),
    ...line(
      filters.sides,
      filter.sides.map((side) => vocabulary.sides[side]),
    ),
    ...(from === null && to === null
      ? []
      : [
          `${filters.days}: ${from === null ? '…' : dayText(from)} – ${to === null ? '…' : dayText(to)}`,
        ]),
  ];
}
