import { type Coords, type DoneCallback, GridLayer } from 'leaflet';
import { tileAddress } from './address.ts';
import { afterFailure, afterTile, HEALTHY, type Health, type Verdict, verdict } from './health.ts';
import type { OnlineTiles } from './online-tiles.ts';

/** A tile that has neither come nor failed by then counts as failed. */
const TIMEOUT_MS = 12_000;
/**
 * A failed tile is asked for again this often, this long after. Only a few at a time, which are enough
 * to learn that the server is back: one that refuses is not to be stormed.
 */
const RETRIES = 4;
const RETRY_AFTER_MS = 3_500;
const RETRIED_AT_ONCE = 3;

/** Leaflet's own picture tiles would bring much that is not used, and do not tell how a server fares. */
export class OnlineTilesLayer extends GridLayer {
  readonly #tiles: OnlineTiles;
  readonly #onVerdict: (verdict: Verdict) => void;
  readonly #ends = new Map<HTMLElement, () => void>();
  readonly #retried = new Set<HTMLElement>();
  #health: Health = HEALTHY;
  #verdict: Verdict = 'good';

  /** @param onVerdict told whenever the server's state changes */
  constructor(tiles: OnlineTiles, onVerdict: (verdict: Verdict) => void) {
    super({
      maxNativeZoom: tiles.maxNativeZoom,
      updateWhenZooming: false,
      keepBuffer: 1,
      // Under our borders, which lie in the same pane.
      zIndex: 0,
      className: 'online-tiles',
    });
    this.#tiles = tiles;
    this.#onVerdict = onVerdict;
    this.on('tileunload', ({ tile }) => this.#ends.get(tile)?.());
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const image = document.createElement('img');
    const name = `${coords.z}/${coords.x}/${coords.y}`;
    // OpenStreetMap's servers refuse who does not say where the map stands; the page itself says nothing.
    image.referrerPolicy = 'strict-origin';
    image.alt = '';
    image.decoding = 'async';
    let attempts = 0;
    let timer: number | undefined;
    const ask = () => {
      attempts += 1;
      timer = window.setTimeout(failed, TIMEOUT_MS);
      image.src = tileAddress(this.#tiles.template, coords, window.devicePixelRatio || 1);
    };
    const failed = () => {
      window.clearTimeout(timer);
      // An empty address ends a request that hangs and lets the same one be made again.
      image.removeAttribute('src');
      this.#judge(afterFailure(this.#health, name, performance.now()));
      const mayRetry = this.#retried.has(image) || this.#retried.size < RETRIED_AT_ONCE;
      if (attempts <= RETRIES && mayRetry) {
        this.#retried.add(image);
        timer = window.setTimeout(ask, RETRY_AFTER_MS);
      } else {
        this.#retried.delete(image);
        done(new Error(`The tile ${name} did not come.`), image);
      }
    };
    image.onload = () => {
      window.clearTimeout(timer);
      this.#retried.delete(image);
      done(undefined, image);
      this.#judge(afterTile());
    };
    image.onerror = failed;
    this.#ends.set(image, () => {
      window.clearTimeout(timer);
      image.onload = null;
      image.onerror = null;
      image.removeAttribute('src');
      this.#retried.delete(image);
      this.#ends.delete(image);
    });
    ask();
    return image;
  }

  #judge(health: Health): void {
    this.#health = health;
    const now = verdict(health, performance.now());
    if (now === this.#verdict) return;
    this.#verdict = now;
    this.#onVerdict(now);
    // What was given up while the server was away is asked for now that it is back.
    if (now === 'good') this.redraw();
  }
}
