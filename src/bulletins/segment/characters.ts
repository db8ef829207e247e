/** What sort of character a UTF-16 unit is, by one look into a table. */

export const OTHER = 0;
export const LATIN = 1;
export const CYRILLIC = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const LINE_END = 5;
/** Marks that sit on the letter before them. */
export const COMBINING = 6;
/** Half of a pair, pictographs, variation selectors, joiners: never a word, often a bullet. */
export const PICTURE = 7;

const CLASSES = new Uint8Array(0x10000);

function fill(from: number, to: number, sort: number): void {
  CLASSES.fill(sort, from, to + 1);
}

fill(0x41, 0x5a, LATIN);
fill(0x61, 0x7a, LATIN);
fill(0xc0, 0x24f, LATIN);
CLASSES[0xd7] = OTHER;
CLASSES[0xf7] = OTHER;
fill(0x1e00, 0x1eff, LATIN);
fill(0x400, 0x481, CYRILLIC);
fill(0x48a, 0x52f, CYRILLIC);
fill(0x30, 0x39, DIGIT);
fill(0x300, 0x36f, COMBINING);
fill(0x483, 0x489, COMBINING);
for (const code of [0x20, 0x09, 0xa0, 0x202f, 0x3000, 0xfeff, 0x1680, 0x205f]) {
  CLASSES[code] = SPACE;
}
fill(0x2000, 0x200b, SPACE);
for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) CLASSES[code] = LINE_END;
fill(0xd800, 0xdfff, PICTURE);
fill(0x2190, 0x21ff, PICTURE);
fill(0x2300, 0x23ff, PICTURE);
fill(0x25a0, 0x27bf, PICTURE);
fill(0x2900, 0x297f, PICTURE);
fill(0x2b00, 0x2bff, PICTURE);
fill(0xfe00, 0xfe0f, PICTURE);
CLASSES[0x200c] = PICTURE;
CLASSES[0x200d] = PICTURE;
CLASSES[0x20e3] = PICTURE;

export function sortOf(code: number): number {
  // Beyond the text `charCodeAt` gives NaN, which no table holds.
  return CLASSES[code] ?? OTHER;
}

export function isLetter(sort: number): boolean {
  return sort === LATIN || sort === CYRILLIC;
}

/** Every sign that is written for an apostrophe. */
export function isApostrophe(code: number): boolean {
  return (
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x02bc ||
    code === 0x60 ||
    code === 0x2018 ||
    code === 0x2032 ||
    code === 0xb4
  );
}

/** Hyphens that join the parts of one word; dashes stand between words. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}
