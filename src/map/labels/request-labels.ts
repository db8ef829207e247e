/** What is to be named in an area: places with claims, highlighted places, settlements, regions. Pure. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { DisplayNames, PlaceId } from '../../../geodata/settlement.ts';
import { indexMarks } from '../marks/hit.ts';
import type { Mark } from '../marks/scene.ts';
import { type PixelBox, worldSize, worldX, worldY } from '../projection.ts';
import type { NameStyle } from '../types.ts';
import { type LabelForm, type NamePair, nameForms } from './forms.ts';
import { clearanceOf, clearanceOfFan, HIGHLIGHT_REACH } from './mark-room.ts';
import type { Measure } from './measure.ts';
import type { NameRanks } from './ranks.ts';
import { besideSpots, type PointRoom, type Spot } from './spots.ts';
import { type LabelTier, labelStyle, showsSecondName, tierOf } from './style.ts';

export interface LabelRequest extends PointRoom {
  readonly key: PlaceId;
  readonly tier: LabelTier | 'region';
  /** Index into `CENTRES`: which mark stands at the point. */
  readonly centre: number;
  /** The texts, the one to be preferred first; asked for only where the point is free. */
  readonly forms: () => readonly LabelForm[];
  readonly spots: (form: LabelForm) => Iterable<Spot>;
  /** Also tries spots away from the point: a place with claims must not lose its name. */
  readonly insistent: boolean;
}

/** What labels need of the gazetteer. */
export type NameSource = Pick<Gazetteer, 'columns' | 'byId' | 'displayNames'>;

/** What names depend on wherever they stand. */
export interface Naming {
  readonly gazetteer: NameSource;
  readonly ranks: NameRanks;
  readonly nameStyle: NameStyle;
  readonly zoom: number;
  readonly measure: Measure;
}

/** Pixels between a dot and whatever is about it. */
const DOT_ROOM = 1;

/** The names of places with claims, those with the least room about them first. */
export function* claimRequests(
  naming: Naming,
  marks: readonly Mark[],
  idOf: (place: number) => PlaceId,
  notes: ReadonlyMap<PlaceId, string | null>,
): Generator<LabelRequest> {
  const alone = marks.filter(({ places }) => places.length === 1);
  const fans = new Map<number, Mark[]>();
  for (const mark of alone) {
    if (mark.type !== 'fan' && mark.type !== 'more') continue;
    const fan = fans.get(mark.places[0]!);
    if (fan === undefined) fans.set(mark.places[0]!, [mark]);
    else fan.push(mark);
  }
  const one = alone.filter((mark) => (fans.get(mark.places[0]!)?.[0] ?? mark) === mark);
  for (const mark of mostCrowdedFirst(one)) {
    const place = naming.gazetteer.byId(idOf(mark.places[0]!));
    if (place === undefined || place.type === 'unit') continue;
    const fan = fans.get(mark.places[0]!);
    yield insistent(naming, place.id, place.display, notes.get(place.id) ?? null, {
      x: mark.anchorX,
      y: mark.anchorY,
      clearance: fan === undefined ? clearanceOf(mark) : clearanceOfFan(fan),
      marked: true,
    });
  }
}

/** Those that have the least room about them choose first: others find another side. */
function mostCrowdedFirst(marks: readonly Mark[]): Mark[] {
  const reach = 90;
  const { index } = indexMarks(marks);
  const crowd = new Map(
    marks.map((mark) => {
      const near = index?.within(mark.anchorX, mark.anchorY, reach) ?? [];
      const weight = near.reduce((sum, i) => {
        const other = marks[i]!;
        const gap = Math.hypot(other.anchorX - mark.anchorX, other.anchorY - mark.anchorY);
        return sum + (gap === 0 ? 0 : 1 - Math.min(1, gap / reach));
      }, 0);
      return [mark, weight];
    }),
  );
  return [...marks].sort((a, b) => crowd.get(b)! - crowd.get(a)! || a.y - b.y || a.x - b.x);
}

/** A place that is looked at: world pixels, and a line such as its oblast, to tell it from its namesakes. */
export interface Highlight {
  readonly id: PlaceId;
  readonly x: number;
  readonly y: number;
  readonly display: DisplayNames;
  readonly note: string | null;
}

/** The highlighted places with a point, in world pixels of a zoom. */
export function highlightsAt(
  gazetteer: NameSource,
  highlights: readonly PlaceId[],
  notes: ReadonlyMap<PlaceId, string> | undefined,
  zoom: number,
): Highlight[] {
  const size = worldSize(zoom);
  return highlights.flatMap((id) => {
    const place = gazetteer.byId(id);
    if (place === undefined || place.type === 'unit' || place.point === null) return [];
    return {
      ...{ id, display: place.display, note: notes?.get(id) ?? null },
      x: worldX(place.point.lon) * size,
      y: worldY(place.point.lat) * size,
    };
  });
}

export function highlightRequest(naming: Naming, highlight: Highlight): LabelRequest {
  const { id, display, note, x, y } = highlight;
  const reach = HIGHLIGHT_REACH - 2;
  const clearance = { left: reach, right: reach, top: reach, bottom: reach };
  return insistent(naming, id, display, note, { x, y, clearance, marked: true });
}

/** Rows of the ranks that are named at the zoom and lie in a box of world pixels, in their order. */
export function* ranksIn(
  { ranks, zoom }: Naming,
  box: PixelBox,
  mostZoom = zoom,
): Generator<number> {
  const size = worldSize(zoom);
  const { leastZoom, x, y, length } = ranks;
  const [minX, minY, maxX, maxY] = [
    box.minX / size,
    box.minY / size,
    box.maxX / size,
    box.maxY / size,
  ];
  for (let i = 0; i < length && leastZoom[i]! <= mostZoom + 0.125; i += 1) {
    if (x[i]! >= minX && x[i]! <= maxX && y[i]! >= minY && y[i]! <= maxY) yield i;
  }
}

/** The name of a settlement without claims. */
export function settlementRequest(naming: Naming, rank: number): LabelRequest {
  const { gazetteer, ranks, zoom, measure } = naming;
  const { columns } = gazetteer;
  const row = ranks.rows[rank]!;
  const tier = tierOf(columns.importance[row]!);
  const style = labelStyle(tier, zoom);
  const size = worldSize(zoom);
  const centre = columns.centre?.[row] ?? 0;
  const reach = style.dot + DOT_ROOM + (centre >= 2 ? 1 : 0);
  const point: PointRoom = {
    x: ranks.x[rank]! * size,
    y: ranks.y[rank]! * size,
    clearance: { left: reach, right: reach, top: reach, bottom: reach },
    marked: false,
  };
  const isBoth = showsSecondName(tier, zoom);
  return {
    key: columns.ids[row]!,
    tier,
    centre,
    ...point,
    forms: () => {
      const pair = namePair(gazetteer.displayNames(row), naming.nameStyle, null);
      return nameForms(isBoth ? pair : { ...pair, second: null }, style, measure, true);
    },
    spots: (form) => besideSpots(point, form, false),
    insistent: false,
  };
}

function insistent(
  { nameStyle, zoom, measure }: Naming,
  key: PlaceId,
  names: DisplayNames,
  note: string | null,
  point: PointRoom,
): LabelRequest {
  const style = labelStyle('claim', zoom);
  return {
    ...{ key, tier: 'claim', centre: 0, insistent: true },
    ...point,
    forms: () => nameForms(namePair(names, nameStyle, note), style, measure, false),
    spots: (form) => besideSpots(point, form, true),
  };
}

/** The names in the reader's order; one where both are written alike. */
export function namePair(
  names: DisplayNames,
  { first: language, second: otherLanguage }: NameStyle,
  note: string | null,
): NamePair {
  const first = names[language];
  const other = otherLanguage === null ? null : names[otherLanguage];
  return { first, second: other === first ? null : other, note };
}
