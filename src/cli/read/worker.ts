/** A worker thread of `namesake read --ndjson`: opens the gazetteer once and reads line after line. */
import { parentPort, workerData } from 'node:worker_threads';
import type { LineTask, WorkerMessage, WorkerStart } from './line-readers.ts';
import { loadReader } from './open-reader.ts';
import { readLine } from './read-line.ts';

const port = parentPort;
if (port === null) throw new Error('This is a worker: it runs in a thread of another program.');
const { dataRoot, defaults } = workerData as WorkerStart;
const opened = await loadReader(dataRoot);
const send = (message: WorkerMessage): void => port.postMessage(message);
port.on('message', ({ bytes, number }: LineTask) =>
  send(readLine(bytes, number, defaults, opened)),
);
send({ open: true });
