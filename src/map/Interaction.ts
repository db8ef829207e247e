import type { Map as LeafletMap, LeafletMouseEvent, Point } from 'leaflet';
import type { BBox } from '../../geodata/gazetteer.ts';
import type { PlaceId } from '../../geodata/settlement.ts';
import type { LabelsLayer } from './labels/LabelsLayer.ts';
import type { MarksLayer } from './marks/MarksLayer.ts';
import type { PlaceSums } from './marks/sum.ts';
import { boundsOfPlaces, describeTarget, selectionOf, type Target } from './pointer.ts';
import type { RegionsLayer } from './regions/RegionsLayer.ts';
import type { Tooltip } from './Tooltip.ts';
import type { MapViewProps } from './types.ts';

/** What the pointer can meet. */
export interface Interactive {
  readonly props: MapViewProps;
  readonly sums: PlaceSums;
  readonly marks: MarksLayer;
  readonly labels: LabelsLayer;
  readonly regions: RegionsLayer;
  readonly tooltip: Tooltip;
  showFocusTooltip(): void;
  fitBounds(bounds: BBox, maxZoom?: number): void;
}

/** A click on a cluster comes at most this much closer. */
const CLUSTER_ZOOM_STEP = 4;
const HOVER_CLASS = 'map-hovers-target';
/** Leaflet focuses its container from script when it is pressed, which the browser takes for a keyboard's focus. */
const PRESSED_CLASS = 'map-pressed';

/** Mouse and finger over one map: hover tells, click chooses. */
export class Interaction {
  private readonly map: LeafletMap;
  private readonly scene: Interactive;
  private isMoving = false;

  constructor(map: LeafletMap, scene: Interactive) {
    this.map = map;
    this.scene = scene;
    map.on('click', this.onClick).on('mousemove', this.onMouseMove);
    map.on('mouseout', this.onMouseOut);
    map.on('movestart', this.onMoveStart).on('moveend', this.onMoveEnd);
    const container = map.getContainer();
    container.addEventListener('pointerdown', this.onPress, { capture: true });
    container.addEventListener('keydown', this.onRelease);
    container.addEventListener('blur', this.onRelease);
  }

  destroy(): void {
    this.map.off('click', this.onClick).off('mousemove', this.onMouseMove);
    this.map.off('mouseout', this.onMouseOut);
    this.map.off('movestart', this.onMoveStart).off('moveend', this.onMoveEnd);
    const container = this.map.getContainer();
    container.removeEventListener('pointerdown', this.onPress, { capture: true });
    container.removeEventListener('keydown', this.onRelease);
    container.removeEventListener('blur', this.onRelease);
    container.classList.remove(HOVER_CLASS, PRESSED_CLASS);
  }

  private targetAt(at: Point, touch: boolean): Target | null {
    const { marks, labels, regions } = this.scene;
    const mark = marks.hit(at, touch);
    if (mark !== null) return { type: 'mark', mark };
    const place = labels.hit(at);
    if (place !== null) return { type: 'name', place };
    const region = regions.hit(at);
    return region === null ? null : { type: 'region', region };
  }

  private nameOf(id: PlaceId): string {
    const { gazetteer, nameStyle } = this.scene.props;
    return gazetteer?.byId(id)?.display[nameStyle.first] ?? '';
  }

  private readonly onMouseMove = ({ containerPoint }: LeafletMouseEvent): void => {
    if (this.isMoving) return;
    const { sums, tooltip, props } = this.scene;
    const target = this.targetAt(containerPoint, false);
    this.map.getContainer().classList.toggle(HOVER_CLASS, target !== null);
    if (target === null) {
      this.scene.showFocusTooltip();
      return;
    }
    const text = describeTarget(target, sums, props.words, (id) => this.nameOf(id));
    tooltip.show(containerPoint.x, containerPoint.y, text);
  };

  private readonly onMouseOut = (): void => {
    this.scene.showFocusTooltip();
    this.map.getContainer().classList.remove(HOVER_CLASS);
  };

  private readonly onClick = ({ containerPoint, originalEvent }: LeafletMouseEvent): void => {
    const { sums, tooltip, props } = this.scene;
    const target = this.targetAt(containerPoint, isTouch(originalEvent));
    tooltip.hide();
    if (target === null) {
      props.onSelect(null);
      return;
    }
    const selection = selectionOf(target, sums, props.claimKey);
    if (selection !== null) props.onSelect(selection);
    else if (target.type === 'mark') this.enterCluster(target.mark.places);
  };

  /** What passes under the pointer of a hand that drags the map is not pointed at. */
  private readonly onMoveStart = (): void => {
    this.isMoving = true;
    this.scene.tooltip.hide();
  };

  private readonly onMoveEnd = (): void => {
    this.isMoving = false;
  };

  private readonly onPress = (): void => {
    this.map.getContainer().classList.add(PRESSED_CLASS);
  };

  private readonly onRelease = (): void => {
    this.map.getContainer().classList.remove(PRESSED_CLASS);
  };

  /** Zooms in until the places part; where they never do, the first of them is chosen. */
  private enterCluster(places: Uint32Array): void {
    const { sums, props } = this.scene;
    const bounds = boundsOfPlaces(sums, places);
    if (bounds === null) return;
    const zoom = this.map.getZoom();
    const closest = this.map.getMaxZoom();
    if (zoom < closest) this.scene.fitBounds(bounds, Math.min(closest, zoom + CLUSTER_ZOOM_STEP));
    else props.onSelect({ type: 'place', place: sums.table.places.ids[places[0]!]! });
  }
}

function isTouch(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}
