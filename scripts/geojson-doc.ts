import { GEOJSON_PROPERTIES } from '../src/formats/geojson-properties.ts';

/** The text of `src/formats/README.md`: every property of an exported feature in a table. */
export function propertiesDocument(): string {
  const rows = GEOJSON_PROPERTIES.map(
    ({ name, type, nullable, meaning }) =>
      `| \`${name}\` | ${type}${nullable ? ' or null' : ''} | ${meaning.replaceAll('|', '\\|')} |`,
  );
  return `# What an export holds

GeoJSON after RFC 7946: one feature for each claim and place, WGS 84, at most five decimals.

- A settlement or a named site is a point. Where several places may be meant and nothing decides, the geometry is a MultiPoint of all candidates and \`certain\` is false.
- A region is its outline, exterior rings counterclockwise; a region whose outline is not known has a null geometry.
- A claim that names no place that can be located has a null geometry. Nothing is put on a centroid.
- Figures belong to the claim, not to each of its places: to add them up, take one feature a claim (\`place_number\` 0 or 1).
- The member \`namesake\` beside \`features\` says which filter was set, which sources are used, under which licences, and that nothing was independently verified.

Lists are text separated by "; ", so that the table opens in any GIS.

| Property | Type | Meaning |
|---|---|---|
${rows.join('\n')}

This page is written by \`npx tsx scripts/write-geojson-doc.ts\` from \`geojson-properties.ts\`.
`;
}
