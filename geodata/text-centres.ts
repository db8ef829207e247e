/** Which settlements of the gazetteer's texts are centres, and how important that makes them. */
import { isHromadaCentre, oblastCentreOf, raionCentre } from './centres.ts';
import type { SettlementColumns } from './gazetteer.ts';
import { CENTRES, type CentreOf, importanceOf } from './importance.ts';
import type { DisplayNames, PlaceId } from './settlement.ts';
import type { Steps } from './steps.ts';
import type { SettlementTable } from './tables.ts';
import type { UnitTable } from './units.ts';

/** So many people make a place a likely centre, whatever kind its source gives it. */
const LARGE_POPULATION = 50_000;

/** Of which unit each settlement is the centre: null for most. */
function* centresOf(
  table: SettlementTable,
  units: UnitTable,
  displayNames: (row: number) => DisplayNames,
): Steps<(CentreOf | null)[]> {
  const centres: (CentreOf | null)[] = new Array(table.rows.ids.length).fill(null);
  const ofRaion = new Map<PlaceId, number[]>();
  const ofOblast = new Map<PlaceId, number[]>();
  const gather = (groups: Map<PlaceId, number[]>, id: PlaceId, row: number): void => {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  };
  table.rows.ids.forEach((id, row) => {
    const inUkraine = isHromadaCentre(id);
    if (inUkraine) centres[row] = 'hromada';
    const large = table.kind[row] === 'city' || table.population[row]! >= LARGE_POPULATION;
    if (!inUkraine && !large) return;
    const raion = units.above(table.unit[row]!, 'raion');
    const oblast = units.above(table.unit[row]!, 'oblast');
    if (inUkraine && raion !== null) gather(ofRaion, raion, row);
    if (oblast !== null) gather(ofOblast, oblast, row);
  });
  yield;
  for (const [raion, rows] of ofRaion) {
    const name = units.byId(raion)?.display.uk ?? '';
    const index = raionCentre(
      name,
      rows.map((row) => displayNames(row).uk),
    );
    const row = rows[index];
    if (row !== undefined) centres[row] = 'raion';
  }
  yield;
  for (const [oblast, rows] of ofOblast) {
    const named = rows.map((row) => ({ id: table.rows.ids[row]!, names: () => displayNames(row) }));
    for (const index of oblastCentreOf(oblast, named)) centres[rows[index]!] = 'oblast';
  }
  return centres;
}

/** Of which unit every row is the centre, and its importance, 0..1. */
export function* centresAndImportance(
  table: SettlementTable,
  units: UnitTable,
  displayNames: (row: number) => DisplayNames,
): Steps<Required<Pick<SettlementColumns, 'centre' | 'importance'>>> {
  const centres = yield* centresOf(table, units, displayNames);
  const importance = new Float32Array(centres.length);
  for (let row = 0; row < importance.length; row += 1) {
    const population = table.population[row]!;
    const known = Number.isNaN(population) ? null : population;
    importance[row] = importanceOf(table.kind[row]!, known, centres[row] ?? null);
  }
  return { centre: Uint8Array.from(centres, (centre) => CENTRES.indexOf(centre)), importance };
}
