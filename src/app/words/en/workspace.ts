import type { NotKept } from '../../workspace/types.ts';
import { counted } from './plural.ts';

const reports = (count: number) => counted(count, 'report', 'reports');
const names = (count: number) => counted(count, 'name', 'names');
const claims = (count: number) => counted(count, 'claim', 'claims');

/** What the browser does, as a clause, with a remedy where there is one. */
const WHY: Record<NotKept, string> = {
  'not-allowed':
    'the browser lets this page store nothing, as in many private windows or when site data is blocked',
  'no-answer': 'the browser’s storage did not answer; reloading the page may help',
  blocked:
    'another tab holds the storage for an older version of Namesake; close that tab and reload this one',
  'newer-version': 'another tab runs a newer version of Namesake; reload this one',
  full: 'there is no room left on the disk or for this page; free some, then keep it again',
  failed: 'the browser’s storage reported an error',
};

/** The reader's own reports and what else this browser keeps. */
export const workspace = {
  private: 'Nothing is sent anywhere; it is kept in this browser only.',
  undo: 'Undo',
  why: (code: NotKept) => WHY[code],

  reports: {
    heading: 'Reports shown',
    claims,
    publisherNotStated: 'publisher not stated',
    shipped: 'comes with Namesake',
    opened: 'opened by you, in this session only; not checked by Namesake',
    own: 'yours, kept in this browser',
    ownNotKept: (why: string) => `yours, not kept: ${why}`,
    none: 'No report of your own yet. What you add from a bulletin, or keep of a file that you open, stays in this browser until you delete it.',
    bad: (reason: string) => `cannot be read (${reason}); nothing of it is shown`,
    /** Buttons: short on the screen, spoken with the report's name. */
    download: 'Download',
    downloadOf: (title: string) => `Download ${title}`,
    keep: 'Keep in this browser',
    keepOf: (title: string) => `Keep ${title} in this browser`,
    reopen: 'Open in the reader',
    reopenOf: (title: string) => `Open ${title} in the reader`,
    delete: 'Delete',
    deleteOf: (title: string) => `Delete ${title}`,
    remove: 'Remove',
    removeOf: (file: string) => `Remove ${file}`,
    removed: (file: string) => `${file} removed.`,
    rescue: 'Save as it is',
    rescueOf: (title: string) => `Save ${title} as it is`,
  },

  /** Said aloud or in the corner. */
  told: {
    notJsonFile: (file: string) => `${file} is not a JSON file. Report files end in .json.`,
    tooLarge: (file: string, megabytes: number) =>
      `${file} has ${megabytes} MB; report files of up to 50 MB can be opened.`,
    notChecked: (file: string) =>
      `${file}: The places in it could not be checked, because the gazetteer is not loaded.`,
    opened: (file: string, count: number) =>
      `${file}: ${claims(count)} added, for this session only.`,
    same: (file: string) => `${file} holds what is shown already; nothing was changed.`,
    added: (title: string, count: number) =>
      `“${title}”: ${claims(count)} on the map, kept in this browser.`,
    addedForSession: (title: string, why: string) =>
      `“${title}” is on the map but could not be kept in this browser: ${why}. Download it, or it is lost when the page is closed.`,
    replaced: (title: string) => `“${title}” took the place of what was there before.`,
    deleted: (title: string) => `“${title}” deleted.`,
    notDeleted: (title: string, why: string) => `“${title}” could not be deleted: ${why}.`,
    notRead: (why: string) => `Your own reports could not be read: ${why}.`,
    retry: 'Try again',
    badRecord: (id: string, reason: string) =>
      `A report of yours cannot be read any more and is not shown: ${id} (${reason}). The others are. Under “Reports shown” it can be saved as it is or deleted.`,
    notAdded: (title: string, reason: string) => `“${title}” could not be added: ${reason}`,
    draftKept: 'The bulletin that stood in the reader was put aside.',
  },

  sameReport: {
    heading: 'A report with this id is shown already',
    question: (file: string, id: string, title: string) =>
      `${file} has the id “${id}”, which “${title}” has, too. Their claims would be mixed up.`,
    shipped: 'That one comes with Namesake and stays.',
    own: 'That one is yours. What is replaced can be brought back until the page is closed.',
    opened: 'That one was opened from another file.',
    replace: 'Replace it',
    both: 'Keep both',
    bothNote: (id: string) => `The new one is then named ${id}.`,
    cancel: 'Leave it',
  },

  download: {
    heading: 'Download a report',
    formats: {
      json: {
        name: 'Report file (JSON)',
        note: 'Everything about its claims; can be opened here again.',
      },
      geojson: {
        name: 'GeoJSON (RFC 7946)',
        note: 'One feature for each claim and place; opens in QGIS, geojson.io and most map tools.',
      },
    },
    format: 'Format',
    withText: 'Put the verbatim text into the file',
    withTextNote: 'Left out unless you ask: it may not be yours to pass on.',
    noText: 'The verbatim text was not kept; the file has its SHA-256, where that is known.',
    fileName: 'File name',
    start: 'Download',
    preparing: 'Preparing the file …',
    done: (file: string) => `${file} handed to the browser to save.`,
    failed: (reason: string) => `The file could not be made: ${reason}`,
    waitForPlaces: 'GeoJSON needs the names of the places, which are still loading.',
    gone: 'That report is no longer shown.',
  },

  kept: {
    open: 'What this browser keeps',
    heading: 'What this browser keeps',
    notKept: (why: string) =>
      `At present nothing is kept: ${why}. What you add lasts until the page is closed.`,
    loading: 'Looking …',
    failed: (why: string) => `It could not be read: ${why}.`,
    names: 'Names you have decided',
    namesIntro:
      'What you chose for a name in one bulletin is offered first in the next. Forget what no longer holds.',
    noNames:
      'Nothing is remembered yet. Choose a place for a name in a bulletin, and it stands here.',
    columns: {
      written: 'As written',
      place: 'Place',
      last: 'Last chosen',
      times: 'Times',
      act: 'Forget',
    },
    forget: 'Forget',
    forgetOf: (written: string) => `Forget ${written}`,
    forgetAll: 'Forget all names',
    forgotten: (written: string) => `“${written}” forgotten.`,
    allForgotten: (count: number) => `${names(count)} forgotten.`,
    restored: 'Remembered again.',
    placeNotKnown: (id: string) => `${id}, which this gazetteer does not have`,
    all: 'Everything of yours',
    counts: (own: number, remembered: number) => `${reports(own)}, ${names(remembered)}`,
    withDraft: (counts: string) => `${counts} and the bulletin in the reader.`,
    withoutDraft: (counts: string) => `${counts}; no bulletin in the reader.`,
    nothing: 'There is nothing of yours here.',
    deleteAll: 'Delete everything of mine',
    sure: 'This cannot be undone. Download first what you still need.',
    confirm: 'Yes, delete everything',
    cancel: 'No, keep it',
    deleted: 'Everything of yours is deleted.',
    notDone: (why: string) => `That could not be done: ${why}. Everything is as it was.`,
  },
};
