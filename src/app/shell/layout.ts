/** Where the panels stand, in CSS pixels: the styles and the map's insets both come from here. */
import type { Insets } from '../../map/types.ts';
import type { SheetStop, Tab } from '../state/types.ts';
import { stopHeight } from './sheet-stops.ts';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

const EDGE = 16;
const NARROWEST_WIDE = 760;
const ROOMY = 1180;
/** From here on a text and its claims stand side by side. */
export const SPACIOUS = 1360;
/** The search box on a phone, with the room around it. */
const PHONE_TOP = 68;

export function isNarrow({ width }: WindowSize): boolean {
  return width < NARROWEST_WIDE;
}

export function panelWidth({ width }: WindowSize): number {
  return width >= ROOMY ? 376 : 320;
}

/** A text and its claims side by side need more room than a list. */
export function leftWidth(size: WindowSize, tab: Tab): number {
  if (tab !== 'read') return panelWidth(size);
  return size.width >= SPACIOUS ? 764 : size.width >= ROOMY ? 520 : 400;
}

/** What panels cover of the map; its names and marks use the room beside the tools. A sheet at full height hides the map; what it covers stays that of half. */
export function panelsOf(
  size: WindowSize,
  stop: SheetStop,
  details: boolean,
  tab: Tab = 'claims',
): Insets {
  if (isNarrow(size)) {
    const shown = stop === 'full' ? 'half' : stop;
    return { top: PHONE_TOP, right: 0, bottom: stopHeight(shown, size.height), left: 0 };
  }
  const right = details ? panelWidth(size) + EDGE : 0;
  return { top: 0, right, bottom: 0, left: leftWidth(size, tab) + EDGE };
}
