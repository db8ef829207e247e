import type { AppStore } from './state/store.ts';

/** Waits until the whole gazetteer is open or has failed; true when it is open. */
export function gazetteerSettled(store: AppStore): Promise<boolean> {
  return new Promise((resolve) => {
    const check = () => {
      const { gazetteerExtent, loads } = store.getState();
      if (gazetteerExtent === 'full') return true;
      return loads.gazetteer.state === 'failed' ? false : null;
    };
    const now = check();
    if (now !== null) return resolve(now);
    const stop = store.subscribe(() => {
      const then = check();
      if (then === null) return;
      stop();
      resolve(then);
    });
  });
}
