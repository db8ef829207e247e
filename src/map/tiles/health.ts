/**
 * Whether a server still sends tiles. One tile that fails is no failure: only when several different
 * tiles failed and none came since is the server in trouble, and when that lasts, it is lost. Pure.
 */
export type Verdict = 'good' | 'troubled' | 'lost';

export interface Health {
  /** The tiles that failed since one last came. */
  readonly failed: ReadonlySet<string>;
  /** When the first of them failed, in milliseconds of any clock; null while none did. */
  readonly since: number | null;
}

export const HEALTHY: Health = { failed: new Set(), since: null };

/** Fewer may be holes in what the server has. */
const TROUBLED_TILES = 3;
/** Long enough for a lost connection to come back, short enough not to sit before an empty map. */
const LOST_AFTER_MS = 12_000;

/** Some tile came: whatever failed before, the server is there. */
export function afterTile(): Health {
  return HEALTHY;
}

export function afterFailure(health: Health, tile: string, now: number): Health {
  return { failed: new Set([...health.failed, tile]), since: health.since ?? now };
}

export function verdict({ failed, since }: Health, now: number): Verdict {
  if (failed.size < TROUBLED_TILES || since === null) return 'good';
  return now - since >= LOST_AFTER_MS ? 'lost' : 'troubled';
}
