/** A place as commands print it: the shape that other tools read. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { Place, PlaceName, Unit } from '../../../geodata/settlement.ts';

export interface UnitRecord {
  readonly id: string;
  readonly uk: string;
  readonly en: string;
}

/** Property names are part of the published format. */
export interface PlaceRecord {
  readonly id: string;
  readonly names: {
    readonly uk: string;
    readonly ru: string;
    readonly en: string;
    /** Names the place officially had, in any language, each once. */
    readonly former: readonly string[];
    /** Every other name and spelling that is neither shown nor former, each once. */
    readonly aliases: readonly string[];
  };
  /** Degrees WGS 84, at most five decimals; null where not known. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Metres; null where there is no point. */
  readonly accuracy_m: number | null;
  readonly oblast: UnitRecord | null;
  readonly raion: UnitRecord | null;
  readonly hromada: UnitRecord | null;
}

function unitRecord(unit: Unit | null): UnitRecord | null {
  return unit === null ? null : { id: unit.id, uk: unit.display.uk, en: unit.display.en };
}

function unique(names: readonly PlaceName[]): string[] {
  return [...new Set(names.map((name) => name.text))];
}

/** The record of a place; a unit has no point and names only the units above it. */
export function placeRecord(gazetteer: Gazetteer, place: Place): PlaceRecord {
  const { uk, ru, en } = place.display;
  const former = unique(place.names.filter((name) => name.kind === 'former'));
  const told = new Set([uk, ru, en, ...former]);
  const aliases = unique(place.names).filter((text) => !told.has(text));
  const point = place.type === 'unit' ? null : place.point;
  const { oblast, raion, hromada } = gazetteer.units(place);
  return {
    id: place.id,
    names: { uk, ru, en, former, aliases },
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    accuracy_m: point?.accuracyM ?? null,
    oblast: unitRecord(oblast),
    raion: unitRecord(raion),
    hromada: unitRecord(hromada),
  };
}

/** Ukrainian, Russian and English name, each once: "Покровськ · Красноармейск · Pokrovsk". */
export function namesLine(place: Place): string {
  const { uk, ru, en } = place.display;
  return [...new Set([uk, ru, en])].join(' · ');
}

/** The units that hold a place in English, the smallest first. */
export function unitsLine(gazetteer: Gazetteer, place: Place): string {
  const { country, oblast, raion, hromada } = gazetteer.units(place);
  return [hromada, raion, oblast, country]
    .flatMap((unit) => (unit === null ? [] : [unit.display.en]))
    .join(', ');
}

/** "48.277, 37.177, within 500 m", or why there is no point. */
export function pointLine(place: Place): string {
  if (place.type === 'unit') return `${place.kind}: a region, not a point`;
  if (place.point === null) {
    const note = place.type === 'settlement' ? place.note : null;
    const said = 'place not known';
    return note === null || note.startsWith(said) ? (note ?? said) : `${said}: ${note}`;
  }
  return `${place.point.lat}, ${place.point.lon}, within ${place.point.accuracyM} m`;
}
