import { describe, expect, it } from 'vitest';
import { certaintyOf, countPlaces, nextUnsure } from '../../../src/app/reading/certainty.ts';
import {
  decideMentions,
  movedDecisions,
  otherOccurrences,
  withDecisions,
  withReweighed,
} from '../../../src/app/reading/decide.ts';
import {
  findUnmarked,
  markAsPlace,
  trimmedSpan,
  withMarked,
} from '../../../src/app/reading/marking.ts';
import { changedMentions, otherChoices } from '../../../src/app/reading/merge.ts';
import { sampleDraft, sampleReading, TEXT } from './sample.ts';

describe('a person’s word about a place', () => {
  it('chooses it, is kept as a decision on its words and leaves the others the objects they were', () => {
    const draft = sampleDraft();
    const next = decideMentions(draft, [0], { place: 'Alpha-2' }, null);
    expect(next.reading?.mentions[0]).toMatchObject({ chosen: 'Alpha-2', chosenBy: 'person' });
    expect(next.reading?.mentions[1]).toBe(draft.reading?.mentions[1]);
    expect(next.decisions).toEqual([{ start: 27, end: 32, means: { place: 'Alpha-2' } }]);
    expect(draft.reading?.mentions[0]?.chosen).toBeNull();
  });

  it('puts a place that was looked up among the candidates', () => {
    const next = decideMentions(sampleDraft(), [0], { place: 'elsewhere' }, null);
    expect(next.reading?.mentions[0]?.candidates.map(({ place }) => place)).toEqual([
      'elsewhere',
      'Alpha-1',
      'Alpha-2',
    ]);
  });

  it('replaces what was said before of the same words', () => {
    const { decisions } = decideMentions(sampleDraft(), [0], { place: 'Alpha-2' }, null);
    const mention = sampleReading().mentions[0]!;
    expect(withDecisions(decisions, [mention], 'not-a-place')).toEqual([
      { start: 27, end: 32, means: 'not-a-place' },
    ]);
    expect(withDecisions(decisions, [mention], null)).toEqual([]);
  });

  it('is told by the mark: chosen, unsure, unresolved, dismissed', () => {
    const draft = sampleDraft();
    const mentionAfter = (means: Parameters<typeof decideMentions>[2]) =>
      certaintyOf(decideMentions(draft, [0], means, null).reading!.mentions[0]!);
    expect(certaintyOf(draft.reading!.mentions[0]!)).toBe('unsure');
    expect(certaintyOf(draft.reading!.mentions[1]!)).toBe('chosen');
    expect(certaintyOf(draft.reading!.mentions[3]!)).toBeNull();
    expect(mentionAfter({ place: 'Alpha-1' })).toBe('person');
    expect(mentionAfter('none-of-these')).toBe('unresolved');
    expect(mentionAfter('not-a-place')).toBe('dismissed');
  });

  it('is offered for the other occurrences of the name, and not where they mean it already', () => {
    const draft = decideMentions(sampleDraft(), [0], { place: 'Alpha-2' }, null);
    expect(otherOccurrences(draft.reading!.mentions, 0)).toEqual([4]);
    const both = decideMentions(draft, [4], { place: 'Alpha-2' }, null);
    expect(otherOccurrences(both.reading!.mentions, 0)).toEqual([]);
    expect(otherOccurrences(draft.reading!.mentions, 1)).toEqual([]);
  });
});

describe('what the worker says after a choice', () => {
  it('changes only what differs, and names the other places that are chosen anew', () => {
    const before = decideMentions(sampleDraft(), [0], { place: 'Alpha-2' }, null);
    const mentions = before.reading!.mentions.map((mention, index) =>
      index === 1 ? { ...mention, chosen: 'Beta-2' } : { ...mention },
    );
    const changed = changedMentions(before.reading!.mentions, mentions);
    expect(changed.map(({ index }) => index)).toEqual([1]);
    const after = withReweighed(before, { changed, issues: [] }, null);
    expect(after.reading?.mentions[1]?.chosen).toBe('Beta-2');
    expect(after.reading?.mentions[2]).toBe(before.reading?.mentions[2]);
    expect(otherChoices(sampleReading().mentions, after.reading!.mentions, new Set([0]))).toEqual([
      1,
    ]);
  });
});

describe('the way through what is to be decided', () => {
  it('goes on from where one is, around the end, both ways', () => {
    const { mentions } = sampleReading();
    expect(nextUnsure(mentions, null, 1)).toBe(0);
    expect(nextUnsure(mentions, 0, 1)).toBe(4);
    expect(nextUnsure(mentions, 4, 1)).toBe(0);
    expect(nextUnsure(mentions, 0, -1)).toBe(4);
    expect(nextUnsure(mentions, null, -1)).toBe(4);
    expect(nextUnsure(mentions.slice(1, 4), null, 1)).toBeNull();
  });

  it('counts places, what is to decide and what is unresolved', () => {
    expect(countPlaces(sampleReading())).toEqual({
      places: 4,
      chosen: 2,
      unsure: 2,
      unresolved: 0,
    });
  });
});

describe('words marked as a place', () => {
  it('join mentions in the order of the text, and every index moves along', () => {
    const start = TEXT.indexOf('reported');
    const marked = markAsPlace(sampleDraft(), { start: start - 1, end: start + 9 });
    const reading = marked!.draft.reading!;
    expect(marked?.index).toBe(0);
    expect(reading.mentions[0]).toMatchObject({ surface: 'reported', start, candidates: [] });
    expect(reading.mentions[1]?.regions).toEqual([4]);
    expect(reading.claims[0]?.places).toEqual([0, 1, 2, 3]);
    expect(reading.issues[0]?.mention).toBe(5);
    expect(reading.issues[1]?.mention).toBeNull();
  });

  it('are refused where a place is already, where nothing is selected and where it is a whole sentence', () => {
    const draft = sampleDraft();
    expect(markAsPlace(draft, { start: 27, end: 32 })).toBeNull();
    expect(markAsPlace(draft, { start: 3, end: 3 })).toBeNull();
    const long = { ...draft, text: 'a'.repeat(200), reading: { ...draft.reading!, mentions: [] } };
    expect(markAsPlace(long, { start: 0, end: 100 })).toBeNull();
  });

  it('lose the quotes and commas about them', () => {
    const text = 'at «Nova Ves», and';
    const { start, end } = trimmedSpan(text, { start: 2, end: 14 });
    expect(text.slice(start, end)).toBe('Nova Ves');
  });

  it('stays marked in a new reading though nothing was decided of it, and is no place once a person says so', () => {
    const span = { start: TEXT.indexOf('The'), end: TEXT.indexOf('The') + 3 };
    const found = withMarked(sampleReading(), TEXT, [], [span]);
    expect(found.mentions.filter(({ start }) => start === span.start)).toHaveLength(1);
    const dismissed = [{ ...span, means: 'not-a-place' as const }];
    expect(withMarked(sampleReading(), TEXT, dismissed, [span])).toEqual(sampleReading());
    const marked = markAsPlace(sampleDraft(), span);
    expect(marked?.draft.marked).toEqual([span]);
  });

  it('is found by its name as whole words that are not marked yet', () => {
    const draft = { text: 'Nova Nove Nova. NOVA', reading: { ...sampleReading(), mentions: [] } };
    expect(findUnmarked(draft, ' nova ')).toEqual({ start: 0, end: 4 });
    expect(findUnmarked(draft, 'nova', 1)).toEqual({ start: 10, end: 14 });
    expect(findUnmarked(draft, 'Nov')).toBeNull();
    const marked = markAsPlace({ ...sampleDraft(), ...draft }, { start: 0, end: 4 });
    expect(marked && findUnmarked(marked.draft, 'nova')).toEqual({ start: 10, end: 14 });
  });

  it('come back when the text is read again and the reader does not find them', () => {
    const start = TEXT.indexOf('reported');
    const decision = { start, end: start + 8, means: { place: 'p' } } as const;
    const reading = withMarked(sampleReading(), TEXT, [decision]);
    expect(reading.mentions[0]).toMatchObject({ surface: 'reported', chosen: 'p' });
    const known = sampleReading();
    expect(withMarked(known, TEXT, [{ start: 27, end: 32, means: 'none-of-these' }])).toBe(known);
  });
});

describe('decisions after the text was changed', () => {
  const decision = (start: number, end: number) => ({ start, end, means: 'not-a-place' }) as const;
  it('stay before the change, move behind it and go where the words went', () => {
    const before = 'one two three four';
    const after = 'one two and a half three four';
    expect(movedDecisions([decision(0, 3), decision(8, 13)], before, after)).toEqual([
      decision(0, 3),
      decision(19, 24),
    ]);
    expect(movedDecisions([decision(4, 7)], before, 'one three four')).toEqual([]);
  });
});
