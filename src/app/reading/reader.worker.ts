/** The reader's own thread: fetches the names, reads and weighs, so that the page never waits for it. */

import { openPackedGazetteer } from '../../../geodata/columnar/open.ts';
import { openWrittenNames } from '../../../geodata/written/open.ts';
import { openReader } from '../../bulletins/read.ts';
import { fileNameOf } from '../fetching.ts';
import type { FromReader, ReaderFiles, ToReader } from './protocol.ts';
import { createReaderServer, ReaderFileError } from './serve.ts';

/** The few members of a worker's global scope that are used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToReader>) => void) | null;
  postMessage(message: FromReader): void;
}

const scope = self as unknown as WorkerScope;
const channel = new MessageChannel();
const paused: (() => void)[] = [];
channel.port1.onmessage = () => paused.shift()?.();

async function bytesOf(address: string): Promise<Uint8Array> {
  const file = fileNameOf(address);
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) throw new ReaderFileError(file, response?.status ?? null, null);
  const bytes = await response.arrayBuffer().catch(() => null);
  if (!bytes) throw new ReaderFileError(file, null, null);
  return new Uint8Array(bytes);
}

/** What a damaged file throws, told with the file's name. */
function opened<Opened>(address: string, open: () => Opened): Opened {
  try {
    return open();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ReaderFileError(fileNameOf(address), null, reason);
  }
}

async function open(files: ReaderFiles) {
  const [packed, index] = await Promise.all([bytesOf(files.gazetteer), bytesOf(files.search)]);
  const gazetteer = opened(files.gazetteer, () =>
    openPackedGazetteer(packed, fileNameOf(files.gazetteer)),
  );
  return openReader(
    gazetteer,
    opened(files.search, () => openWrittenNames(gazetteer, index)),
  );
}

const receive = createReaderServer({
  open,
  post: (message) => scope.postMessage(message),
  pause: () =>
    new Promise((resolve) => {
      paused.push(resolve);
      channel.port2.postMessage(null);
    }),
  now: () => performance.now(),
  // Seen in the browser's own tools, and by the bench.
  onRead: (began) => performance.measure('namesake:read-bulletin', { start: began }),
});
scope.onmessage = (event) => receive(event.data);
