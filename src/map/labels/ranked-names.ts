/** The ranks of a gazetteer's names, made in steps between which the page stays responsive. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import { type NameRanks, rankNames } from './ranks.ts';

export interface Ranked {
  readonly gazetteer: Gazetteer;
  readonly ranks: NameRanks;
}

/** So few settlements are ranked at once: the names of the first view must not wait. */
const FEW = 3000;

/** While the ranks of a larger gazetteer are being made, those of the one before are given. */
export class RankedNames {
  private ready: Ranked | null = null;
  private opening: Gazetteer | null = null;
  private timer = 0;
  private readonly onReady: () => void;

  /** @param onReady called when the ranks of a gazetteer are there that were not at once */
  constructor(onReady: () => void) {
    this.onReady = onReady;
  }

  open(gazetteer: Gazetteer | null): void {
    if (gazetteer === this.opening) return;
    this.close();
    this.opening = gazetteer;
    if (gazetteer === null) {
      this.ready = null;
      return;
    }
    const steps = rankNames(gazetteer.columns);
    if (gazetteer.columns.length > FEW) {
      this.goOn(gazetteer, steps);
      return;
    }
    let step = steps.next();
    while (!step.done) step = steps.next();
    this.ready = { gazetteer, ranks: step.value };
  }

  /** Stops what is being made. */
  close(): void {
    clearTimeout(this.timer);
    this.opening = this.ready?.gazetteer ?? null;
  }

  /** The newest ranks there are; null while there are none. */
  of(gazetteer: Gazetteer | null): Ranked | null {
    this.open(gazetteer);
    return this.ready;
  }

  private goOn(gazetteer: Gazetteer, steps: Generator<void, NameRanks>): void {
    this.timer = window.setTimeout(() => {
      const step = steps.next();
      if (!step.done) {
        this.goOn(gazetteer, steps);
        return;
      }
      this.ready = { gazetteer, ranks: step.value };
      this.onReady();
    }, 0);
  }
}
