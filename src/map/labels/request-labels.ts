/** Which names to ask for in a view and in which order: claims first, then what is important. Pure. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { DisplayNames, PlaceId } from '../../../geodata/settlement.ts';
import { indexMarks } from '../marks/hit.ts';
import type { Mark } from '../marks/scene.ts';
import { type PixelBox, toBBox, worldSize, worldX, worldY } from '../projection.ts';
import type { NameStyle } from '../types.ts';
import { clearanceOf, clearanceOfFan } from './mark-room.ts';
import type { Clearance, LabelRequest, LabelSize } from './place-labels.ts';
import {
  LABEL_STYLES,
  type LabelStyle,
  type LabelTier,
  labelMargin,
  leastImportance,
  tierOf,
} from './style.ts';

export interface NameRequest extends LabelRequest {
  readonly tier: LabelTier;
  readonly first: string;
  /** Null where one name is shown or both are written alike. */
  readonly second: string | null;
}

/** Width of a text in CSS pixels. */
export type Measure = (text: string, font: string) => number;

/** What labels need of the gazetteer. */
export type NameSource = Pick<Gazetteer, 'columns' | 'byId' | 'displayNames' | 'within'>;

export interface NamesInView {
  readonly gazetteer: NameSource;
  readonly nameStyle: NameStyle;
  readonly zoom: number;
  /** World pixels to be labelled. */
  readonly box: PixelBox;
  /** The marks drawn there, and the id of a table's place. */
  readonly marks: readonly Mark[];
  readonly idOf: (place: number) => PlaceId;
  readonly highlights: readonly PlaceId[];
  readonly measure: Measure;
  /** Keys shown before at this zoom: they keep their place before slightly more important ones. */
  readonly shown: { has(key: string): boolean };
}

/** How much more important a newcomer must be to take the room of a name that is shown. */
const STAY_BONUS = 0.08;
/** About the area in pixels that one candidate gets: more are asked for than can be placed. */
const AREA_OF_CANDIDATE = 4000;
const MOST_CANDIDATES = 700;
/** Below this zoom `leastImportance` leaves few of them, and asking for more is for nothing. */
const SPARSE_ZOOM = 8.5;
const MOST_SPARSE_CANDIDATES = 300;

const NOTHING: Clearance = { left: 0, right: 0, top: 0, bottom: 0 };

/**
 * The requests in the order in which they are to be placed: the centres of oblasts, by which a
 * reader finds the way; places with claims, which can stand off their marks; highlights; the rest.
 */
export function requestLabels(view: NamesInView): NameRequest[] {
  const marked = [...markedNames(view), ...highlightedNames(view)];
  const settlements = [...settlementNames(view)];
  const ours = new Set(marked.map(({ key }) => key));
  const unmarked = settlements.filter(({ key }) => !ours.has(key));
  const isCentre = ({ tier }: NameRequest) => tier === 'oblast-centre';
  // A place both claimed and highlighted is asked for once, as it is claimed.
  const unique = new Map<PlaceId, NameRequest>();
  for (const request of marked) if (!unique.has(request.key)) unique.set(request.key, request);
  return [
    ...unmarked.filter(isCentre),
    ...unique.values(),
    ...unmarked.filter((request) => !isCentre(request)),
  ];
}

function* markedNames(view: NamesInView): Generator<NameRequest> {
  const { gazetteer, marks } = view;
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
    const place = gazetteer.byId(view.idOf(mark.places[0]!));
    if (place === undefined || place.type === 'unit') continue;
    const fan = fans.get(mark.places[0]!);
    yield request(view, 'claim', place.id, place.display, mark.anchorX, mark.anchorY, {
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

function* highlightedNames(view: NamesInView): Generator<NameRequest> {
  const size = worldSize(view.zoom);
  for (const id of view.highlights) {
    const place = view.gazetteer.byId(id);
    if (place === undefined || place.type === 'unit' || place.point === null) continue;
    const x = worldX(place.point.lon) * size;
    const y = worldY(place.point.lat) * size;
    if (!inside(view.box, x, y)) continue;
    const ring = { left: 12, right: 12, top: 12, bottom: 12 };
    yield request(view, 'claim', id, place.display, x, y, { clearance: ring, marked: true });
  }
}

function* settlementNames(view: NamesInView): Generator<NameRequest> {
  const { gazetteer, box, zoom, shown } = view;
  const { columns } = gazetteer;
  const size = worldSize(zoom);
  const area = (box.maxX - box.minX) * (box.maxY - box.minY);
  const most = zoom < SPARSE_ZOOM ? MOST_SPARSE_CANDIDATES : MOST_CANDIDATES;
  const limit = Math.min(most, Math.ceil(area / AREA_OF_CANDIDATE));
  const least = leastImportance(zoom);
  const rank = (row: number) =>
    columns.importance[row]! + (shown.has(columns.ids[row]!) ? STAY_BONUS : 0);
  const rows = gazetteer
    .within(toBBox(box, zoom), limit)
    .filter((row) => columns.importance[row]! >= least)
    .sort((a, b) => rank(b) - rank(a) || a - b);
  for (const row of rows) {
    const tier = tierOf(columns.importance[row]!);
    const dot = LABEL_STYLES[tier].dot;
    yield request(
      view,
      tier,
      columns.ids[row]!,
      gazetteer.displayNames(row),
      worldX(columns.lon[row]!) * size,
      worldY(columns.lat[row]!) * size,
      {
        clearance: { left: dot + 1, right: dot + 1, top: dot + 1, bottom: dot + 1 },
        marked: false,
      },
    );
  }
}

function inside(box: PixelBox, x: number, y: number): boolean {
  return x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY;
}

function request(
  view: NamesInView,
  tier: LabelTier,
  key: PlaceId,
  names: DisplayNames,
  x: number,
  y: number,
  { clearance = NOTHING, marked }: { clearance?: Clearance; marked: boolean },
): NameRequest {
  const { first: language, second: otherLanguage } = view.nameStyle;
  const style = LABEL_STYLES[tier];
  const first = names[language];
  const other = otherLanguage === null ? null : names[otherLanguage];
  const second = other === first ? null : other;
  return {
    key,
    tier,
    x,
    y,
    first,
    second,
    size: () => sizeOf(first, second, style, view.measure),
    clearance,
    margin: tier === 'claim' ? 0 : labelMargin(view.zoom),
    marked,
    insistent: tier === 'claim',
  };
}

function sizeOf(
  first: string,
  second: string | null,
  style: LabelStyle,
  measure: Measure,
): LabelSize {
  const firstWidth = measure(first, style.firstFont);
  if (second === null) return { width: Math.ceil(firstWidth), height: style.firstLine };
  return {
    width: Math.ceil(Math.max(firstWidth, measure(second, style.secondFont))),
    height: style.firstLine + style.secondLine,
  };
}
