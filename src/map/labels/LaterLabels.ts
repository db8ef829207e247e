import type { Map as LeafletMap, Point } from 'leaflet';
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { LabelInput, LabelsLayer } from './LabelsLayer.ts';

/** What draws names is asked for with the map, and kept for every map of the page. */
let loading: Promise<typeof import('./LabelsLayer.ts')> | null = null;

function load(): Promise<typeof import('./LabelsLayer.ts')> {
  loading ??= import('./LabelsLayer.ts').catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/**
 * The layer of names, whose code comes behind that of the marks: the first claims do not wait for
 * it. Where it cannot be loaded the map is without names, and each later change asks for it again.
 */
export class LaterLabels {
  private readonly map: LeafletMap;
  private readonly make: (module: typeof import('./LabelsLayer.ts')) => LabelsLayer;
  private input: LabelInput;
  private layer: LabelsLayer | null = null;
  private isAsked = false;
  private isRemoved = false;

  /** @param onFirstDrawn called once, when names are on the screen for the first time */
  constructor(map: LeafletMap, pane: string, input: LabelInput, onFirstDrawn: () => void) {
    this.map = map;
    this.input = input;
    this.make = ({ LabelsLayer }) => new LabelsLayer(pane, this.input, onFirstDrawn);
    void this.open();
  }

  setInput(input: LabelInput): void {
    this.input = input;
    if (this.layer === null) void this.open();
    else this.layer.setInput(input);
  }

  obstaclesChanged(): void {
    this.layer?.obstaclesChanged();
  }

  fontsChanged(): void {
    this.layer?.fontsChanged();
  }

  /** The place whose name or dot lies under a point of the window. */
  hit(containerPoint: Point): PlaceId | null {
    return this.layer?.hit(containerPoint) ?? null;
  }

  remove(): void {
    this.isRemoved = true;
    this.layer?.remove();
  }

  private async open(): Promise<void> {
    if (this.isAsked) return;
    this.isAsked = true;
    try {
      const module = await load();
      if (this.isRemoved) return;
      this.layer = this.make(module);
      this.layer.addTo(this.map);
    } catch {
      this.isAsked = false;
    }
  }
}
