/** Named points that are not settlements: the two palaces where the talks of 2025 were held. */
import type { SiteRow } from '../../records.ts';

const name = (text: string) => ({ text, source: 'editors', derived: false, usedBy: [] });

export const SITES: readonly SiteRow[] = [
  {
    id: 'site:ciragan-palace',
    country: 'TR',
    unit: 'TR',
    point: { lat: 41.0437, lon: 29.0166, source: 'editors', accuracyM: 200 },
    display: {
      uk: name('Палац Чираган'),
      ru: name('Дворец Чираган'),
      en: name('Çırağan Palace'),
    },
    more: [],
    note: 'Istanbul',
  },
  {
    id: 'site:dolmabahce-palace',
    country: 'TR',
    unit: 'TR',
    point: { lat: 41.0392, lon: 29.0003, source: 'editors', accuracyM: 200 },
    display: {
      uk: name('Палац Долмабахче'),
      ru: name('Дворец Долмабахче'),
      en: name('Dolmabahçe Palace'),
    },
    more: [],
    note: 'Istanbul',
  },
];
