import type { Map as LeafletMap } from 'leaflet';

/** Makes sure of a pane of the map at a level (a CSS `z-index`), through which the pointer reaches the map. */
export function ensurePane(map: LeafletMap, name: string, level: string): void {
  const pane = map.getPane(name) ?? map.createPane(name);
  pane.style.zIndex = level;
  pane.style.pointerEvents = 'none';
}
