/**
 * Towns that English calls otherwise than BGN/PCGN would (or GeoNames misspells), by the name GeoNames
 * gives them: no rule leads back from those. Written by hand; a name stands here only where Russia has one such town.
 */
export const RUSSIAN_TOWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['Almetyevsk', 'Альметьевск'],
  ['Anadyr', 'Анадырь'],
  ['Astrakhan', 'Астрахань'],
  ['Bratsk', 'Братск'],
  ['Engels', 'Энгельс'],
  ['Grozny', 'Грозный'],
  ['Irkutsk', 'Иркутск'],
  ['Kazan', 'Казань'],
  ['Moscow', 'Москва'],
  ['Nalchik', 'Нальчик'],
  ['Nizhny Novgorod', 'Нижний Новгород'],
  ['Nizhny Tagil', 'Нижний Тагил'],
  ['Okhotsk', 'Охотск'],
  ['Perm', 'Пермь'],
  ['Petropavlovsk-Kamchatsky', 'Петропавловск-Камчатский'],
  ['Prokopyevsk', 'Прокопьевск'],
  ['Ryazan', 'Рязань'],
  ['Saint Petersburg', 'Санкт-Петербург'],
  ['Solnetchnogorsk', 'Солнечногорск'],
  ['Syzran', 'Сызрань'],
  ['Tolyatti', 'Тольятти'],
  ['Tver', 'Тверь'],
  ['Tyumen', 'Тюмень'],
  ['Ulan-Ude', 'Улан-Удэ'],
  ['Ulyanovsk', 'Ульяновск'],
  ['Veliky Novgorod', 'Великий Новгород'],
  ['Yakutsk', 'Якутск'],
  ['Yoshkar-Ola', 'Йошкар-Ола'],
]);
