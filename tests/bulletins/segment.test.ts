import { describe, expect, it } from 'vitest';
import { segment } from '../../src/bulletins/segment.ts';
import { readAtOnce } from '../../src/bulletins/steps.ts';

const segmented = (text: string) => readAtOnce(segment(text, null));
const words = (text: string) => segmented(text).tokens.map((token) => token.text);
const sentences = (text: string) =>
  segmented(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('segment', () => {
  it('keeps hyphens and apostrophes inside words, and the possessive apart', () => {
    expect(words("Верхньокам'янка й Купянск-Узловой, Ukraine’s E-50")).toEqual([
      "Верхньокам'янка",
      'й',
      'Купянск-Узловой',
      ',',
      'Ukraine',
      '’s',
      'E-50',
    ]);
    expect(segmented('Мар’янівка‑Нова').tokens[0]?.key).toBe("мар'янівка-нова");
  });

  it('keeps thousands and decimals in one number, and years apart from what follows', () => {
    expect(words('1 200 осіб, 5,5 км, 12.02.2024, 2024 500')).toEqual([
      '1 200',
      'осіб',
      ',',
      '5,5',
      'км',
      ',',
      '12.02.2024',
      ',',
      '2024',
      '500',
    ]);
  });

  it('gives no tokens for addresses, tags, footnotes, formatting and pictures', () => {
    const text =
      '❗️ **Взято** село[12] #новини @canal map.example.ru [канал](https://t.me/+ab) https://example.org/a.b.';
    expect(words(text)).toEqual(['Взято', 'село', '[', 'канал', '.']);
  });

  it('does not end a sentence after abbreviations and initials', () => {
    expect(sentences('Бої біля н. п. Вільне. О. Бойко був у м. Сваха. Тихо.')).toEqual([
      'Бої біля н. п. Вільне.',
      'О. Бойко був у м. Сваха.',
      'Тихо.',
    ]);
    expect(sentences('Gen. Smith of the U.S. Army spoke. It rained.')).toHaveLength(2);
  });

  it('ends headings and items at line ends, and joins lines that only a page broke', () => {
    expect(sentences('Зведення\n• перше\n• друге')).toEqual(['Зведення', '• перше', '• друге']);
    expect(sentences('Атаки біля Вільного,\nПетрівки та\nсела Гай.')).toHaveLength(1);
    expect(segmented('Раз.\n\nДва. Три.').sentences.map((one) => one.paragraph)).toEqual([0, 1, 1]);
  });

  it('tells the language of each sentence', () => {
    const text = 'Ворог відійшов уночі.\n\nПротивник отошёл, сообщили военные.\n\nThe enemy left.';
    expect(segmented(text).sentences.map((one) => one.language)).toEqual(['uk', 'ru', 'en']);
    expect(segmented('12 + 5').language).toBeNull();
    expect(readAtOnce(segment('Село', 'ru')).language).toBe('ru');
  });

  it('counts offsets in UTF-16 units', () => {
    const text = '🔥🔥 Село Гай';
    const last = segmented(text).tokens.at(-1);
    expect(text.slice(last?.start, last?.end)).toBe('Гай');
  });

  it('stays linear where marks open and never close', () => {
    const size = (count: number) => segmented('[a](http'.repeat(count)).tokens.length;
    expect(size(20_000)).toBe(10 * size(2_000));
  });
});
