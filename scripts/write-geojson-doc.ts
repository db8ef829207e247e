/** Writes the documentation of the exported properties from the data that tests hold features to. */
import { writeFileSync } from 'node:fs';
import { propertiesDocument } from './geojson-doc.ts';

writeFileSync(new URL('../src/formats/README.md', import.meta.url), propertiesDocument());
