import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { nextTarget, stepOfKey } from './next-target.ts';
import type { WalkTarget } from './targets.ts';

export interface ClaimWalkProps {
  readonly label: string;
  readonly targets: readonly WalkTarget[];
  /** Index to begin at when the list is entered: that of the selected place; -1 for the first. */
  readonly entry: number;
  readonly describe: (target: WalkTarget) => { readonly title: string; readonly detail: string };
  /** The target that has the focus; null when the list loses it. */
  readonly onFocusTarget: (target: WalkTarget | null) => void;
  readonly onOpen: (target: WalkTarget) => void;
  readonly onClose: () => void;
  readonly ref?: Ref<HTMLDivElement>;
}

/** Options kept in the page on each side of the active one; `aria-setsize` tells of the rest. */
const NEIGHBOURS = 2;

/**
 * The marks of the canvas as a list box for keyboards and screen readers: one tab stop, arrow keys
 * to the nearest mark in a direction, N and P or Home and End along the list, Enter opens, Escape
 * closes. What is focused is shown on the canvas.
 */
export function ClaimWalk(props: ClaimWalkProps) {
  const { label, targets, entry, describe, onFocusTarget, onOpen, onClose, ref } = props;
  const listId = useId();
  const [activeId, setActiveId] = useState<string | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  if (targets.length === 0) return null;
  const found = activeId === null ? -1 : targets.findIndex(({ id }) => id === activeId);
  const active = found >= 0 ? found : Math.max(0, entry);

  const go = (index: number) => {
    const target = targets[index];
    if (target === undefined) return;
    setActiveId(target.id);
    onFocusTarget(target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOfKey(event.key);
    const target = targets[active];
    if (step !== null) go(nextTarget(targets, active, step));
    else if (event.key === 'Enter' || event.key === ' ') {
      if (target !== undefined) onOpen(target);
    } else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const from = Math.max(0, active - NEIGHBOURS);
  const shown = targets.slice(from, active + NEIGHBOURS + 1);
  return (
    <div
      ref={ref}
      className="map-walk"
      role="listbox"
      aria-label={label}
      aria-activedescendant={`${listId}-${active}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setHasFocus(true);
        go(entry >= 0 ? entry : active);
      }}
      onBlur={() => {
        setHasFocus(false);
        onFocusTarget(null);
      }}
    >
      {shown.map((target, i) => {
        const index = from + i;
        const { title, detail } = describe(target);
        return (
          <div
            key={target.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={hasFocus && index === active}
            aria-setsize={targets.length}
            aria-posinset={index + 1}
          >
            {detail === '' ? title : `${title}. ${detail}`}
          </div>
        );
      })}
    </div>
  );
}
