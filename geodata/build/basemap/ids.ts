import { transliterate } from '../../names/transliterate.ts';
import type { RegionLabel } from './types.ts';

/** Latin letters, lower case, words joined by hyphens: BGN/PCGN 1947 without its marks. */
export function romanised(russian: string): string {
  return transliterate(russian, 'ru-bgnpcgn-1947')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-');
}

/** The id of the smallest unit a region is: district, oblast or country. */
export function regionId({ country, oblast, district }: RegionLabel): string {
  if (oblast && district) return districtId(oblast, district);
  return oblast ?? country;
}

/** `ru:<oblast>/<district>`: `RU-BRY` and «Брасовский район» give `ru:bry/brasovskiy-rayon`. */
export function districtId(oblast: string, district: string): string {
  return `ru:${oblast.slice(3).toLowerCase()}/${romanised(district)}`;
}
