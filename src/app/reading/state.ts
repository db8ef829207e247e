/**
 * The bulletin in hand: the draft with its steps back and forth, and what of it is pointed at.
 *
 * Components read it with `useReading((state) => ...)`. Every change of the draft that a person
 * makes goes through `edit`, so that it can be undone and is saved.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { TextLanguage } from '../../bulletins/types.ts';
import type { Draft } from './draft.ts';
import {
  beginHistory,
  complete,
  endStep,
  type History,
  stepBack,
  stepForward,
  takeStep,
} from './history.ts';

/** How the text in hand is being read. */
export type ReadingPhase =
  | { readonly state: 'idle' }
  /** `share` done, 0..1; null while the names are being opened. */
  | { readonly state: 'reading'; readonly share: number | null }
  | { readonly state: 'failed'; readonly reason: string };

/** What a choice did to other places of the text, to be told beside it. */
export interface Reweighed {
  /** Index of the mention that was decided. */
  readonly decided: number;
  /** Indexes of the others whose choice is now another one. */
  readonly changed: readonly number[];
}

export interface ReadingState {
  /** Never null: an empty one stands where nothing was pasted yet. */
  readonly draft: Draft;
  readonly history: History<Draft>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What undo would take back, as a phrase; null where there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** True once the draft of the last visit, if any, was brought back. */
  readonly restored: boolean;
  readonly phase: ReadingPhase;
  /** What the person said the text is written in; null: as its letters say. */
  readonly language: TextLanguage | null;
  /** The person edits the text instead of looking at what was read. */
  readonly editingText: boolean;
  /** Indexes in `draft.reading.mentions`. */
  readonly selectedMention: number | null;
  /** All candidates of the selected mention are in view, not only the first. */
  readonly showsAllCandidates: boolean;
  readonly hoveredMention: number | null;
  /** Ids of claims of the draft. */
  readonly selectedClaim: string | null;
  readonly hoveredClaim: string | null;
  readonly reweighed: Reweighed | null;
  /** A claim whose form is wanted, until the cards have opened it. */
  readonly claimToOpen: string | null;

  /**
   * Changes the draft in one undo step.
   *
   * @param label what is done, as a phrase for "Undo: …"
   * @param together edits with one key that follow each other are one step (typing in one field)
   */
  edit(label: string, change: (draft: Draft) => Draft, together?: string): void;
  /** The next edit begins a step of its own: a field was left. */
  endEdit(): void;
  undo(): void;
  redo(): void;
  /** Completes the draft, and drafts that undo would bring back, with what became known later: no step. */
  complete(change: (draft: Draft) => Draft): void;
  /** Begins with this draft and forgets the steps of the one before. */
  open(draft: Draft): void;
  /** Begins with an empty draft. */
  startOver(): void;
  selectMention(mention: number | null): void;
  hoverMention(mention: number | null): void;
  selectClaim(claim: string | null): void;
  hoverClaim(claim: string | null): void;
  set(
    change: Partial<
      Pick<
        ReadingState,
        | 'phase'
        | 'editingText'
        | 'reweighed'
        | 'restored'
        | 'language'
        | 'showsAllCandidates'
        | 'claimToOpen'
      >
    >,
  ): void;
}

/** A draft of nothing; its id is unique, since it becomes that of a report. */
export function emptyDraft(): Draft {
  return {
    id: `own-${crypto.randomUUID()}`,
    text: '',
    meta: { title: '', publisher: '', url: '', date: '' },
    reading: null,
    decisions: [],
    claims: [],
    keepText: false,
  };
}

type OfHistory = Pick<
  ReadingState,
  'draft' | 'history' | 'canUndo' | 'canRedo' | 'undoLabel' | 'redoLabel'
>;

function ofHistory(history: History<Draft>): OfHistory {
  return {
    draft: history.value,
    history,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undoLabel: history.past.at(-1)?.label ?? null,
    redoLabel: history.future.at(-1)?.label ?? null,
  };
}

/** Keeps what is pointed at only where the draft still holds it. */
function stillThere(state: ReadingState, draft: Draft): Partial<ReadingState> {
  const same = state.draft.reading?.mentions.length === draft.reading?.mentions.length;
  const claim = (id: string | null) =>
    id !== null && draft.claims.some((held) => held.claim.id === id) ? id : null;
  return {
    selectedClaim: claim(state.selectedClaim),
    hoveredClaim: claim(state.hoveredClaim),
    ...(!same && { selectedMention: null, hoveredMention: null, reweighed: null }),
  };
}

/** How every bulletin begins: not read yet, nothing chosen or pointed at. */
const NOTHING_CHOSEN = {
  phase: { state: 'idle' },
  language: null,
  editingText: false,
  selectedMention: null,
  showsAllCandidates: false,
  claimToOpen: null,
  hoveredMention: null,
  selectedClaim: null,
  hoveredClaim: null,
  reweighed: null,
} satisfies Partial<ReadingState>;

/** Makes a store. The app has one (`readingStore`); tests make their own. */
export function createReadingStore() {
  return createStore<ReadingState>()((set, get) => {
    const move = (history: History<Draft>, also: Partial<ReadingState> = {}) =>
      set((state) => ({ ...ofHistory(history), ...stillThere(state, history.value), ...also }));
    const begin = (draft: Draft) =>
      set({
        ...ofHistory(beginHistory(draft)),
        ...NOTHING_CHOSEN,
      });
    return {
      ...ofHistory(beginHistory(emptyDraft())),
      restored: false,
      ...NOTHING_CHOSEN,
      edit: (label, change, together) => {
        const { history } = get();
        move(takeStep(history, label, change(history.value), together ?? null));
      },
      endEdit: () => set(ofHistory(endStep(get().history))),
      undo: () => move(stepBack(get().history), { reweighed: null }),
      redo: () => move(stepForward(get().history), { reweighed: null }),
      complete: (change) => move(complete(get().history, change)),
      open: begin,
      startOver: () => begin(emptyDraft()),
      selectMention: (selectedMention) =>
        set((state) =>
          state.selectedMention === selectedMention
            ? state
            : { selectedMention, showsAllCandidates: false },
        ),
      hoverMention: (hoveredMention) => set({ hoveredMention }),
      selectClaim: (selectedClaim) => set({ selectedClaim }),
      hoverClaim: (hoveredClaim) => set({ hoveredClaim }),
      set: (change) => set(change),
    };
  });
}

export type ReadingStore = ReturnType<typeof createReadingStore>;

/** The bulletin in hand outlives the tab that shows it. */
export const readingStore: ReadingStore = createReadingStore();

/** Reads it in a component. Selectors must return what the store holds, not a fresh object. */
export function useReading<T>(selector: (state: ReadingState) => T): T {
  return useStore(readingStore, selector);
}
