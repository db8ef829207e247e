import { describe, expect, it } from 'vitest';
import {
  alphabetOf,
  fold,
  hasRussianLetters,
  hasUkrainianLetters,
  stripStress,
} from '../../../geodata/names/index.ts';

const STRESS = '\u0301';

describe('stripStress', () => {
  it('takes the stress mark off and leaves й, ї and ё whole', () => {
    expect(stripStress(`Алекса${STRESS}ндровск`)).toBe('Александровск');
    expect(stripStress(`Ки${STRESS}їв, Чугу${STRESS}їв`)).toBe('Київ, Чугуїв');
    expect(stripStress(`Ё${STRESS}лкино`)).toBe('Ёлкино');
    expect(stripStress(`Ї${STRESS}жаківка, Йо${STRESS}сипівка`)).toBe('Їжаківка, Йосипівка');
  });

  it('leaves the marks of a Latin name alone', () => {
    expect(stripStress('Čornobyľ, Kraków')).toBe('Čornobyľ, Kraków');
  });

  it('brings a decomposed name together', () => {
    expect(stripStress('Чугуїв'.normalize('NFD'))).toBe('Чугуїв');
  });
});

describe('fold', () => {
  it('does not count case, apostrophe, hyphen or space', () => {
    const key = fold("Мар'їнка");
    for (const apostrophe of ['’', 'ʼ', '`', '′', '‘', '´']) {
      expect(fold(`МАР${apostrophe}ЇНКА`)).toBe(key);
    }
    expect(fold('Нью–Йорк')).toBe(fold('нью йорк'));
    expect(fold('  Велика\u00a0 Новосілка ')).toBe('велика новосілка');
  });

  it('holds ё for е and ґ for г, but й apart from и and ї from і', () => {
    expect(fold('Артёмовск')).toBe(fold('Артемовск'));
    expect(fold('Ґалаґани')).toBe(fold('Галагани'));
    expect(fold('Майорск')).not.toBe(fold('Маиорск'));
    expect(fold('Київ')).not.toBe(fold('Киів'));
  });

  it('is the same for composed, decomposed and stressed text', () => {
    for (const name of ['Чугуїв', 'Йосипівка', 'Тёткино', 'Велика Білозерка']) {
      expect(fold(name.normalize('NFD'))).toBe(fold(name));
    }
    expect(fold(`Пі${STRESS}дгірне`)).toBe('підгірне');
  });

  it('drops marks and middle dots of a Latin spelling', () => {
    expect(fold('Artëmovsk')).toBe('artemovsk');
    expect(fold('Bryat·sk')).toBe('bryatsk');
  });

  it('keeps different names apart', () => {
    expect(fold('Лиман')).not.toBe(fold('Лимани'));
    expect(fold('Горлівка')).not.toBe(fold('Горловка'));
  });

  it('changes nothing a second time', () => {
    for (const name of ['Нью-Йорк', "Під'яблонне", 'Zaporižžia', `Оле${STRESS}шки`]) {
      expect(fold(fold(name))).toBe(fold(name));
    }
  });
});

describe('alphabetOf', () => {
  it('tells the alphabets apart', () => {
    expect(alphabetOf("Мар'їнка-2")).toBe('cyrillic');
    expect(alphabetOf('Марʼїнка')).toBe('cyrillic');
    expect(alphabetOf("Mar'inka")).toBe('latin');
    expect(alphabetOf('50-1')).toBe('other');
  });

  it('finds one Latin letter in a Cyrillic name', () => {
    expect(alphabetOf('Cуджа')).toBe('mixed');
  });
});

describe('letters of one language', () => {
  it('finds them in both cases', () => {
    expect(hasUkrainianLetters('Їжаківка')).toBe(true);
    expect(hasUkrainianLetters('Лиман')).toBe(false);
    expect(hasRussianLetters('Сумы')).toBe(true);
    expect(hasRussianLetters('Лиман')).toBe(false);
  });
});
