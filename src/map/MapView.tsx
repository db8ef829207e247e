import 'leaflet/dist/leaflet.css';
import './map.css';
import type { Map as LeafletMap } from 'leaflet';
import {
  type CSSProperties,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { MapContainer, useMap, useMapEvents } from 'react-leaflet';
import { Basemap } from './basemap/Basemap.tsx';
import { MapFoot } from './MapFoot.tsx';
import { MAX_ZOOM, MapScene, MIN_ZOOM } from './MapScene.ts';
import { type PlaceSums, sumPlaces } from './marks/sum.ts';
import { SceneContext } from './scene-context.ts';
import type { Insets, MapHandle, MapPosition, MapViewProps } from './types.ts';
import { positionOf } from './viewport.ts';
import { ClaimWalk } from './walk/ClaimWalk.tsx';
import { claimsOfTarget, selectedTarget, walkTargets } from './walk/targets.ts';
import { ZoomControl } from './ZoomControl.tsx';

/** Ukraine, for a map that is given neither a position nor claims. */
const START: MapPosition = { lat: 48.6, lon: 33.5, zoom: 6 };
/** The world without its copies. */
const WORLD: [[number, number], [number, number]] = [
  [-85, -180],
  [85, 180],
];

/**
 * The map with its marks, names, regions and controls. Kept mounted once: react-leaflet destroys
 * the map of a hidden subtree.
 */
export function MapView(props: MapViewProps) {
  const {
    initialPosition,
    theme,
    insets,
    table,
    rows,
    regions,
    selection,
    claimIndex,
    words,
    ref,
  } = props;
  const [start] = useState(initialPosition ?? START);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [scene, setScene] = useState<MapScene | null>(null);
  const [position, setPosition] = useState(start);
  const host = useRef<HTMLDivElement>(null);
  const walk = useRef<HTMLDivElement>(null);
  const walkedLast = useRef(false);

  const sums = useMemo(() => sumPlaces(table, rows), [table, rows]);
  const targets = useMemo(() => walkTargets(sums, regions), [sums, regions]);
  useScene(map, host, props, sums, setScene);
  const entry = useMemo(
    () => selectedTarget(targets, selection, sums, claimIndex),
    [targets, selection, sums, claimIndex],
  );
  useImperativeHandle<MapHandle | null, MapHandle | null>(
    ref,
    () =>
      // What is asked of a map that is not there yet would be lost.
      map === null || scene === null
        ? null
        : {
            fit: () => scene.fit(),
            fitBounds: (bounds, maxZoom, animate) => scene.fitBounds(bounds, maxZoom, animate),
            show: (lat, lon, minZoom) => scene.show(lat, lon, minZoom),
            position: () => positionOf(map),
            moveTo: (to) => scene.moveTo(to),
            zoomBy: (delta) => scene.zoomBy(delta),
            focus: () => {
              if (walkedLast.current && walk.current !== null) walk.current.focus();
              else map?.getContainer().focus();
            },
          },
    [map, scene],
  );

  return (
    <div ref={host} className="map-view" data-theme={props.frameTheme} style={insetStyle(insets)}>
      <MapContainer
        ref={setMap}
        className="map-canvas-host"
        center={[start.lat, start.lon]}
        zoom={start.zoom}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        zoomSnap={0.25}
        wheelPxPerZoomLevel={90}
        maxBounds={WORLD}
        maxBoundsViscosity={1}
        attributionControl={false}
        zoomControl={false}
        // The tiles appear whole, and a fade would flash the colour of the sea.
        fadeAnimation={false}
      >
        {scene !== null && props.basemap !== null && (
          <Basemap
            source={props.basemap}
            theme={theme}
            mode={props.onlineTiles === null ? 'full' : 'borders'}
          />
        )}
        {scene !== null && <SceneContext value={scene}>{props.children}</SceneContext>}
        <PositionWatch onPosition={setPosition} />
        <ContainerName label={words.mapLabel} onFocus={() => (walkedLast.current = false)} />
      </MapContainer>
      {scene !== null && (
        <ClaimWalk
          ref={walk}
          label={words.walk(targets.length)}
          targets={targets}
          entry={entry}
          describe={(target) => words.place(target.id, claimsOfTarget(target, sums, regions))}
          onFocusTarget={(target) => {
            if (target !== null) walkedLast.current = true;
            scene.focusTarget(target);
          }}
          onOpen={(target) => scene.openTarget(target)}
          onClose={() => scene.close()}
        />
      )}
      <ZoomControl
        words={words}
        zoom={position.zoom}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        onZoom={(delta) => scene?.zoomBy(delta)}
      />
      <MapFoot position={position} insets={insets} words={words} tiles={props.onlineTiles} />
    </div>
  );
}

/** Opens the scene when the map is there, keeps it in step with the props, and closes it. */
function useScene(
  map: LeafletMap | null,
  host: { readonly current: HTMLDivElement | null },
  props: MapViewProps,
  sums: PlaceSums,
  setScene: (scene: MapScene | null) => void,
): void {
  const opened = useRef<MapScene | null>(null);
  const latest = useRef({ props, sums });
  useEffect(() => {
    latest.current = { props, sums };
    opened.current?.update(props, sums);
  });
  useEffect(() => {
    if (map === null || host.current === null) return;
    const scene = new MapScene(map, host.current, latest.current.props, latest.current.sums);
    opened.current = scene;
    setScene(scene);
    return () => {
      scene.destroy();
      opened.current = null;
      setScene(null);
    };
  }, [map, host, setScene]);
}

function PositionWatch({
  onPosition,
}: {
  readonly onPosition: (position: MapPosition) => void;
}): null {
  const map = useMapEvents({ moveend: () => onPosition(positionOf(map)) });
  return null;
}

/** Names the map's own tab stop, at which arrow keys pan and + and - zoom. */
function ContainerName({
  label,
  onFocus,
}: {
  readonly label: string;
  readonly onFocus: () => void;
}): null {
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute('role', 'region');
    container.setAttribute('aria-label', label);
    container.addEventListener('focus', onFocus);
    return () => container.removeEventListener('focus', onFocus);
  }, [map, label, onFocus]);
  return null;
}

function insetStyle({ top, right, bottom, left }: Insets): CSSProperties {
  return {
    '--inset-top': `${top}px`,
    '--inset-right': `${right}px`,
    '--inset-bottom': `${bottom}px`,
    '--inset-left': `${left}px`,
  } as CSSProperties;
}
