/** Filters with counts: kinds as chips, the other dimensions behind buttons that open in place. */
import { useId, useMemo, useState } from 'react';
import { type Choice, countChoices } from '../../../claims/select.ts';
import { type Filter, isFiltering, NO_FILTER, toggled } from '../../state/filter.ts';
import { appStore, useApp } from '../../state/store.ts';

type MenuName = 'claimants' | 'groups' | 'precisions';
const MENUS: readonly MenuName[] = ['claimants', 'groups', 'precisions'];

export function Filters() {
  const words = useApp((state) => state.words);
  const table = useApp((state) => state.table);
  const filter = useApp((state) => state.filter);
  const [open, setOpen] = useState<MenuName | null>(null);
  const id = useId();
  const counts = useMemo(() => countChoices(table, filter), [table, filter]);
  const everything = useMemo(() => countChoices(table, NO_FILTER), [table]);
  const { setFilter } = appStore().getState();

  /** What occurs in the reports at all, or is chosen; what the other filters leave is the count. */
  const occurring = <Value extends string>(
    choices: readonly Choice<Value>[],
    all: readonly Choice<Value>[],
    chosen: readonly Value[],
  ): readonly Choice<Value>[] => {
    const known = new Set(all.filter(({ claims }) => claims > 0).map(({ value }) => value));
    return [
      ...choices.filter(({ value }) => known.has(value) || chosen.includes(value)),
      ...chosen
        .filter((value) => !choices.some((choice) => choice.value === value))
        .map((value) => ({ value, claims: 0 })),
    ];
  };
  const menus: Record<MenuName, readonly { value: string; label: string; claims: number }[]> = {
    claimants: occurring(counts.claimants, everything.claimants, filter.claimants).map(
      (choice) => ({ ...choice, label: choice.value }),
    ),
    groups: occurring(counts.groups, everything.groups, filter.groups).map((choice) => ({
      ...choice,
      label:
        choice.value === 'none' ? words.filters.noGroup : words.vocabulary.groups[choice.value],
    })),
    precisions: occurring(counts.precisions, everything.precisions, filter.precisions).map(
      (choice) => ({ ...choice, label: words.vocabulary.precisions[choice.value] }),
    ),
  };
  const toggle = (dimension: MenuName, value: string) =>
    setFilter({
      ...filter,
      [dimension]: toggled<string>(filter[dimension], value),
    } as Filter);

  return (
    <section
      className="filters"
      aria-label={words.filters.heading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || open === null) return;
        event.stopPropagation();
        document.getElementById(`${id}-${open}-button`)?.focus();
        setOpen(null);
      }}
    >
      <div className="chips">
        {occurring(counts.kinds, everything.kinds, filter.kinds).map(({ value, claims }) => (
          <button
            key={value}
            type="button"
            className="chip"
            aria-pressed={filter.kinds.includes(value)}
            aria-label={words.filters.choice(words.vocabulary.kinds[value], claims)}
            onClick={() => setFilter({ ...filter, kinds: toggled(filter.kinds, value) })}
          >
            {words.vocabulary.kinds[value]} <span className="chip-count">{claims}</span>
          </button>
        ))}
      </div>
      <div className="chips">
        {MENUS.map((name) => (
          <button
            key={name}
            id={`${id}-${name}-button`}
            type="button"
            className="chip chip-menu"
            aria-expanded={open === name}
            aria-controls={open === name ? `${id}-${name}` : undefined}
            data-active={filter[name].length > 0 || undefined}
            onClick={() => setOpen(open === name ? null : name)}
          >
            {filter[name].length === 0
              ? words.filters.all[name]
              : words.filters.chosen(words.filters[name], filter[name].length)}
            <span className="disclosure" aria-hidden="true" />
          </button>
        ))}
        {isFiltering(filter) && (
          <button type="button" className="button-link" onClick={() => setFilter(NO_FILTER)}>
            {words.filters.resetShort}
          </button>
        )}
      </div>
      {open !== null && (
        <fieldset id={`${id}-${open}`} className="filter-menu">
          <legend className="eyebrow">{words.filters[open]}</legend>
          {menus[open].map(({ value, label, claims }) => (
            <label key={value} className="filter-choice">
              <input
                type="checkbox"
                checked={(filter[open] as readonly string[]).includes(value)}
                onChange={() => toggle(open, value)}
              />
              <span>{label}</span>
              <span className="chip-count">{claims}</span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}
