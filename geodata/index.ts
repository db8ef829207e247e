/** The public face of the gazetteer: which places exist, what they are called, where they are. */
export { distanceKm } from './distance.ts';
export {
  type BBox,
  type Gazetteer,
  openGazetteer,
  openReferences,
  type ReferenceLookup,
  type SettlementColumns,
  type UnitChain,
} from './gazetteer.ts';
export { RecordError } from './records.ts';
export { type FindOptions, openSearch, type Search } from './search.ts';
export type { GazetteerText } from './sections.ts';
export * from './settlement.ts';
export { openUnitNames, type UnitNames } from './unit-names.ts';
