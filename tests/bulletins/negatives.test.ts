/** Texts that are no bulletins: nothing is claimed in them, and no place is pinned wrongly. All are invented. */
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

/** What is it, the text, and the oblasts (or cities) where a pin would be right: the first letters of their ids. */
type Negative = readonly [what: string, text: string, right: readonly string[]];

const KYIV = ['UA80', 'UA32'];

const negatives: readonly Negative[] = [
  [
    'weather (en)',
    'Tuesday in Kyiv will be cloudy with light rain, 14 degrees by day and 8 at night. In Odesa a fresh southwest breeze of up to 9 metres a second is expected. Frost is possible in Chernihiv before dawn; sunshine returns north of Lviv on Thursday.',
    [...KYIV, 'UA51', 'UA74', 'UA46'],
  ],
  [
    'weather (ru)',
    'Завтра в Киеве облачно, днём +14, ночью +8, ветер юго-западный, до 9 метров в секунду. В Одессе дождь, в Чернигове заморозки, севернее Львова прояснения. Атмосферный фронт наступает с запада, осадки отступят к вечеру.',
    [...KYIV, 'UA51', 'UA74', 'UA46'],
  ],
  [
    'weather (uk)',
    'Завтра у Києві хмарно, вдень +14, вночі +8, вітер південно-західний, до 9 метрів на секунду. В Одесі дощ, у Чернігові заморозки, північніше Львова прояснення. Циклон наступає із заходу, опади відступлять надвечір.',
    [...KYIV, 'UA51', 'UA74', 'UA46'],
  ],
  [
    'football (en)',
    'The hosts attacked from the first minute and struck the post twice. Shevchenko shot from 25 metres, the defence held, and a counter-attack down the left flank ended with a goal by Mirny in the 63rd minute. The visitors lost 2:1 and three players to injury before 21,000 spectators.',
    [],
  ],
  [
    'football (ru)',
    'Хозяева атаковали с первых минут и дважды попали в штангу. Шевченко ударил с 25 метров, оборона выстояла, а контратака по левому флангу закончилась голом Мирного на 63-й минуте. Гости потеряли трёх игроков из-за травм; матч видели 21 000 зрителей.',
    [],
  ],
  [
    'football (uk)',
    'Господарі атакували з перших хвилин і двічі влучили у стійку. Шевченко вдарив з 25 метрів, оборона вистояла, а контратака лівим флангом завершилася голом Мирного на 63-й хвилині. Гості втратили трьох гравців через травми; матч бачила 21 000 глядачів.',
    [],
  ],
  [
    'streets (en)',
    'Water will be off in Shevchenko Street, Myru Avenue, Peremohy Square, Zelena Lane, Pokrovska Street, Kharkivska Street (odd numbers 1 to 25) and Dobropilska Street on Monday.',
    [],
  ],
  [
    'streets (ru)',
    'В понедельник воды не будет на улицах Шевченко, Мира, Победы, Зелёной, Покровской, Харьковской (дома 1–25), в переулке Садовом, на проспекте Независимости и площади Рынок.',
    [],
  ],
  [
    'streets (uk)',
    'У понеділок води не буде на вулицях Шевченка, Миру, Перемоги, Зеленій, Покровській, Харківській (будинки 1–25), у провулку Садовому, на проспекті Незалежності та площі Ринок.',
    [],
  ],
  [
    'verses (uk), after Taras Shevchenko’s manner',
    'Тарас Шевченко снився нам уночі:\nЯк тихий степ, як верби над водою,\nЯк промінь світить на старі мечі\nІ Доля йде долиною сумною.\n\nНе плач, Калино, вітре, не шуми,\nЗозуля ще накує нам Надію.\nВесна прийде, і заспіваєм ми,\nЯк Зоряна розвіє стужу й мрію.',
    [],
  ],
  [
    'verses (ru)',
    'Тарас Шевченко снился мне в ночи:\nКак тихий луг, как вербы над водою,\nКак светит луч на старые мечи\nИ Воля бродит тихою долиной.\n\nНе плачь, Калина, ветер, не шуми,\nЕщё Надежда к нам вернётся в мае.\nПридёт Весна, и запоют сады,\nКак Вишня белым цветом расцветает.',
    [],
  ],
  [
    'verses (en)',
    'Taras Shevchenko walked with me by night:\nThe willows bent above the quiet water,\nA Ray of morning set the steppe alight,\nAnd Freedom sang, the valley’s youngest daughter.\nWeep not, O Kalyna; Hope, come in,\nAnd Spring shall find the garden where you have been.',
    [],
  ],
  [
    'recipe (en)',
    'Chicken Kyiv: beat two fillets, fold in 40 g of butter, roll in flour, egg and crumbs, and fry for 12 minutes. Serve with Poltava dumplings and a glass of Myrhorod water. For borshch, add 3 beets, 1 carrot and Progress brand tomato paste.',
    [...KYIV, 'UA53'],
  ],
  [
    'recipe (ru)',
    'Котлета по-киевски: отбейте два филе, заверните 40 г масла, обваляйте в муке и сухарях, жарьте 12 минут. Подавайте с галушками по-полтавски. Для борща нужны 3 свёклы, морковь, Лук и томатная паста «Прогресс».',
    [...KYIV, 'UA53'],
  ],
  [
    'recipe (uk)',
    'Котлета по-київськи: відбийте два філе, загорніть 40 г масла, обваляйте в борошні та сухарях, смажте 12 хвилин. Подавайте з галушками по-полтавськи. Для борщу потрібні 3 буряки, морква, Цибуля і томатна паста «Прогрес».',
    [...KYIV, 'UA53'],
  ],
  [
    'obituary (en)',
    'Olena Petrivna Zelena, teacher of mathematics for 41 years, died on 3 March at the age of 79. She was born in Poltava, studied in Kharkiv and leaves two daughters and five grandchildren. Mr Ivanov and Mrs Shevchenko will speak at the service.',
    ['UA53', 'UA63'],
  ],
  [
    'obituary (ru)',
    'На 80-м году жизни скончалась Елена Петровна Зелёная, учитель математики с 41-летним стажем. Она родилась в Полтаве, училась в Харькове; у неё остались две дочери и пятеро внуков. Слово скажут Иванов и Шевченко.',
    ['UA53', 'UA63'],
  ],
  [
    'obituary (uk)',
    'На 80-му році життя померла Олена Петрівна Зелена, учителька математики з 41-річним стажем. Вона народилася в Полтаві, навчалася в Харкові; у неї залишилися дві доньки та п’ятеро онуків. Слово скажуть Іванов і Шевченко.',
    ['UA53', 'UA63'],
  ],
  [
    'bank rates (en)',
    'The National Bank set the dollar at 41.72 and the euro at 45.10. Deposits rose by 2.3 percent; losses of the sector fell to 1,200 million. Nadra and Mriya brokers expect more than 220 issues of bonds in March.',
    [],
  ],
  [
    'bank rates (ru)',
    'Нацбанк установил курс доллара 41,72, евро — 45,10. Вклады выросли на 2,3 процента, потери сектора сократились до 1 200 миллионов. Аналитики «Надежды» и «Мечты» ждут более 220 выпусков облигаций.',
    [],
  ],
  [
    'bank rates (uk)',
    'Нацбанк встановив курс долара 41,72, євро — 45,10. Вклади зросли на 2,3 відсотка, втрати сектору скоротилися до 1 200 мільйонів. Аналітики «Надії» та «Мрії» чекають понад 220 випусків облігацій.',
    [],
  ],
  [
    'shopping list (en)',
    'Milk, bread, 2 kg of potatoes, Myrna tea, Zoria soap, Vesna washing powder, candles, salt.',
    [],
  ],
  [
    'shopping list (ru)',
    'Молоко, хлеб, 2 кг картошки, чай «Мирный», мыло «Заря», порошок «Весна», Свечи, Соль, Спички, Яблоки.',
    [],
  ],
  [
    'shopping list (uk)',
    'Молоко, хліб, 2 кг картоплі, чай «Мирний», мило «Зоря», порошок «Весна», Свічки, Сіль, Сірники, Яблука.',
    [],
  ],
  [
    'hotel review (en)',
    'We stayed at the Hotel Ukraine near Kontraktova in Kyiv for three nights. Breakfast was a direct hit, the shower less so. The staff, Svitlana above all, were lovely; noise from Khreshchatyk held us awake. 8 out of 10.',
    KYIV,
  ],
  [
    'hotel review (ru)',
    'Жили три ночи в гостинице «Днепр» в Киеве. Завтрак — прямое попадание, душ так себе. Персонал, особенно Светлана, чудесный; шум с Крещатика не давал спать. Восемь из десяти.',
    KYIV,
  ],
  [
    'hotel review (uk)',
    'Жили три ночі в готелі «Дніпро» у Києві. Сніданок — пряме влучання, душ так собі. Персонал, особливо Світлана, чудовий; шум із Хрещатика не давав спати. Вісім із десяти.',
    KYIV,
  ],
  [
    'Nizhny Novgorod’s Dzerzhinsk (ru)',
    'В Дзержинске Нижегородской области открыли новый парк: высадили 220 клёнов, на празднике выступил ансамбль «Весна», гости приехали из Нижнего Новгорода и Кстова.',
    ['ru:nizhegorodskaya', 'gn:'],
  ],
];

describe('texts that are no bulletins', () => {
  it.each(negatives)('%s: claims nothing and pins nothing wrongly', (_, text, right) => {
    const bulletin = read(text);
    expect(bulletin.claims.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(
      [],
    );
    const wrong = bulletin.settlements.filter(
      ({ chosen }) => chosen !== null && !right.some((oblast) => chosen.startsWith(oblast)),
    );
    expect(wrong.map(({ surface, chosen }) => `${surface}: ${chosen}`)).toEqual([]);
  });

  it('finds no words in marks and numbers, and says so', () => {
    const bulletin = read('12, 45… 78 — !!! 🙂 #1');
    expect(bulletin.reading.language).toBeNull();
    expect(bulletin.reading.mentions).toEqual([]);
    expect(bulletin.claims).toEqual([]);
    expect(bulletin.reading.issues.map(({ code }) => code)).toContain('no-words');
  });

  it('reads nothing from nothing', () => {
    const { mentions, claims } = read('').reading;
    expect([mentions, claims]).toEqual([[], []]);
  });

  it('claims nothing in a text of another language', () => {
    const bulletin = read(
      'Am Dienstag wird es in Hamburg kühl und regnerisch, im Süden scheint die Sonne bei 18 Grad.',
    );
    expect(bulletin.claims).toEqual([]);
    expect(bulletin.pinned).toEqual([]);
  });
});
