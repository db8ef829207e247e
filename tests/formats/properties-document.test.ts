import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { propertiesDocument } from '../../scripts/geojson-doc.ts';

it('documents every exported property as it is', () => {
  const page = readFileSync(new URL('../../src/formats/README.md', import.meta.url), 'utf8');
  expect(page).toBe(propertiesDocument());
});
