/** What the signs on the map mean. */
export const legend = {
  heading: 'What the marks mean',
  shape: 'Shape: what is claimed',
  colour: 'Colour: whose side says so',
  outline: 'Outline: what is known of it',
  outlines: {
    claimed: 'Dashed: claimed, not independently verified',
    corroborated: 'Solid: corroborated or geolocated by others',
    denied: 'Crossed: denied or retracted',
  },
  other: 'Other signs',
  ring: 'Ring: the place is unsure or known only roughly',
  count: 'Number: how many claims, on one place or on places close together',
  shared: 'Shape in a circle: one claim on places close together',
  hatch: 'Hatching: a claim that names only the region',
  chosen: 'Circle: what is chosen',
  basemap: {
    heading: 'The base map',
    border: 'Border of a country, as internationally recognised',
    oblast: 'Border of an oblast',
    unit: 'Border of a raion, district or hromada',
    approximate: 'The same, approximate: derived from where its settlements lie',
    railway: 'Railway',
    urban: 'Built-up area, true to about 1 km',
    oblastCentre: 'Centre of an oblast',
    raionCentre: 'Centre of a raion',
  },
};
