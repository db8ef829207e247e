/** Invented bulletins of several kinds in three languages, made of the gazetteer's names with a fixed seed. */
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import type { Settlement } from '../../geodata/settlement.ts';
import type { TextLanguage } from '../../src/bulletins/types.ts';
import { seeded } from '../claims/synthetic.ts';

/** `places` are names of one neighbourhood, `oblast` theirs, `number` small. */
type Template = (places: readonly string[], oblast: string, number: number) => string;

const TEMPLATES: Readonly<Record<TextLanguage, readonly Template[]>> = {
  en: [
    (p, o, n) =>
      `Russian Main Effort: ${o}\nRussian forces attacked near ${p[0]} and ${p[1]} (northwest of ${p[2]}) and toward ${p[3]} on June ${n}.[${n}] Geolocated footage published on June ${n} shows that Russian forces recently advanced in eastern ${p[4]}. Ukraine's General Staff reported that Ukrainian forces repelled ${n} attacks near ${p.slice(5, 12).join(', ')} and southeast of ${p[1]}. The Russian Ministry of Defence claimed that elements of the Tsentr Group of Forces seized ${p[2]}.`,
    (p, o, n) =>
      `The head of the ${o} military administration said on ${n} June that two people were injured when a drone hit a house in ${p[0]}. Power was cut in ${p[1]}, ${p[2]} and ${p[3]} for ${n} hours; schools stayed closed. He asked people not to publish pictures of the work of air defence. "We were lucky that nobody slept there", a neighbour said.`,
  ],
  ru: [
    (p, o, n) =>
      `Подразделения группировки войск «Центр» улучшили положение по переднему краю и нанесли поражение формированиям противника в районах населённых пунктов ${p.slice(0, 7).join(', ')} (${o}). Потери составили до ${n * 10} военнослужащих, танк, ${n} боевых бронированных машин и три орудия. Освобождён населённый пункт ${p[7]}. Отражены ${n} контратак у населённых пунктов ${p[8]} и ${p[9]}. Средствами ПВО сбито ${n} беспилотных летательных аппаратов.`,
    (p, o, n) =>
      `Губернатор сообщил, что за сутки ${n} июня под обстрел попали ${p[0]}, ${p[1]} и посёлок ${p[2]}, ${o}. Повреждены жилой дом, линия электропередачи и ${n} автомобилей. Пострадавших нет, дежурные службы работают в штатном режиме. Об этом он написал в своём канале.`,
  ],
  uk: [
    (p, o, n) =>
      `На Покровському напрямку наші захисники зупинили ${n} штурмових дій агресора в районах населених пунктів ${p.slice(0, 8).join(', ')}. Найбільша концентрація атак була поблизу ${p[0]}, ще ${n} боєзіткнень тривають. Авіаударів зазнали ${p[8]}, ${p[9]} та ${p[10]}, ${o}. На Сіверському напрямку ворог наступальних дій не проводив.`,
    (p, o, n) =>
      `Ворог вдарив по ${o}: у громаді ${p[0]} пошкоджено ${n} будинків і ферму, у селі ${p[1]} виникла пожежа, її погасили. Під вогнем були також ${p[2]} й ${p[3]}. За попередніми даними, обійшлося без постраждалих, повідомив голова обласної адміністрації вранці ${n} червня.`,
  ],
};
const LANGUAGES = ['en', 'ru', 'uk'] as const;
/** Names that one template takes at most. */
const NAMES = 12;
/** Bulletins come back to the same parts of a front: these hold some 1,400 settlements. */
const NEIGHBOURHOODS = 120;

export interface Corpus {
  /** The next bulletin: about `length` characters of one language. */
  next(length: number): string;
  /** One text of about `length` characters that holds many bulletins. */
  long(length: number): string;
  /** Names and commas only, as in a list that never ends. */
  list(length: number): string;
}

/** The same seed gives the same texts. */
export function openCorpus(gazetteer: Gazetteer, seed: number): Corpus {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const rows: number[] = [];
  for (let row = 0; row < gazetteer.columns.length; row += 1) {
    if (gazetteer.columns.ids[row]!.startsWith('UA')) rows.push(row);
  }
  const neighbourhoods: (readonly Settlement[])[] = [];
  while (neighbourhoods.length < NEIGHBOURHOODS) {
    const { point } = gazetteer.settlementAt(pick(rows));
    if (point === null) continue;
    const near = gazetteer.nearest(point.lat, point.lon, NAMES);
    if (near.length === NAMES) neighbourhoods.push(near);
  }
  const neighbourhood = (): readonly Settlement[] => pick(neighbourhoods);
  const paragraph = (language: TextLanguage): string => {
    const places = neighbourhood();
    const { oblast } = gazetteer.units(places[0]!);
    const names = places.map((place) => gazetteer.nameIn(place, language));
    const unit = oblast === null ? '' : gazetteer.nameIn(oblast, language);
    return pick(TEMPLATES[language])(names, unit, 1 + Math.floor(random() * 28));
  };
  const filled = (length: number, separator: string, make: () => string): string => {
    const parts: string[] = [];
    for (let size = 0; size < length; ) {
      const part = make();
      parts.push(part);
      size += part.length + separator.length;
    }
    return parts.join(separator);
  };
  const next = (length: number): string => {
    const language = pick(LANGUAGES);
    return filled(length, '\n', () => paragraph(language));
  };
  return {
    next,
    long: (length) => filled(length, '\n\n', () => next(2000)),
    list: (length) =>
      filled(length, ', ', () =>
        neighbourhood()
          .map((place) => gazetteer.nameIn(place, 'uk'))
          .join(', '),
      ),
  };
}
