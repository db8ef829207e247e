import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openGazetteer } from '../../geodata/gazetteer.ts';
import { markBoxes } from '../../src/map/labels/mark-room.ts';
import { type LabelSide, placeLabels } from '../../src/map/labels/place-labels.ts';
import { requestLabels } from '../../src/map/labels/request-labels.ts';
import { planMarks } from '../../src/map/marks/plan.ts';
import { marksInView } from '../../src/map/marks/scene.ts';
import { sumPlaces } from '../../src/map/marks/sum.ts';
import { worldSize, worldX, worldY } from '../../src/map/projection.ts';
import { allRows, TSENTR, tableOf } from '../map/synthetic.ts';
import { type BenchResult, summarise } from './result.ts';

const ROUNDS = 60;
const WARM_UP = 10;
const PACKED = fileURLToPath(new URL('../../geodata/packed/gazetteer.tsv', import.meta.url));

/**
 * What placing the names of a view costs after a pan: the whole gazetteer, the first report's marks,
 * a canvas of 2,016 × 1,260 px about a window of 1,440 × 900. Text widths are taken as known, since
 * the map remembers them.
 */
export async function run(): Promise<BenchResult[]> {
  if (!existsSync(PACKED)) throw new Error(`${PACKED} is missing; run "npm run build" first.`);
  const gazetteer = openGazetteer([{ name: 'gazetteer.tsv', text: readFileSync(PACKED, 'utf8') }]);
  const table = tableOf(
    TSENTR,
    TSENTR.map((_, place) => ({ place })),
  );
  const sums = sumPlaces(table, allRows(table));
  return [6, 7.75, 9, 11].map((zoom) => {
    const plan = planMarks(sums, zoom);
    const size = worldSize(zoom);
    let previous: ReadonlyMap<string, LabelSide> = new Map();
    let placed = 0;
    const times: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const minX = worldX(37.2) * size - 1008 + 31 * (round % 8);
      const minY = worldY(48.3) * size - 630;
      const box = { minX, minY, maxX: minX + 2016, maxY: minY + 1260 };
      const window = { minX: minX + 288, minY: minY + 180, maxX: minX + 1728, maxY: minY + 1080 };
      const start = performance.now();
      const marks = marksInView(plan, box);
      const requests = requestLabels({
        gazetteer,
        nameStyle: { first: 'en', second: 'ru' },
        zoom,
        box,
        marks,
        idOf: (place) => table.places.ids[place]!,
        highlights: [],
        measure: (text) => text.length * 7,
        shown: previous,
      });
      const labels = placeLabels(requests, {
        obstacles: markBoxes(marks),
        window,
        visible: { ...window, minX: window.minX + 380 },
        previous,
      });
      if (round >= WARM_UP) times.push(performance.now() - start);
      previous = new Map(labels.map(({ request, side }) => [request.key, side]));
      placed = labels.length;
    }
    return {
      name: `labels: place ${placed} names at zoom ${zoom}`,
      unit: 'ms',
      ...summarise(times),
      limit: { of: 'p95', value: 8 },
    };
  });
}
