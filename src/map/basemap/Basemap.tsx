import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Theme } from '../types.ts';
import { BasemapLayer } from './BasemapLayer.ts';
import type { BasemapMode } from './protocol.ts';
import type { BasemapSource } from './source.ts';

export interface BasemapProps {
  readonly source: BasemapSource;
  readonly theme: Theme;
  /** `borders`: state and oblast borders only, over online tiles. By default the whole base map. */
  readonly mode?: BasemapMode;
}

function createBasemap(map: LeafletMap, { source, theme, mode }: BasemapProps): BasemapLayer {
  const layer = new BasemapLayer(source, theme, mode);
  layer.addTo(map);
  return layer;
}

function updateBasemap(layer: BasemapLayer, { theme, mode = 'full' }: BasemapProps): void {
  layer.setTheme(theme);
  layer.setMode(mode);
}

function removeBasemap(layer: BasemapLayer): void {
  layer.remove();
}

/** The embedded base map, as a child of react-leaflet's `MapContainer`. */
export function Basemap({ source, theme, mode = 'full' }: BasemapProps): null {
  const map = useMap();
  const layer = useRef<BasemapLayer | null>(null);
  const latest = useRef({ theme, mode });
  latest.current = { theme, mode };
  useEffect(() => {
    const created = createBasemap(map, { source, ...latest.current });
    layer.current = created;
    return () => {
      removeBasemap(created);
      layer.current = null;
    };
  }, [map, source]);
  useEffect(() => {
    if (layer.current) updateBasemap(layer.current, { source, theme, mode });
  }, [source, theme, mode]);
  return null;
}
