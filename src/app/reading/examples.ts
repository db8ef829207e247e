/** Bulletins to try the tab with: invented, in the manner of such texts. No event in them is real. */
import type { TextLanguage } from '../../bulletins/types.ts';

export interface Example {
  readonly language: TextLanguage;
  readonly text: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    language: 'en',
    text: `Invented example. Not a real report.

Evening update, 14 March 2025

The General Staff of Ukraine said that 96 clashes took place over the past day. In the Pokrovsk direction Ukrainian forces repelled 31 attacks near Shevchenko, Udachne, Kotlyne and Uspenivka. In the Toretsk direction Russian forces attacked eleven times near Toretsk, Dyliivka and Shcherbynivka.

Russia's Defence Ministry claimed that units of the Tsentr group of forces improved their positions near Dimitrov (Myrnohrad) and Novotroitskoye, and that Ukrainian losses there amounted to up to 420 troops, two tanks and five motor vehicles.

The head of the Kharkiv Oblast administration said that two people were injured when a drone hit a shop in Kupiansk-Vuzlovyi. Explosions were also heard in Sumy, the mayor said. The reports could not be independently verified.`,
  },
  {
    language: 'ru',
    text: `Вымышленный пример. Не настоящая сводка.

Сводка за 14 марта 2025 года

Подразделения группировки войск «Центр» улучшили положение по переднему краю, нанесли поражение живой силе и технике в районах населённых пунктов Шевченко, Удачное, Котлино, Новоалександровка и Красноармейск Донецкой Народной Республики. Противник потерял до 420 военнослужащих, два танка и пять автомобилей, сообщило Минобороны России.

Подразделения группировки войск «Север» в Харьковской области нанесли поражение формированиям в районах населённых пунктов Волчанск, Липцы и Старица. Потери составили до 60 военнослужащих.

Губернатор Белгородской области сообщил, что в селе Муром беспилотник повредил два частных дома. Пострадавших нет.`,
  },
  {
    language: 'uk',
    text: `Вигаданий приклад. Не справжнє зведення.

Оперативна інформація станом на 22:00 14 березня 2025 року

Протягом доби відбулося 96 бойових зіткнень, повідомив Генеральний штаб ЗСУ.

На Покровському напрямку наші захисники зупинили 31 штурмову дію в районах населених пунктів Шевченко, Удачне, Котлине, Успенівка та Новоолександрівка. На Торецькому напрямку ворог здійснив одинадцять атак поблизу Торецька, Диліївки та Щербинівки.

На Харківському напрямку відбито чотири атаки неподалік Вовчанська та Липців. Під ударами авіації були Куп’янськ-Вузловий, Піски-Радьківські та Борова.

Очільник Сумської ОВА повідомив, що внаслідок удару безпілотника по селу Миропілля поранено двох людей.`,
  },
];
