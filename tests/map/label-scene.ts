/** What the tests and the bench of names share: a gazetteer that is made up, and plans over it. */
import type { Place, Settlement, Unit } from '../../geodata/settlement.ts';
import type { Measure } from '../../src/map/labels/measure.ts';
import { LabelPlan, type PlanScene } from '../../src/map/labels/plan.ts';
import { type NameRanks, rankNames } from '../../src/map/labels/ranks.ts';
import type { NameSource } from '../../src/map/labels/request-labels.ts';
import { type PixelBox, worldSize, worldX, worldY } from '../../src/map/projection.ts';
import { type PlaceSpec, stream } from './synthetic.ts';

/** A measure by which every letter is as wide. */
export function createMeasureOf(letter: number): Measure {
  return (text, _font, spacing = 0) => Math.max(0, [...text].length * (letter + spacing) - spacing);
}

export function ranksOf(columns: NameSource['columns']): NameRanks {
  const steps = rankNames(columns);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const UNIT: Unit = {
  type: 'unit',
  id: 'UA-14',
  kind: 'oblast',
  country: 'UA',
  unit: null,
  display: { uk: 'Донецька область', ru: 'Донецкая область', en: 'Donetsk Oblast' },
  names: [],
};

/** The given places and 6,000 others about them; enough of a gazetteer for labels. */
export function gazetteerOf(places: readonly PlaceSpec[]): NameSource {
  const next = stream(7);
  const others = Array.from(
    { length: 6000 },
    (_, i): PlaceSpec => [`Novooleksandrivka ${i}`, 46 + 5 * next(), 34 + 7 * next()],
  );
  const all = [...places, ...others];
  // A few cities, some towns, mostly villages; one in a hundred is the centre of an oblast.
  const importance = Float32Array.from(all, () => {
    const share = next();
    return share > 0.99
      ? 0.95
      : share > 0.97
        ? 0.8
        : share > 0.95
          ? 0.7
          : share > 0.93
            ? 0.4
            : 0.17;
  });
  const names = all.map(([id]) => ({ uk: id, ru: id.replace('vka', 'wka'), en: `${id} en` }));
  const rowOf = new Map(all.map(([id], row) => [id, row]));
  const settlement = (row: number): Settlement => ({
    type: 'settlement',
    kind: 'village',
    id: all[row]![0],
    country: 'UA',
    unit: null,
    display: names[row]!,
    names: [],
    point: { lat: all[row]![1], lon: all[row]![2], source: 'test', accuracyM: 100 },
    population: null,
    note: null,
  });
  return {
    columns: {
      length: all.length,
      ids: all.map(([id]) => id),
      lat: Float64Array.from(all, ([, lat]) => lat),
      lon: Float64Array.from(all, ([, , lon]) => lon),
      importance,
    },
    byId: (id): Place | undefined => {
      if (id === UNIT.id) return UNIT;
      const row = rowOf.get(id);
      return row === undefined ? undefined : settlement(row);
    },
    displayNames: (row) => names[row]!,
  };
}

export interface View {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** World pixels that a window shows. */
export function windowOf({ lat, lon, zoom, width, height }: View): PixelBox {
  const size = worldSize(zoom);
  const x = worldX(lon) * size - width / 2;
  const y = worldY(lat) * size - height / 2;
  return { minX: x, minY: y, maxX: x + width, maxY: y + height };
}

/** A plan over a gazetteer without claims; `more` says what is otherwise. */
export function planOf(
  gazetteer: NameSource,
  zoom: number,
  more: Partial<PlanScene> = {},
): LabelPlan {
  return new LabelPlan({
    ...{ zoom, gazetteer },
    ranks: more.ranks ?? ranksOf(gazetteer.columns),
    nameStyle: { first: 'en', second: 'uk' },
    // A wide average of Inter at 13 px.
    measure: createMeasureOf(7),
    idOf: () => '',
    highlights: [],
    units: [],
    marksIn: () => [],
    obstaclesIn: () => [],
    carried: new Map(),
    keepsCarried: false,
    ...more,
  });
}
