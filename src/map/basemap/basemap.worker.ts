/** The base map's own thread: fetches, cuts and draws, so that the page never waits for it. */
import { createEasel, createOpened } from './opened.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { createServer } from './serve.ts';
import { createShelf } from './shelf.ts';

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
  open: async (files) => {
    const shelf = createShelf(files, (part, state) =>
      scope.postMessage({ type: 'part', part, state }, []),
    );
    const first = shelf.load('first');
    // Set up while the file is on its way.
    const easel = createEasel();
    await first;
    return createOpened(shelf, easel);
  },
  post: (message, transfer) => scope.postMessage(message, transfer),
  later: (step) => {
    steps.push(step);
    channel.port2.postMessage(null);
  },
});
scope.onmessage = (event) => receive(event.data);
