/** Runs the benches named on the command line one after another and prints a table or JSON. */
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchResult } from './result.ts';

interface BenchFile {
  run(): Promise<BenchResult[]>;
}

const args = process.argv.slice(2);
const json = args.includes('--json');
const results: BenchResult[] = [];
for (const file of args.filter((arg) => arg !== '--json')) {
  console.error(`running ${file}`);
  const bench = (await import(pathToFileURL(resolve(file)).href)) as BenchFile;
  results.push(...(await bench.run()));
}

const machine = {
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  date: new Date().toISOString().slice(0, 10),
};

function figure(value: number | undefined): string {
  if (value === undefined) return '';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function row(result: BenchResult): string[] {
  const { limit, peer } = result;
  const bound = limit === undefined ? undefined : result[limit.of];
  return [
    result.name,
    figure(result.median),
    figure(result.p95),
    figure(result.worst),
    result.unit,
    String(result.runs),
    limit === undefined
      ? ''
      : `${limit.of} <= ${limit.value}${bound !== undefined && bound <= limit.value ? '' : ' MISSED'}`,
    peer === undefined
      ? ''
      : `${peer.name}: ${figure(peer.median)} (${figure(peer.median / result.median)}x ours)`,
  ];
}

if (json) {
  console.log(JSON.stringify({ machine, results }, null, 2));
} else {
  const head = ['what', 'median', 'p95', 'worst', 'unit', 'runs', 'limit', 'peer'];
  const table = [head, ...results.map(row)];
  const widths = head.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)));
  console.log(
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}, ${machine.platform}, ${machine.date}`,
  );
  for (const cells of table) {
    console.log(
      cells
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
  }
}
