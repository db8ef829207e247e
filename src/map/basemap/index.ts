/** The embedded base map: opened from the shipped topology, drawn in a worker. */
export { Basemap, type BasemapProps } from './Basemap.tsx';
export { BasemapLayer } from './BasemapLayer.ts';
export { BASEMAP_PALETTES, type BasemapPalette } from './palette.ts';
export type { BasemapFiles, BasemapPart } from './parts.ts';
export type { BasemapMode } from './protocol.ts';
export { type BasemapSource, openBasemap } from './source.ts';
