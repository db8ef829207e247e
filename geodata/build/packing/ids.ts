/** Packs the ids of all entries: by rule where a rule makes exactly them. */
import { hromadaOf, ID_FORMS, pathOfUnit } from '../../columnar/ids.ts';
import { slugOf } from '../../columnar/slug.ts';
import type { Place, Unit } from '../../settlement.ts';
import { bytesOf, fold, lines, planes, steps } from './bytes.ts';

type Form = (typeof ID_FORMS)[number];

interface PackedId {
  readonly form: Form;
  /** Digits of a KATOTTG code: 1 to 7, 8 to 10. */
  readonly group: number;
  readonly order: number;
  /** Its digits 11 to 17, or the number of GeoNames. */
  readonly serial: number;
  readonly text: string;
}

const PLAIN: PackedId = { form: 'text', group: 0, order: 0, serial: 0, text: '' };

function slugged(place: Place, above: Unit | null): PackedId | null {
  const begin = `${above === null ? 'ru:' : pathOfUnit(above.id, above.display.ru)}/${slugOf(place.display.ru)}`;
  if (place.id === begin) return { ...PLAIN, form: 'slug' };
  if (!place.id.startsWith(begin)) return null;
  return { ...PLAIN, form: 'slug-and-more', text: place.id.slice(begin.length) };
}

function packId(place: Place, above: Unit | null): PackedId {
  const { id } = place;
  const code = /^UA(\d{7})(\d{3})(\d{7})$/.exec(id);
  if (code !== null) {
    const [group, order, serial] = code.slice(1).map(Number) as [number, number, number];
    const fits =
      place.type === 'unit' ? order === 0 : hromadaOf(above?.id ?? '') === id.slice(0, 9);
    if (fits) return { ...PLAIN, form: 'katottg', group, order, serial };
  }
  if (/^gn:[1-9]\d{0,8}$/.test(id))
    return { ...PLAIN, form: 'geonames', serial: Number(id.slice(3)) };
  if (/[\n]/.test(id)) throw new RangeError(`The id ${JSON.stringify(id)} holds a line end`);
  return (place.type === 'unit' ? null : slugged(place, above)) ?? { ...PLAIN, text: id };
}

/** @param units those of the entries that are units; they come first. */
export function packIds(
  units: readonly Unit[],
  rows: readonly Place[],
): Readonly<Record<'id-form' | 'id-group' | 'id-order' | 'id-serial' | 'id-text', Uint8Array>> {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const above = ({ unit }: Place): Unit | null => (unit === null ? null : unitOf.get(unit)!);
  const ids = [...units, ...rows].map((place) => packId(place, above(place)));
  let group = 0;
  const groups = ids.slice(0, units.length).map((id) => {
    if (id.form === 'katottg') group = id.group;
    return group;
  });
  let order = 0;
  const orders = rows.map((row, index) => {
    const id = ids[units.length + index]!;
    if (row.unit !== rows[index - 1]?.unit) order = 0;
    const step = id.form === 'katottg' ? fold(id.order - order) : 0;
    if (id.form === 'katottg') order = id.order;
    return step;
  });
  return {
    'id-form': bytesOf(
      ids.map(({ form }) => ID_FORMS.indexOf(form)),
      'form of an id',
    ),
    'id-group': planes(steps(groups)),
    'id-order': planes(orders),
    'id-serial': planes(ids.map(({ serial }) => serial)),
    'id-text': lines(
      ids.flatMap(({ form, text }) => (form === 'text' || form === 'slug-and-more' ? [text] : [])),
    ),
  };
}
