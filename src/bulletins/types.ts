/** What the steps of reading a bulletin hand to one another. All offsets are UTF-16 units of the text as given. */
import type { PlaceId } from '../../geodata/settlement.ts';
import type { Candidate, ClaimTime, Figure, Party } from '../claims/claim.ts';
import type {
  ClaimKind,
  GroupOfForces,
  PlaceRole,
  Precision,
  Side,
  TimePrecision,
} from '../claims/vocabulary.ts';

export const TEXT_LANGUAGES = ['en', 'ru', 'uk'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** `start` included, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, apostrophes and dashes made one: what the tables of words are asked with. */
  readonly key: string;
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
}

/** A sentence, a heading or an item of a list. */
export interface Sentence extends Span {
  /** Mixed texts change language between sentences. */
  readonly language: TextLanguage;
  /** Sentences of one paragraph share its number. */
  readonly paragraph: number;
  /** Its tokens: from `firstToken` to before `endToken`. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Segmented {
  readonly text: string;
  /** The language of most of the text; null where there are no words to tell it by. */
  readonly language: TextLanguage | null;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export const MENTION_TYPES = [
  'settlement',
  'unit',
  'direction',
  'group',
  'claimant',
  'other',
] as const;
/** `other`: a named thing that is no place of a claim: a road, a reservoir, a plant, an airfield. */
export type MentionType = (typeof MENTION_TYPES)[number];

export const BEARINGS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;
export type Bearing = (typeof BEARINGS)[number];

/** Something that a text names. Fields that a type does not have are null or empty. */
export interface Mention extends Span {
  /** `text.slice(start, end)`. */
  readonly surface: string;
  readonly type: MentionType;
  /** Index of its sentence. */
  readonly sentence: number;
  /** settlement: what it is to the statement. */
  readonly role: PlaceRole | null;
  /** settlement: places with one number stand in one list and lie together; null outside lists. */
  readonly list: number | null;
  /** settlement: indexes of mentions of units that the text binds to it, the closest binding first. */
  readonly regions: readonly number[];
  /** settlement: index of the mention beside which it stands in brackets, after a slash or "formerly". */
  readonly glossOf: number | null;
  /** settlement: what is told lies in this bearing from it ("southeast of X": SE). */
  readonly bearing: Bearing | null;
  /** settlement: index of the larger place from which the text says in which bearing it lies ("X (north of Sumy City)"). */
  readonly liesFrom: { readonly bearing: Bearing; readonly mention: number } | null;
  /** settlement: the kind the text names: "the city of", «село». */
  readonly kindNamed: 'city' | 'urban-settlement' | 'village' | null;
  /** unit, direction: the units or settlements that the name may mean, the likeliest first. */
  readonly places: readonly PlaceId[];
  readonly group: GroupOfForces | null;
  /** claimant: a name for it in the text's language, and its side where known. */
  readonly claimant: Party | null;
  /** 0..1: how sure it is that the words name such a thing at all. */
  readonly certainty: number;
}

/** A mention of a settlement with what it may mean; other types have no candidates. */
export interface ResolvedMention extends Mention {
  /** Best first, at most a dozen or so, whether or not one is chosen. */
  readonly candidates: readonly Candidate[];
  /** Null where the evidence does not decide. */
  readonly chosen: PlaceId | null;
  readonly chosenBy: 'machine' | 'person' | null;
  readonly precision: Precision;
  /** The gloss names the same place (true) or, as a finding, another (false); null without a gloss. */
  readonly glossHolds: boolean | null;
  /** A person said that the words name no place: claims no longer hold it. */
  readonly notAPlace: boolean;
}

export interface ReadFigure extends Span {
  readonly figure: Figure;
}

/** What a claim holds that the text does not say in so many words. */
export type Inferred = 'claimant' | 'side' | 'acting' | 'affected' | 'group' | 'time' | 'kind';

/** One statement of one claimant; `start` and `end` are the words that make it. */
export interface ReadClaim extends Span {
  readonly kind: ClaimKind;
  /** The words that told the kind. */
  readonly cues: readonly Span[];
  readonly claimant: {
    /** Index of the mention; null where it comes from the publisher or is not known. */
    readonly mention: number | null;
    /** Null where the text and what was told about it name nobody. */
    readonly name: string | null;
    readonly side: Side;
    readonly quoting: Party | null;
  };
  /** A denial's: the kind of what is denied; absent where nothing tells it. */
  readonly denied?: ClaimKind;
  readonly about: { readonly acting: Party | null; readonly affected: Party | null };
  readonly group: GroupOfForces | null;
  readonly time: ClaimTime & { readonly span: Span | null };
  /** Indexes of mentions: settlements, and units where no settlement is named. */
  readonly places: readonly number[];
  readonly figures: readonly ReadFigure[];
  readonly inferred: readonly Inferred[];
}

/** A date or a period that the text names. */
export interface FoundDate extends Span {
  /** UTC days. */
  readonly from: string;
  readonly to: string;
  readonly precision: TimePrecision;
  /** True where the year was not written and comes from the report's date. */
  readonly yearInferred: boolean;
}

/** Something a reader should know about the reading, told where it lies in the text. */
export interface ReadingIssue {
  readonly code:
    | 'no-words'
    | 'language-not-known'
    | 'unresolved-place'
    | 'false-gloss'
    | 'region-disagrees'
    | 'claim-without-claimant'
    | 'too-long';
  readonly span: Span | null;
  /** Index of the mention or claim that it is about. */
  readonly mention: number | null;
  /** What the code's sentence needs. */
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Reading {
  readonly language: TextLanguage | null;
  /** In the order of the text. */
  readonly mentions: readonly ResolvedMention[];
  readonly claims: readonly ReadClaim[];
  readonly dates: readonly FoundDate[];
  readonly issues: readonly ReadingIssue[];
}

/** What a person said about the words from `start` to `end`; it overrides all evidence. */
export interface Decision extends Span {
  readonly means:
    | { readonly place: PlaceId }
    /** None of the candidates: the place stays unresolved. */
    | 'none-of-these'
    | 'not-a-place';
}

/** What is known about a text beside the text. */
export interface ReadOptions {
  /** Of the report: `2025-06-01`. Years that dates leave out come from it; null where not known. */
  readonly date?: string | null;
  readonly publisher?: string | null;
  /** Overrules what the letters say. */
  readonly language?: TextLanguage | null;
  readonly decisions?: readonly Decision[];
  /** Choices of earlier reports: folded written name to place. Evidence, not a decision. */
  readonly remembered?: ReadonlyMap<string, PlaceId>;
  /** Places of neighbouring bulletins. */
  readonly reported?: ReadonlySet<PlaceId>;
}
