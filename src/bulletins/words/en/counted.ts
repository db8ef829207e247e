/** What English bulletins count. How phrases are written: `../claims-types.ts`. */
import type { CountedWords } from '../claims-types.ts';

export const EN_COUNTED: readonly CountedWords[] = [
  {
    what: 'soldiers',
    sort: 'soldiers',
    words:
      'soldier*, troop*, serviceme*, militant*, fighter*, military personnel, personnel, invaders, occupiers, combatants, mercenar*',
  },
  {
    what: 'people',
    sort: 'people',
    words:
      'people, person*, civilian*, resident*, employee*, worker*, men, women, man, woman, victims',
  },
  { what: 'children', sort: 'people', words: 'child, children' },
  {
    what: 'attacks',
    sort: 'attacks',
    words:
      'attack*, assault*, attempt*, clash*, engagement*, combat clash*, combat engagement*, counterattack*, counter-attack*, offensive*, strikes, airstrikes, air strikes, shelling*, bombardment*',
  },
  {
    what: 'drones',
    sort: 'aircraft',
    words: 'drone*, uav*, unmanned aerial vehicle*, unmanned aircraft, shahed*, kamikaze drone*',
  },
  {
    what: 'missiles',
    sort: 'aircraft',
    words:
      'missile*, cruise missile*, ballistic missile*, rocket*, iskander*, kalibr*, kinzhal*, himars rocket*',
  },
  {
    what: 'guided bombs',
    sort: 'aircraft',
    words: 'guided bomb*, guided aerial bomb*, glide bomb*, kab*, bomb*',
  },
  {
    what: 'aircraft',
    sort: 'aircraft',
    words: 'aircraft, plane*, warplane*, fighter jet*, jets, su-25, su-27, su-34, mig-29',
  },
  { what: 'helicopters', sort: 'aircraft', words: 'helicopter*' },
  { what: 'tanks', sort: 'equipment', words: 'tank*' },
  {
    what: 'tanks and armoured vehicles',
    sort: 'equipment',
    words:
      'tanks and armoured vehicle*, tanks and armored vehicle*, tanks and other armoured vehicle*, tanks and other armored vehicle*',
  },
  {
    what: 'armoured fighting vehicles',
    sort: 'equipment',
    words:
      'armoured fighting vehicle*, armored fighting vehicle*, armoured combat vehicle*, armored combat vehicle*, infantry fighting vehicle*, afv*, ifv*',
  },
  { what: 'armoured vehicles', sort: 'equipment', words: 'armoured vehicle*, armored vehicle*' },
  {
    what: 'armoured personnel carriers',
    sort: 'equipment',
    words: 'armoured personnel carrier*, armored personnel carrier*, apc*',
  },
  {
    what: 'vehicles',
    sort: 'equipment',
    words: 'vehicle*, car, cars, truck*, pickup*, motor vehicle*, motorcycle*',
  },
  {
    what: 'artillery guns',
    sort: 'artillery',
    words:
      'artillery, artillery gun*, field gun*, howitzer*, artillery system*, artillery piece*, field artillery gun*, self-propelled gun*, gun, guns',
  },
  {
    what: 'artillery guns and mortars',
    sort: 'artillery',
    words: 'artillery guns and mortar*, artillery and mortar*',
  },
  { what: 'mortars', sort: 'artillery', words: 'mortar*' },
  {
    what: 'multiple rocket launchers',
    sort: 'artillery',
    words: 'multiple launch rocket system*, multiple rocket launcher*, mlrs, grad',
  },
  {
    what: 'air defence systems',
    sort: 'equipment',
    words: 'air defence system*, air defense system*, anti-aircraft missile system*, sam system*',
  },
  {
    what: 'electronic warfare stations',
    sort: 'equipment',
    words: 'electronic warfare station*, electronic warfare system*, ew station*',
  },
  { what: 'radar stations', sort: 'equipment', words: 'radar*, radar station*' },
  {
    what: 'ammunition depots',
    sort: 'equipment',
    words: 'ammunition depot*, ammunition dump*, ammo depot*, weapons depot*, materiel depot*',
  },
  { what: 'depots', sort: 'equipment', words: 'depot*, warehouse*' },
  { what: 'ships and boats', sort: 'equipment', words: 'ship, ships, boat, boats, vessel*' },
  {
    what: 'objects',
    sort: 'equipment',
    words: 'facilit*, target*, object*, house*, building*, stronghold*',
  },
  { what: 'brigades', sort: 'units', words: 'brigade*' },
  { what: 'mechanised brigades', sort: 'units', words: 'mechanised brigade*, mechanized brigade*' },
  { what: 'air assault brigades', sort: 'units', words: 'air assault brigade*' },
  { what: 'marine brigades', sort: 'units', words: 'marine brigade*' },
  {
    what: 'territorial defence brigades',
    sort: 'units',
    words: 'territorial defence brigade*, territorial defense brigade*',
  },
  { what: 'national guard brigades', sort: 'units', words: 'national guard brigade*' },
  {
    what: 'formations',
    sort: 'units',
    words: 'formation*, unit, units, battalion*, regiment*, division*',
  },
  {
    what: 'settlements',
    sort: 'settlements',
    words: 'settlement*, village*, town, towns, locations, locality, localities',
  },
  {
    what: 'square kilometres',
    sort: 'area',
    words: 'square kilometre*, square kilometer*, sq km, sq. km, km2, km²',
  },
  { what: 'kilometres', sort: 'distance', words: 'kilometre*, kilometer*, km' },
];
