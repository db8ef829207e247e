/** The shipped data, as benches read it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPackedGazetteer } from '../../geodata/columnar/open.ts';
import type { Gazetteer } from '../../geodata/gazetteer.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A packed file as the app loads it. Throws where it has not been packed. */
export function packedBytes(name: string): Uint8Array {
  const path = fileURLToPath(new URL(`../../geodata/packed/${name}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`${path} is missing; run "npm run build" first.`);
  return new Uint8Array(readFileSync(path));
}

/** The whole gazetteer, opened as the app opens it. */
export function openShippedGazetteer(): Gazetteer {
  return openPackedGazetteer(packedBytes('gazetteer.txt'), 'gazetteer.txt');
}
