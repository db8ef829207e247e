/** The base map's own thread: fetches, cuts and draws, so that the page never waits for it. */
import { createEasel, createOpened, openTopology } from './opened.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { createServer } from './serve.ts';

/** The few members of a worker's global scope that are used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer: Transferable[]): void;
}

const scope = self as unknown as WorkerScope;
const channel = new MessageChannel();
const steps: (() => void)[] = [];
channel.port1.onmessage = () => steps.shift()?.();

const receive = createServer({
  open: async (url) => {
    const topology = openTopology(url);
    // Set up while the file is on its way.
    const easel = createEasel();
    return createOpened(await topology, easel);
  },
  post: (message, transfer) => scope.postMessage(message, transfer),
  later: (step) => {
    steps.push(step);
    channel.port2.postMessage(null);
  },
});
scope.onmessage = (event) => receive(event.data);
