import type { Measure } from './request-labels.ts';

/** Beyond this many texts the memory starts anew; a view asks for about a thousand. */
const MOST_REMEMBERED = 20_000;

/** A text measure that remembers, since the same names are measured after every pan. */
export function createMeasure(): Measure & { forget(): void } {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  const measure = (text: string, font: string): number => {
    const key = `${font}\n${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (context !== null) context.font = font;
      // Without a canvas nothing is drawn either: any width will do.
      width = context?.measureText(text).width ?? 0;
      if (widths.size >= MOST_REMEMBERED) widths.clear();
      widths.set(key, width);
    }
    return width;
  };
  return Object.assign(measure, { forget: () => widths.clear() });
}
