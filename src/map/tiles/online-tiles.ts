/** Base maps that come from a server of the reader's choice. */
export interface OnlineTiles {
  /** Address of a tile with `{z}`, `{x}` and `{y}`, perhaps `{s}` and `{r}`. */
  readonly template: string;
  /** The server as it is named to the reader. */
  readonly host: string;
  /** Who is to be credited; the link is shown with it. */
  readonly attribution: { readonly text: string; readonly href: string | null };
  /** Closer than this, tiles are enlarged. */
  readonly maxNativeZoom: number;
}

/** OpenStreetMap's standard tiles, under the terms of https://operations.osmfoundation.org/policies/tiles/. */
export const OPENSTREETMAP: OnlineTiles = {
  template: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  host: 'tile.openstreetmap.org',
  attribution: {
    text: '© OpenStreetMap contributors',
    href: 'https://www.openstreetmap.org/copyright',
  },
  maxNativeZoom: 19,
};
