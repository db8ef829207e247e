/** Finds what a text names: settlements, units, directions, groups of forces, claimants. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { WrittenNames } from '../../../geodata/written/types.ts';
import type { ReadingSteps } from '../steps.ts';
import type { Mention, Segmented } from '../types.ts';
import { findDirections } from './directions.ts';
import type { Draft, Memory, Work } from './drafts.ts';
import { findGroups } from './groups.ts';
import { type Heading, underHeading } from './headings.ts';
import { lexiconOf } from './lexicon.ts';
import { relate } from './relations.ts';
import { findSettlements } from './settlements.ts';
import { findOrganisations, findPersons } from './speakers.ts';
import { findThings } from './things.ts';
import { openUnitNames, type UnitNames } from './unit-names.ts';
import { findUnits } from './units.ts';

export interface MentionSources {
  readonly gazetteer: Gazetteer;
  readonly names: WrittenNames;
}

/** So many tokens are read between two pauses. */
const PAUSE = 2000;
const unitNames = new WeakMap<WrittenNames, UnitNames>();

function unitNamesOf({ gazetteer, names }: MentionSources): UnitNames {
  let units = unitNames.get(names);
  if (units === undefined) {
    units = openUnitNames(gazetteer, names);
    unitNames.set(names, units);
  }
  return units;
}

/** Names that surely are no place first, then places among the words that are left. */
function readSentence(work: Work): void {
  findUnits(work);
  findDirections(work);
  findGroups(work);
  findOrganisations(work);
  findThings(work);
  findPersons(work);
  findSettlements(work);
}

function finished({ text, tokens }: Segmented, all: readonly Draft[]): Mention[] {
  const indexes = new Map(all.map((one, index) => [one, index]));
  const indexOf = (one: Draft): number => indexes.get(one)!;
  return all.map((one): Mention => {
    const start = tokens[one.from]!.start + one.cutStart;
    const end = tokens[one.to - 1]!.end - one.cutEnd;
    const settlement = one.type === 'settlement';
    return {
      start,
      end,
      surface: text.slice(start, end),
      type: one.type,
      sentence: one.sentence,
      role: settlement ? (one.anchor ? 'anchor' : 'site') : null,
      list: one.list,
      regions: one.regions.map(indexOf),
      glossOf: one.glossOf === null ? null : indexOf(one.glossOf),
      bearing: one.bearing,
      liesFrom:
        one.liesFrom === null
          ? null
          : { bearing: one.liesFrom.bearing, mention: indexOf(one.liesFrom.mention) },
      kindNamed: one.kindNamed,
      places: one.places,
      group: one.group,
      claimant: one.claimant,
      certainty: one.certainty,
    };
  });
}

function inOrder(one: Draft, other: Draft): number {
  return one.from - other.from || one.cutStart - other.cutStart;
}

/** Mentions come in the order of the text and do not overlap. Linear: all that is looked at around a word is bounded. */
export function* findMentions(
  segmented: Segmented,
  sources: MentionSources,
): ReadingSteps<Mention[]> {
  const { text, tokens, sentences } = segmented;
  const units = unitNamesOf(sources);
  const memory: Memory = {
    surnames: new Set(),
    directionSentence: -1000,
    groupSentence: -1000,
    bareGroupSentence: -1000,
    lists: 0,
  };
  const found: Draft[] = [];
  let heading: Heading | null = null;
  let pauseAt = PAUSE;
  for (const [number, sentence] of sentences.entries()) {
    if (sentence.endToken > pauseAt) {
      yield sentence.firstToken / tokens.length;
      pauseAt = sentence.endToken + PAUSE;
    }
    const drafts: Draft[] = [];
    const work: Work = {
      text,
      tokens,
      sentence,
      number,
      lexicon: lexiconOf(sentence.language),
      taken: new Uint8Array(sentence.endToken - sentence.firstToken),
      drafts,
      names: sources.names,
      gazetteer: sources.gazetteer,
      units,
      memory,
    };
    readSentence(work);
    drafts.sort(inOrder);
    relate(work, drafts);
    heading = underHeading(work, drafts, heading, sentences[number + 1]);
    for (const one of drafts) found.push(one);
  }
  return finished(segmented, found);
}
