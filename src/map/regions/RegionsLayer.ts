import type { Point } from 'leaflet';
import type { PlaceId } from '../../../geodata/settlement.ts';
import { CanvasOverlay, type OverlayView } from '../CanvasOverlay.ts';
import type { PixelBox } from '../projection.ts';
import type { RegionMark, Theme } from '../types.ts';
import {
  bandWidth,
  type DrawableRegion,
  drawRegion,
  type RegionEmphasis,
  regionPath,
} from './draw.ts';
import { type GlyphPoint, glyphLattice, sharedBox } from './hatch.ts';
import { boundsAt, OUTLINE_ZOOM, projectOutline } from './outline.ts';

/** Half the width of a small glyph, its halo included. */
const GLYPH_RADIUS = 8;
const GLYPH_CORNERS = [
  [0, 0],
  [-GLYPH_RADIUS, 0],
  [GLYPH_RADIUS, 0],
  [0, -GLYPH_RADIUS],
  [0, GLYPH_RADIUS],
] as const;

/** The hatched regions on one canvas, under the marks. */
export class RegionsLayer extends CanvasOverlay {
  private regions: readonly DrawableRegion[] = [];
  private marks: readonly RegionMark[] = [];
  private theme: Theme;
  private selected: PlaceId | null = null;
  private companions: ReadonlySet<PlaceId> = new Set();
  private focused: PlaceId | null = null;
  private readonly probe: CanvasRenderingContext2D | null;
  private readonly band: HTMLCanvasElement;

  constructor(pane: string, theme: Theme) {
    super(pane, 'map-regions');
    this.theme = theme;
    this.probe = document.createElement('canvas').getContext('2d');
    this.band = document.createElement('canvas');
  }

  setRegions(marks: readonly RegionMark[]): void {
    if (marks === this.marks) return;
    const known = new Map(this.regions.map((region) => [region.mark.outline, region]));
    this.marks = marks;
    this.regions = marks
      .map((mark) => {
        const old = known.get(mark.outline);
        if (old !== undefined) return { ...old, mark };
        const outline = projectOutline(mark.outline);
        return { mark, outline, path: regionPath(outline) };
      })
      // The small ones are drawn last and lie on top.
      .sort((a, b) => b.outline.extent - a.outline.extent);
    this.redraw();
  }

  setTheme(theme: Theme): void {
    if (theme === this.theme) return;
    this.theme = theme;
    this.redraw();
  }

  /** Lights a region, and more thinly the other regions of the selected claim. */
  setSelected(selected: PlaceId | null, companions: ReadonlySet<PlaceId>): void {
    this.selected = selected;
    this.companions = companions;
    this.redraw();
  }

  setFocused(unit: PlaceId | null): void {
    if (unit === this.focused) return;
    this.focused = unit;
    this.redraw();
  }

  /** The smallest hatched area under a point of the window; of a country only the band counts. */
  hit(containerPoint: Point): RegionMark | null {
    const { probe } = this;
    if (!this._map || probe === null) return null;
    const zoom = this._map.getZoom();
    const at = this.toWorld(containerPoint);
    const scale = 2 ** (zoom - OUTLINE_ZOOM);
    for (const region of [...this.regions].reverse()) {
      const bounds = boundsAt(region.outline, zoom);
      if (at.x < bounds.minX || at.x > bounds.maxX || at.y < bounds.minY || at.y > bounds.maxY) {
        continue;
      }
      // In the path's own pixels, so that the probe needs no transform.
      const x = (at.x - bounds.minX) / scale;
      const y = (at.y - bounds.minY) / scale;
      if (!probe.isPointInPath(region.path, x, y, 'evenodd')) continue;
      if (region.mark.extent === 'country') {
        probe.lineWidth = (2 * bandWidth(zoom)) / scale;
        if (!probe.isPointInStroke(region.path, x, y)) continue;
      }
      return region.mark;
    }
    return null;
  }

  /** What the small glyphs of the regions cover, in world pixels. */
  glyphBoxes(box: PixelBox, zoom: number): PixelBox[] {
    return this.regions.flatMap((region) =>
      this.glyphPoints(region, box, zoom).map(({ x, y }) => ({
        minX: x - GLYPH_RADIUS,
        minY: y - GLYPH_RADIUS,
        maxX: x + GLYPH_RADIUS,
        maxY: y + GLYPH_RADIUS,
      })),
    );
  }

  protected draw(context: CanvasRenderingContext2D, view: OverlayView): void {
    for (const region of this.regions) {
      const emphasis = this.emphasis(region.mark.unit);
      const points = this.glyphPoints(region, view.box, view.zoom);
      drawRegion(context, region, view, this.theme, emphasis, points, this.band);
    }
  }

  /** Points of the lattice whose glyph lies wholly inside the region; a country has none. */
  private glyphPoints(region: DrawableRegion, box: PixelBox, zoom: number): GlyphPoint[] {
    const { probe } = this;
    const bounds = boundsAt(region.outline, zoom);
    const shown = sharedBox(bounds, box);
    if (probe === null || shown === null || region.mark.extent === 'country') return [];
    const scale = 2 ** (zoom - OUTLINE_ZOOM);
    return glyphLattice(shown).filter(({ x, y }) =>
      GLYPH_CORNERS.every(([dx, dy]) =>
        probe.isPointInPath(
          region.path,
          (x + dx - bounds.minX) / scale,
          (y + dy - bounds.minY) / scale,
          'evenodd',
        ),
      ),
    );
  }

  private emphasis(unit: PlaceId): RegionEmphasis {
    if (unit === this.focused) return 'focused';
    if (unit === this.selected) return 'selected';
    return this.companions.has(unit) ? 'companion' : null;
  }
}
