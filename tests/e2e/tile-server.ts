/** A server of map tiles on this machine, which keeps what it was asked and can be told to refuse. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';

export interface AskedTile {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface TileServer {
  /** To be entered by a reader. */
  readonly template: string;
  readonly host: string;
  readonly asked: AskedTile[];
  /** The status it answers with; 200 sends a picture. */
  status: number;
  /** Paths it refuses, whatever the status. */
  refused: RegExp | null;
  close(): Promise<void>;
}

/** Of a colour that nothing of ours has. */
export const TILE_COLOUR = [214, 96, 201] as const;

export async function openTileServer(): Promise<TileServer> {
  const picture = png(TILE_COLOUR, 256);
  const asked: AskedTile[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const refuses = tiles.refused?.test(path) ?? false;
    response.statusCode = refuses ? 404 : tiles.status;
    response.setHeader('Content-Type', 'image/png');
    response.setHeader('Cache-Control', 'no-store');
    response.end(response.statusCode === 200 ? picture : '');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const tiles: TileServer = {
    template: `http://localhost:${port}/{z}/{x}/{y}.png`,
    host: `localhost:${port}`,
    asked,
    status: 200,
    refused: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return tiles;
}

/** A square of one colour as a PNG (ISO/IEC 15948): one row of RGB, repeated. */
function png(colour: readonly number[], side: number): Buffer {
  const row = Buffer.from([0, ...Array.from({ length: side }, () => colour).flat()]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.concat(Array.from({ length: side }, () => row)));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([size, body, sum]);
}
