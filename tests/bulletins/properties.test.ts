/** What holds of every reading, whatever the text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ResolvedMention } from '../../src/bulletins/types.ts';
import { Read, root, shippedReader } from './support.ts';

const folder = join(root, 'tests', 'fixtures', 'bulletins');

interface Text {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly publisher: string;
}

const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Text);

function readText(text: string, { date, publisher }: Pick<Text, 'date' | 'publisher'>): Read {
  return new Read(text, shippedReader().read(text, { date, publisher }));
}

const NOBODY = { date: '2025-01-01', publisher: '' };

/** The same sequence for the same seed: a linear congruential generator modulo 2 to the 32nd. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Everything that must hold of a reading; fails with the words at fault. */
function expectSound({ text, reading }: Read): void {
  const { mentions, claims, dates, issues } = reading;
  const within = ({ start, end }: { start: number; end: number }): boolean =>
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start < end &&
    end <= text.length;
  expect(mentions.filter((mention) => !within(mention))).toEqual([]);
  expect(mentions.filter(({ surface, start, end }) => surface !== text.slice(start, end))).toEqual(
    [],
  );
  const overlapping = mentions.filter((mention, index) => {
    const before = mentions[index - 1];
    if (before === undefined) return false;
    const isGloss = mention.glossOf !== null || before.glossOf !== null;
    return before.start > mention.start || (before.end > mention.start && !isGloss);
  });
  expect(overlapping).toEqual([]);
  expect(mentions.filter((mention) => !isSound(mention, mentions))).toEqual([]);
  for (const claim of claims) {
    expect(within(claim)).toBe(true);
    expect(claim.cues.filter((cue) => !within(cue))).toEqual([]);
    expect(claim.figures.filter((figure) => !within(figure))).toEqual([]);
    expect(new Set(claim.places).size).toBe(claim.places.length);
    const kinds = claim.places.map((place) => mentions[place]?.type);
    expect(kinds.filter((kind) => kind !== 'settlement' && kind !== 'unit')).toEqual([]);
    const { mention } = claim.claimant;
    if (mention !== null) expect(mentions[mention]?.type).toBe('claimant');
  }
  expect(dates.filter((date) => !within(date) || date.from > date.to)).toEqual([]);
  expect(issues.filter(({ span }) => span !== null && !within(span))).toEqual([]);
}

function isSound(mention: ResolvedMention, mentions: readonly ResolvedMention[]): boolean {
  const { candidates, chosen, chosenBy, regions, glossOf, liesFrom, type, certainty } = mention;
  const scores = candidates.map(({ score }) => score);
  return (
    scores.every((score, index) => score >= 0 && score <= 1 && score <= (scores[index - 1] ?? 1)) &&
    new Set(candidates.map(({ place }) => place)).size === candidates.length &&
    (type === 'settlement' || candidates.length === 0) &&
    (chosen === null || candidates.some(({ place }) => place === chosen)) &&
    (chosen === null) === (chosenBy === null) &&
    regions.every((region) => mentions[region]?.type === 'unit') &&
    (glossOf === null || mentions[glossOf]?.type === 'settlement') &&
    (liesFrom === null || mentions[liesFrom.mention]?.type === 'settlement') &&
    certainty >= 0 &&
    certainty <= 1
  );
}

describe('every reading', () => {
  it.each(texts.map((text) => [text.id, text] as const))('%s: is sound', (_, text) => {
    expectSound(readText(text.text, text));
  });

  it.each(texts.map((text) => [text.id, text] as const))('%s: is the same again', (_, text) => {
    const first = readText(text.text, text).reading;
    expect(readText(text.text, text).reading).toEqual(first);
  });

  it('is the same whether read at once or in steps that yield rising shares', () => {
    for (const text of texts) {
      const steps = shippedReader().steps(text.text, text);
      const shares: number[] = [];
      let step = steps.next();
      while (step.done !== true) {
        shares.push(step.value);
        step = steps.next();
      }
      expect(step.value).toEqual(readText(text.text, text).reading);
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }
  });

  it.each(texts.map((text) => [text.id, text] as const))(
    '%s: finds the same again, further on, when the text stands twice',
    (_, text) => {
      const once = readText(text.text, text);
      const gap = '\n\n';
      const twice = readText(`${text.text}${gap}${text.text}`, text);
      expectSound(twice);
      const spans = (mentions: readonly ResolvedMention[], shift: number) =>
        mentions.map(({ type, surface, start, end }) => [
          type,
          surface,
          start + shift,
          end + shift,
        ]);
      const further = text.text.length + gap.length;
      expect(spans(twice.reading.mentions, 0)).toEqual([
        ...spans(once.reading.mentions, 0),
        ...spans(once.reading.mentions, further),
      ]);
    },
  );
});

describe('a text written in another way', () => {
  /** Each rewrites a text so that a reader of it sees the same. */
  const rewritten: readonly (readonly [what: string, rewrite: (text: string) => string])[] = [
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['decomposed Unicode', (text) => text.normalize('NFD')],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['typographic apostrophes', (text) => text.replaceAll("'", '’')],
    ['a byte order mark', (text) => `\ufeff${text}`],
  ];

  it.each(rewritten)('%s: names the same settlements', (_, rewrite) => {
    for (const text of texts) {
      const plain = readText(text.text, text);
      const other = readText(rewrite(text.text), text);
      expectSound(other);
      const names = (bulletin: Read) =>
        bulletin.names.map((name) =>
          name.normalize('NFC').replace(/\s+/g, ' ').replaceAll('’', "'"),
        );
      expect([text.id, names(other)]).toEqual([text.id, names(plain)]);
      const pins = (bulletin: Read) => bulletin.settlements.map(({ chosen }) => chosen);
      expect([text.id, pins(other)]).toEqual([text.id, pins(plain)]);
    }
  });

  const disturbed: readonly (readonly [what: string, rewrite: (text: string) => string])[] = [
    ['emoji', (text) => text.replaceAll('. ', '. 🇺🇳👨‍👩‍👧‍👦⚡️ ')],
    ['right-to-left marks', (text) => text.replaceAll(' ', ' \u200f')],
    ['soft hyphens', (text) => text.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2')],
    ['stress marks', (text) => text.replace(/([аеиоу])/u, '$1\u0301')],
    ['capitals', (text) => text.toUpperCase()],
    ['small letters', (text) => text.toLowerCase()],
    ['no spaces', (text) => text.replaceAll(' ', '')],
    ['one line', (text) => text.replaceAll('\n', ' ')],
    ['a word a line', (text) => text.replaceAll(' ', '\n')],
    ['backwards', (text) => [...text].reverse().join('')],
    ['lone surrogates', (text) => text.replaceAll(' ', '\ud83d ')],
    ['control characters', (text) => text.replaceAll(' ', '\u0000\u001b')],
  ];

  it.each(disturbed)('%s: is read without a fault', (_, rewrite) => {
    for (const text of texts) expectSound(readText(rewrite(text.text), text));
  });

  it('reads words in any order without a fault', () => {
    const random = randomOf(20_251_003);
    const words = texts.flatMap(({ text }) => text.split(/\s+/));
    for (let round = 0; round < 60; round++) {
      const count = 1 + random(120);
      const shuffled = Array.from({ length: count }, () => words[random(words.length)]);
      expectSound(readText(shuffled.join(' '), NOBODY));
    }
  });

  it('reads a text cut off anywhere without a fault', () => {
    const random = randomOf(7);
    for (const text of texts) {
      for (let round = 0; round < 4; round++) {
        const from = random(text.text.length);
        const to = from + random(text.text.length - from);
        expectSound(readText(text.text.slice(from, to), text));
      }
    }
  });
});

describe('a text without measure', () => {
  const endless: readonly (readonly [what: string, text: string])[] = [
    ['10,000 opening brackets', `Бої біля Лимана ${'('.repeat(10_000)}`],
    ['10,000 pairs of brackets', `Near Pokrovsk ${'()'.repeat(10_000)}`],
    ['10,000 nested glosses', `Lyman ${'(Lyman '.repeat(10_000)}${')'.repeat(10_000)}`],
    ['one word of 200,000 letters', `У селі ${'а'.repeat(200_000)} тихо.`],
    ['one capitalised word of 200,000 letters', `near ${'A'.repeat(200_000)}`],
    ['one name of 20,000 hyphens', `біля ${'Яр-'.repeat(20_000)}Яр`],
    ['a list of 5,000 places', `Отражены атаки в районах ${'Покровск, '.repeat(5_000)}Лиман.`],
    ['5,000 places without a comma', `${'Лиман '.repeat(5_000)}.`],
    ['20,000 line ends', `Lyman${'\n'.repeat(20_000)}Lyman`],
    ['20,000 full stops', `Lyman${'. '.repeat(20_000)}`],
    ['10,000 quotation marks', `«${'«Центр'.repeat(10_000)}`],
    ['20,000 numbers', `Потери: ${'12 345, '.repeat(20_000)}`],
    ['10,000 times "of them"', `Lost 9 tanks${', of them 3 near Lyman'.repeat(10_000)}.`],
    [
      '3,000 statements in one sentence',
      'військові відбили атаки біля Лимана та повідомили '.repeat(3_000),
    ],
    ['10,000 claimants', 'The ministry said. '.repeat(10_000)],
    ['10,000 slashes', `Лиман${'/Лиман'.repeat(10_000)}`],
    ['10,000 bearings', `${'northeast of '.repeat(10_000)}Lyman`],
  ];

  it.each(endless)('%s: is read without a fault', (_, text) => {
    expectSound(readText(text, NOBODY));
  });
});
