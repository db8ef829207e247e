/** Gathers what an export needs from the store, without a browser. */
import type { MultiPolygon } from 'geojson';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import { type ClaimPlace, type DataSource, selectedPlaces } from '../../formats/export-input.ts';
import type { ExportFormat } from '../../formats/index.ts';
import { isFiltering } from '../state/filter.ts';
import type { AppState } from '../state/store.ts';

export interface ExportPlan {
  readonly selection: readonly ClaimPlace[];
  readonly claims: number;
  /** Places with several candidates and none chosen. */
  readonly unsure: number;
  /** Units whose outlines the file needs. */
  readonly regions: readonly PlaceId[];
  readonly fileName: string;
}

/** What the filter keeps, counted. `now` is a UTC time: `2025-06-02T10:00:00Z`. */
export function planExport(
  state: Pick<AppState, 'table' | 'claims' | 'rows' | 'gazetteer' | 'filter'>,
  format: Pick<ExportFormat, 'extension'>,
  now: string,
): ExportPlan {
  const selection = selectedPlaces(state.table, state.claims, state.rows);
  const part = isFiltering(state.filter) ? '-selection' : '';
  const fileName = `namesake-claims${part}-${now.slice(0, 10)}.${format.extension}`;
  return planOf(selection, state.gazetteer, fileName);
}

/** These claims and places, counted. */
export function planOf(
  selection: readonly ClaimPlace[],
  gazetteer: Gazetteer | null,
  fileName: string,
): ExportPlan {
  const mentions = selection.flatMap(({ claim, mention }) =>
    mention === null ? [] : (claim.places[mention] ?? []),
  );
  const chosen = mentions.flatMap((mention) => mention.chosen ?? []);
  return {
    selection,
    claims: new Set(selection.map(({ claim }) => claim.key)).size,
    unsure: mentions.filter(({ chosen: one, candidates }) => one === null && candidates.length > 0)
      .length,
    regions: [...new Set(chosen)].filter((id) => gazetteer?.byId(id)?.type === 'unit'),
    fileName,
  };
}

/**
 * Writes the file's text. Without the base map, regions are written without their outlines.
 *
 * @throws Error before the first places are open.
 */
export async function writeExport(
  state: Pick<AppState, 'gazetteer' | 'basemap' | 'filter'>,
  plan: ExportPlan,
  format: ExportFormat,
  sources: readonly DataSource[],
  now: string,
): Promise<string> {
  const { gazetteer, basemap, filter } = state;
  if (!gazetteer) throw new Error('no places are open');
  const found = new Map<PlaceId, MultiPolygon | null>();
  if (basemap) {
    await Promise.all(plan.regions.map(async (id) => found.set(id, await basemap.outline(id))));
  }
  return format.write({
    selection: plan.selection,
    gazetteer,
    outlines: (unit) => found.get(unit) ?? null,
    filter: isFiltering(filter) ? filter : null,
    sources,
    generated: now,
  });
}
