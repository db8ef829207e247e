/** What the dialogs say that tell of the app itself. */
export const dialogs = {
  about: {
    heading: 'About Namesake',
    purpose:
      'Namesake shows what each side says about the war in Ukraine, under the name of whoever says it, at places known under all their names. It gives no verdict: a claim is a claim until somebody has verified it.',
    privacy:
      'Everything runs in this browser. No request leaves for another server unless you choose a base map from one, and nothing you open or type is sent anywhere.',
    data: 'Data and licences',
    dataCaveat:
      'Points of settlements have an accuracy, shown with each place. Names marked as derived were made by rule, not found in a source.',
    dataFailed: 'The list of sources could not be loaded.',
    licence: 'Licence',
    dated: 'as of',
    borders: 'Borders are drawn as internationally recognised.',
  },
  keys: {
    heading: 'Keyboard',
    key: 'Key',
    does: 'What it does',
    rows: [
      { keys: ['/'], does: 'Go to the search' },
      { keys: ['Esc'], does: 'Close what is open, then let go of what is chosen' },
      { keys: ['Tab'], does: 'Next control; Shift and Tab: the one before' },
      { keys: ['N', 'P'], does: 'On the map: next and previous mark' },
      { keys: ['Arrow keys'], does: 'On the map: move it, or go to the nearest mark that way' },
      { keys: ['Enter'], does: 'On a mark or in the list: open its details' },
      { keys: ['+', '−'], does: 'On the map: zoom in and out' },
      { keys: ['M'], does: 'Measure a distance, or end measuring' },
      { keys: ['Space', 'Enter'], does: 'Measuring: set a point under the cross' },
      { keys: ['⌫'], does: 'Measuring: remove the last point' },
      { keys: ['G'], does: 'Show or hide the kilometre grid' },
      { keys: ['C'], does: 'Copy the coordinates at the pointer or, without one, of the middle' },
      { keys: ['Shift', 'C'], does: 'Copy them in the military grid (MGRS)' },
      { keys: ['↑', '↓', 'Home', 'End'], does: 'In the list of claims: go through the rows' },
      {
        keys: ['N', 'Shift', 'N'],
        does: 'Reading a bulletin: next place to decide; with Shift the one before',
      },
      { keys: ['1', '…', '9'], does: 'Reading a bulletin: choose the candidate of this number' },
      { keys: ['0'], does: 'Reading a bulletin: none of these' },
      { keys: ['X'], does: 'Reading a bulletin: not a place' },
      {
        keys: ['U', 'Ctrl', 'Z'],
        does: 'Reading a bulletin: undo; Ctrl, Shift and Z: do it again',
      },
      { keys: ['←', '→', 'Home', 'End'], does: 'In the text of a bulletin: go through its places' },
      { keys: ['?'], does: 'Show this help' },
    ],
  },
  /** The problems of report files. */
  problems: {
    heading: 'Problems in report files',
    intro: 'What could be read is shown; the rest was left out.',
    columns: { line: 'Line', problem: 'What is wrong', remedy: 'What to do' },
  },
};
