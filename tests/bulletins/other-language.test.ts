import { describe, expect, it } from 'vitest';
import { isOtherLanguage } from '../../src/bulletins/other-language.ts';
import { segment } from '../../src/bulletins/segment.ts';
import { readAtOnce } from '../../src/bulletins/steps.ts';

const isOther = (text: string) => isOtherLanguage(readAtOnce(segment(text, null)));

describe('a text in another language', () => {
  it.each([
    ['German', 'Die Armee hat am Montag das Dorf bei der Stadt Pokrowsk nicht erreicht.'],
    [
      'short German',
      'Die Armee griff das Dorf an. Es gab keine Verletzten und die Lage ist ruhig.',
    ],
    ['French', 'Les forces ont atteint le village, selon le ministère, dans la région du Donbass.'],
    [
      'Polish',
      'W nocy nie doszło do ataków na miasto, jest spokojnie, że aż się nie chce wierzyć.',
    ],
    [
      'Bulgarian',
      'Силите са достигнали селото, съобщи щабът. Това беше третият опит през този ден.',
    ],
    [
      'Belarusian',
      'Паведаміў Генштаб, што ў аўторак каля вёскі ўзарваны мост; усе дарогі ўлады закрылі.',
    ],
    ['Serbian', 'Саопштило је министарство: није било жртава, али је село под њиховом контролом.'],
  ])('is noticed: %s', (_, text) => {
    expect(isOther(text)).toBe(true);
  });

  it.each([
    ['English', 'The General Staff said that two attacks were repelled near Pokrovsk on Monday.'],
    ['Russian', 'Штаб сообщил, что атаки на село отражены, подъезды к мосту закрыты, а это важно.'],
    ['Ukrainian', 'Штаб повідомив, що атаки на село відбито, а під’їзди до мосту закрито вночі.'],
    ['names alone', 'Pokrovsk, Myrnohrad, Udachne, Kotlyne, Zvirove, Lysivka, La Paz, Den Haag'],
    [
      'a quotation',
      'The mayor of Lviv said "les forces de la paix" to the visitors and left at noon.',
    ],
  ])('is not seen in %s', (_, text) => {
    expect(isOther(text)).toBe(false);
  });
});
