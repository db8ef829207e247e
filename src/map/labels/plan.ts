/**
 * Which names stand where at one zoom, in world pixels: decided once for each piece of the world
 * that comes near the window and kept from then on, so that panning changes nothing. Pure.
 */
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { Mark } from '../marks/scene.ts';
import type { PixelBox } from '../projection.ts';
import { BoxGrid, contains, grown, overlaps } from './box-grid.ts';
import { Crowd } from './crowd.ts';
import type { LabelForm } from './forms.ts';
import { leaderBoxes } from './leader.ts';
import { markBoxes, ringBoxes } from './mark-room.ts';
import { placeInsistent, tryAll } from './place-labels.ts';
import { regionRequests, type UnitLabel } from './region-names.ts';
import {
  claimRequests,
  type Highlight,
  highlightRequest,
  type LabelRequest,
  type Naming,
  ranksIn,
  settlementRequest,
} from './request-labels.ts';
import { around, type Spot } from './spots.ts';

export interface PlacedLabel {
  readonly request: LabelRequest;
  readonly form: LabelForm;
  readonly spot: Spot;
}

/** How a name stood before, so that it stands so again. */
export interface Carried {
  readonly spot: string;
  readonly form: LabelForm['kind'];
}

/** What the names of a zoom are made from. */
export interface PlanScene extends Naming {
  readonly idOf: (place: number) => PlaceId;
  readonly highlights: readonly Highlight[];
  readonly units: readonly UnitLabel[];
  /** The marks of an area, and what else names must not cover there; world pixels. */
  readonly marksIn: (area: PixelBox) => readonly Mark[];
  readonly obstaclesIn: (area: PixelBox) => readonly PixelBox[];
  readonly carried: ReadonlyMap<string, Carried>;
  /** Whether the names carried over go before others that have no claims. */
  readonly keepsCarried: boolean;
}

/** Pixels about the asked box in which all names are decided: more than a name is wide. */
const NEAR = 192;
/** Pixels in which marks, regions and those settlements are decided that lower zooms name, too. */
const FAR = 640;
/** A settlement first named so many zooms before is decided far ahead. */
const EARLIER = 1.25;
/** Pixels kept free between names. */
const MARGIN_X = 6;
const MARGIN_Y = 2;
/** The centres of oblasts, by which a reader finds the way, go before the names of regions. */
const CENTRES_ZOOM = 5;

export class LabelPlan {
  readonly zoom: number;
  private readonly scene: PlanScene;
  /** What no name may cover: marks, rings, and the names that must not be lost. */
  private readonly hard = new BoxGrid();
  private readonly soft = new BoxGrid();
  private readonly owners = new Map<PixelBox, PlacedLabel>();
  private readonly boxes = new Map<PlacedLabel, readonly PixelBox[]>();
  private readonly placed = new Map<string, PlacedLabel>();
  private readonly insistent: LabelRequest[] = [];
  private readonly asked = new Set<string>();
  private readonly askedRanks: Uint8Array;
  private readonly crowd: Crowd;
  private readonly knownObstacles = new Set<string>();
  private readonly decided: PixelBox[] = [];

  constructor(scene: PlanScene) {
    this.scene = scene;
    this.zoom = scene.zoom;
    this.askedRanks = new Uint8Array(scene.ranks.length);
    this.crowd = new Crowd(scene.ranks, scene.zoom);
    for (const { id } of scene.highlights) this.asked.add(id);
    for (const box of ringBoxes(scene.highlights)) this.hard.add(box);
  }

  /** How many names are kept; a plan that has grown large is better made anew. */
  get size(): number {
    return this.placed.size;
  }

  /** Decides what is not yet decided in and about a box. */
  extend(box: PixelBox): void {
    if (this.decided.some((known) => contains(known, box))) return;
    const near = grown(box, NEAR);
    const far = grown(box, FAR);
    this.placeInsistent(far);
    const { scene } = this;
    for (const rank of ranksIn(scene, far)) this.crowd.add(rank);
    const early = scene.zoom - EARLIER;
    if (scene.keepsCarried) {
      const isCarried = ({ key }: LabelRequest) => scene.carried.has(key);
      for (const rank of ranksIn(scene, far)) this.keep(rank);
      this.placeRegions(far, isCarried);
    }
    this.placeRanks(far, Math.min(scene.zoom, CENTRES_ZOOM));
    this.placeRegions(far);
    this.placeRanks(far, early);
    this.placeRanks(near, scene.zoom);
    this.decided.push(box);
  }

  /** The names that reach into a box. */
  labelsIn(box: PixelBox): PlacedLabel[] {
    const found: PlacedLabel[] = [];
    for (const label of this.placed.values()) {
      const { spot, request } = label;
      if (overlaps(spot.box, box) || overlaps(around(request), box)) found.push(label);
    }
    return found;
  }

  /**
   * Moves a name to another spot that is free and that `allows`, for good; null where there is none.
   * One that must not be lost takes the room of others.
   */
  move(label: PlacedLabel, allows: (spot: Spot) => boolean): PlacedLabel | null {
    const { request } = label;
    this.takeOut(label);
    const isFree = (spot: Spot) => allows(spot) && this.isFree(spot);
    const moved = request.insistent
      ? placeInsistent([request], this.insistent, this.hard, this.scene.carried, allows)[0]
      : tryAll(request, undefined, isFree);
    this.putIn(moved ?? label);
    return moved ?? null;
  }

  private placeInsistent(area: PixelBox): void {
    const { scene } = this;
    const marks = scene.marksIn(area);
    this.addObstacles([...markBoxes(marks), ...scene.obstaclesIn(area)]);
    const notes = new Map(scene.highlights.map(({ id, note }) => [id, note]));
    const requests: LabelRequest[] = [];
    for (const request of claimRequests(scene, marks, scene.idOf, notes)) {
      if (this.placed.has(request.key) || requests.some(({ key }) => key === request.key)) continue;
      if (this.insistent.some(({ key }) => key === request.key)) continue;
      this.asked.add(request.key);
      requests.push(request);
    }
    const claimed = new Set([...this.insistent, ...requests].map(({ key }) => key));
    for (const highlight of scene.highlights) {
      const { id, x, y } = highlight;
      const isInside = x >= area.minX && x <= area.maxX && y >= area.minY && y <= area.maxY;
      if (isInside && !claimed.has(id)) requests.push(highlightRequest(scene, highlight));
    }
    this.insistent.push(...requests);
    const labels = placeInsistent(requests, this.insistent, this.hard, scene.carried);
    for (const label of labels) this.putIn(label);
  }

  private addObstacles(boxes: readonly PixelBox[]): void {
    for (const box of boxes) {
      const key = `${box.minX},${box.minY},${box.maxX},${box.maxY}`;
      if (this.knownObstacles.has(key)) continue;
      this.knownObstacles.add(key);
      this.hard.add(box);
    }
  }

  private placeRanks(area: PixelBox, mostZoom: number): void {
    for (const rank of ranksIn(this.scene, area, mostZoom)) this.decide(rank);
  }

  /**
   * Decides a settlement after all that go before it within reach, which may lie outside the asked
   * area: so the choice is the same from wherever the map came.
   */
  private decide(rank: number): void {
    if (this.askedRanks[rank] === 1) return;
    this.askedRanks[rank] = 1;
    for (const other of this.crowd.about(rank)) if (other < rank) this.decide(other);
    const request = settlementRequest(this.scene, rank);
    if (!this.asked.has(request.key)) this.place(request);
  }

  /** Decides a settlement first that was named before. */
  private keep(rank: number): void {
    if (this.askedRanks[rank] === 1) return;
    const { gazetteer, ranks, carried } = this.scene;
    const key = gazetteer.columns.ids[ranks.rows[rank]!]!;
    if (!carried.has(key)) return;
    this.askedRanks[rank] = 1;
    if (!this.asked.has(key)) this.place(settlementRequest(this.scene, rank));
  }

  private placeRegions(
    area: PixelBox,
    isWanted: (request: LabelRequest) => boolean = () => true,
  ): void {
    for (const request of regionRequests(this.scene, this.scene.units, area, this.asked)) {
      if (!isWanted(request)) continue;
      this.asked.add(request.key);
      this.place(request);
    }
  }

  private place(request: LabelRequest): void {
    if (!request.marked) {
      const dot = around(request);
      if (this.hard.hits(dot) || this.soft.hits(dot)) return;
    }
    const carried = this.scene.carried.get(request.key);
    const label = tryAll(request, carried, (spot) => this.isFree(spot));
    if (label !== null) this.putIn(label);
  }

  private isFree({ box }: Spot): boolean {
    const room = grown(box, MARGIN_X, MARGIN_Y);
    return !this.hard.hits(room) && !this.soft.hits(room);
  }

  private putIn(label: PlacedLabel): void {
    const boxes = boxesOf(label);
    const grid = label.request.insistent ? this.hard : this.soft;
    for (const box of boxes) {
      grid.add(box);
      this.owners.set(box, label);
    }
    this.boxes.set(label, boxes);
    this.placed.set(label.request.key, label);
    if (!label.request.insistent) return;
    const evicted = new Set<PlacedLabel>();
    for (const box of boxes) {
      for (const hit of this.soft.allHits(box)) evicted.add(this.owners.get(hit)!);
    }
    for (const other of evicted) this.takeOut(other);
    for (const other of evicted) this.place(other.request);
  }

  private takeOut(label: PlacedLabel): void {
    const grid = label.request.insistent ? this.hard : this.soft;
    for (const box of this.boxes.get(label) ?? []) {
      grid.remove(box);
      this.owners.delete(box);
    }
    this.boxes.delete(label);
    this.placed.delete(label.request.key);
  }
}

/** All that a name takes: its text, its leader, and its dot where it has one of its own. */
function boxesOf({ request, spot }: PlacedLabel): PixelBox[] {
  const boxes = [{ ...spot.box }, ...(spot.leader === null ? [] : leaderBoxes(spot.leader))];
  if (!request.marked) boxes.push(around(request));
  return boxes;
}
