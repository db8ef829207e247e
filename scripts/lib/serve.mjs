/** Serves the built app on 127.0.0.1, precompressed, as any static host would. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from './process.mjs';

const DEFAULT_PORT = 4173;

/**
 * Resolves to `{ url, close }`. Tries the port and, where it is taken and was not asked for by
 * name, the next ones. NAMESAKE_DIST serves another build than the one in dist/.
 */
export async function serve({ port = DEFAULT_PORT, fixed = false } = {}) {
  const folder = process.env.NAMESAKE_DIST ?? join(root, 'dist');
  const { default: sirv } = await import('sirv');
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      // Names under assets/ carry a hash of their content; everything else is asked for again.
      response.setHeader(
        'Cache-Control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    });
  });
  const actual = await listen(server, port, fixed ? 0 : 20);
  return {
    url: `http://127.0.0.1:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function listen(server, port, triesLeft) {
  return new Promise((resolve, reject) => {
    const onError = (error) => {
      if (error.code === 'EADDRINUSE' && triesLeft > 0) {
        resolve(listen(server, port + 1, triesLeft - 1));
      } else if (error.code === 'EADDRINUSE') {
        reject(new Error(`Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`));
      } else reject(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      resolve(server.address().port);
    });
  });
}
