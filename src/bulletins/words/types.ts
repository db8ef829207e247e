/** What the tables of a language hold. They are data: see `phrases.ts` for how forms are written. */
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { GroupOfForces, Side } from '../../claims/vocabulary.ts';
import type { Bearing } from '../types.ts';
import type { Phrase } from './phrases.ts';

export type { Phrase };

export type KindNamed = 'city' | 'urban-settlement' | 'village';

/** An organisation or an office that speaks. */
export interface ClaimantWords {
  /** For showing; null takes the words as written. */
  readonly name: string | null;
  readonly side: Side;
  readonly phrases: readonly Phrase[];
}

/** Persons who speak for a side. */
export interface OfficialWords {
  readonly side: Side;
  readonly phrases: readonly Phrase[];
}

/** Words by which places and what is none are told. */
export interface PlaceWords {
  /** Nouns before (or, in English, after) the name of a settlement; `any` says no kind. */
  readonly kinds: Readonly<Record<KindNamed | 'any', readonly Phrase[]>>;
  /** After these a capitalised word is a place: "near", «в районе», «поблизу». */
  readonly near: readonly Phrase[];
  /** After these a capitalised word may be a place: "in", «в», «под». */
  readonly within: readonly Phrase[];
  /** What follows is an aim or a mark to measure from, not the site: "toward", «от». */
  readonly anchors: readonly Phrase[];
  /** Verbs and nouns of taking, shelling or holding, after which a place often follows at once. */
  readonly actions: readonly Phrase[];
  /** Words that may stand between a cue and a name: "the", "northern outskirts of", «окраине». */
  readonly fillers: readonly Phrase[];
  readonly bearings: Readonly<Record<Bearing, readonly Phrase[]>>;
  /** Between members of a list, beside commas. */
  readonly and: readonly Phrase[];
  /** Between a name and another name of the same place: "formerly", «новое название —». */
  readonly formerly: readonly Phrase[];
  readonly units: {
    readonly oblast: readonly Phrase[];
    readonly raion: readonly Phrase[];
    readonly hromada: readonly Phrase[];
    readonly republic: readonly Phrase[];
  };
  /** Units that are named by one word or in a fixed way, with their ids. */
  readonly namedUnits: readonly { readonly unit: PlaceId; readonly phrases: readonly Phrase[] }[];
  readonly directions: readonly Phrase[];
  readonly groups: Readonly<Record<GroupOfForces, readonly Phrase[]>>;
  /** Nouns beside which the name of a group stands. */
  readonly groupNouns: readonly Phrase[];
  /** Things named after places, which are none: the noun follows or precedes the name. */
  readonly things: readonly Phrase[];
  /** Nouns whose name follows and is no settlement: streets, rivers, clubs, ships. */
  readonly thingsBefore: readonly Phrase[];
  /** Offices and ranks before the name of a person. */
  readonly offices: readonly Phrase[];
  readonly firstNames: readonly Phrase[];
  /** Surnames often in the news that are villages, too. */
  readonly surnames: readonly Phrase[];
  /** "said", «сообщил»: beside these stands a person or an organisation. */
  readonly speech: readonly Phrase[];
  readonly claimants: readonly ClaimantWords[];
  readonly officials: readonly OfficialWords[];
  /** Capitalised words that name no settlement here: countries, peoples, months, weapons, media. */
  readonly never: readonly Phrase[];
  /** Common words that begin sentences and are villages, too. */
  readonly common: readonly Phrase[];
}

export interface LanguageWords {
  readonly places: PlaceWords;
}
