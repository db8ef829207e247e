import { slug } from '../merge/slug.ts';
import { RUSSIAN_OBLASTS } from '../russian-oblasts.ts';
import type { RegionLabel } from './types.ts';

const isoByName = new Map<string, string>();
const nameByIso = new Map<string, string>();
for (const { iso, ru, polygons } of RUSSIAN_OBLASTS) {
  isoByName.set(ru, iso);
  if (polygons) isoByName.set(polygons, iso);
  nameByIso.set(iso, ru);
}

/**
 * ISO 3166-2 of an oblast of Russia by the name the district polygons have for it.
 *
 * @throws on a name that is not in `russian-oblasts.ts`: add it there.
 */
export function russianOblast(name: string): string {
  const found = isoByName.get(name);
  if (!found) throw new Error(`oblast "${name}" is unknown: add it to russian-oblasts.ts`);
  return found;
}

/** The district's name without the words that newer names add to it, as the gazetteer has it. */
export function districtName(written: string): string {
  return written
    .trim()
    .replace(/ муниципальный район$/i, ' район')
    .replace(/ Район$/, ' район');
}

/** The id of the smallest unit a region is: district, oblast or country. */
export function regionId({ country, oblast, district }: RegionLabel): string {
  if (oblast && district) return districtId(oblast, district);
  return oblast ?? country;
}

/**
 * `ru:<oblast>/<district>` in the romanisation of the gazetteer: `RU-BRY` and «Брасовский район»
 * give `ru:bryanskaya-oblast/brasovskiy-rayon`.
 */
export function districtId(oblast: string, district: string): string {
  return `ru:${slug(nameByIso.get(oblast) ?? oblast)}/${slug(district)}`;
}
