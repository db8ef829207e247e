/** Lets a worker thread of the tests run the worker's TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('../../src/cli/read/worker.ts');
