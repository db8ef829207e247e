/**
 * `npm test`: sets up, then lint, types, unit tests, build, size budget and browser tests. Every
 * step runs even when one before it failed, except those that need what failed. Ends with
 * `N passed, N failed`.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, buildCli } from './build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { root, run } from './lib/process.mjs';
import { measureSizes } from './lib/size.mjs';
import { setUp } from './setup.mjs';

const totals = { passed: 0, failed: 0 };

/** Runs one step and counts it, unless it counts for itself. Resolves to whether it succeeded. */
async function step(name, work) {
  const began = performance.now();
  console.log(`\n== ${name}`);
  let outcome;
  try {
    outcome = (await work()) ?? { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error.message);
    outcome = { passed: 0, failed: 1 };
  }
  totals.passed += outcome.passed;
  totals.failed += outcome.failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`-- ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
  return outcome.failed === 0;
}

/**
 * Tests of pure code, which keeps nothing between calls but what it has loaded: their files share
 * each worker's modules, so that the gazetteer and its indexes are read once instead of once a file.
 */
const PURE = ['bulletins', 'claims', 'formats', 'geodata'].map((name) => `tests/${name}`);
/** Whatever else is there, also what comes tomorrow: each file on its own. */
const OTHERS = readdirSync(join(root, 'tests'))
  .map((name) => `tests/${name}`)
  .filter((path) => path !== 'tests/e2e' && !PURE.includes(path));

/** Runs a vitest project and counts its tests; a run with no test at all fails. */
async function vitest(project, { env = {}, args = [] } = {}) {
  const report = join(tmpdir(), `namesake-${project}-${process.pid}.json`);
  let crash = null;
  await run(
    'vitest',
    [
      'run',
      '--project',
      project,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { env },
  ).catch((error) => {
    crash = error;
  });
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw crash ?? new Error(`vitest wrote no result for the ${project} tests`);
  }
  rmSync(report, { force: true });
  const passed = result.numPassedTests;
  // A file that fails to load has no failed test of its own, yet vitest ends with an error.
  const failed = Math.max(result.numFailedTests, crash !== null || passed === 0 ? 1 : 0);
  return { passed, failed };
}

function checkSizes() {
  const rows = measureSizes();
  for (const { name, bytes, limit } of rows) {
    const kilobytes = (bytes / 1000).toFixed(1);
    console.log(`${name}: ${kilobytes} kB${limit === null ? '' : ` of ${limit / 1000} kB`}`);
  }
  const judged = rows.filter(({ limit }) => limit !== null);
  const failed = judged.filter(({ bytes, limit }) => bytes > limit).length;
  return { passed: judged.length - failed, failed };
}

let chromium = null;
const ready = await step('set-up', async () => {
  await setUp();
  chromium = await ensureChromium();
});
if (ready || chromium === null) {
  await step('lint', () => run('biome', ['check', '.']));
  await step('types', () => run('tsc', ['--noEmit']));
  const built = await step('build', async () => {
    await buildApp();
    await buildCli();
  });
  await step('unit tests of pure code', () => vitest('unit', { args: ['--no-isolate', ...PURE] }));
  await step('other unit tests', () => vitest('unit', { args: OTHERS }));
  if (built) await step('size budget', async () => checkSizes());
  if (built && chromium !== null) {
    await step('browser tests', () => vitest('e2e', { env: { CHROMIUM: chromium } }));
  }
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
