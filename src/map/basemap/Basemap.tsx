import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Theme } from '../types.ts';
import { BasemapLayer } from './BasemapLayer.ts';
import type { BasemapSource } from './source.ts';

export interface BasemapProps {
  readonly source: BasemapSource;
  readonly theme: Theme;
}

function createBasemap(map: LeafletMap, { source, theme }: BasemapProps): BasemapLayer {
  const layer = new BasemapLayer(source, theme);
  layer.addTo(map);
  return layer;
}

function updateBasemap(layer: BasemapLayer, { theme }: BasemapProps): void {
  layer.setTheme(theme);
}

function removeBasemap(layer: BasemapLayer): void {
  layer.remove();
}

/** The embedded base map, as a child of react-leaflet's `MapContainer`. */
export function Basemap({ source, theme }: BasemapProps): null {
  const map = useMap();
  const layer = useRef<BasemapLayer | null>(null);
  const latest = useRef(theme);
  latest.current = theme;
  useEffect(() => {
    const created = createBasemap(map, { source, theme: latest.current });
    layer.current = created;
    return () => {
      removeBasemap(created);
      layer.current = null;
    };
  }, [map, source]);
  useEffect(() => {
    if (layer.current) updateBasemap(layer.current, { source, theme });
  }, [source, theme]);
  return null;
}
