/** Latin letters that stand for Cyrillic ones of the same look, as the official lists have them. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'aceiopxyABCEHIKMOPTX'].map((latin, index) => [latin, [...'асеіорхуАВСЕНІКМОРТХ'][index]!]),
);
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * A Cyrillic name whose Latin lookalikes are made Cyrillic («Домашoво» with a Latin o). A name that
 * still has Latin letters then is returned as it was, for the check to find.
 */
export function mendLookalikes(name: string): string {
  if (!CYRILLIC.test(name) || !LATIN.test(name)) return name;
  const mended = name
    // «Шахты N 38»
    .replace(/(?<=\s)N(?=\s?\d)/g, '№')
    .replace(/\p{Script=Latin}/gu, (letter) => LOOKALIKES.get(letter) ?? letter);
  return LATIN.test(mended) ? name : mended;
}
