import { describe, expect, it } from 'vitest';
import { createReadingStore } from '../../../src/app/reading/state.ts';

const titled = (title: string) => (draft: import('../../../src/app/reading/draft.ts').Draft) => ({
  ...draft,
  meta: { ...draft.meta, title },
});

describe('the steps of a bulletin in hand', () => {
  it('takes one step back and forth for each edit, and says what it would take back', () => {
    const store = createReadingStore();
    const { edit, undo, redo } = store.getState();
    edit('name it', titled('first'));
    edit('name it better', titled('second'));
    expect(store.getState()).toMatchObject({ canUndo: true, undoLabel: 'name it better' });
    undo();
    expect(store.getState().draft.meta.title).toBe('first');
    expect(store.getState()).toMatchObject({ undoLabel: 'name it', redoLabel: 'name it better' });
    redo();
    expect(store.getState().draft.meta.title).toBe('second');
    undo();
    undo();
    expect(store.getState().draft.meta.title).toBe('');
    expect(store.getState().canUndo).toBe(false);
    undo();
    expect(store.getState().draft.meta.title).toBe('');
  });

  it('makes one step of what is typed into one field, until the field is left', () => {
    const store = createReadingStore();
    const { edit, undo, endEdit } = store.getState();
    for (const title of ['P', 'Po', 'Pok']) edit('title', titled(title), 'meta-title');
    endEdit();
    for (const title of ['Poko', 'Pokor']) edit('title', titled(title), 'meta-title');
    undo();
    expect(store.getState().draft.meta.title).toBe('Pok');
    undo();
    expect(store.getState().draft.meta.title).toBe('');
  });

  it('forgets what could be done again once something else is done', () => {
    const store = createReadingStore();
    const { edit, undo, redo } = store.getState();
    edit('one', titled('one'));
    undo();
    edit('two', titled('two'));
    expect(store.getState().canRedo).toBe(false);
    redo();
    expect(store.getState().draft.meta.title).toBe('two');
  });

  it('is no step where nothing changes', () => {
    const store = createReadingStore();
    store.getState().edit('nothing', (draft) => draft);
    expect(store.getState().canUndo).toBe(false);
  });

  it('completes what undo would bring back, too, so that no half answer comes back', () => {
    const store = createReadingStore();
    const { edit, complete, undo } = store.getState();
    edit('title', titled('title'));
    edit('publisher', (draft) => ({ ...draft, meta: { ...draft.meta, publisher: 'somebody' } }));
    complete((draft) =>
      draft.meta.title === 'title' ? { ...draft, meta: { ...draft.meta, url: 'late' } } : draft,
    );
    undo();
    expect(store.getState().draft.meta).toMatchObject({ publisher: '', url: 'late' });
    undo();
    expect(store.getState().draft.meta.url).toBe('');
  });

  it('keeps at most a hundred steps', () => {
    const store = createReadingStore();
    for (let i = 0; i < 150; i += 1) store.getState().edit('title', titled(`title ${i}`));
    for (let i = 0; i < 150; i += 1) store.getState().undo();
    expect(store.getState().draft.meta.title).toBe('title 49');
  });

  it('begins anew with an own id and nothing to undo', () => {
    const store = createReadingStore();
    const { id } = store.getState().draft;
    store.getState().edit('title', titled('title'));
    store.getState().startOver();
    expect(store.getState().draft.id).not.toBe(id);
    expect(store.getState().draft.id).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/);
    expect(store.getState()).toMatchObject({ canUndo: false, canRedo: false });
  });
});
