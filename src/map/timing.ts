/** User-timing marks of the map's first drawings; each is set once in the life of the page. */
const PREFIX = 'namesake:';

export function markOnce(what: 'map' | 'claims' | 'labels'): void {
  const name = PREFIX + what;
  if (performance.getEntriesByName(name, 'mark').length === 0) performance.mark(name);
}
