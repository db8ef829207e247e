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
};
