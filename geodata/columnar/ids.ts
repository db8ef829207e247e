/**
 * The ids of the entries of a packed file, made when asked.
 *
 * - `katottg`: "UA", seven digits of the hromada (a row has its unit's), three that count within it,
 *   seven of its own;
 * - `geonames`: "gn:" and a number;
 * - `slug`: the path of the unit above, a slash, the slug of the Russian name; the path of a unit is
 *   its id, where it begins with "ru:", else "ru:" and its slug;
 * - `slug-and-more`: the same with an ending from the file, where several would have one id;
 * - `text`: as it stands in the file; so do those of units that a slug would make, so that opening
 *   needs no names.
 */
import type { PlaceId } from '../settlement.ts';
import { damaged, type PackedFile } from './container.ts';
import { openPlanes, readPlanes, unfold } from './numbers.ts';
import { slugOf } from './slug.ts';

export const ID_FORMS = ['katottg', 'geonames', 'slug', 'slug-and-more', 'text'] as const;
const [KATOTTG, GEONAMES, SLUG, SLUG_AND_MORE] = [0, 1, 2, 3];

export interface PackedIds {
  readonly units: readonly PlaceId[];
  /** The id of a row, the sites' rows included. */
  ofRow(row: number): PlaceId;
}

/** What a unit's id gives the ids of what it holds. */
export function pathOfUnit(id: PlaceId, russianName: string): string {
  return id.startsWith('ru:') ? id : `ru:${slugOf(russianName)}`;
}

/** "UA" and seven digits: what the ids of a hromada's settlements begin with. */
export function hromadaOf(unitId: PlaceId): string {
  return unitId.slice(0, 9);
}

/** The place of each row within its hromada, from the steps between them. */
function readOrders(packed: PackedFile, rows: number, unitOfRow: Uint16Array): Uint32Array {
  const orders = readPlanes(packed.bytes('id-order'), rows);
  let order = 0;
  let unit = -1;
  for (let row = 0; row < rows; row += 1) {
    order = (unitOfRow[row] === unit ? order : 0) + unfold(orders[row]!);
    unit = unitOfRow[row]!;
    orders[row] = order;
  }
  return orders;
}

interface Context {
  readonly units: number;
  readonly rows: number;
  /** The unit of each row, counted from 1; 0 for none. */
  readonly unitOfRow: Uint16Array;
  /** The shown Russian name of an entry; not asked while opening. */
  readonly russian: (entry: number) => string;
}

export function openIds(
  packed: PackedFile,
  { units, rows, unitOfRow, russian }: Context,
): PackedIds {
  const forms = packed.bytes('id-form');
  const groups = readPlanes(packed.bytes('id-group'), units);
  const serialOf = openPlanes(packed.bytes('id-serial'), units + rows);
  const texts = packed.lines('id-text');
  const textOf = new Map<number, string>();
  for (let entry = 0; entry < forms.length; entry += 1) {
    if (forms[entry]! >= SLUG_AND_MORE) textOf.set(entry, texts[textOf.size] ?? '');
  }
  if (forms.length !== units + rows || textOf.size !== texts.length) {
    throw damaged(packed.file, 'its ids do not fit its entries');
  }

  const paths = new Map<number, string>();
  function pathOf(at: number): string {
    const known = paths.get(at);
    if (known !== undefined) return known;
    const path = at < 0 ? 'ru:' : pathOfUnit(unitIds[at]!, russian(at));
    paths.set(at, path);
    return path;
  }
  function idOf(entry: number, above: number, begin: (serial: string) => string): PlaceId {
    const form = forms[entry]!;
    if (form === KATOTTG) return begin(String(serialOf(entry)).padStart(7, '0'));
    if (form === GEONAMES) return `gn:${serialOf(entry)}`;
    const more = textOf.get(entry) ?? '';
    if (form === SLUG || form === SLUG_AND_MORE) {
      return `${pathOf(above)}/${slugOf(russian(entry))}${more}`;
    }
    return more;
  }
  let group = 0;
  const unitIds = Array.from(groups, (step, at): PlaceId => {
    group += unfold(step);
    return idOf(at, -1, (serial) => `UA${String(group).padStart(7, '0')}000${serial}`);
  });

  let orders: Uint32Array | null = null;
  return {
    units: unitIds,
    ofRow(row) {
      orders ??= readOrders(packed, rows, unitOfRow);
      const order = orders[row]!;
      const above = unitOfRow[row]! - 1;
      return idOf(units + row, above, (serial) => {
        const begin = above < 0 ? '' : hromadaOf(unitIds[above]!);
        return `${begin}${String(order).padStart(3, '0')}${serial}`;
      });
    },
  };
}
