import type { FormPair } from '../form.ts';

/** Ukrainian settlements whose Russian name is settled by use and follows no rule. */
export const UK_RU_NAMES: readonly FormPair[] = [
  ['часів яр', 'Часов Яр'],
  ['нью-йорк', 'Нью-Йорк'],
  ['біла церква', 'Белая Церковь'],
  ['кривий ріг', 'Кривой Рог'],
  ['сіверськодонецьк', 'Северодонецк'],
  ['сєвєродонецьк', 'Северодонецк'],
  ['одеса', 'Одесса'],
  ['запоріжжя', 'Запорожье'],
];
