import type { MapWords } from './types.ts';

export interface ZoomControlProps {
  readonly words: Pick<MapWords, 'zoomIn' | 'zoomOut'>;
  readonly zoom: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly onZoom: (delta: number) => void;
}

/** Two buttons; at the end of the range one is marked disabled and keeps the focus. */
export function ZoomControl({ words, zoom, minZoom, maxZoom, onZoom }: ZoomControlProps) {
  const canZoomIn = zoom < maxZoom;
  const canZoomOut = zoom > minZoom;
  return (
    <div className="map-zoom">
      <button
        type="button"
        aria-label={words.zoomIn}
        title={words.zoomIn}
        aria-disabled={!canZoomIn}
        onClick={() => canZoomIn && onZoom(1)}
      >
        <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
          <path d="M-5.5 0H5.5M0 -5.5V5.5" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.zoomOut}
        title={words.zoomOut}
        aria-disabled={!canZoomOut}
        onClick={() => canZoomOut && onZoom(-1)}
      >
        <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
          <path d="M-5.5 0H5.5" />
        </svg>
      </button>
    </div>
  );
}
