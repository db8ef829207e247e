/** Takes a text file that was dropped or opened into the tab, and reads it. */
import { appStore } from '../state/store.ts';
import { readText } from './actions.ts';
import { LARGEST_FILE_MB, openTextFile, type TextFile } from './open-file.ts';
import { readingStore } from './state.ts';

/** Opens the first file; says what is wrong with it. Never throws. */
export async function openDropped(files: readonly TextFile[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  const { words, tell, setTab } = appStore().getState();
  const { file: said } = words.reading;
  const opened = await openTextFile(file);
  if (!opened.ok) {
    const { name } = file;
    const problems = {
      'unknown-type': () => said.unknownType(name),
      'too-large': () => said.tooLarge(name, LARGEST_FILE_MB),
      unreadable: () => said.unreadable(name),
      binary: () => said.binary(name),
      empty: () => said.empty(name),
    };
    tell('error', problems[opened.reason]());
    return;
  }
  if (files.length > 1) tell('information', said.oneOnly);
  if (opened.encoding === 'windows-1251') tell('information', said.encoding(file.name));
  setTab('read');
  await takeText(opened.text);
}

/** Reads a text as a new bulletin: what was in hand is put away, and can be brought back. */
export async function takeText(text: string): Promise<void> {
  putAway();
  readingStore.getState().edit('', (draft) => ({ ...draft, text }));
  await readText(text);
}

/** Begins with an empty draft and offers to bring the one before back. */
export function putAway(): void {
  const { draft, startOver, open } = readingStore.getState();
  const hadAny = draft.reading !== null || draft.text.trim() !== '';
  startOver();
  if (!hadAny) return;
  const { words, tell } = appStore().getState();
  const { anotherDone, anotherUndo } = words.reading.bar;
  tell('information', anotherDone, { label: anotherUndo, run: () => open(draft) });
}
