import { transliterate } from '../../names/index.ts';

/**
 * The part of an id that stands for a Russian name: BGN/PCGN 1947, small letters, marks and signs
 * off, hyphens for everything between the letters. «Белгородский район» gives "belgorodskiy-rayon".
 */
export function slug(russian: string): string {
  return slugOfLatin(transliterate(russian, 'ru-bgnpcgn-1947'));
}

/** The same for a name that is in Latin letters already. */
export function slugOfLatin(latin: string): string {
  return latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ`"”“·]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
