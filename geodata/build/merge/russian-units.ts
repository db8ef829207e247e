/** Russia's oblasts and districts: ids, and which district a name or a point means. */

import { fold, transliterate, ukrainianForm } from '../../names/index.ts';
import type { DisplayName, UnitRow } from '../../records.ts';
import { areaAt } from '../geometry.ts';
import { push } from '../grouped.ts';
import type { Area } from '../readers/polygons.ts';
import { RUSSIAN_OBLASTS, type RussianOblast } from '../russian-oblasts.ts';
import { derived } from './names.ts';
import { slug } from './slug.ts';

type DistrictArea = Area<{ oblast_ru: string; district: string }>;

/** Words that say what kind of district it is, not which. */
const KIND_WORDS =
  /(?:^|\s)(?:муниципальный|муниципального|городской|городского|район|района|округ|округа|город-курорт|город-герой|город|г\.|зато|рабочий)(?=\s|$)/g;

const districtKey = (name: string): string => {
  const key = ` ${fold(name)} `
    .replace(/\s+/g, '  ')
    .replace(KIND_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return key === '' ? fold(name) : key;
};

/** «Абинский муниципальный район» and «Таловский Район» as the polygons' «Абинский район». */
function tidy(name: string): string {
  return name
    .trim()
    .replace(/ муниципальный район$/i, ' район')
    .replace(/ Район$/, ' район');
}

export interface RussianUnits {
  readonly rows: () => UnitRow[];
  /** @throws Error for an oblast that the table does not know */
  readonly oblastOf: (name: string) => RussianOblast;
  readonly oblastOfGeonames: (admin1: string) => RussianOblast;
  /** Id of the district, or of the oblast where the row names none. */
  readonly districtOf: (oblast: string, district: string) => string;
  /** Id of the district that holds the point, or of the oblast where there is no polygon. */
  readonly districtAt: (oblast: RussianOblast, lat: number, lon: number) => string;
  /** False where the oblast has polygons and the point lies over 2 km outside all of them. */
  readonly mayHold: (oblast: RussianOblast, lat: number, lon: number) => boolean;
  /** The id without its "ru:"; an oblast's in the romanisation of its name. */
  readonly pathOf: (unit: string) => string;
  /** True for the twelve oblasts whose villages the gazetteer has. */
  readonly isNear: (oblast: RussianOblast) => boolean;
}

const name = (text: string, source: string): DisplayName => ({
  text,
  source,
  derived: false,
  usedBy: [],
});

export function openRussianUnits(
  areas: readonly DistrictArea[],
  nearOblasts: ReadonlySet<string>,
): RussianUnits {
  const byName = new Map<string, RussianOblast>();
  const byGeonames = new Map<string, RussianOblast>();
  for (const oblast of RUSSIAN_OBLASTS) {
    byName.set(oblast.ru, oblast);
    if (oblast.polygons) byName.set(oblast.polygons, oblast);
    byGeonames.set(oblast.geonames, oblast);
  }
  const known = (found: RussianOblast | undefined, written: string): RussianOblast => {
    if (!found) throw new Error(`"${written}" is no oblast of russian-oblasts.ts; add it there`);
    return found;
  };
  const oblastOf = (written: string): RussianOblast => known(byName.get(written), written);
  const districts = new Map<string, { name: string; oblast: RussianOblast; source: string }>();
  const byKey = new Map<string, string>();
  const areasOf = new Map<string, DistrictArea[]>();
  const add = (oblast: RussianOblast, district: string, source: string): string => {
    const id = `ru:${slug(oblast.ru)}/${slug(district)}`;
    if (!districts.has(id)) districts.set(id, { name: district, oblast, source });
    const exact = `${oblast.iso}/${fold(district)}`;
    if (!byKey.has(exact)) byKey.set(exact, id);
    const loose = `${oblast.iso}/~${districtKey(district)}`;
    // «Клинцы» and «Клинцовский район» differ; two districts of one key leave it to the exact name.
    if (!byKey.has(loose)) byKey.set(loose, id);
    return id;
  };
  for (const area of areas) {
    const oblast = oblastOf(area.properties.oblast_ru);
    add(oblast, tidy(area.properties.district), 'osm-ru-districts');
    push(areasOf, oblast.iso, area);
  }
  // «Алексеевский район» is the polygons' «Алексеевка», a city with what was its district.
  const byStem = (oblast: RussianOblast, district: string): string | undefined => {
    const stem = districtKey(district)
      .replace(/(?:ский|цкий|ской|ый|ий)$/, '')
      .slice(0, -1);
    if (stem.length < 4) return undefined;
    const found = [...byKey].filter(([key]) => key.startsWith(`${oblast.iso}/~${stem}`));
    return found.length === 1 ? found[0]![1] : undefined;
  };
  const districtOf = (oblastName: string, district: string): string => {
    const oblast = oblastOf(oblastName);
    if (district === '') return oblast.iso;
    const tidied = tidy(district);
    return (
      byKey.get(`${oblast.iso}/${fold(tidied)}`) ??
      byKey.get(`${oblast.iso}/~${districtKey(tidied)}`) ??
      byStem(oblast, tidied) ??
      add(oblast, tidied, 'oktmo')
    );
  };
  return {
    oblastOf,
    oblastOfGeonames: (admin1) => known(byGeonames.get(admin1), admin1),
    districtOf,
    districtAt: (oblast, lat, lon) => {
      const area = areaAt(areasOf.get(oblast.iso) ?? [], lat, lon);
      return area ? districtOf(oblast.ru, area.properties.district) : oblast.iso;
    },
    mayHold: (oblast, lat, lon) => {
      const own = areasOf.get(oblast.iso);
      return !own || areaAt(own, lat, lon, 2_000) !== undefined;
    },
    pathOf: (unit) => {
      if (unit.startsWith('ru:')) return unit.slice('ru:'.length);
      return slug(RUSSIAN_OBLASTS.find(({ iso }) => iso === unit)!.ru);
    },
    isNear: (oblast) => nearOblasts.has(oblast.iso),
    rows: () => [
      ...RUSSIAN_OBLASTS.map(
        ({ iso, uk, ru, en }): UnitRow => ({
          id: iso,
          kind: 'oblast',
          parent: 'RU',
          country: 'RU',
          display: { uk: name(uk, 'editors'), ru: name(ru, 'editors'), en: name(en, 'editors') },
          more: [],
        }),
      ),
      ...[...districts].map(
        ([id, { name: district, oblast, source }]): UnitRow => ({
          id,
          kind: 'raion',
          parent: oblast.iso,
          country: 'RU',
          display: {
            uk: derived(ukrainianForm(district).text, 'ru-uk'),
            ru: name(district, source),
            en: derived(englishDistrict(district), 'bgnpcgn-1947'),
          },
          more: [],
        }),
      ),
    ],
  };
}

/** "Belgorodskiy Rayon" as the other districts of the gazetteer: "Belgorodskiy Raion". */
function englishDistrict(district: string): string {
  return transliterate(district, 'ru-bgnpcgn-1947')
    .replace(/ rayon$/i, ' Raion')
    .replace(/ okrug$/i, ' Okrug');
}
