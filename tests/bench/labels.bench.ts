import { readFileSync } from 'node:fs';
import { LabelPlan } from '../../src/map/labels/plan.ts';
import { rankNames } from '../../src/map/labels/ranks.ts';
import { parseUnitLabels } from '../../src/map/labels/region-names.ts';
import { planMarks } from '../../src/map/marks/plan.ts';
import { marksInView } from '../../src/map/marks/scene.ts';
import { sumPlaces } from '../../src/map/marks/sum.ts';
import { worldSize, worldX, worldY } from '../../src/map/projection.ts';
import { createMeasureOf } from '../map/label-scene.ts';
import { allRows, TSENTR, tableOf } from '../map/synthetic.ts';
import { milliseconds, timesOf } from './measure.ts';
import type { BenchResult } from './result.ts';
import { openShippedGazetteer, ROOT } from './shipped.ts';

const FRAME = { of: 'p95', value: 8 } as const;
/** The canvas of a window of 1,440 × 900 px. */
const WIDTH = 2016;
const HEIGHT = 1260;
const PAN_STEP = 64;
const TURN = 20;

/**
 * What placing names costs: ranking the whole gazetteer once, the first view of a zoom, and each
 * step of a pan, with the first report's marks. Letters are taken to be 7 px wide.
 */
export async function run(): Promise<BenchResult[]> {
  const gazetteer = openShippedGazetteer();
  const units = parseUnitLabels(readFileSync(`${ROOT}geodata/data/unit-labels.tsv`, 'utf8'));
  const table = tableOf(
    TSENTR,
    TSENTR.map((_, place) => ({ place })),
  );
  const sums = sumPlaces(table, allRows(table));
  const rank = () => {
    const steps = rankNames(gazetteer.columns);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  };
  const ranks = rank();
  const results = [milliseconds('labels: rank all settlements, in steps', timesOf(rank, 7, 2))];
  for (const zoom of [6, 8, 10, 12]) {
    const marks = planMarks(sums, zoom);
    const size = worldSize(zoom);
    const open = () =>
      new LabelPlan({
        ...{ zoom, gazetteer, ranks, units, measure: createMeasureOf(7) },
        nameStyle: { first: 'en', second: 'ru' },
        idOf: (place) => table.places.ids[place]!,
        highlights: [],
        marksIn: (area) => marksInView(marks, area),
        obstaclesIn: () => [],
        carried: new Map(),
        keepsCarried: false,
      });
    const boxAt = (step: number) => {
      // To the west and back, a little further north each time.
      const turn = Math.floor(step / TURN);
      const along = turn % 2 === 0 ? step % TURN : TURN - (step % TURN);
      const minX = worldX(37.2) * size - WIDTH / 2 - PAN_STEP * along;
      const minY = worldY(48.3) * size - HEIGHT / 2 - PAN_STEP * turn;
      return { minX, minY, maxX: minX + WIDTH, maxY: minY + HEIGHT };
    };
    const first = timesOf(() => open().extend(boxAt(0)), 20, 5);
    const plan = open();
    let shown = 0;
    const pan = timesOf(
      (step) => {
        plan.extend(boxAt(step));
        shown = plan.labelsIn(boxAt(step)).length;
      },
      100,
      5,
    );
    results.push(
      milliseconds(`labels: place the first view at zoom ${zoom}`, first),
      milliseconds(`labels: pan by 64 px at zoom ${zoom}, ${shown} names`, pan, { limit: FRAME }),
    );
  }
  return results;
}
