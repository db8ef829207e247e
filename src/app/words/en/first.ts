import { claims, filters } from './claims.ts';
import { dates } from './dates.ts';
import { errors } from './errors.ts';
import { map } from './map.ts';
import { searchField } from './search-field.ts';
import { shell } from './shell.ts';
import { toolbar } from './toolbar.ts';
import { vocabulary } from './vocabulary.ts';

/** What the first view says. */
export const first = {
  dates,
  vocabulary,
  shell,
  claims,
  filters,
  errors,
  map,
  searchField,
  toolbar,
};
