import type { RomanisationTable } from '../transliterate.ts';

/**
 * The national romanisation of Ukrainian: Cabinet of Ministers of Ukraine, resolution 55 of
 * 27 January 2010; also UNGEGN 2012. The soft sign and the apostrophe are not written.
 */
export const UK_KMU_2010: RomanisationTable = {
  letters: {
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'h',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ie',
    ж: 'zh',
    з: 'z',
    и: 'y',
    і: 'i',
    ї: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ь: '',
    ю: 'iu',
    я: 'ia',
    "'": '',
  },
  contexts: [
    { letter: 'є', atWordStart: true, latin: 'ye' },
    { letter: 'ї', atWordStart: true, latin: 'yi' },
    { letter: 'й', atWordStart: true, latin: 'y' },
    { letter: 'ю', atWordStart: true, latin: 'yu' },
    { letter: 'я', atWordStart: true, latin: 'ya' },
    // зг is zgh, so that it is not read as ж.
    { letter: 'г', after: 'з', latin: 'gh' },
  ],
};
