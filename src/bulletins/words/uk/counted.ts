/** What Ukrainian bulletins count. How phrases are written: `../claims-types.ts`. */
import type { CountedWords } from '../claims-types.ts';

export const UK_COUNTED: readonly CountedWords[] = [
  {
    what: 'soldiers',
    sort: 'soldiers',
    words:
      'військовослужбовц*, солдат*, боєц*, бійц*, бійців, окупант*, загарбник*, військових, найманц*, росіян, осіб особового складу',
  },
  {
    what: 'people',
    sort: 'people',
    words:
      'осіб, особи, людей, людини, люди, мирн* мешканц*, мешканц*, жител*, цивільн*, працівник*, жінк*, чоловік*, постраждал*',
  },
  { what: 'children', sort: 'people', words: 'діт*, дитин*' },
  {
    what: 'attacks',
    sort: 'attacks',
    words:
      'атак*, контратак*, штурм*, боєзіткнен*, бойових зіткнен*, бойові зіткнення, зіткнен*, обстріл*, удар*, авіаудар*, спроб*, боїв',
  },
  {
    what: 'drones',
    sort: 'aircraft',
    words:
      'безпілотник*, бпла, дрон*, безпілотних літальних, безпілотних літальних апарат*, безпілотний літальний апарат, шахед*, квадрокоптер*',
  },
  {
    what: 'missiles',
    sort: 'aircraft',
    words: 'ракет*, іскандер*, калібр*, кинджал*, крилат* ракет*, балістичн* ракет*',
  },
  {
    what: 'guided bombs',
    sort: 'aircraft',
    words:
      'керован* авіабомб*, авіабомб*, каб, кабів, авіаційних бомб*, керованих авіаційних бомб*',
  },
  { what: 'aircraft', sort: 'aircraft', words: 'літак*, літаків' },
  { what: 'helicopters', sort: 'aircraft', words: 'гелікоптер*, вертоліт, вертольот*' },
  { what: 'tanks', sort: 'equipment', words: 'танк*' },
  {
    what: 'armoured fighting vehicles',
    sort: 'equipment',
    words: 'бойов* броньован* машин*, бойов* машин*, бмп, ббм',
  },
  {
    what: 'armoured vehicles',
    sort: 'equipment',
    words: 'бронемашин*, бронеавтомобіл*, броньован* машин*',
  },
  { what: 'armoured personnel carriers', sort: 'equipment', words: 'бронетранспортер*, бтр' },
  {
    what: 'vehicles',
    sort: 'equipment',
    words:
      'автомобіл*, машин*, пікап*, автотехнік*, одиниц* техніки, одиниц* автомобільної, одиниц* спецтехніки, мотоцикл*',
  },
  {
    what: 'artillery guns',
    sort: 'artillery',
    words: 'артилері*, гармат*, гаубиц*, артилерійськ* систем*, артсистем*, сау',
  },
  { what: 'mortars', sort: 'artillery', words: 'міномет*' },
  { what: 'multiple rocket launchers', sort: 'artillery', words: 'рсзв, реактивних систем*' },
  {
    what: 'air defence systems',
    sort: 'equipment',
    words: 'зрк, засоб* ппо, засобів ппо, зенітн* ракетн* комплекс*',
  },
  { what: 'electronic warfare stations', sort: 'equipment', words: 'станці* реб' },
  { what: 'radar stations', sort: 'equipment', words: 'рлс, радар*, радіолокаційн* станці*' },
  { what: 'ammunition depots', sort: 'equipment', words: 'склад* боєприпас*, складів боєприпас*' },
  { what: 'depots', sort: 'equipment', words: 'склад*' },
  { what: 'ships and boats', sort: 'equipment', words: 'катер*, корабл*' },
  { what: 'objects', sort: 'equipment', words: "об'єкт*, ціл*, будинк*, будівл*, опорн* пункт*" },
  { what: 'brigades', sort: 'units', words: 'бригад*' },
  { what: 'formations', sort: 'units', words: 'підрозділ*, батальйон*, полк, полки, полків' },
  { what: 'settlements', sort: 'settlements', words: 'населен* пункт*, сел, села, сіл, міст' },
  {
    what: 'square kilometres',
    sort: 'area',
    words: 'кв км, кв. км, квадратн* кілометр*, км², км ²',
  },
  { what: 'kilometres', sort: 'distance', words: 'км, кілометр*' },
];
