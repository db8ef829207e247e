import {
  type Coords,
  DomUtil,
  type DoneCallback,
  GridLayer,
  type Map as LeafletMap,
} from 'leaflet';
import type { Theme } from '../types.ts';
import { partsOfTile } from './parts.ts';
import type { BasemapMode } from './protocol.ts';
import type { BasemapSource } from './source.ts';
import { TILE_MARGIN, TILE_SIZE } from './tile.ts';

/** A tile on the screen: where it lies, its canvas, and what is being drawn for it. */
interface ShownTile {
  readonly coords: Coords;
  readonly canvas: HTMLCanvasElement;
  drawing: AbortController | null;
  /** Tells Leaflet that the first picture is there; null once told. */
  ready: DoneCallback | null;
}

const ATTRIBUTION =
  '© OpenStreetMap contributors (ODbL) · geoBoundaries · Natural Earth · hromadas: Ministry for Development of Communities of Ukraine (CC BY-SA 4.0)';

/**
 * The embedded base map as a grid of canvas tiles. Pictures are drawn in the worker for the exact
 * scale and pixel density of the screen; a tile keeps its old picture until the new one is there.
 */
export class BasemapLayer extends GridLayer {
  readonly #source: BasemapSource;
  readonly #tiles = new Map<HTMLElement, ShownTile>();
  #theme: Theme;
  #mode: BasemapMode;
  #drawnAt = '';
  #stopListening: (() => void) | null = null;

  constructor(source: BasemapSource, theme: Theme, mode: BasemapMode = 'full') {
    super({
      tileSize: TILE_SIZE,
      minZoom: 0,
      maxZoom: 14,
      keepBuffer: 2,
      updateWhenZooming: false,
      attribution: ATTRIBUTION,
      className: 'basemap',
    });
    this.#source = source;
    this.#theme = theme;
    this.#mode = mode;
    this.on('tileunload', (event) => this.#forget(event.tile));
  }

  /** Changes the colours; every tile is swapped in one frame when all are drawn. */
  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    if (this._map) this.#redrawAll();
  }

  /** Draws everything, or only the borders over tiles of somebody else. */
  setMode(mode: BasemapMode): void {
    if (mode === this.#mode) return;
    this.#mode = mode;
    if (this._map) this.#redrawAll();
  }

  override onAdd(map: LeafletMap): this {
    super.onAdd(map);
    this.#drawnAt = this.#screen();
    map.on('zoomend resize', this.#onScreenChange, this);
    this.#stopListening = this.#source.onPart((part, { state }) => {
      const z = this._tileZoom;
      if (state === 'ready' && z !== undefined && partsOfTile({ z }).includes(part)) {
        this.#redrawAll();
      }
    });
    return this;
  }

  override onRemove(map: LeafletMap): this {
    map.off('zoomend resize', this.#onScreenChange, this);
    this.#stopListening?.();
    this.#stopListening = null;
    for (const tile of [...this.#tiles.keys()]) this.#forget(tile);
    super.onRemove(map);
    return this;
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const element = DomUtil.create('div', 'basemap-tile');
    const canvas = document.createElement('canvas');
    canvas.style.position = 'absolute';
    canvas.style.left = `${-TILE_MARGIN}px`;
    canvas.style.top = `${-TILE_MARGIN}px`;
    element.append(canvas);
    const tile: ShownTile = { coords, canvas, drawing: null, ready: done };
    this.#tiles.set(element, tile);
    this.#picture(tile).then(
      (show) => show(),
      (error: Error) => {
        if (error.name !== 'AbortError') done(error, element);
      },
    );
    return element;
  }

  /** Draws a tile for the present screen; what comes back puts the picture in place. */
  async #picture(tile: ShownTile): Promise<() => void> {
    tile.drawing?.abort();
    const drawing = new AbortController();
    tile.drawing = drawing;
    const scale = this.#scaleOf(tile.coords.z);
    const ratio = pixelRatio() * scale;
    const { x, y, z } = tile.coords;
    const request = { tile: { x, y, z }, theme: this.#theme, mode: this.#mode, ratio, scale };
    const { bitmap } = await this.#source.tile(request, drawing.signal);
    return () => {
      if (drawing.signal.aborted) {
        bitmap.close();
        return;
      }
      tile.drawing = null;
      const { canvas } = tile;
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.style.width = `${bitmap.width / ratio}px`;
      canvas.style.height = `${bitmap.height / ratio}px`;
      canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
      // Also where a change of the screen put another drawing in place of the tile's first.
      if (canvas.parentElement !== null) tile.ready?.(undefined, canvas.parentElement);
      tile.ready = null;
    };
  }

  /** Tiles of the zoom that is shown are redrawn together, so that no patchwork appears. */
  #redrawAll(): void {
    this.#drawnAt = this.#screen();
    const shown = [...this.#tiles.values()].filter(({ coords }) => coords.z === this._tileZoom);
    const pictures = shown.map((tile) =>
      this.#picture(tile).catch((error: Error) => {
        if (error.name !== 'AbortError') throw error;
        return () => undefined;
      }),
    );
    Promise.all(pictures).then(
      (shows) => {
        for (const show of shows) show();
      },
      // A tile that could not be drawn keeps its old picture.
      () => undefined,
    );
  }

  #onScreenChange(): void {
    if (this.#screen() !== this.#drawnAt) this.#redrawAll();
  }

  /** What the pictures depend on besides their place. */
  #screen(): string {
    return `${this._tileZoom}/${this.#scaleOf(this._tileZoom ?? 0)}/${pixelRatio()}`;
  }

  /** How much larger than at zoom `z` the map shows a tile, within what a picture is good for. */
  #scaleOf(z: number): number {
    const scale = this._map ? this._map.getZoomScale(this._map.getZoom(), z) : 1;
    return Math.min(1.5, Math.max(0.7, scale));
  }

  #forget(element: HTMLElement): void {
    this.#tiles.get(element)?.drawing?.abort();
    this.#tiles.delete(element);
  }
}

function pixelRatio(): number {
  return window.devicePixelRatio || 1;
}
