/**
 * Ukraine's first-level units: ISO 3166-2 code, the two digits of KATOTTG, the name of the polygon's
 * and of OpenStreetMap's file. Luhansk, Lviv and others bear other digits in KATOTTG than in ISO.
 */
export interface UkrainianOblast {
  readonly iso: string;
  /** Third and fourth character of a KATOTTG code; first two digits of a KOATUU code. */
  readonly digits: string;
  /** As the column `oblast` of the OpenStreetMap file has it. */
  readonly osm: string;
  readonly uk: string;
  readonly ru: string;
  readonly en: string;
}

const oblast = (
  iso: string,
  digits: string,
  osm: string,
  uk: string,
  ru: string,
  en: string,
): UkrainianOblast => ({ iso, digits, osm, uk, ru, en });

export const UKRAINIAN_OBLASTS: readonly UkrainianOblast[] = [
  oblast(
    'UA-05',
    '05',
    'Vinnytsia Oblast',
    'Вінницька область',
    'Винницкая область',
    'Vinnytsia Oblast',
  ),
  oblast('UA-07', '07', 'Volyn Oblast', 'Волинська область', 'Волынская область', 'Volyn Oblast'),
  oblast(
    'UA-09',
    '44',
    'Luhansk Oblast',
    'Луганська область',
    'Луганская область',
    'Luhansk Oblast',
  ),
  oblast(
    'UA-12',
    '12',
    'Dnipropetrovsk Oblast',
    'Дніпропетровська область',
    'Днепропетровская область',
    'Dnipropetrovsk Oblast',
  ),
  oblast('UA-14', '14', 'Donetsk Oblast', 'Донецька область', 'Донецкая область', 'Donetsk Oblast'),
  oblast(
    'UA-18',
    '18',
    'Zhytomyr Oblast',
    'Житомирська область',
    'Житомирская область',
    'Zhytomyr Oblast',
  ),
  oblast(
    'UA-21',
    '21',
    'Zakarpattia Oblast',
    'Закарпатська область',
    'Закарпатская область',
    'Zakarpattia Oblast',
  ),
  oblast(
    'UA-23',
    '23',
    'Zaporizhia Oblast',
    'Запорізька область',
    'Запорожская область',
    'Zaporizhzhia Oblast',
  ),
  oblast(
    'UA-26',
    '26',
    'Ivano-Frankivsk Oblast',
    'Івано-Франківська область',
    'Ивано-Франковская область',
    'Ivano-Frankivsk Oblast',
  ),
  oblast('UA-30', '80', 'Kyiv', 'Київ', 'Киев', 'Kyiv'),
  oblast('UA-32', '32', 'Kyiv Oblast', 'Київська область', 'Киевская область', 'Kyiv Oblast'),
  oblast(
    'UA-35',
    '35',
    'Kirovohrad Oblast',
    'Кіровоградська область',
    'Кировоградская область',
    'Kirovohrad Oblast',
  ),
  oblast('UA-40', '85', 'Sevastopol', 'Севастополь', 'Севастополь', 'Sevastopol'),
  oblast(
    'UA-43',
    '01',
    'Autonomous Republic of Crimea',
    'Автономна Республіка Крим',
    'Автономная Республика Крым',
    'Autonomous Republic of Crimea',
  ),
  oblast('UA-46', '46', 'Lviv Oblast', 'Львівська область', 'Львовская область', 'Lviv Oblast'),
  oblast(
    'UA-48',
    '48',
    'Mykolaiv Oblast',
    'Миколаївська область',
    'Николаевская область',
    'Mykolaiv Oblast',
  ),
  oblast('UA-51', '51', 'Odesa Oblast', 'Одеська область', 'Одесская область', 'Odesa Oblast'),
  oblast(
    'UA-53',
    '53',
    'Poltava Oblast',
    'Полтавська область',
    'Полтавская область',
    'Poltava Oblast',
  ),
  oblast('UA-56', '56', 'Rivne Oblast', 'Рівненська область', 'Ровненская область', 'Rivne Oblast'),
  oblast('UA-59', '59', 'Sumy Oblast', 'Сумська область', 'Сумская область', 'Sumy Oblast'),
  oblast(
    'UA-61',
    '61',
    'Ternopil Oblast',
    'Тернопільська область',
    'Тернопольская область',
    'Ternopil Oblast',
  ),
  oblast(
    'UA-63',
    '63',
    'Kharkiv Oblast',
    'Харківська область',
    'Харьковская область',
    'Kharkiv Oblast',
  ),
  oblast(
    'UA-65',
    '65',
    'Kherson Oblast',
    'Херсонська область',
    'Херсонская область',
    'Kherson Oblast',
  ),
  oblast(
    'UA-68',
    '68',
    'Khmelnytskyi Oblast',
    'Хмельницька область',
    'Хмельницкая область',
    'Khmelnytskyi Oblast',
  ),
  oblast(
    'UA-71',
    '71',
    'Cherkasy Oblast',
    'Черкаська область',
    'Черкасская область',
    'Cherkasy Oblast',
  ),
  oblast(
    'UA-74',
    '74',
    'Chernihiv Oblast',
    'Чернігівська область',
    'Черниговская область',
    'Chernihiv Oblast',
  ),
  oblast(
    'UA-77',
    '73',
    'Chernivtsi Oblast',
    'Чернівецька область',
    'Черновицкая область',
    'Chernivtsi Oblast',
  ),
];

/** By the two digits of KATOTTG. */
export const OBLAST_BY_DIGITS: ReadonlyMap<string, UkrainianOblast> = new Map(
  UKRAINIAN_OBLASTS.map((entry) => [entry.digits, entry]),
);
