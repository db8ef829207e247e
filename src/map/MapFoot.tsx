import { scaleBar } from './scale.ts';
import type { MapPosition, MapWords } from './types.ts';

/** Pixels that the scale bar may take. */
const SCALE_WIDTH = 110;

/** The scale bar and who is to be credited, in one line that wraps, so that they never collide. */
export function MapFoot({
  position,
  words,
}: {
  readonly position: MapPosition;
  readonly words: Pick<MapWords, 'attribution' | 'scale'>;
}) {
  const { metres, width } = scaleBar(position.lat, position.zoom, SCALE_WIDTH);
  return (
    <div className="map-foot">
      <span className="map-scale" style={{ width: `${width}px` }}>
        {words.scale(metres)}
      </span>
      <span className="map-attribution leaflet-control-attribution">{words.attribution}</span>
    </div>
  );
}
