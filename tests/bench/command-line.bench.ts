import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { milliseconds, timesOf } from './measure.ts';
import { type BenchResult, summarise } from './result.ts';
import { ROOT } from './shipped.ts';

const RUNS = 5;
/** The first run also builds the program where its sources have changed. */
const WARM_UP = 1;

/** Whole processes, from start to exit, as a shell or a script sees them. */
function timesOfProcess(args: readonly string[]): readonly number[] {
  return timesOf(
    () => {
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
      if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
    },
    RUNS,
    WARM_UP,
  );
}

/** The program as it is called, beside the bare start of Node. */
export async function run(): Promise<BenchResult[]> {
  const program = join('scripts', 'namesake.mjs');
  const peer = { name: 'node -e 0', median: summarise(timesOfProcess(['-e', '0'])).median };
  return [
    ['--version'],
    ['places', 'find', 'Pokrovsk'],
    ['places', 'namesakes', 'Олексіївка'],
    ['export', '--format', 'geojson'],
  ].map((args) =>
    milliseconds(`command line: namesake ${args.join(' ')}`, timesOfProcess([program, ...args]), {
      peer,
    }),
  );
}
