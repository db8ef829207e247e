/** What the shipped gazetteer says, so that no test counts by heart what changes with the data. */
import { fileURLToPath } from 'node:url';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import type { Settlement } from '../../geodata/settlement.ts';
import { loadGazetteer } from '../../src/cli/data.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let opened: Gazetteer | null = null;

/** The gazetteer as the command line opens it; once for all tests of a file. */
export function gazetteer(): Gazetteer {
  opened ??= loadGazetteer(ROOT);
  return opened;
}

/** The settlement that bears a name today in an oblast; throws where there is not exactly one. */
export function settlementNamed(name: string, oblast: string): Settlement {
  const found = gazetteer()
    .namesakes(name)
    .filter((one) => gazetteer().units(one).oblast?.id === oblast);
  const [only] = found;
  if (!only || found.length > 1)
    throw new Error(`${found.length} settlements of ${oblast} are named ${name}; one is expected.`);
  return only;
}

/** The English names of raion and oblast, as a line of the search writes them. */
export function regionsOf(settlement: Settlement): { raion: string; oblast: string } {
  const { raion, oblast } = gazetteer().units(settlement);
  return { raion: raion?.display.en ?? '', oblast: oblast?.display.en ?? '' };
}

/** The year until which a settlement had a former name; throws where the gazetteer knows none. */
export function untilOf(settlement: Settlement, formerName: string): string {
  const name = settlement.names.find(({ kind, text }) => kind === 'former' && text === formerName);
  if (!name?.until)
    throw new Error(`${settlement.id} has no former name ${formerName} with a year.`);
  return name.until.slice(0, 4);
}
