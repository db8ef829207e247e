/** User-timing marks of the map's first drawings; each is set once in the life of the page. */
const PREFIX = 'namesake:';

export function markOnce(what: 'map' | 'claims' | 'labels'): void {
  const name = PREFIX + what;
  if (performance.getEntriesByName(name, 'mark').length === 0) performance.mark(name);
}

/**
 * Measures one drawing of a layer, from `start` (of `performance.now()`) to now, for whoever
 * observes; only the last one is kept, since a long session draws many thousand times.
 */
export function measureDrawing(layer: string, start: number): void {
  const name = `${PREFIX}draw-${layer}`;
  performance.clearMeasures(name);
  performance.measure(name, { start, end: performance.now() });
}
