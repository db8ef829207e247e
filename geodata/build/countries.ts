/**
 * Countries that bulletins name: those of the base map's land, their neighbours and the states most
 * often spoken of. ISO 3166-1, Ukrainian, Russian, English.
 */
const TABLE = `
AM|Вірменія|Армения|Armenia
AT|Австрія|Австрия|Austria
AZ|Азербайджан|Азербайджан|Azerbaijan
BE|Бельгія|Бельгия|Belgium
BG|Болгарія|Болгария|Bulgaria
BY|Білорусь|Белоруссия|Belarus
CH|Швейцарія|Швейцария|Switzerland
CN|Китай|Китай|China
CZ|Чехія|Чехия|Czechia
DE|Німеччина|Германия|Germany
EE|Естонія|Эстония|Estonia
FI|Фінляндія|Финляндия|Finland
FR|Франція|Франция|France
GB|Велика Британія|Великобритания|United Kingdom
GE|Грузія|Грузия|Georgia
GR|Греція|Греция|Greece
HU|Угорщина|Венгрия|Hungary
IL|Ізраїль|Израиль|Israel
IR|Іран|Иран|Iran
IT|Італія|Италия|Italy
KP|Корейська Народно-Демократична Республіка|Корейская Народно-Демократическая Республика|North Korea
KZ|Казахстан|Казахстан|Kazakhstan
LT|Литва|Литва|Lithuania
LV|Латвія|Латвия|Latvia
MD|Молдова|Молдавия|Moldova
MK|Північна Македонія|Северная Македония|North Macedonia
NL|Нідерланди|Нидерланды|Netherlands
NO|Норвегія|Норвегия|Norway
PL|Польща|Польша|Poland
RO|Румунія|Румыния|Romania
RS|Сербія|Сербия|Serbia
RU|Росія|Россия|Russia
SE|Швеція|Швеция|Sweden
SK|Словаччина|Словакия|Slovakia
SY|Сирія|Сирия|Syria
TR|Туреччина|Турция|Turkey
UA|Україна|Украина|Ukraine
US|Сполучені Штати Америки|Соединённые Штаты Америки|United States
`;

export interface Country {
  readonly iso: string;
  readonly uk: string;
  readonly ru: string;
  readonly en: string;
}

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [iso = '', uk = '', ru = '', en = ''] = line.split('|');
    return { iso, uk, ru, en };
  });
