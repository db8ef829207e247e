/** Those who speak without a name: "the acting governor", «глава региона», "a Russian war blogger". */

import type { PlaceId } from '../../../geodata/settlement.ts';
import type { Party } from '../../claims/claim.ts';
import type { Side } from '../../claims/vocabulary.ts';
import type { Token } from '../types.ts';
import { type FeatureOf, ofType, type Placed, type SentenceFeatures } from './features.ts';

/** A nameless voice; tokens from `from` to before `to`. */
export interface Official {
  readonly party: Party;
  /** False where the unit that it serves is not said in its sentence: whoever hands it on tells the side. */
  readonly sided: boolean;
  /** Stands for somebody named before: "the ministry", «в институте». */
  readonly back: 'institute' | 'ministry' | null;
  readonly from: number;
  readonly to: number;
}

/** Between an office and what it is of: "the head of the military administration of X region". */
const TO_UNIT = 4;
/** Authorities of the Russian side call themselves so on land that is Ukraine's by its ids. */
const RUSSIAN_AUTHORITY =
  /^(?:днр|лнр|dpr|lpr|dnr|lnr|крым|crimea|крим|sevastopol|севастопол)|народн|people.s republic/iu;

/** The side that authorities of a unit serve; `surface` is its name as written. */
export function sideOfUnit(id: PlaceId | undefined, surface: string): Side {
  if (RUSSIAN_AUTHORITY.test(surface)) return 'RU';
  if (id === undefined) return 'other';
  return id.startsWith('UA') ? 'UA' : 'RU';
}

/** The nameless officials of a sentence, in its order; those beside a named claimant are that claimant. */
export function officialsIn(
  features: SentenceFeatures,
  tokens: readonly Token[],
  text: string,
): Official[] {
  const offices = ofType(features.all, 'office');
  if (offices.length === 0) return [];
  const claimants = features.mentions.filter(({ mention }) => mention.type === 'claimant');
  const units = features.mentions.filter(({ mention }) => mention.type === 'unit');
  const towns = features.mentions.filter(({ mention }) => mention.type === 'settlement');
  const officials: Official[] = [];
  for (const office of offices) {
    const named = claimants.some(
      ({ from, to }) => from < office.to + TO_UNIT && to > office.from - TO_UNIT,
    );
    if (!named) officials.push(officialOf(office, units, towns, tokens, text));
  }
  return officials;
}

function officialOf(
  office: FeatureOf<'office'>,
  units: readonly Placed[],
  towns: readonly Placed[],
  tokens: readonly Token[],
  text: string,
): Official {
  const { side, back } = office;
  const own =
    units.find(({ from }) => from >= office.from && from <= office.to + TO_UNIT) ??
    units.find(({ to }) => to === office.from) ??
    towns.find(
      ({ from, to }) => (from >= office.to && from <= office.to + 1) || to === office.from,
    );
  const from = Math.min(office.from, own?.from ?? office.from);
  const to = Math.max(office.to, own?.to ?? office.to);
  const name = text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
  // "In the Glushkovo district ..., the acting governor said": the units it speaks of are its own.
  const unit = own ?? units[0];
  const served =
    unit === undefined
      ? 'other'
      : sideOfUnit(
          unit.mention.places[0] ?? unit.mention.chosen ?? unit.mention.candidates[0]?.place,
          unit.mention.surface,
        );
  return {
    party: { name, side: side ?? served },
    sided: side !== null || unit !== undefined,
    back,
    from,
    to,
  };
}
