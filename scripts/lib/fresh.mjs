/** Whether something built is newer than everything it was built from. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

/** Made by the build itself, so never a reason to build again. */
const GENERATED = new Set([join(root, 'geodata', 'packed')]);

/** The newest modification time, in milliseconds, of a file or of any file below a folder; 0 where there is none. */
function newest(path) {
  if (!existsSync(path) || GENERATED.has(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  let latest = stat.mtimeMs;
  for (const entry of readdirSync(path)) latest = Math.max(latest, newest(join(path, entry)));
  return latest;
}

/** True where `target` exists and no input (paths from the root) changed since it was written. */
export function isFresh(target, inputs) {
  const path = join(root, target);
  if (!existsSync(path)) return false;
  const built = statSync(path).mtimeMs;
  return inputs.every((input) => newest(join(root, input)) <= built);
}
