/** What the reader has switched on beside the claims: measuring, the grid, the form of coordinates, online tiles. */
import type { CoordinateFormat } from '../../map/coordinates/format.ts';
import type { OnlineTiles } from '../../map/tiles/online-tiles.ts';

export interface Tools {
  readonly measuring: boolean;
  readonly grid: boolean;
  readonly coordinates: CoordinateFormat;
  /** Null: the built-in base map. Set only when the reader has agreed to it. */
  readonly tiles: OnlineTiles | null;
}

export const NO_TOOLS: Tools = {
  measuring: false,
  grid: false,
  coordinates: 'degrees',
  tiles: null,
};
