/** A package root with the small gazetteer, the shipped report and a base map of two squares. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { makeDataRoot } from '../fixtures/cli.ts';

function square(lon: number, lat: number): Polygon {
  const ring = [
    [lon, lat],
    [lon + 1, lat],
    [lon + 1, lat + 1],
    [lon, lat + 1],
    [lon, lat],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

export function makeReportRoot(): { readonly root: string; remove(): void } {
  const made = makeDataRoot();
  const reports = fileURLToPath(new URL('../../public/reports', import.meta.url));
  const bad = fileURLToPath(new URL('../fixtures/reports', import.meta.url));
  mkdirSync(join(made.root, 'public'));
  cpSync(reports, join(made.root, 'public', 'reports'), { recursive: true });
  cpSync(bad, join(made.root, 'bad'), { recursive: true });
  const regions = {
    type: 'FeatureCollection' as const,
    features: [
      {
        type: 'Feature' as const,
        id: 'RU-BRY',
        properties: { country: 'RU', oblast: 'RU-BRY' },
        geometry: square(33, 52),
      },
      {
        type: 'Feature' as const,
        id: 'RU-KRS',
        properties: { country: 'RU', oblast: 'RU-KRS' },
        geometry: square(35, 51),
      },
    ],
  };
  writeFileSync(
    join(made.root, 'geodata', 'data', 'basemap.topojson'),
    JSON.stringify(topology({ regions })),
  );
  return made;
}
