import { describe, expect, it } from 'vitest';
import { skeleton } from '../../../geodata/names/index.ts';

const ONE_PLACE: readonly (readonly string[])[] = [
  ['Олексіївка', 'Алексеевка', 'Oleksiivka', 'Alekseyevka'],
  ['Красноармійськ', 'Красноармейск', 'Krasnoarmiisk', 'Krasnoarmeysk'],
  ['Запоріжжя', 'Запорожье', 'Zaporizhzhia', "Zaporozh'ye", 'Zaporižžja'],
  ['Харків', 'Харьков', 'Kharkiv', "Khar'kov"],
  ['Згорани', 'Згораны', 'Zghorany'],
  ['Щастя', 'Shchastia', "Schast'ye"],
  ['Донецьк', 'Донецк', 'Donetsk', 'Donec’k'],
  ['Вінниця', 'Винница', 'Vinnytsia', 'Vinnitsa'],
];

describe('skeleton', () => {
  it.each(ONE_PLACE)('brings %s and its other spellings together', (...spellings) => {
    expect(new Set(spellings.map(skeleton)).size).toBe(1);
  });

  it('keeps other names apart', () => {
    expect(skeleton('Олексіївка')).not.toBe(skeleton('Олександрівка'));
    expect(skeleton('Миколаїв')).not.toBe(skeleton('Верноленинск'));
    expect(skeleton('Жовте')).not.toBe(skeleton('Шовте'));
    expect(skeleton('Хотин')).not.toBe(skeleton('Готин'));
  });

  it('is empty for a name without consonants', () => {
    expect(skeleton('Оя')).toBe('');
  });
});
