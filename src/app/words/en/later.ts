import { card } from './card.ts';
import { details } from './details.ts';
import { dialogs } from './dialogs.ts';
import { exportWords } from './export.ts';
import { legend } from './legend.ts';
import { places } from './places.ts';
import { reading } from './reading.ts';
import { readingClaims } from './reading-claims.ts';
import { reasons } from './reasons.ts';
import { search } from './search.ts';
import { tallies } from './tallies.ts';
import { workspace } from './workspace.ts';

/** What only those parts of the app say that are loaded when they are first wanted. */
export const later = {
  card,
  details,
  dialogs,
  reasons,
  places,
  search,
  tallies,
  export: exportWords,
  legend,
  reading,
  readingClaims,
  workspace,
};
