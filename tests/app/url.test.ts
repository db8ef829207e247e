import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/app/state/filter.ts';
import { decodeView, encodeView, type View } from '../../src/app/url.ts';

const DEFAULT_VIEW: View = {
  position: null,
  selection: null,
  namesakes: null,
  filter: NO_FILTER,
  nameStyle: null,
  theme: null,
};

const VIEWS: Readonly<Record<string, View>> = {
  'everything at its default': DEFAULT_VIEW,
  'a map position': { ...DEFAULT_VIEW, position: { lat: 48.277, lon: 37.17712, zoom: 9.5 } },
  'a position west and south': { ...DEFAULT_VIEW, position: { lat: -33.5, lon: -70.1, zoom: 3 } },
  'a claim': {
    ...DEFAULT_VIEW,
    selection: { type: 'claim', claim: 'first-report/tsentr-strikes', mention: null },
  },
  'one of a claim’s places': {
    ...DEFAULT_VIEW,
    selection: { type: 'claim', claim: 'first-report/tsentr-strikes', mention: 6 },
  },
  'a place of Russia, whose id has slashes': {
    ...DEFAULT_VIEW,
    selection: { type: 'place', place: 'ru:bryansk/vygonichskii/pil-shino' },
  },
  'a filter in every dimension, a claimant with a comma and an ampersand': {
    ...DEFAULT_VIEW,
    filter: {
      kinds: ['strike', 'border-incident'],
      claimants: ['Russia’s Defence Ministry', 'Smith, Jones & Co = 100 %', 'Київ'],
      groups: ['tsentr', 'none'],
      precisions: ['oblast', 'unlocated'],
      statuses: ['claimed'],
      sides: ['RU', 'other'],
      days: { from: 20_240, to: null },
    },
  },
  namesakes: { ...DEFAULT_VIEW, namesakes: { name: 'Олексіївка', within: null } },
  'namesakes in an oblast, under a name of two words': {
    ...DEFAULT_VIEW,
    namesakes: { name: 'Nova Oleksiivka, Mala', within: 'UA-59' },
  },
  'names in one language': { ...DEFAULT_VIEW, nameStyle: { first: 'uk', second: null } },
  'names in two, and a theme': {
    ...DEFAULT_VIEW,
    nameStyle: { first: 'ru', second: 'uk' },
    theme: 'dark',
  },
};

describe('the view in the address', () => {
  for (const [name, view] of Object.entries(VIEWS)) {
    it(`comes back as it went in: ${name}`, () => {
      expect(decodeView(encodeView(view))).toEqual(view);
    });

    it(`survives a browser that normalises the address: ${name}`, () => {
      const { hash } = new URL(`http://127.0.0.1/folder/${encodeView(view)}`);
      expect(hash).toBe(encodeView(view));
    });
  }

  it('is empty while everything is at its default', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
  });

  it('is short and readable', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      position: { lat: 48.2770001, lon: 37.17712345, zoom: 9.504 },
      filter: { ...NO_FILTER, kinds: ['strike', 'capture'] },
    };
    expect(encodeView(view)).toBe('#map=9.5/48.277/37.17712&kind=strike,capture');
  });
});

describe('an address that somebody mangled', () => {
  const rubbish = [
    '#',
    '#map=',
    '#map=9/95/37',
    '#map=9/48/181',
    '#map=9/48',
    '#map=NaN/NaN/NaN',
    '#map=99/48/37',
    '#kind=nonsense,,',
    '#claimant=%E0%A4%A',
    '#names=xx-yy',
    '#names=en-en',
    '#theme=purple',
    '#mention=3',
    '#days=2025-13-45..yesterday',
    '#days=2025-13-45..2025-99-99',
    '#=strike',
    '#&&&===',
    '#<script>alert(1)</script>',
    `#${'kind=strike&'.repeat(10_000)}`,
    '#__proto__=x&constructor=y',
  ];
  for (const hash of rubbish) {
    it(`is read as the default: ${hash.slice(0, 50)}`, () => {
      expect(decodeView(hash)).toEqual(DEFAULT_VIEW);
    });
  }

  it('keeps the part that can be read', () => {
    const view = decodeView('#kind=capture,nonsense&map=1/2&precision=oblast&theme=light&what=7');
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      filter: { ...NO_FILTER, kinds: ['capture'], precisions: ['oblast'] },
      theme: 'light',
    });
  });

  it('drops a place number that is none, and keeps the claim', () => {
    expect(decodeView('#claim=a/b&mention=-1').selection).toEqual({
      type: 'claim',
      claim: 'a/b',
      mention: null,
    });
  });
});
