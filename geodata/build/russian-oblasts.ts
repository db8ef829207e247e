/** Russia's first-level units: ISO 3166-2 code, names, and the names by which the sources call them. */
export interface RussianOblast {
  readonly iso: string;
  readonly ru: string;
  readonly uk: string;
  readonly en: string;
  /** `admin1` of GeoNames' list of towns. */
  readonly geonames: string;
  /** `oblast_ru` of the district polygons, where it differs from `ru`. */
  readonly polygons?: string;
}

const TABLE = `
RU-AD|Республика Адыгея|Республіка Адигея|Adygea|Adygeya Republic|Республика Адыгея (Адыгея)
RU-AL|Республика Алтай|Республіка Алтай|Altai Republic|Altai
RU-ALT|Алтайский край|Алтайський край|Altai Krai|Altai Krai
RU-AMU|Амурская область|Амурська область|Amur Oblast|Amur Oblast
RU-ARK|Архангельская область|Архангельська область|Arkhangelsk Oblast|Arkhangelskaya
RU-AST|Астраханская область|Астраханська область|Astrakhan Oblast|Astrakhan Oblast
RU-BA|Республика Башкортостан|Республіка Башкортостан|Bashkortostan|Bashkortostan Republic
RU-BEL|Белгородская область|Бєлгородська область|Belgorod Oblast|Belgorod Oblast
RU-BRY|Брянская область|Брянська область|Bryansk Oblast|Bryansk Oblast
RU-BU|Республика Бурятия|Республіка Бурятія|Buryatia|Buryatiya Republic
RU-CE|Чеченская Республика|Чеченська Республіка|Chechnya|Chechnya
RU-CHE|Челябинская область|Челябінська область|Chelyabinsk Oblast|Chelyabinsk
RU-CHU|Чукотский автономный округ|Чукотський автономний округ|Chukotka Autonomous Okrug|Chukotka
RU-CU|Чувашская Республика|Чуваська Республіка|Chuvashia|Chuvash Republic
RU-DA|Республика Дагестан|Республіка Дагестан|Dagestan|Dagestan
RU-IN|Республика Ингушетия|Республіка Інгушетія|Ingushetia|Ingushetiya Republic
RU-IRK|Иркутская область|Іркутська область|Irkutsk Oblast|Irkutsk Oblast
RU-IVA|Ивановская область|Івановська область|Ivanovo Oblast|Ivanovo Oblast
RU-KAM|Камчатский край|Камчатський край|Kamchatka Krai|Kamchatka
RU-KB|Кабардино-Балкарская Республика|Кабардино-Балкарська Республіка|Kabardino-Balkaria|Kabardino-Balkariya Republic
RU-KC|Карачаево-Черкесская Республика|Карачаєво-Черкеська Республіка|Karachay-Cherkessia|Karachayevo-Cherkesiya Republic
RU-KDA|Краснодарский край|Краснодарський край|Krasnodar Krai|Krasnodar Krai
RU-KEM|Кемеровская область|Кемеровська область|Kemerovo Oblast|Kuzbass
RU-KGD|Калининградская область|Калінінградська область|Kaliningrad Oblast|Kaliningrad Oblast
RU-KGN|Курганская область|Курганська область|Kurgan Oblast|Kurgan Oblast
RU-KHA|Хабаровский край|Хабаровський край|Khabarovsk Krai|Khabarovsk
RU-KHM|Ханты-Мансийский автономный округ|Ханти-Мансійський автономний округ|Khanty-Mansi Autonomous Okrug|Khanty-Mansia
RU-KIR|Кировская область|Кіровська область|Kirov Oblast|Kirov Oblast
RU-KK|Республика Хакасия|Республіка Хакасія|Khakassia|Khakasiya Republic
RU-KL|Республика Калмыкия|Республіка Калмикія|Kalmykia|Kalmykiya Republic
RU-KLU|Калужская область|Калузька область|Kaluga Oblast|Kaluga Oblast
RU-KO|Республика Коми|Республіка Комі|Komi Republic|Komi
RU-KOS|Костромская область|Костромська область|Kostroma Oblast|Kostroma Oblast
RU-KR|Республика Карелия|Республіка Карелія|Karelia|Karelia
RU-KRS|Курская область|Курська область|Kursk Oblast|Kursk Oblast
RU-KYA|Красноярский край|Красноярський край|Krasnoyarsk Krai|Krasnoyarsk Krai
RU-LEN|Ленинградская область|Ленінградська область|Leningrad Oblast|Leningradskaya Oblast'
RU-LIP|Липецкая область|Липецька область|Lipetsk Oblast|Lipetsk Oblast
RU-MAG|Магаданская область|Магаданська область|Magadan Oblast|Magadan Oblast
RU-ME|Республика Марий Эл|Республіка Марій Ел|Mari El|Mariy-El Republic
RU-MO|Республика Мордовия|Республіка Мордовія|Mordovia|Mordoviya Republic
RU-MOS|Московская область|Московська область|Moscow Oblast|Moscow Oblast
RU-MOW|Москва|Москва|Moscow|Moscow
RU-MUR|Мурманская область|Мурманська область|Murmansk Oblast|Murmansk
RU-NEN|Ненецкий автономный округ|Ненецький автономний округ|Nenets Autonomous Okrug|Nenets
RU-NGR|Новгородская область|Новгородська область|Novgorod Oblast|Novgorod Oblast
RU-NIZ|Нижегородская область|Нижньогородська область|Nizhny Novgorod Oblast|Nizhny Novgorod Oblast
RU-NVS|Новосибирская область|Новосибірська область|Novosibirsk Oblast|Novosibirsk Oblast
RU-OMS|Омская область|Омська область|Omsk Oblast|Omsk Oblast
RU-ORE|Оренбургская область|Оренбурзька область|Orenburg Oblast|Orenburg Oblast
RU-ORL|Орловская область|Орловська область|Oryol Oblast|Oryol oblast
RU-PER|Пермский край|Пермський край|Perm Krai|Perm Krai
RU-PNZ|Пензенская область|Пензенська область|Penza Oblast|Penza Oblast
RU-PRI|Приморский край|Приморський край|Primorsky Krai|Primorye
RU-PSK|Псковская область|Псковська область|Pskov Oblast|Pskov Oblast
RU-ROS|Ростовская область|Ростовська область|Rostov Oblast|Rostov
RU-RYA|Рязанская область|Рязанська область|Ryazan Oblast|Ryazan Oblast
RU-SA|Республика Саха (Якутия)|Республіка Саха (Якутія)|Sakha (Yakutia)|Sakha
RU-SAK|Сахалинская область|Сахалінська область|Sakhalin Oblast|Sakhalin Oblast
RU-SAM|Самарская область|Самарська область|Samara Oblast|Samara Oblast
RU-SAR|Саратовская область|Саратовська область|Saratov Oblast|Saratov Oblast
RU-SE|Республика Северная Осетия — Алания|Республіка Північна Осетія — Аланія|North Ossetia–Alania|North Ossetia–Alania
RU-SMO|Смоленская область|Смоленська область|Smolensk Oblast|Smolensk Oblast
RU-SPE|Санкт-Петербург|Санкт-Петербург|Saint Petersburg|St.-Petersburg
RU-STA|Ставропольский край|Ставропольський край|Stavropol Krai|Stavropol Kray
RU-SVE|Свердловская область|Свердловська область|Sverdlovsk Oblast|Sverdlovsk Oblast
RU-TA|Республика Татарстан|Республіка Татарстан|Tatarstan|Tatarstan Republic
RU-TAM|Тамбовская область|Тамбовська область|Tambov Oblast|Tambov Oblast
RU-TOM|Томская область|Томська область|Tomsk Oblast|Tomsk Oblast
RU-TUL|Тульская область|Тульська область|Tula Oblast|Tula Oblast
RU-TVE|Тверская область|Тверська область|Tver Oblast|Tver Oblast
RU-TY|Республика Тыва|Республіка Тива|Tuva|Republic of Tyva
RU-TYU|Тюменская область|Тюменська область|Tyumen Oblast|Tyumen Oblast
RU-UD|Удмуртская Республика|Удмуртська Республіка|Udmurtia|Udmurtiya Republic
RU-ULY|Ульяновская область|Ульяновська область|Ulyanovsk Oblast|Ulyanovsk
RU-VGG|Волгоградская область|Волгоградська область|Volgograd Oblast|Volgograd Oblast
RU-VLA|Владимирская область|Владимирська область|Vladimir Oblast|Vladimir Oblast
RU-VLG|Вологодская область|Вологодська область|Vologda Oblast|Vologda Oblast
RU-VOR|Воронежская область|Воронезька область|Voronezh Oblast|Voronezh Oblast
RU-YAN|Ямало-Ненецкий автономный округ|Ямало-Ненецький автономний округ|Yamalo-Nenets Autonomous Okrug|Yamalo-Nenets
RU-YAR|Ярославская область|Ярославська область|Yaroslavl Oblast|Yaroslavl Oblast
RU-YEV|Еврейская автономная область|Єврейська автономна область|Jewish Autonomous Oblast|Jewish Autonomous Oblast
RU-ZAB|Забайкальский край|Забайкальський край|Zabaykalsky Krai|Zabaykalskiy (Transbaikal) Kray
`;

export const RUSSIAN_OBLASTS: readonly RussianOblast[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [iso = '', ru = '', uk = '', en = '', geonames = '', polygons] = line.split('|');
    return { iso, ru, uk, en, geonames, ...(polygons ? { polygons } : {}) };
  });
