/** What the page and the base map's worker say to each other. */
import type { MultiPolygon } from 'geojson';
import type { Theme } from '../types.ts';
import type { BasemapFiles, BasemapPart } from './parts.ts';
import type { PartState } from './shelf.ts';
import type { TilePlace } from './tile.ts';

/**
 * `borders` draws only the borders of states and oblasts, on nothing: to be laid over tiles of
 * somebody else.
 */
export type BasemapMode = 'full' | 'borders';

export interface TileRequest {
  readonly tile: TilePlace;
  readonly theme: Theme;
  readonly mode: BasemapMode;
  /** Device pixels of the picture per CSS pixel of the tile at its own zoom. */
  readonly ratio: number;
  /** How much larger than at its own zoom the tile appears on the screen. */
  readonly scale: number;
}

/** A drawn tile and what it cost, in milliseconds. */
export interface TilePicture {
  readonly bitmap: ImageBitmap;
  readonly cutMs: number;
  readonly drawMs: number;
}

/** The outline of a unit; approximate where it is derived from the unit's settlements. */
export interface UnitOutline {
  readonly geometry: MultiPolygon;
  readonly approximate: boolean;
}

/** The file of the base map did not come; the app says so in its own words. */
export class BasemapNotFetched extends Error {
  /** What the server answered; null where there was no answer. */
  readonly status: number | null;

  constructor(url: string, status: number | null) {
    super(`${url} did not come: ${status === null ? 'no answer' : `status ${status}`}`);
    this.name = 'BasemapNotFetched';
    this.status = status;
  }
}

export type ToWorker =
  | { readonly type: 'open'; readonly files: BasemapFiles }
  | { readonly type: 'tile'; readonly id: number; readonly request: TileRequest }
  | {
      readonly type: 'outline';
      readonly id: number;
      readonly unit: string;
      /** Whether outlines of Ukraine's raions and hromadas are wanted, too. */
      readonly withHromadas: boolean;
    }
  /** Fetches a part that failed again. */
  | { readonly type: 'load'; readonly part: BasemapPart }
  /** The answer to a tile is no longer wanted; none comes. */
  | { readonly type: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly type: 'opened' }
  /** `id` null: the base map could not be opened. */
  | {
      readonly type: 'failed';
      readonly id: number | null;
      readonly message: string;
      /** Why the file did not come: the server's status, or null without an answer. Absent where it came. */
      readonly status?: number | null;
    }
  | { readonly type: 'tile'; readonly id: number; readonly picture: TilePicture }
  | { readonly type: 'outline'; readonly id: number; readonly outline: UnitOutline | null }
  | { readonly type: 'part'; readonly part: BasemapPart; readonly state: PartState };
