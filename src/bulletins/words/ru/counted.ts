/** What Russian bulletins count. How phrases are written: `../claims-types.ts`. */
import type { CountedWords } from '../claims-types.ts';

export const RU_COUNTED: readonly CountedWords[] = [
  {
    what: 'soldiers',
    sort: 'soldiers',
    words:
      'военнослужащ*, солдат*, боец, бойц*, боевик*, оккупант*, военных, десантник*, наемник*, всу-шник*',
  },
  {
    what: 'people',
    sort: 'people',
    words:
      'человек, человека, людей, люди, мирн* жител*, жител*, гражданск*, сотрудник*, женщин*, мужчин*, пострадавш*',
  },
  { what: 'children', sort: 'people', words: 'дет*, ребен*' },
  {
    what: 'attacks',
    sort: 'attacks',
    words:
      'атак*, контратак*, штурм*, боестолкновени*, боевых столкновени*, столкновени*, обстрел*, удар*, авиаудар*, попыт*, боев*',
  },
  {
    what: 'drones',
    sort: 'aircraft',
    words:
      'беспилотник*, бпла, дрон*, беспилотных летательных, беспилотных летательных аппарат*, беспилотный летательный аппарат, квадрокоптер*, шахед*',
  },
  {
    what: 'missiles',
    sort: 'aircraft',
    words: 'ракет*, снаряд* рсзо, реактивных снаряд*, искандер*, калибр*, кинжал*',
  },
  {
    what: 'guided bombs',
    sort: 'aircraft',
    words: 'управляем* авиабомб*, авиабомб*, каб, бомб*, авиационных бомб*',
  },
  { what: 'aircraft', sort: 'aircraft', words: 'самолет*' },
  { what: 'helicopters', sort: 'aircraft', words: 'вертолет*' },
  { what: 'tanks', sort: 'equipment', words: 'танк*' },
  {
    what: 'tanks and armoured vehicles',
    sort: 'equipment',
    words: 'танк* и други* боевых бронированных, танков и других бронированных машин, танк* и ббм',
  },
  {
    what: 'armoured fighting vehicles',
    sort: 'equipment',
    words: 'боев* бронированн* машин*, боев* машин*, бмп, ббм',
  },
  {
    what: 'armoured vehicles',
    sort: 'equipment',
    words: 'бронемашин*, бронеавтомобил*, бронированн* машин*',
  },
  { what: 'armoured personnel carriers', sort: 'equipment', words: 'бронетранспортер*, бтр' },
  {
    what: 'vehicles',
    sort: 'equipment',
    words: 'автомобил*, машин*, пикап*, единиц* техник*, автотехник*',
  },
  {
    what: 'artillery guns',
    sort: 'artillery',
    words:
      'артиллери*, орудий, орудие, орудия, артиллерийск* орудий, артиллерийск* орудия, гаубиц*, полев* артиллери*, самоходн* артиллерийск*, сау',
  },
  {
    what: 'artillery guns and mortars',
    sort: 'artillery',
    words: 'орудий полевой артиллерии и минометов',
  },
  { what: 'mortars', sort: 'artillery', words: 'миномет*' },
  {
    what: 'multiple rocket launchers',
    sort: 'artillery',
    words: 'рсзо, реактивных систем*, боевых машин рсзо',
  },
  {
    what: 'air defence systems',
    sort: 'equipment',
    words: 'зрк, зенитн* ракетн* комплекс*, зенитных ракетных комплекс*',
  },
  {
    what: 'electronic warfare stations',
    sort: 'equipment',
    words: 'станци* рэб, станци* радиоэлектронной',
  },
  { what: 'radar stations', sort: 'equipment', words: 'рлс, радиолокационн* станци*' },
  {
    what: 'ammunition depots',
    sort: 'equipment',
    words: 'склад* боеприпас*, склад* с боеприпас*, полевых склад* боеприпас*',
  },
  { what: 'depots', sort: 'equipment', words: 'склад*, складов' },
  { what: 'ships and boats', sort: 'equipment', words: 'катер*, безэкипажн*, корабл*' },
  {
    what: 'objects',
    sort: 'equipment',
    words: 'объект*, цел*, дом, дома, домов, опорн* пункт*, здани*',
  },
  { what: 'brigades', sort: 'units', words: 'бригад*' },
  { what: 'mechanised brigades', sort: 'units', words: 'механизированн* бригад*' },
  {
    what: 'air assault brigades',
    sort: 'units',
    words: 'десантно-штурмов* бригад*, аэромобильн* бригад*',
  },
  { what: 'marine brigades', sort: 'units', words: 'бригад* морской пехоты' },
  {
    what: 'territorial defence brigades',
    sort: 'units',
    words: 'бригад* теробороны, бригад* территориальной обороны',
  },
  {
    what: 'national guard brigades',
    sort: 'units',
    words: 'бригад* нацгвардии, бригад* национальной гвардии',
  },
  { what: 'formations', sort: 'units', words: 'формировани*, подразделени*, батальон*, полк*' },
  {
    what: 'settlements',
    sort: 'settlements',
    words: 'населенн* пункт*, населенных пунктов, н. п, сел, села, сёл, деревн*, город*, районах',
  },
  {
    what: 'square kilometres',
    sort: 'area',
    words: 'кв км, кв. км, квадратн* километр*, км², км ²',
  },
  { what: 'kilometres', sort: 'distance', words: 'км, километр*' },
];
