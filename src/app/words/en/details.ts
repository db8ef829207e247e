import type { Language, NameUser } from '../../../../geodata/settlement.ts';
import type { Precision, Status } from '../../../claims/vocabulary.ts';
import { counted } from './plural.ts';

const LANGUAGE_ADJECTIVES: Record<Language, string> = {
  uk: 'Ukrainian',
  ru: 'Russian',
  en: 'English',
};

const USERS: Record<NameUser, string> = {
  ukraine: 'Ukraine',
  russia: 'Russia’s authorities',
  press: 'the press',
};

const AS_WRITTEN_BY: Record<NameUser, string> = {
  ukraine: 'As Ukraine writes it',
  russia: 'As Russia’s authorities write it',
  press: 'In the press',
};

/** What figures say was done to those counted. */
const SAID_DONE =
  /\s((?:killed|injured|wounded|captured|destroyed|damaged|struck|hit|lost|downed|shot down|intercepted|eliminated)\b)/;

/** The details of what is chosen. */
export const details = {
  /** BCP 47, for dates and numbers. */
  locale: 'en-GB',
  close: 'Close the details',
  claimNotLoaded: 'This claim is not among the loaded reports.',
  placeLoading: 'Loading the names of this place.',
  placeNotFound: (id: string) => `The gazetteer has no place with the id ${id}.`,
  gazetteerFailed: (reason: string) => `The names could not be loaded: ${reason}`,
  retry: 'Try again',

  sentence: {
    /** Between the claimant and the statement, which begins with "that". */
    said: 'said',
    quoting: (party: string) => `, quoting ${party},`,
    /** How the sentence ends; never a verdict of ours. */
    status: {
      claimed: 'not independently verified',
      contested: 'another claim contradicts it; not independently verified',
      corroborated: 'another source says the same',
      geolocated: 'somebody found the place in published pictures',
      denied: 'another party denies it',
      retracted: 'the claimant took it back',
    } satisfies Record<Status, string>,
    history: 'How its status changed',
    historyLine: (date: string, status: string, why: string) => `${date}: ${status} (${why})`,
    about: 'About',
    acting: (party: string) => `${party} (acting)`,
    affected: (party: string) => `${party} (acted on)`,
  },

  when: {
    heading: 'When',
    notStated: 'time not stated',
    dayBefore: (date: string) => `the 24 hours before ${date}`,
    upTo: (date: string) => `up to ${date}`,
    since: (date: string) => `from ${date}`,
    weekOf: (date: string) => `the week of ${date}`,
    inUtc: (time: string) => `${time} UTC`,
    inZone: (time: string, zone: string) => `${time} ${zone}`,
    reported: (date: string) => `reported ${date}`,
  },

  figures: {
    heading: 'Figures, as claimed',
    groupHeading: (group: string) => `${group} in the same report`,
    /** "Tsentr: more than 510 soldiers said killed". */
    groupLine: (group: string, figure: string) => `${group}: ${figure}`,
    range: (from: string, to: string) => `${from}–${to}`,
    /** "soldiers said killed": the deed is the claimant's word, never ours. */
    said: (what: string) =>
      SAID_DONE.test(what) ? what.replace(SAID_DONE, ' said $1') : `${what}, as claimed`,
    /** Before the other claims that share the figure, and after them. */
    togetherWith: 'together with',
    countedOnce: 'counted once',
    open: 'Open',
    openClaim: (title: string) => `Open the claim “${title}”`,
  },

  places: {
    heading: (count: number) => `${counted(count, 'place', 'places')} named`,
    none: 'The report names no place for this claim, so it has no mark on the map.',
    position: (index: number, count: number) => `Place ${index} of ${count}`,
    previous: 'Previous place of the claim',
    next: 'Next place of the claim',
    whole: 'Whole claim',
    wholeOf: (title: string) => `Whole claim: ${title}`,
    asWritten: 'As the source wrote it',
    withGloss: (written: string, gloss: string) => `${written} (${gloss})`,
    regionAsWritten: (region: string) => `“${region}”`,
    officialRegion: (region: string) => `officially ${region}`,
    unsure: 'unsure',
    unsureHeading: 'Which place is meant is not decided',
    notDecided: 'not decided',
    glossFlag: 'gloss does not hold',
    glossesHeading: (count: number) =>
      count === 1 ? 'One gloss does not hold' : `${count} glosses do not hold`,
    /** Why the gloss is not the place: "The source glosses Muravka as Razine; Razine is another village, 37 km away." */
    glossFails: (written: string, gloss: string, other: string | null) =>
      other === null
        ? `The source glosses ${written} as ${gloss}; the two do not name the same place.`
        : `The source glosses ${written} as ${gloss}; ${other}.`,
    glossOther: (gloss: string, kind: string, distance: string | null) =>
      distance === null
        ? `${gloss} is another ${kind}`
        : `${gloss} is another ${kind}, ${distance} away`,
    chosenByPerson: 'Chosen by a person.',
    whyThisPlace: 'Why this place',
    candidates: 'It may be',
    alternatives: 'Other places of the name',
    showOnMap: 'Show on the map',
    open: 'Open its card',
    seeWhy: 'See why',
    seeWhyOf: (written: string) => `See why for ${written}`,
    showAll: 'Show all on the map',
    showBoth: 'Show both on the map',
    /** These begin with the words on the button, so that voice control finds it. */
    showOne: (name: string) => `Show on the map: ${name}`,
    openPlace: (name: string) => `Open its card: ${name}`,
    notInGazetteer: (id: string) => `a place that is not loaded (${id})`,
    precision: {
      settlement: 'Placed at a settlement; where in or near it is not stated.',
      hromada: 'Known only to the hromada; no point is marked.',
      raion: 'Known only to the raion or district; no point is marked.',
      oblast: 'Known only to the oblast; no point is marked.',
      sector: 'Known only to a sector of the front; no point is marked.',
      country: 'Known only to the country; no point is marked.',
      unlocated: 'The report does not say where; no point is marked.',
    } satisfies Record<Precision, string>,
    settlementUnsure: 'A settlement is named, but several bear the name; the mark is a guess.',
  },

  contradictions: {
    heading: 'Claims that contradict each other',
    thisClaim: 'This claim',
    supersedes: 'Replaces',
    supersededBy: 'Replaced by',
  },

  source: {
    heading: 'Source',
    publisherNotStated: 'publisher not stated',
    addressNotKnown: 'address not known',
    archived: 'archived copy',
    published: (date: string) => `report of ${date}`,
    cites: (names: string) => `cites ${names}`,
    note: 'Note',
  },

  names: {
    heading: 'Names',
    official: (language: Language) => `Official (${LANGUAGE_ADJECTIVES[language]})`,
    /** A name that a rule made is never called official, though it stands for the name in force. */
    inForceByRule: (language: Language, rule: string) =>
      `${LANGUAGE_ADJECTIVES[language]} name, ${rule}`,
    inLanguage: (language: Language) => LANGUAGE_ADJECTIVES[language],
    usedBy: (users: readonly NameUser[]) =>
      users.length === 1
        ? AS_WRITTEN_BY[users[0] as NameUser]
        : `Used by ${list(users.map((user) => USERS[user]))}`,
    oldNameByRule: (users: readonly NameUser[]) =>
      `The old name, which ${list(users.map((user) => USERS[user]))} keep; its form here`,
    formOfOfficial: (language: Language) =>
      `${LANGUAGE_ADJECTIVES[language]} form of the official name`,
    former: 'Former',
    alsoFound: 'Also found, period not known',
    spellings: 'Latin spellings found',
    sources: (names: readonly string[]) => `From ${list(names)}`,
    derived: 'made by rule',
    yearsNotKnown: 'years not known',
    until: (year: string) => `until ${year}`,
    from: (year: string) => `from ${year}`,
    between: (from: string, until: string) => `${from}–${until}`,
    more: (count: number) => `${count} more`,
  },

  card: {
    kinds: {
      city: 'city',
      'urban-settlement': 'urban-type settlement',
      'rural-settlement': 'settlement',
      village: 'village',
      locality: 'locality',
      country: 'country',
      oblast: 'oblast',
      raion: 'raion',
      district: 'district',
      hromada: 'hromada',
      site: 'named site',
    },
    /** The unit that a settlement lies in, from the smallest up. */
    lieIn: 'Lies in',
    showUnit: (name: string) => `${name}: show where it lies on the map`,
    population: 'Population',
    point: 'Point',
    accuracy: (distance: string) => `good to about ${distance}`,
    pointNotKnown: 'Where it lies is not known',
    regionNoPoint: 'A region: claims that name it are hatched on the map, not pinned to a point.',
    regionApproximate:
      'A region whose outline is approximate: derived from where its settlements lie. Claims that name it are hatched on the map.',
    regionNoOutline: 'A region that the base map has no outline of: the map cannot show it.',
    copy: 'Copy',
    copyLabel: 'Copy coordinates',
    copyDone: 'Copied',
    copied: (text: string) => `Copied ${text}`,
    copyFailed: (text: string) =>
      `Your browser did not allow copying. The coordinates are ${text}.`,
    note: 'Note',
    references: 'In other registers',
    referencesLoading: 'Loading the references',
    referencesFailed: 'The references could not be loaded.',
    referencesNone: 'No references to other registers are known.',
    registers: {
      koatuu: 'KOATUU',
      osm: 'OpenStreetMap',
      wikidata: 'Wikidata',
      geonames: 'GeoNames',
      wof: 'Who’s On First',
      katottg: 'KATOTTG',
    },
    opensElsewhere: (register: string, id: string) => `${register} ${id} (another site)`,
    claimsHere: (count: number) =>
      count === 0
        ? 'No claims here in the shown reports'
        : counted(count, 'claim here', 'claims here'),
    claimsNaming: (count: number) =>
      count === 0
        ? 'No claims name it in the shown reports'
        : counted(count, 'claim names it', 'claims name it'),
    mayBeHere: 'may be here',
    hiddenByFilter: (count: number) =>
      `${counted(count, 'of them is', 'of them are')} hidden by the filter`,
  },

  units: {
    metres: (value: string) => `${value} m`,
    kilometres: (value: string) => `${value} km`,
  },
};

export type DetailsWords = typeof details;

function list(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}
