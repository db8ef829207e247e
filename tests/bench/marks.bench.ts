import { indexMarks } from '../../src/map/marks/hit.ts';
import { planMarks } from '../../src/map/marks/plan.ts';
import { marksInView } from '../../src/map/marks/scene.ts';
import { sumPlaces } from '../../src/map/marks/sum.ts';
import { worldSize, worldX, worldY } from '../../src/map/projection.ts';
import { allRows, manyClaims } from '../map/synthetic.ts';
import { type BenchResult, summarise } from './result.ts';

const ROUNDS = 60;
/** Rounds left out while the engine warms up. */
const WARM_UP = 10;

function measure(
  name: string,
  work: (round: number) => unknown,
  limit: BenchResult['limit'],
): BenchResult {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const start = performance.now();
    work(round);
    if (round >= WARM_UP) times.push(performance.now() - start);
  }
  return { name, unit: 'ms', ...summarise(times), ...(limit && { limit }) };
}

/**
 * What a million claims on 3,000 places cost before anything is painted: a filter that changed, a
 * zoom that ended, a pan that used up the padding of the canvas (2,016 × 1,260 px about a window of
 * 1,440 × 900).
 */
export async function run(): Promise<BenchResult[]> {
  const table = manyClaims(1_000_000, 3000);
  const rows = allRows(table);
  const halves = [rows.filter((row) => row % 2 === 0), rows.filter((row) => row % 2 === 1)];
  const sums = sumPlaces(table, rows);
  const results = [
    measure('marks: sum 1 M claims per place', () => sumPlaces(table, rows), {
      of: 'median',
      value: 17,
    }),
    measure(
      'marks: filter to 0.5 M claims, sum and plan',
      (round) => planMarks(sumPlaces(table, halves[round % 2]!), 7),
      { of: 'median', value: 17 },
    ),
    measure(
      'marks: plan 3,000 places at a zoom',
      (round) => planMarks(sums, 5 + (round % 36) / 4),
      {
        of: 'median',
        value: 8,
      },
    ),
  ];
  for (const zoom of [6, 9.5]) {
    const plan = planMarks(sums, zoom);
    const centre = { x: worldX(36) * worldSize(zoom), y: worldY(49) * worldSize(zoom) };
    let drawn = 0;
    const pan = (round: number) => {
      const minX = centre.x - 1008 + 37 * (round % 8);
      const minY = centre.y - 630;
      const marks = marksInView(plan, { minX, minY, maxX: minX + 2016, maxY: minY + 1260 });
      drawn = Math.max(drawn, marks.length);
      return indexMarks(marks);
    };
    const result = measure(`marks: choose and index at zoom ${zoom}`, pan, {
      of: 'p95',
      value: 8,
    });
    results.push({ ...result, name: `${result.name}, ${drawn} marks` });
  }
  return results;
}
