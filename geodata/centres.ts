/** Which settlement is the centre of which unit: tables for oblasts, rules for the smaller units. */
import { fold } from './names/fold.ts';
import { transliterate } from './names/transliterate.ts';
import type { DisplayNames, PlaceId } from './settlement.ts';
import { looseKeyOfCyrillic, looseLatinKey } from './spellings.ts';

/**
 * The centres of Ukraine's oblasts by KATOTTG code (Kyiv is the centre of Kyiv Oblast too), and
 * Kyiv and Sevastopol, which are oblasts of their own.
 */
export const UKRAINE_CENTRES: ReadonlySet<PlaceId> = new Set([
  'UA01160330010074014', // Сімферополь
  'UA05020030010063857', // Вінниця
  'UA07080170010083384', // Луцьк
  'UA12020010010037010', // Дніпро
  'UA14080030010048113', // Донецьк
  'UA18040190010057814', // Житомир
  'UA21100230010016545', // Ужгород
  'UA23060070010069526', // Запоріжжя
  'UA26040190010045761', // Івано-Франківськ
  'UA35040210010019355', // Кропивницький
  'UA44060010010012753', // Луганськ
  'UA46060250010015970', // Львів
  'UA48060150010035747', // Миколаїв
  'UA51100270010076757', // Одеса
  'UA53080370010073240', // Полтава
  'UA56060470010041018', // Рівне
  'UA59080270010036634', // Суми
  'UA61040490010069060', // Тернопіль
  'UA63120270010096107', // Харків
  'UA65100150010064384', // Херсон
  'UA68040470010096613', // Хмельницький
  'UA71080490010015879', // Черкаси
  'UA73060610010033137', // Чернівці
  'UA74100390010054825', // Чернігів
  'UA80000000000093317', // Київ
  'UA85000000000065278', // Севастополь
]);

/** The centres of Russia's regions by ISO 3166-2 code, as Russian sources write them. */
export const RUSSIA_CENTRES: Readonly<Record<PlaceId, string>> = {
  'RU-AD': 'Майкоп',
  'RU-AL': 'Горно-Алтайск',
  'RU-ALT': 'Барнаул',
  'RU-AMU': 'Благовещенск',
  'RU-ARK': 'Архангельск',
  'RU-AST': 'Астрахань',
  'RU-BA': 'Уфа',
  'RU-BEL': 'Белгород',
  'RU-BRY': 'Брянск',
  'RU-BU': 'Улан-Удэ',
  'RU-CE': 'Грозный',
  'RU-CHE': 'Челябинск',
  'RU-CHU': 'Анадырь',
  'RU-CU': 'Чебоксары',
  'RU-DA': 'Махачкала',
  'RU-IN': 'Магас',
  'RU-IRK': 'Иркутск',
  'RU-IVA': 'Иваново',
  'RU-KAM': 'Петропавловск-Камчатский',
  'RU-KB': 'Нальчик',
  'RU-KC': 'Черкесск',
  'RU-KDA': 'Краснодар',
  'RU-KEM': 'Кемерово',
  'RU-KGD': 'Калининград',
  'RU-KGN': 'Курган',
  'RU-KHA': 'Хабаровск',
  'RU-KHM': 'Ханты-Мансийск',
  'RU-KIR': 'Киров',
  'RU-KK': 'Абакан',
  'RU-KL': 'Элиста',
  'RU-KLU': 'Калуга',
  'RU-KO': 'Сыктывкар',
  'RU-KOS': 'Кострома',
  'RU-KR': 'Петрозаводск',
  'RU-KRS': 'Курск',
  'RU-KYA': 'Красноярск',
  'RU-LEN': 'Гатчина',
  'RU-LIP': 'Липецк',
  'RU-MAG': 'Магадан',
  'RU-ME': 'Йошкар-Ола',
  'RU-MO': 'Саранск',
  'RU-MOW': 'Москва',
  'RU-MUR': 'Мурманск',
  'RU-NEN': 'Нарьян-Мар',
  'RU-NGR': 'Великий Новгород',
  'RU-NIZ': 'Нижний Новгород',
  'RU-NVS': 'Новосибирск',
  'RU-OMS': 'Омск',
  'RU-ORE': 'Оренбург',
  'RU-ORL': 'Орёл',
  'RU-PER': 'Пермь',
  'RU-PNZ': 'Пенза',
  'RU-PRI': 'Владивосток',
  'RU-PSK': 'Псков',
  'RU-ROS': 'Ростов-на-Дону',
  'RU-RYA': 'Рязань',
  'RU-SA': 'Якутск',
  'RU-SAK': 'Южно-Сахалинск',
  'RU-SAM': 'Самара',
  'RU-SAR': 'Саратов',
  'RU-SE': 'Владикавказ',
  'RU-SMO': 'Смоленск',
  'RU-SPE': 'Санкт-Петербург',
  'RU-STA': 'Ставрополь',
  'RU-SVE': 'Екатеринбург',
  'RU-TA': 'Казань',
  'RU-TAM': 'Тамбов',
  'RU-TOM': 'Томск',
  'RU-TUL': 'Тула',
  'RU-TVE': 'Тверь',
  'RU-TY': 'Кызыл',
  'RU-TYU': 'Тюмень',
  'RU-UD': 'Ижевск',
  'RU-ULY': 'Ульяновск',
  'RU-VGG': 'Волгоград',
  'RU-VLA': 'Владимир',
  'RU-VLG': 'Вологда',
  'RU-VOR': 'Воронеж',
  'RU-YAN': 'Салехард',
  'RU-YAR': 'Ярославль',
  'RU-YEV': 'Биробиджан',
  'RU-ZAB': 'Чита',
};

/**
 * Whether a settlement of Ukraine is its hromada's centre: KATOTTG counts the settlements of a
 * hromada (digits 8 to 10 of the code) from the centre, 001. It held for all 1,772 hromadas of the
 * edition of 2025-05-16, compared by name.
 */
export function isHromadaCentre(id: PlaceId): boolean {
  return id.length === 19 && id.startsWith('001', 9) && id.startsWith('UA');
}

/** How many letters two names begin with together: "Покровський" and "Покровськ" share nine. */
function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Which of the centres of a raion's hromadas (Ukrainian names) the raion is named after: the one
 * that shares most letters with it, three at least, the shorter where two share as many. Index into
 * `centres`, or -1: Перекопський and Дністровський raions are not named after their centres.
 * It finds the right one for the other 134 raions of KATOTTG 2025-05-16.
 */
export function raionCentre(raion: string, centres: readonly string[]): number {
  let best = -1;
  let bestShared = 2;
  centres.forEach((name, index) => {
    const shared = sharedBeginning(raion, name);
    const shorter = best !== -1 && name.length < (centres[best]?.length ?? 0);
    if (shared > bestShared || (shared === bestShared && shorter)) {
      best = index;
      bestShared = shared;
    }
  });
  return best;
}

/** English names that no romanisation gives. */
const ENGLISH_CENTRES: Readonly<Record<PlaceId, string>> = {
  'RU-MOW': 'Moscow',
  'RU-SPE': 'Saint Petersburg',
};

/**
 * Which of an oblast's places is its centre, as indexes: none, or one; Ukraine's go by their codes.
 * Towns that GeoNames knows in Latin letters only are compared by the loose key of the romanised name.
 */
export function oblastCentreOf(
  oblast: PlaceId,
  places: readonly { readonly id: PlaceId; readonly names: () => DisplayNames }[],
): number[] {
  const inUkraine = places.flatMap(({ id }, index) => (UKRAINE_CENTRES.has(id) ? [index] : []));
  const centre = RUSSIA_CENTRES[oblast];
  if (centre === undefined) return inUkraine;
  const key = fold(centre);
  const latin = looseKeyOfCyrillic(centre, 'ru');
  const initial = transliterate(centre, 'ru-bgnpcgn-1947')[0]?.toLowerCase();
  const english = ENGLISH_CENTRES[oblast];
  const index = places.findIndex(({ names }) => {
    const { ru, en } = names();
    if (en === english) return true;
    // Thousands of towns are asked: only those that begin alike are worth a key.
    if (ru[0] === centre[0] && fold(ru) === key) return true;
    return en[0]?.toLowerCase() === initial && looseLatinKey(en) === latin;
  });
  return index === -1 ? [] : [index];
}
