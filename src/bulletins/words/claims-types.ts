/**
 * What a language's table of claims holds.
 *
 * Phrases are written as in the language, in lower case, separated by commas. In a phrase
 * - a word stands for itself: `shot down`;
 * - a star stands for any ending, none included: `обстріл*`;
 * - a stroke stands between words that may take the same place: `взяв/взят* под контроль`;
 * - two points stand for up to four words of any sort: `launched .. missile*`.
 * The longest phrase at a word wins. The apostrophe is ', the hyphen -; ё is written е.
 */
import type { ClaimKind, Qualifier } from '../../claims/vocabulary.ts';

export type Phrases = string;

/** How a phrase tells a kind. */
export interface KindWords {
  readonly kind: ClaimKind;
  /** Only bulletins of war say this. */
  readonly sure?: Phrases;
  /** Said in other fields of life too: counts only near other words of war. */
  readonly plain?: Phrases;
  /** Counts only together with an attack in the same sentence, which it turns into this kind. */
  readonly ofAttack?: Phrases;
}

/** What numbers count. */
export interface CountedWords {
  readonly words: Phrases;
  /** In English, in the plural: "armoured vehicles". */
  readonly what: string;
  readonly sort:
    | 'soldiers'
    | 'people'
    | 'attacks'
    /** Flies: shot down by one side, sent by the other. */
    | 'aircraft'
    /** Guns and mortars: what they fire at is shelled, not struck. */
    | 'artillery'
    | 'equipment'
    | 'units'
    | 'settlements'
    | 'area'
    | 'distance';
}

export interface ClaimWords {
  readonly kinds: readonly KindWords[];
  /** Phrases that look like a kind and are none: "took place", "in advance". */
  readonly never: Phrases;
  /** Other fields of life; a sentence with these and without words of war makes no claim. */
  readonly elsewhere: Phrases;
  readonly forces: {
    readonly RU: Phrases;
    readonly UA: Phrases;
    /** Of whoever speaks. */
    readonly enemy: Phrases;
    readonly own: Phrases;
  };
  /** Words that only one side uses: they tell whose text it is where it names nobody. */
  readonly stance: { readonly RU: Phrases; readonly UA: Phrases };
  /** Before what did not happen. */
  readonly not: Phrases;
  /** Somebody denies what follows or precedes. */
  readonly denied: Phrases;
  /** Before what is only tried: a place that somebody tries to take is attacked. */
  readonly tried: Phrases;
  /** Before what is planned, feared, possible or to come. */
  readonly unreal: Phrases;
  readonly speech: {
    /** Verbs of saying, and nouns: "said", "report of". */
    readonly said: Phrases;
    /** Before the claimant: "according to". */
    readonly source: Phrases;
    /** The claimant of the sentence before: "this was reported by". */
    readonly this: Phrases;
    /** Before the date on which something was published, not on which it happened. */
    readonly published: Phrases;
  };
  /** Who speaks without a name, where a word of speech stands by. */
  readonly offices: {
    /** Authorities of whatever unit stands by: "acting governor". */
    readonly any: Phrases;
    /** Of one side by the words themselves: "Russian war blogger". */
    readonly RU: Phrases;
    readonly UA: Phrases;
    /** Stand for somebody named before. */
    readonly institute: Phrases;
    readonly ministry: Phrases;
  };
  readonly fates: {
    readonly killed: Phrases;
    readonly wounded: Phrases;
    readonly captured: Phrases;
    readonly missing: Phrases;
    readonly evacuated: Phrases;
    readonly destroyed: Phrases;
    readonly 'shot down': Phrases;
  };
  readonly counted: readonly CountedWords[];
  readonly qualifiers: Readonly<Partial<Record<Qualifier, Phrases>>>;
  /** Number words by value; phrases of the same value are one entry. */
  readonly numbers: readonly (readonly [value: number, words: Phrases])[];
  /** After a number: "тысяч", "million". */
  readonly multiples: readonly (readonly [value: number, words: Phrases])[];
  /** Numbers without digits, with their English word. */
  readonly vague: readonly (readonly [english: string, words: Phrases])[];
  /** Between the ends of a range of numbers or dates. */
  readonly until: Phrases;
  /** Part of a total that was already told: "of them". */
  readonly ofThem: Phrases;
  readonly time: TimeWords;
}

export interface TimeWords {
  /** January to December. */
  readonly months: readonly Phrases[];
  /** Before a date: the night that ends on that day. */
  readonly nightTo: Phrases;
  /** Before a date: what goes on from then. */
  readonly since: Phrases;
  readonly today: Phrases;
  readonly yesterday: Phrases;
  /** The 24 hours before the report. */
  readonly pastDay: Phrases;
  readonly pastNight: Phrases;
  readonly pastWeek: Phrases;
  /** Periods that no calendar holds: "recent weeks". Their English words, and the precision. */
  readonly loose: readonly (readonly [
    english: string,
    precision: 'week' | 'month' | 'unknown',
    words: Phrases,
  ])[];
  /** After the number of a year: "г.", "року". */
  readonly year: Phrases;
  readonly zones: { readonly moscow: Phrases; readonly kyiv: Phrases; readonly utc: Phrases };
  /** Before a clock time. */
  readonly clock: Phrases;
}
