/** Keeps in the store how the base map's later files fare: the finer one, and the outlines of regions. */
import type { BasemapPart } from '../map/basemap/parts.ts';
import type { PartState } from '../map/basemap/shelf.ts';
import type { BasemapSource } from '../map/basemap/source.ts';
import type { AppStore } from './state/store.ts';

/** Follows the parts of a base map; trying again fetches all that failed. */
export function followParts(store: AppStore, source: BasemapSource): void {
  const states = new Map<BasemapPart, PartState>();
  const failedParts = () =>
    [...states].flatMap(([part, state]) => (state.state === 'failed' ? [{ part, state }] : []));
  let since = 0;

  store.getState().setLoader('basemap-detail', () => {
    for (const { part } of failedParts()) source.retry(part);
  });
  source.onPart((part, state) => {
    states.set(part, state);
    const { setLoad, words } = store.getState();
    const [failed] = failedParts();
    if ([...states.values()].some((each) => each.state === 'loading')) {
      since ||= Date.now();
      setLoad('basemap-detail', { state: 'loading', since });
      return;
    }
    since = 0;
    if (!failed) {
      setLoad('basemap-detail', { state: 'ready' });
      return;
    }
    const { message, status } = failed.state;
    const { network, http } = words.errors;
    const reason = status === undefined ? message : status === null ? network : http(status);
    setLoad('basemap-detail', { state: 'failed', file: `basemap (${failed.part})`, reason });
  });
}
