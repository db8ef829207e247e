import { useSyncExternalStore } from 'react';
import type { WindowSize } from './layout.ts';

let last: WindowSize = { width: 0, height: 0 };

function read(): WindowSize {
  const { innerWidth: width, innerHeight: height } = window;
  // The same object while nothing changed, as useSyncExternalStore asks.
  if (width !== last.width || height !== last.height) last = { width, height };
  return last;
}

function follow(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

export function useWindowSize(): WindowSize {
  return useSyncExternalStore(follow, read);
}
