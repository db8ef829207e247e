import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import type { Insets, Theme } from '../types.ts';
import { KilometreGrid } from './KilometreGrid.ts';

export interface KilometreGridProps {
  readonly theme: Theme;
  readonly insets: Insets;
}

/** The kilometre grid, as a child of react-leaflet's `MapContainer`. */
export function KilometreGridView({ theme, insets }: KilometreGridProps) {
  const map = useMap();
  const grid = useRef<KilometreGrid | null>(null);
  const latest = useRef({ theme, insets });
  latest.current = { theme, insets };
  useEffect(() => {
    const created = new KilometreGrid(latest.current.theme, latest.current.insets);
    created.addTo(map);
    grid.current = created;
    return () => {
      created.remove();
      grid.current = null;
    };
  }, [map]);
  useEffect(() => {
    grid.current?.setTheme(theme);
    grid.current?.setInsets(insets);
  }, [theme, insets]);
  const host = map.getContainer().parentElement;
  if (host === null) return null;
  // Names keep clear of the edges along which the kilometres are written.
  return createPortal(
    <>
      <div className="map-grid-edge map-grid-edge-top" data-covers-map />
      <div className="map-grid-edge map-grid-edge-left" data-covers-map />
    </>,
    host,
  );
}
