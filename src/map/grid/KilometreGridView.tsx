import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Insets, Theme } from '../types.ts';
import { KilometreGrid } from './KilometreGrid.ts';

export interface KilometreGridProps {
  readonly theme: Theme;
  readonly insets: Insets;
}

/** The kilometre grid, as a child of react-leaflet's `MapContainer`. */
export function KilometreGridView({ theme, insets }: KilometreGridProps): null {
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
  return null;
}
