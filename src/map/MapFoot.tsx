import { OUTLINES_FROM } from './basemap/parts.ts';
import { scaleBar, visibleLatitude } from './scale.ts';
import type { OnlineTiles } from './tiles/online-tiles.ts';
import type { Insets, MapPosition, MapWords } from './types.ts';

/** Pixels that the scale bar may take. */
const SCALE_WIDTH = 110;

/**
 * The scale bar, room for the coordinates under the pointer, and who is to be credited, in one line
 * that wraps, so that they never collide.
 */
export function MapFoot({
  position,
  insets,
  words,
  tiles,
}: {
  readonly position: MapPosition;
  readonly insets: Insets;
  readonly words: Pick<MapWords, 'attribution' | 'hromadaAttribution' | 'scale'>;
  /** Those credited before all others, where online tiles are shown. */
  readonly tiles: OnlineTiles | null;
}) {
  const lat = visibleLatitude(position, insets);
  const { metres, width } = scaleBar(lat, position.zoom, SCALE_WIDTH);
  return (
    <div className="map-foot">
      {/* Another bar rather than a longer one: nothing on the screen shifts its place. */}
      <span key={`${metres} ${width}`} className="map-scale" style={{ width: `${width}px` }}>
        {words.scale(metres)}
      </span>
      <span className="map-foot-coordinates" aria-hidden="true" />
      <span className="map-attribution leaflet-control-attribution">
        {tiles !== null && <TilesCredit attribution={tiles.attribution} />}
        {words.attribution}
        {position.zoom > OUTLINES_FROM - 1 && ` · ${words.hromadaAttribution}`}
      </span>
    </div>
  );
}

function TilesCredit({ attribution: { text, href } }: Pick<OnlineTiles, 'attribution'>) {
  return (
    <>
      <b>
        {href === null ? (
          text
        ) : (
          <a href={href} target="_blank" rel="noreferrer noopener">
            {text}
          </a>
        )}
      </b>
      {' · '}
    </>
  );
}
