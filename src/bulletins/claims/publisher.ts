/** Whose text it is, by its publisher and by its words. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { Party } from '../../claims/claim.ts';
import type { Side } from '../../claims/vocabulary.ts';
import { segment } from '../segment.ts';
import { readAtOnce } from '../steps.ts';
import type { TextLanguage, Token } from '../types.ts';
import { claimants as enClaimants } from '../words/en/named.ts';
import { OUTLETS } from '../words/outlets.ts';
import { compilePhrases, type PhraseTable } from '../words/phrases.ts';
import { claimants as ruClaimants } from '../words/ru/named.ts';
import { claimants as ukClaimants } from '../words/uk/named.ts';
import { lexiconOf } from './lexicon.ts';
import { sideOfUnit } from './officials.ts';

export interface Publisher {
  readonly party: Party;
  /** Hands on what others say; false for those who speak for themselves: a ministry, an institute. */
  readonly isOutlet: boolean;
}

interface Meaning {
  readonly side: Side;
  readonly isOutlet: boolean;
}

let table: PhraseTable<Meaning> | null = null;

function publishers(): PhraseTable<Meaning> {
  table ??= compilePhrases<Meaning>([
    ...OUTLETS.map(({ side, phrases }) => [{ side, isOutlet: true }, phrases] as const),
    ...[...enClaimants, ...ruClaimants, ...ukClaimants].map(
      ({ side, phrases }) => [{ side, isOutlet: false }, phrases] as const,
    ),
  ]);
  return table;
}

/** Null where the publisher is not known: whose text it is stays unknown. */
export function publisherOf(
  name: string | null | undefined,
  gazetteer: Gazetteer,
): Publisher | null {
  if (name === null || name === undefined || name.trim() === '') return null;
  const { tokens, language } = readAtOnce(segment(name, null));
  const party = (side: Side): Party => ({ name: name.trim(), side });
  const served = sideServed(tokens, language ?? 'en', gazetteer);
  let outlet: Publisher | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const found = publishers().at(tokens, at, tokens.length);
    if (found === null) continue;
    const { side, isOutlet } = found.meaning;
    // "An agency citing an institute": whoever is cited speaks.
    if (!isOutlet) return { party: party(served ?? side), isOutlet };
    outlet ??= { party: party(side), isOutlet };
    at = found.end - 1;
  }
  return served === null ? outlet : { party: party(served), isOutlet: false };
}

/**
 * The side that an official's channel serves: by the words ("a Russian war blogger"), else by the
 * unit that its office is of. Null where it is no office's.
 */
function sideServed(
  tokens: readonly Token[],
  language: TextLanguage,
  gazetteer: Gazetteer,
): Side | null {
  let office = false;
  for (let at = 0; at < tokens.length; at++) {
    for (const sense of lexiconOf(language).at(tokens, at, tokens.length)) {
      if (sense.value.type !== 'office') continue;
      if (sense.value.side !== null) return sense.value.side;
      office ||= sense.value.back === null;
    }
    office ||= OFFICE.test(tokens[at]!.key);
  }
  return office ? sideOfUnitIn(tokens, gazetteer) : null;
}

/** Offices in the forms that names of channels have: «канал главы ОВА». */
const OFFICE =
  /^(?:governor|administration|mayor|headquarters|губернатор|глав[аыуе]|ова|ода|администраци|адміністраці|голов[аи]|очільник|мэр|мер[уа]?$|правительств|оперштаб|штаб)/u;

/** A unit's name begins with these letters in every form; shorter ones would meet other words. */
const SHORTEST_STEM = 4;

function sideOfUnitIn(tokens: readonly Token[], gazetteer: Gazetteer): Side | null {
  const words = tokens.filter(({ capital }) => capital);
  for (const { text } of words) {
    const side = sideOfUnit(undefined, text);
    if (side !== 'other') return side;
  }
  for (const kind of ['oblast', 'raion'] as const) {
    for (const unit of gazetteer.allUnits(kind)) {
      for (const language of ['uk', 'ru', 'en'] as const) {
        const stem = stemOf(gazetteer.nameIn(unit, language));
        if (stem.length < SHORTEST_STEM) continue;
        for (const { key } of words) if (key.startsWith(stem)) return sideOfUnit(unit.id, '');
      }
    }
  }
  return null;
}

/** «Херсонська область» and «Херсонской»: what stays the same. */
function stemOf(name: string): string {
  const word = name.toLowerCase().split(/[\s-]/u)[0] ?? '';
  return word.replace(/(?:ська|ський|ская|ский|цька|цкая|зька|ська|ий|ая|а|я|ь)$/u, '');
}
