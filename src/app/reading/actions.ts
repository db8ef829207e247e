/** What a person can do with the bulletin in hand: reads it, and weighs its places again after each word. */
import gazetteerUrl from '../../../geodata/packed/gazetteer.txt?url';
import searchUrl from '../../../geodata/packed/search.txt?url';
import type { Decision, Reading, ReadOptions, Span, TextLanguage } from '../../bulletins/types.ts';
import { wholeGazetteer } from '../search/open-search.ts';
import { appStore } from '../state/store.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { certaintyOf, countPlaces, FIRST_SHOWN, nextUnsure } from './certainty.ts';
import { decideMentions, movedDecisions, withDecisions, withReweighed } from './decide.ts';
import type { Draft } from './draft.ts';
import { withNewReading } from './draft-claims.ts';
import { markAsPlace, withMarked } from './marking.ts';
import { otherChoices } from './merge.ts';
import { placeText } from './place-text.ts';
import { createReaderClient, ReaderNotOpened } from './reader-client.ts';
import { optionsOf } from './reader-options.ts';
import { rememberDecisions, rememberedPlaces } from './remembering.ts';
import { readingStore } from './state.ts';

const client = createReaderClient({ gazetteer: gazetteerUrl, search: searchUrl });

/** Decisions that the worker has not weighed yet, with the last ones before them that it has. */
const unsettled = new WeakMap<readonly Decision[], readonly Decision[]>();

let reading: AbortController | null = null;

const state = () => readingStore.getState();
const words = () => appStore().getState().words.reading;
const gazetteer = () => {
  const { gazetteer: opened, gazetteerExtent } = appStore().getState();
  return gazetteerExtent === 'full' ? opened : null;
};

function options(draft: Draft, language: TextLanguage | null = state().language): ReadOptions {
  return optionsOf(draft.meta, language, rememberedPlaces(), appStore().getState().claims);
}

/** Loads what reading needs, so that it is there when a text is. A failure is told when it is read. */
export function prepareReader(): void {
  client.open().catch(() => undefined);
}

/**
 * Reads a text into the draft; what was being read is cancelled. Of a text read before, decisions
 * and edited claims are kept as far as the words they are about are still there, in one undo step.
 */
export async function readText(text: string): Promise<void> {
  if (text.trim() === '') return;
  reading?.abort();
  const mine = new AbortController();
  reading = mine;
  const { draft } = state();
  const decisions = movedDecisions(draft.decisions, draft.text, text);
  const byHand = movedDecisions(draft.marked ?? [], draft.text, text);
  const asked = { ...options(draft), decisions };
  state().set({ phase: { state: 'reading', share: null } });
  try {
    const [places] = await Promise.all([wholeGazetteer(appStore()), client.open()]);
    const found = await client.read(text, asked, mine.signal, (share) => {
      if (reading === mine) state().set({ phase: { state: 'reading', share } });
    });
    if (mine.signal.aborted) return;
    const marked = withMarked(found, text, decisions, byHand);
    finish({ ...draft, text, decisions, marked: byHand }, marked, places);
    if (marked !== found) await reweigh(decisions, state().draft.decisions, asked, []);
  } catch (error) {
    if (mine.signal.aborted || reading !== mine) return;
    state().set({ phase: { state: 'failed', reason: reasonOf(error) } });
  }
}

function finish(draft: Draft, found: Reading, places: Parameters<typeof withNewReading>[2]): void {
  const isFirst = draft.reading === null;
  const { language } = state();
  // Fields may have been filled in while the text was read.
  const { text, decisions, marked = [] } = draft;
  const withText = (now: Draft) => ({ ...now, text, decisions, marked });
  if (isFirst) state().open(withNewReading(withText(state().draft), found, places));
  else state().edit(words().steps.read, (now) => withNewReading(withText(now), found, places));
  state().set({ phase: { state: 'idle' }, editingText: false, language });
  const { places: count, unsure } = countPlaces(found);
  appStore()
    .getState()
    .announce(words().said.read(count, unsure, state().draft.claims.length));
}

/** Stops reading; what was there before stays. */
export function cancelReading(): void {
  reading?.abort();
  reading = null;
  state().set({ phase: { state: 'idle' } });
  appStore().getState().announce(words().said.cancelled);
}

/** Says what mentions mean, in one step; then the others are weighed again. */
export async function decide(indexes: readonly number[], means: Decision['means']): Promise<void> {
  const { draft } = state();
  const first = draft.reading?.mentions[indexes[0] ?? -1];
  if (!first) return;
  const { steps, said } = words();
  const label =
    means === 'none-of-these'
      ? steps.none(first.surface)
      : means === 'not-a-place'
        ? steps.notAPlace(first.surface)
        : indexes.length > 1
          ? steps.chooseAll(indexes.length, first.surface)
          : steps.choose(first.surface);
  state().edit(label, (now) => decideMentions(now, indexes, means, gazetteer()));
  const spoken =
    means === 'none-of-these'
      ? said.none(first.surface)
      : means === 'not-a-place'
        ? said.notAPlace(first.surface)
        : said.chosen(placeText(means.place));
  await settle(draft, indexes, spoken);
}

/** Takes a person's word about a mention back: the evidence speaks again. */
export async function takeBack(index: number): Promise<void> {
  const { draft } = state();
  const mention = draft.reading?.mentions[index];
  if (!mention) return;
  const decisions = withDecisions(draft.decisions, [mention], null);
  state().edit(words().steps.takeBack(mention.surface), (now) => ({ ...now, decisions }));
  await settle(draft, [index], '');
}

/** Makes a place of words that a person selected, and chooses it so that it can be decided. */
export async function markWords(span: Span): Promise<void> {
  const { draft } = state();
  const marked = markAsPlace(draft, span);
  if (!marked) return;
  const surface = draft.text.slice(span.start, span.end);
  state().edit(words().steps.mark(surface), () => marked.draft);
  await settle(marked.draft, [marked.index], words().text.marked(surface));
  state().selectMention(marked.index);
}

/** Begins a claim of words that a person selected, with its form open. */
export async function claimOfWords(span: Span): Promise<void> {
  const { addNew } = await import('./claims/actions.ts');
  state().set({ claimToOpen: addNew(span) });
}

/** After a step: remembers it, weighs again, tells what else changed. */
async function settle(before: Draft, indexes: readonly number[], spoken: string): Promise<void> {
  const { draft } = state();
  void remember(draft.text, before.decisions, draft.decisions);
  const from = unsettled.get(before.decisions) ?? before.decisions;
  unsettled.set(draft.decisions, from);
  const changed = await reweigh(from, draft.decisions, options(draft), indexes, before.reading);
  const { said } = words();
  const left = said.left(countPlaces(state().draft.reading ?? { mentions: [] }).unsure);
  const others = changed > 0 ? said.changed(changed) : '';
  appStore().getState().announce([spoken, others, left].filter(Boolean).join(' '));
}

/** @returns how many other places have another choice than before */
async function reweigh(
  from: readonly Decision[],
  decisions: readonly Decision[],
  asked: ReadOptions,
  indexes: readonly number[],
  before: Reading | null = null,
): Promise<number> {
  const { draft } = state();
  if (!draft.reading) return 0;
  try {
    const answer = await client.reweigh(draft.reading, from, decisions, asked);
    const places = gazetteer();
    unsettled.delete(decisions);
    state().complete((held) =>
      held.decisions === decisions ? withReweighed(held, answer, places) : held,
    );
  } catch (error) {
    appStore()
      .getState()
      .tell('error', words().reweighed.failed(reasonOf(error)));
    return 0;
  }
  const now = state().draft;
  if (now.decisions !== decisions || !now.reading || !before) return 0;
  if (now.reading.mentions.length !== before.mentions.length) return 0;
  const changed = otherChoices(before.mentions, now.reading.mentions, new Set(indexes));
  const [decided] = indexes;
  if (decided !== undefined && changed.length > 0) state().set({ reweighed: { decided, changed } });
  else state().set({ reweighed: null });
  return changed.length;
}

async function remember(
  text: string,
  was: readonly Decision[],
  is: readonly Decision[],
): Promise<void> {
  try {
    await rememberDecisions(await openWorkspace(), text, was, is);
  } catch (error) {
    appStore()
      .getState()
      .tell('error', words().remembered.failed(reasonOf(error)));
  }
}

/** Undo, with all that the step did: to places, to claims, to what is remembered. */
export function undo(): void {
  move(() => state().undo(), state().undoLabel, words().said.undone);
}

export function redo(): void {
  move(() => state().redo(), state().redoLabel, words().said.redone);
}

function move(go: () => void, label: string | null, spoken: (what: string) => string): void {
  if (label === null) return;
  const before = state().draft;
  go();
  const { draft } = state();
  if (before.text === draft.text) void remember(draft.text, before.decisions, draft.decisions);
  appStore().getState().announce(spoken(label));
}

/** Goes to the next place that somebody has to decide. */
export function goToUnsure(step: 1 | -1): number | null {
  const { draft, selectedMention } = state();
  const mentions = draft.reading?.mentions ?? [];
  const next = nextUnsure(mentions, selectedMention, step);
  state().selectMention(next ?? selectedMention);
  if (next === null) appStore().getState().announce(words().said.noneLeft);
  return next;
}

/** Chooses the candidate of this number, from 1, of the selected mention; nobody means one that is folded away. */
export function chooseNumber(number: number): void {
  const { draft, selectedMention, showsAllCandidates } = state();
  if (selectedMention === null || (number > FIRST_SHOWN && !showsAllCandidates)) return;
  const mention = draft.reading?.mentions[selectedMention];
  const candidate = mention?.candidates[number - 1];
  if (!mention || certaintyOf(mention) === null || !candidate) return;
  void decide([selectedMention], { place: candidate.place });
}

function reasonOf(error: unknown): string {
  const { errors } = appStore().getState().words;
  if (error instanceof ReaderNotOpened) {
    const reason =
      error.reason ?? (error.status === null ? errors.network : errors.http(error.status));
    return words().progress.notLoaded(error.file, reason);
  }
  return error instanceof Error ? error.message : String(error);
}
