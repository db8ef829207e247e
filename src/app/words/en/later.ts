import { card } from './card.ts';
import { details } from './details.ts';
import { exportWords } from './export.ts';
import { legend } from './legend.ts';
import { places } from './places.ts';
import { reasons } from './reasons.ts';
import { tallies } from './tallies.ts';

/** What only those parts of the app say that are loaded when they are first wanted. */
export const later = { card, details, reasons, places, tallies, export: exportWords, legend };
