import { counted, numberText } from './plural.ts';

/** The tab in which a bulletin is read: the text with its places, and what a person says of them. */
export const reading = {
  start: {
    heading: 'Read a bulletin',
    lead: 'Paste a bulletin, a news article or a post in English, Russian or Ukrainian. The places it names light up in the text and on the map, and its claims are filled in for you to check.',
    privacy: 'Nothing is sent anywhere: the text is read on this device.',
    textLabel: 'Text of the bulletin',
    textPlaceholder: 'Paste the text here, or drop a file',
    read: 'Read it',
    readAgain: 'Read it again',
    back: 'Back to what was read',
    open: 'Open a file',
    fileTypes: 'Plain text, Markdown or HTML',
    dropHere: 'Drop the file to read its text',
    examples: 'Or try an example, invented for this:',
    exampleNames: { en: 'English', ru: 'Russian', uk: 'Ukrainian' },
    /** Before the names of the languages, for who hears a button alone. */
    example: 'Example:',
    clear: 'Empty the field',
  },
  file: {
    unknownType: (name: string) =>
      `${name} was not opened: its name ends like no text. Open a .txt, .md or .html file, or copy the text and paste it here.`,
    tooLarge: (name: string, megabytes: number) =>
      `${name} was not opened: it is larger than ${megabytes} MB. Split it, or paste the part you want.`,
    unreadable: (name: string) =>
      `${name} could not be read from the disk. Check that it is still there, and open it again.`,
    binary: (name: string) =>
      `${name} was not opened: it does not hold text. A document of an office program has to be saved as plain text first.`,
    empty: (name: string) => `${name} holds no words.`,
    oneOnly: 'Only the first of the files was opened: one bulletin is read at a time.',
    encoding: (name: string) =>
      `${name} was read as windows-1251, an older Cyrillic encoding. If the letters look wrong, save the file as UTF-8.`,
  },
  meta: {
    heading: 'About this bulletin',
    title: 'Title',
    publisher: 'Publisher',
    publisherHint: 'Who published it: a ministry, a paper, a channel',
    url: 'Address',
    urlHint: 'https://…',
    urlWrong: 'An address begins with http:// or https://',
    date: 'Date of publication',
    offered: 'Dates in the text, take one:',
    /** Before a date of the text, for who hears the button alone. */
    take: 'Take',
    askDate: 'Date of publication?',
    yearInferred: 'the year is not in the text',
    notAsked: 'not stated yet',
    readAgain: 'The date or the publisher changed.',
  },
  progress: {
    opening: 'Loading the names of all settlements …',
    reading: (share: number) => `Reading: ${share} %`,
    cancel: 'Cancel',
    label: 'Reading the text',
    failed: 'The text could not be read.',
    notLoaded: (file: string, reason: string) =>
      `${file} did not come (${reason}), and without it no place can be found.`,
    retry: 'Try again',
    gazetteer: 'The settlements could not be loaded.',
  },
  counts: {
    places: (count: number) => counted(count, 'place', 'places'),
    unsure: (count: number) => `${numberText(count)} to decide`,
    unresolved: (count: number) => `${numberText(count)} unresolved`,
    allDecided: 'all decided',
    progress: (decided: number, all: number) =>
      `${numberText(decided)} of ${numberText(all)} places decided`,
    claims: (count: number) => counted(count, 'claim', 'claims'),
  },
  bar: {
    label: 'The bulletin in hand',
    next: 'Next to decide',
    previous: 'Previous to decide',
    undo: (what: string) => `Undo: ${what}`,
    redo: (what: string) => `Redo: ${what}`,
    nothingToUndo: 'Nothing to undo',
    nothingToRedo: 'Nothing to redo',
    edit: 'Edit the text',
    another: 'Another bulletin',
    anotherDone: 'The bulletin was put away.',
    anotherUndo: 'Bring it back',
    showAll: 'Show its places on the map',
    views: 'What is shown of the bulletin',
    text: 'Text',
    claims: 'Claims',
    map: 'Map',
    legend: 'What the marks in the text mean',
    more: 'More for this bulletin',
  },
  empty: {
    places:
      'No settlement is named in this text, as far as could be found. Select words and mark them as a place if one is.',
    claims: 'No claim was found in this text.',
    language:
      'The language of the text was not recognised; English, Russian and Ukrainian are read. Read it as:',
    noWords: 'The text holds no words that can be read.',
  },
  text: {
    label: 'The text with its places',
    more: 'More of the text',
    markAsPlace: 'Mark as a place',
    marked: (words: string) => `“${words}” is marked as a place.`,
    claimOfWords: 'New claim',
    markLabel: 'Mark a name as a place',
    markHint: 'Words of the text',
    markThem: 'Mark',
    markNotFound: (words: string) =>
      `“${words}” does not stand in the text, or is marked everywhere already.`,
    markTooLong: 'The selected words are too many for the name of a place.',
    markOverlaps: 'These words are a place already.',
  },
  certainty: {
    chosen: 'place found',
    person: 'chosen by you',
    unsure: 'to decide',
    unresolved: 'unresolved',
    dismissed: 'not a place',
  },
  legend: {
    chosen: 'found by the evidence',
    person: 'chosen by you',
    unsure: 'several places may be meant: decide',
    unresolved: 'no place found',
    dismissed: 'not a place',
    other: 'region, direction, group or claimant',
    changed: 'changed by your last choice',
  },
  /** What a mark says aloud: the written name, then this. */
  mark: (written: string, certainty: string, place: string | null) =>
    `${written}: ${place === null ? certainty : `${place}, ${certainty}`}`,
  other: {
    settlement: 'place',
    unit: 'region',
    direction: 'direction; not the place of a claim',
    group: 'group of forces',
    claimant: 'claimant',
    other: 'a named thing that is not the place of a claim',
  },
  card: {
    label: (written: string) => `What “${written}” may mean`,
    close: 'Close',
    lead: {
      chosen: 'Found by the evidence.',
      person: 'Chosen by you.',
      unsure: 'Several places may be meant. Which one is it?',
      unresolved: 'No place is chosen.',
      dismissed: 'You said that this is not a place.',
    },
    candidates: 'Places that may be meant',
    noCandidates: 'The gazetteer has no settlement that is written like this.',
    choose: (place: string) => `Choose ${place}`,
    chosen: 'chosen',
    fit: {
      strong: 'fits well',
      fair: 'fits',
      weak: 'fits poorly',
    },
    toList: (distance: string) => `${distance} from the nearest other place of the list`,
    more: (count: number) => `${numberText(count)} more`,
    fewer: 'Fewer',
    none: 'None of these',
    notAPlace: 'Not a place',
    again: 'Take your word back',
    find: 'Find another place',
    findLabel: 'Name of the place meant',
    findNothing: 'No settlement found.',
    findLoading: 'Loading the search …',
    findFailed: 'The search could not be loaded.',
    findResults: 'Places found',
    glossFails: 'What stands in brackets beside it names another place.',
    others: (count: number, written: string) =>
      `Also for the ${count === 1 ? 'other occurrence' : `${numberText(count)} other occurrences`} of “${written}” in this text`,
    remember: 'Remember my choices for later bulletins',
    remembered: 'What is remembered',
    showOnMap: 'Show on the map',
    scoreUnknown: 'given by you',
  },
  remembered: {
    failed: (reason: string) => `What is remembered could not be changed: ${reason}`,
  },
  reweighed: {
    /** "3 other places changed: Shevchenko → Pokrovsk raion, Donetsk Oblast; …" */
    changed: (count: number) =>
      count === 1 ? '1 other place changed:' : `${numberText(count)} other places changed:`,
    to: (written: string, place: string) => `${written} → ${place}`,
    open: (written: string) => `${written} → open again`,
    andMore: (count: number) => `and ${numberText(count)} more`,
    undo: 'Undo',
    dismiss: 'Close',
    failed: (reason: string) =>
      `The other places could not be weighed again: ${reason}. Your choice stays.`,
  },
  /** Names of steps, after "Undo: ". */
  steps: {
    choose: (written: string) => `choose a place for “${written}”`,
    chooseAll: (count: number, written: string) =>
      `choose a place for ${counted(count, 'occurrence', 'occurrences')} of “${written}”`,
    none: (written: string) => `none of these for “${written}”`,
    notAPlace: (written: string) => `“${written}” is not a place`,
    takeBack: (written: string) => `take back what was said of “${written}”`,
    mark: (written: string) => `mark “${written}” as a place`,
    read: 'read the text again',
    text: 'change the text',
    meta: 'what is said about the bulletin',
  },
  said: {
    chosen: (place: string) => `Chosen: ${place}.`,
    none: (written: string) => `${written}: none of these.`,
    notAPlace: (written: string) => `${written}: not a place.`,
    changed: (count: number) =>
      count === 1 ? '1 other place changed.' : `${numberText(count)} other places changed.`,
    left: (count: number) =>
      count === 0 ? 'All places are decided.' : `${numberText(count)} to decide.`,
    undone: (what: string) => `Undone: ${what}.`,
    redone: (what: string) => `Done again: ${what}.`,
    noneLeft: 'No place is left to decide.',
    read: (places: number, unsure: number, claims: number) =>
      `Read: ${counted(places, 'place', 'places')}, ${numberText(unsure)} to decide, ${counted(claims, 'claim', 'claims')}.`,
    cancelled: 'Reading was cancelled.',
  },
  saving: {
    failed: (reason: string) =>
      `The bulletin in hand could not be kept in this browser: ${reason}. It stays here until you close the page.`,
    elsewhere:
      'Another tab has a bulletin in hand. It stays there; what you read here is kept beside it.',
    restored: 'The bulletin of your last visit was brought back.',
  },
};
