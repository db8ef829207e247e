import { describe, expect, it } from 'vitest';
import { blocksOf, drawnMentions, mentionsIn, piecesOf } from '../../../src/app/reading/blocks.ts';
import { mentionOf, sampleReading, TEXT } from './sample.ts';

describe('the text in blocks', () => {
  it('keeps every word, in order, in paragraphs', () => {
    const text = 'First line.\n\nSecond.\r\n   \nThird';
    const paragraphs = blocksOf(text).flatMap((block) => block.paragraphs);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'First line.',
      'Second.',
      'Third',
    ]);
  });

  it('cuts a long text and a paragraph without an end, and loses nothing', () => {
    const text = `${'Word and word. '.repeat(3000)}\n${'x'.repeat(20_000)}`;
    const blocks = blocksOf(text);
    expect(blocks.length).toBeGreaterThan(8);
    const paragraphs = blocks.flatMap((block) => block.paragraphs);
    expect(Math.max(...paragraphs.map(({ start, end }) => end - start))).toBeLessThanOrEqual(6001);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
      text.replace('\n', ''),
    );
  });

  it('has no block of an empty text', () => {
    expect(blocksOf(' \n \n')).toEqual([]);
  });
});

describe('the pieces of a paragraph', () => {
  const { mentions } = sampleReading();
  const drawn = drawnMentions(mentions);
  const whole = { start: 0, end: TEXT.length };

  it('are together exactly its words', () => {
    const pieces = piecesOf(whole, mentions, mentionsIn(mentions, drawn, whole), {
      start: 10,
      end: 30,
    });
    expect(pieces.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
    expect(pieces.filter(({ type }) => type === 'mention')).toHaveLength(5);
    expect(
      pieces
        .filter(({ inClaim }) => inClaim)
        .map(({ start, end }) => TEXT.slice(start, end))
        .join(''),
    ).toBe(TEXT.slice(10, 32));
  });

  it('show the place rather than the direction that is named after it', () => {
    const direction = mentionOf('Beta and Gamma', 0, { type: 'direction' });
    const beta = mentionOf('Beta', 0);
    expect(drawnMentions([direction, beta])).toEqual([1]);
    expect(drawnMentions([beta, direction])).toEqual([0]);
  });

  it('finds the mentions of a stretch', () => {
    expect(mentionsIn(mentions, drawn, { start: 30, end: 45 })).toEqual([1, 2]);
    expect(mentionsIn(mentions, drawn, { start: TEXT.length, end: TEXT.length })).toEqual([]);
  });
});
