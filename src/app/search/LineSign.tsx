import type { SearchEntry } from './entries.ts';

/** A small sign before a line, for the eye only: the words beside it say the same. */
export function LineSign({ entry }: { readonly entry: SearchEntry }) {
  return (
    <svg className="search-line-sign" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      {shapeOf(entry)}
    </svg>
  );
}

/** Towns and villages are dots of different size, as on the map; regions an outline; namesakes rings. */
function shapeOf(entry: SearchEntry) {
  switch (entry.type) {
    case 'namesakes':
      return (
        <g className="search-sign-line">
          <circle cx="5.5" cy="6" r="3" />
          <circle cx="13" cy="7.5" r="3" />
          <circle cx="7.5" cy="13" r="3" />
        </g>
      );
    case 'point':
      return (
        <g className="search-sign-line">
          <circle cx="9" cy="9" r="4.5" />
          <path d="M9 1.5v4M9 12.5v4M1.5 9h4M12.5 9h4" />
        </g>
      );
    case 'example':
      return (
        <g className="search-sign-line">
          <circle cx="7.5" cy="7.5" r="4.5" />
          <path d="M11 11l4.5 4.5" />
        </g>
      );
    default:
  }
  const { place } = entry;
  if (place.type === 'unit')
    return <path className="search-sign-line" d="M3 4.5l5-1.5 6.5 2-1 5 1.5 4-6 1.5-6-2 1-4.5z" />;
  if (place.type === 'site')
    return <path className="search-sign-line" d="M9 2.5l5.5 6.5-5.5 6.5-5.5-6.5z" />;
  const isCity = place.kind === 'city';
  return (
    <>
      <circle className="search-sign-full" cx="9" cy="9" r={isCity ? 3.5 : 2.5} />
      {isCity ? <circle className="search-sign-line" cx="9" cy="9" r="6" /> : null}
    </>
  );
}
