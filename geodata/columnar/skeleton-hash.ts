/**
 * A number for the consonants of a name, the same for a name, its form in the other language and
 * their romanisations, as far as letters correspond: «Олексіївка», «Алексеевка» and "Alekseyevka"
 * differ in it only through x for ks. Where it is not the same, packing marks the row.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ж: 'j', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ п: 'p', р: 'r', с: 's', т: 't', ф: 'f', х: 'h', ц: 'ts', ч: 'c', ш: 'x', щ: 'xc' },
};
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/zgh/g, 'zg'],
  [/kh/g, 'H'],
  [/zh/g, 'J'],
  [/sh/g, 'X'],
  [/ch/g, 'C'],
  [/h/g, 'g'],
];
const OF_CODE: readonly string[] = Array.from({ length: 0x500 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[bcdfgklmnprstvzHJXC]/.test(letter)
    ? letter.toLowerCase()
    : (CYRILLIC[letter.toLowerCase()] ?? '');
});

/** 32 bits. Doubled letters count once, vowels, signs and everything else not at all. */
export function skeletonHash(name: string): number {
  let text = name;
  if (/[a-z]/i.test(name)) {
    text = name.toLowerCase();
    for (const [group, letter] of LATIN) text = text.replace(group, letter);
  }
  let hash = 0;
  let last = '';
  for (let at = 0; at < text.length; at += 1) {
    const consonants = OF_CODE[text.charCodeAt(at)] ?? '';
    for (let i = 0; i < consonants.length; i += 1) {
      const consonant = consonants[i]!;
      if (consonant !== last) hash = (Math.imul(hash, 31) + consonant.charCodeAt(0)) | 0;
      last = consonant;
    }
  }
  return hash;
}
