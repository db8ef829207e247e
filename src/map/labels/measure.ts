/** Width of a text in CSS pixels, `spacing` pixels between its letters. */
export type Measure = (text: string, font: string, spacing?: number) => number;

/**
 * A text measure that adds up the widths of letters, each measured once a font: thousands of names
 * are measured after a zoom, from a hundred letters. Kerning is left out; Inter's takes width away.
 */
export function createMeasure(): Measure & { forget(): void } {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<string, Map<string, number>>();
  const widthsIn = (font: string): Map<string, number> => {
    let widths = fonts.get(font);
    if (widths === undefined) {
      widths = new Map();
      fonts.set(font, widths);
    }
    return widths;
  };
  const measure = (text: string, font: string, spacing = 0): number => {
    const widths = widthsIn(font);
    let sum = -spacing;
    for (const letter of text) {
      let width = widths.get(letter);
      if (width === undefined) {
        if (context !== null && context.font !== font) context.font = font;
        // Without a canvas nothing is drawn either: any width will do.
        width = context?.measureText(letter).width ?? 0;
        widths.set(letter, width);
      }
      sum += width + spacing;
    }
    return Math.max(0, sum);
  };
  return Object.assign(measure, { forget: () => fonts.clear() });
}
