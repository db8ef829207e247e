import { readPairs } from './pairs.ts';

/**
 * Settlements of Russia whose Ukrainian name is settled by use and follows no rule here. A hyphen
 * or a space inside a name is not possible in this table; none needs it.
 */
export const RU_UK_NAMES = readPairs(`
  москва Москва, коренево Коренево, севск Севськ, льгов Льгов, липецк Липецьк, смоленск Смоленськ
  тихорецк Тихорєцьк, железногорск Желєзногорськ, орёл Орел, орел Орел
  новороссийск Новоросійськ, россошь Россош, ржев Ржев, псков Псков, ростов Ростов
  клинцы Клинці, мценск Мценськ, севастополь Севастополь, ленинград Ленінград
`);
