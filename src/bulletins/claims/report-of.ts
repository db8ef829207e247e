/** Makes a report of the claim model out of a reading. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import {
  type ClaimRecord,
  REPORT_FORMAT,
  type Report,
  type ReportMeta,
} from '../../claims/claim.ts';
import type { Inferred, ReadClaim, Reading } from '../types.ts';
import { placeOfMention } from './place-of.ts';
import { type Places, statementOf, titleOf } from './wording.ts';

export { placeOfMention } from './place-of.ts';

/**
 * The claims of a reading in the form of a report file: `claimed`, never more. `report.date` is the
 * day it was reported (`2025-06-01`); claims are as valid against the schema as it is.
 */
export function claimsOfReading(
  reading: Reading,
  text: string,
  report: Pick<ReportMeta, 'date' | 'publisher' | 'language'>,
  gazetteer: Gazetteer,
): ClaimRecord[] {
  const newId = uniqueIds();
  return reading.claims.map((claim) => recordOf(claim, reading, text, report, gazetteer, newId));
}

/** The whole report. `meta.sha256` is of the text and made by the caller, or null. */
export function reportOfReading(
  reading: Reading,
  text: string,
  meta: ReportMeta,
  gazetteer: Gazetteer,
): Report {
  return {
    format: REPORT_FORMAT,
    report: meta,
    claims: claimsOfReading(reading, text, meta, gazetteer),
  };
}

/** Title and statement as they would be made of these fields: for a claim that was parted or changed since it was read. */
export function wordingOf(
  record: Pick<ClaimRecord, 'kind' | 'about' | 'group' | 'claimant' | 'figures'>,
  places: Places,
): Pick<ClaimRecord, 'title' | 'statement'> {
  const { claimant } = record;
  const name = claimant.name === '' ? null : claimant.name;
  const told = {
    ...record,
    claimant: { name, side: claimant.side },
    figures: record.figures.map((figure) => ({ figure })),
  };
  return { title: titleOf(told, places), statement: statementOf(told, places) };
}

function recordOf(
  claim: ReadClaim,
  reading: Reading,
  text: string,
  report: Pick<ReportMeta, 'date' | 'publisher'>,
  gazetteer: Gazetteer,
  newId: (kind: string, place: string | null) => string,
): ClaimRecord {
  const mentions = claim.places
    .map((index) => reading.mentions[index]!)
    .filter((mention) => !mention.notAPlace);
  const places = mentions.map((mention) => placeOfMention(mention, reading, gazetteer));
  const first = places[0]?.chosen ?? null;
  const place = first === null ? undefined : gazetteer.byId(first);
  const { name, side, quoting } = claim.claimant;
  const { from, to, precision, zone, asStated } = claim.time;
  const running = claim.kind === 'losses' && asStated?.startsWith('since ') === true;
  return {
    id: newId(claim.kind, place === undefined ? null : gazetteer.nameIn(place, 'en')),
    kind: claim.kind,
    title: titleOf(claim, mentions),
    statement: statementOf(claim, mentions),
    claimant: { name: name ?? report.publisher ?? 'Claimant not stated', side, quoting },
    about: { ...claim.about },
    group: claim.group,
    time: { from, to, precision, zone, asStated },
    reported: report.date,
    places,
    figures: claim.figures.map(({ figure }) => figure),
    ...(running ? { cumulative: true } : {}),
    status: 'claimed',
    history: [],
    contradicts: [],
    supersedes: [],
    quote: quoteOf(claim, text),
    note: noteOf(claim.inferred),
  };
}

function quoteOf({ start, end }: ReadClaim, text: string): { start: number; end: number } | null {
  return start < end && end <= text.length ? { start, end } : null;
}

const INFERRED_WORDS: Readonly<Record<Inferred, string>> = {
  claimant: 'who says it',
  side: 'whose side says it',
  acting: 'who acts',
  affected: 'who is acted on',
  group: 'the group of forces',
  time: 'when it was',
  kind: 'what was done',
};

function noteOf(inferred: readonly Inferred[]): string | null {
  if (inferred.length === 0) return null;
  return `Inferred, not said in so many words: ${inferred.map((what) => INFERRED_WORDS[what]).join(', ')}.`;
}

/** Ids of a kind and a place: "strike-avdiivka", "strike-avdiivka-2"; without a place "losses-1". */
function uniqueIds(): (kind: string, place: string | null) => string {
  const given = new Map<string, number>();
  const used = new Set<string>();
  return (kind, place) => {
    const name = (place ?? '')
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const base = name === '' ? kind : `${kind}-${name}`;
    for (;;) {
      const count = (given.get(base) ?? 0) + 1;
      given.set(base, count);
      const id = count === 1 && name !== '' ? base : `${base}-${count}`;
      if (used.has(id)) continue;
      used.add(id);
      return id;
    }
  };
}
