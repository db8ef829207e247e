/** Makes a claim's place out of a mention. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { Gloss, PlaceMention, Reason } from '../../claims/claim.ts';
import type { Precision } from '../../claims/vocabulary.ts';
import type { Bearing, Reading, ResolvedMention } from '../types.ts';

export const BEARING_WORDS: Readonly<Record<Bearing, string>> = {
  N: 'north',
  NE: 'northeast',
  E: 'east',
  SE: 'southeast',
  S: 'south',
  SW: 'southwest',
  W: 'west',
  NW: 'northwest',
};

/** For each place that a text names twice at one spot, the second name; made once for a reading. */
const glosses = new WeakMap<Reading['mentions'], ReadonlyMap<ResolvedMention, ResolvedMention>>();

function glossOf(mention: ResolvedMention, { mentions }: Reading): ResolvedMention | null {
  let all = glosses.get(mentions);
  if (all === undefined) {
    const made = new Map<ResolvedMention, ResolvedMention>();
    for (const gloss of mentions) {
      const named = gloss.glossOf === null ? undefined : mentions[gloss.glossOf];
      if (named !== undefined && !made.has(named)) made.set(named, gloss);
    }
    all = made;
    glosses.set(mentions, all);
  }
  return all.get(mention) ?? null;
}

/**
 * A claim's place out of a mention of `reading`, with its gloss and the region the text names.
 * A unit is pinned only where its name means one unit.
 */
export function placeOfMention(
  mention: ResolvedMention,
  reading: Reading,
  gazetteer: Gazetteer,
): PlaceMention {
  const { start, end, surface } = mention;
  const region = mention.regions[0];
  const isUnit = mention.type === 'unit';
  const onlyUnit = isUnit && mention.places.length === 1 ? mention.places[0]! : null;
  const chosen = isUnit ? onlyUnit : mention.chosen;
  const gloss = glossOf(mention, reading);
  return {
    asWritten: surface,
    span: { start, end },
    regionAsWritten: region === undefined ? null : (reading.mentions[region]?.surface ?? null),
    gloss: gloss === null ? null : glossRecord(mention, gloss),
    candidates: isUnit
      ? onlyUnit === null
        ? mention.places.map((place) => ({ place, score: 0.5, reasons: [] }))
        : []
      : mention.candidates.map((candidate) => ({ ...candidate, reasons: [...candidate.reasons] })),
    chosen,
    chosenBy: chosen === null ? null : (mention.chosenBy ?? 'machine'),
    precision: isUnit ? precisionOfUnit(chosen, gazetteer) : mention.precision,
    role: mention.bearing !== null ? 'anchor' : (mention.role ?? 'site'),
    note: noteOf(mention, reading),
  };
}

function precisionOfUnit(id: string | null, gazetteer: Gazetteer): Precision {
  const unit = id === null ? undefined : gazetteer.byId(id);
  return unit?.type === 'unit' ? unit.kind : 'unlocated';
}

function glossRecord(mention: ResolvedMention, gloss: ResolvedMention): Gloss {
  const same = mention.chosen !== null && gloss.chosen === mention.chosen;
  const holds = same || (mention.glossHolds === true && mention.chosen !== null);
  const place = holds ? mention.chosen : gloss.chosen;
  const told = mention.candidates.find((candidate) => candidate.place === mention.chosen);
  const code = holds ? 'gloss-agrees' : 'gloss-names-another-place';
  const why: Reason[] = (told?.reasons ?? []).filter((reason) => reason.code === code);
  if (why.length === 0 && place !== null && mention.chosen !== null) {
    why.push({ code, values: { name: gloss.surface, place } });
  }
  return { text: gloss.surface, place, holds, why };
}

function noteOf(mention: ResolvedMention, { mentions }: Reading): string | null {
  const notes: string[] = [];
  if (mention.bearing !== null) {
    notes.push(
      `What is told lies ${BEARING_WORDS[mention.bearing]} of ${mention.surface}, not in it.`,
    );
  }
  const from = mention.liesFrom === null ? undefined : mentions[mention.liesFrom.mention];
  if (from !== undefined) {
    notes.push(`Said to lie ${BEARING_WORDS[mention.liesFrom!.bearing]} of ${from.surface}.`);
  }
  return notes.length === 0 ? null : notes.join(' ');
}
