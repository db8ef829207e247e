import type { PlaceId } from '../../../geodata/settlement.ts';

/**
 * The keys of `geodata/sources.json` that the outline of a unit is made from: state borders and
 * coasts come from one source, the borders between oblasts and between districts from others.
 */
export function outlineSources(unit: PlaceId): readonly string[] {
  if (/^UA-/.test(unit)) return ['geoboundaries-ukr-adm1', 'geo-maps-countries'];
  if (/^(RU-|ru:)/.test(unit)) return ['osm-ru-districts', 'geo-maps-countries'];
  return ['geo-maps-countries'];
}
