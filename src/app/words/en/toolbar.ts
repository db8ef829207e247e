import type { ToolWords } from './tools.ts';

/** What the first view says of the tools of the map; the rest comes with them. */
export const toolbar = {
  measure: 'Measure a distance',
  layers: 'Base map, grid, coordinates',
  loadFailed: 'The tools of the map could not be loaded.',
  retry: 'Try again',
  load: async (): Promise<ToolWords> => (await import('./tools.ts')).tools,
};
