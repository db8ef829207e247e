/** Words after whose point a sentence goes on, as keys, in all three languages. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    // English: ranks, titles, months, numbers.
    ['gen', 'lt', 'col', 'maj', 'capt', 'sgt', 'adm', 'mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'no'],
    ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'approx'],
    ['etc', 'vs', 'fig', 'gov', 'sen', 'rep', 'pres', 'ft', 'mt', 'e', 'g', 'i'],
    // Russian and Ukrainian: kinds of places and streets.
    ['г', 'гг', 'с', 'сс', 'м', 'мм', 'н', 'п', 'д', 'х', 'ст', 'пос', 'пгт', 'смт', 'дер', 'хут'],
    ['сел', 'нп', 'ул', 'вул', 'пр', 'просп', 'пер', 'пров', 'пл', 'бул', 'оз', 'р', 'о'],
    ['обл', 'р-н', 'р-на', 'р-ну', 'окр', 'респ'],
    // Russian and Ukrainian: persons, measures, the rest.
    ['им', 'ім', 'гр', 'тов', 'проф', 'акад', 'ген', 'полк', 'подп', 'кап', 'лейт', 'серж'],
    ['тис', 'тыс', 'млн', 'млрд', 'руб', 'грн', 'коп', 'кв', 'км', 'год', 'час', 'хв', 'мин'],
    ['т', 'к', 'ч', 'стор', 'рис', 'див', 'см', 'напр', 'зб', 'нар', 'ок', 'прибл', 'бл'],
  ].flat(),
);
