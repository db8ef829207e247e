import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Verdict } from './health.ts';
import { OnlineTilesLayer } from './OnlineTilesLayer.ts';
import type { OnlineTiles } from './online-tiles.ts';

export interface OnlineTilesProps {
  readonly tiles: OnlineTiles;
  /** Told whenever the server's state changes. */
  readonly onVerdict: (verdict: Verdict) => void;
}

/** The tiles of a server that the reader agreed to, as a child of react-leaflet's `MapContainer`. */
export function OnlineTilesView({ tiles, onVerdict }: OnlineTilesProps): null {
  const map = useMap();
  const latest = useRef(onVerdict);
  latest.current = onVerdict;
  useEffect(() => {
    const layer = new OnlineTilesLayer(tiles, (verdict) => latest.current(verdict));
    layer.addTo(map);
    return () => {
      layer.remove();
    };
  }, [map, tiles]);
  return null;
}
