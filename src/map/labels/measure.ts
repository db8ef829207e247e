import type { Measure } from './request-labels.ts';

/** Beyond this many texts of a font the memory starts anew; a view asks for some hundreds. */
const MOST_REMEMBERED = 20_000;

/** A text measure that remembers, since the same names are measured after every pan. */
export function createMeasure(): Measure & { forget(): void } {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<string, Map<string, number>>();
  const measure = (text: string, font: string): number => {
    let widths = fonts.get(font);
    if (widths === undefined || widths.size >= MOST_REMEMBERED) {
      widths = new Map();
      fonts.set(font, widths);
    }
    let width = widths.get(text);
    if (width === undefined) {
      if (context !== null && context.font !== font) context.font = font;
      // Without a canvas nothing is drawn either: any width will do.
      width = context?.measureText(text).width ?? 0;
      widths.set(text, width);
    }
    return width;
  };
  return Object.assign(measure, { forget: () => fonts.clear() });
}
