/** Every sign that is written for an apostrophe, or for the soft sign of a romanisation. */
const APOSTROPHES = /[’ʼ`′‘‛ʹʻ´＇]/g;
/** Hyphens, dashes and every space: «Нью-Йорк», «Нью–Йорк» and «Нью Йорк» are one name. */
const SEPARATORS = /[\s\-‐‑‒–—−_]+/g;
/** A name that is its own key: lower-case letters and single spaces only. */
const ALREADY_FOLDED = /^[a-zа-щьыъэюяєії']+(?: [a-zа-щьыъэюяєії']+)*$/;
/** A stress mark in decomposed text, after the marks of й, ї and ё, which stay. */
const STRESS_AFTER_CYRILLIC = /([\u0400-\u04ff](?:\u0306|\u0308)?)(?:\u0300|\u0301)+/g;
const MAY_BEAR_STRESS = /\p{M}|[ЀЍѐѝ]/u;
const LATIN_WITH_MARKS = /([a-z])\p{M}+/gu;
const NEEDS_DECOMPOSITION = /\p{M}|[\u00e0-\u024fѐѝ]/u;

/**
 * Takes the stress marks off Cyrillic letters («Алекса́ндровск» becomes «Александровск»), and leaves
 * й, ї, ё and every mark on a Latin letter as they are.
 *
 * @returns the text in Unicode normal form C
 */
export function stripStress(text: string): string {
  if (!MAY_BEAR_STRESS.test(text)) return text;
  return text.normalize('NFD').replace(STRESS_AFTER_CYRILLIC, '$1').normalize('NFC');
}

/**
 * The exact key of a name: two spellings with one key are the same written name.
 *
 * Case, stress marks, the many apostrophes (kept as '), hyphens and spaces (one space) no longer
 * count; ё is е, ґ is г; marks on Latin letters and the middle dot of BGN/PCGN are dropped, so that
 * "Artëmovsk" and "Artemovsk" meet. Rules: key 1 of the project's page on resolving places.
 */
export function fold(text: string): string {
  let key = text.toLowerCase();
  if (ALREADY_FOLDED.test(key)) return key;
  if (NEEDS_DECOMPOSITION.test(key)) {
    key = key
      .normalize('NFD')
      .replace(STRESS_AFTER_CYRILLIC, '$1')
      .replace(LATIN_WITH_MARKS, '$1')
      .normalize('NFC');
  }
  return key
    .replace(APOSTROPHES, "'")
    .replace(/·/g, '')
    .replace(/ё/g, 'е')
    .replace(/ґ/g, 'г')
    .replace(SEPARATORS, ' ')
    .trim();
}
