/** The charts of what is claimed to have been lost. */
export const tallies = {
  heading: 'Losses claimed, by group of forces',
  said: (claimant: string) => `${claimant} said`,
  notVerified: 'not independently verified',
  caption: (claimant: string) =>
    `What ${claimant} said of the other side's losses, by group of forces; not independently verified`,
  group: 'Group of forces',
  materiel: 'Materiel, as claimed',
  noMateriel: 'no materiel given',
  noFigure: 'no figure',
  ends: {
    open: '“more than”: the number claimed lies beyond the end of the bar',
    closed: '“up to”: the number claimed lies within the bar',
  },
  notAdded: 'Not added up: “more than” and “up to” have no sum.',
  cumulative: 'Cumulative tally',
  cumulativeCaption: (claimant: string) =>
    `${claimant} said this of all losses so far; not independently verified, and not part of the figures above`,
  what: 'What',
  figure: 'Number, as claimed',
  periodOf: (period: string) => `for ${period}`,
  show: (title: string) => `Show the claim “${title}”`,
};
