/** `npm start`: sets up, builds when something changed, serves the app and prints its address. */
import { parseArgs } from 'node:util';
import { buildApp } from './build.mjs';
import { serve } from './lib/serve.mjs';
import { setUp } from './setup.mjs';

function readPort() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  if (values.port === undefined) return {};
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port is ${values.port}; a port is a whole number from 0 to 65535.`);
  }
  return { port, fixed: true };
}

try {
  const options = readPort();
  await setUp();
  await buildApp();
  const { url, close } = await serve(options);
  console.log(`Namesake is at ${url} (stop it with Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
