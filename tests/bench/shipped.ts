/** The shipped data, as benches read it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GazetteerText } from '../../geodata/sections.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The whole gazetteer as the app loads it. Throws where it has not been packed. */
export function packedGazetteer(): GazetteerText {
  const path = fileURLToPath(new URL('../../geodata/packed/gazetteer.tsv', import.meta.url));
  if (!existsSync(path)) throw new Error(`${path} is missing; run "npm run build" first.`);
  return { name: 'gazetteer.tsv', text: readFileSync(path, 'utf8') };
}
