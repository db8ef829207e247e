import { beforeEach, describe, expect, test } from 'vitest';
import { type Gazetteer, openGazetteer } from '../../../geodata/gazetteer.ts';
import { namesOnCard } from '../../../src/app/map/card-names.ts';
import { PlaceCard } from '../../../src/app/map/PlaceCard.tsx';
import { chosenPlace, distanceFromChosen } from '../../../src/app/panels/details/distance-from.ts';
import { namesakesOf } from '../../../src/app/panels/details/use-namesakes.ts';
import type { AppStore } from '../../../src/app/state/store.ts';
import { en } from '../../../src/app/words/en.ts';
import { aClaim, aReport } from '../../claims/report-text.ts';
import { fixtureTexts, PLACES } from '../../fixtures/gazetteer.ts';
import { markupOf, storeWith, textOf } from '../details/render.tsx';

const BAKHMUT = 'UA14020010010059145';
const LIMAN = 'ru:astrakhanskaya-oblast/liman';
/** As the gazetteer has them: a town renamed in February 2016, and one of Russia known in Latin only. */
const MORE = [
  `${BAKHMUT}\tcity\tUA14020090000073988\t48.58941\t38.0021\t800\tosm-2025-12\t80500\tБахмут|katottg\tАртёмовск|wikidata|russia\tBakhmut|ocha-settlements\tru|exonym|Бахмут|~uk-ru;uk|former|Артемівськ|wof||2016;en|former|Artemivsk|~kmu-2010||2016;en|romanised|Artyomovsk|wikidata\t`,
  `${LIMAN}\tcity\tRU-KRS\t45.78205\t47.22393\t2000\tgeonames-cities-ru\t\tЛиман|~ru-uk\tЛиман|~latin-ru\tLiman|geonames-cities-ru\t\t`,
];

function largerGazetteer(): Gazetteer {
  return openGazetteer(
    fixtureTexts().map((one) => {
      if (one.name !== 'settlements.tsv') return one;
      const [header = '', ...lines] = one.text.trimEnd().split('\n');
      const sorted = [...lines, ...MORE].sort((a, b) =>
        a.slice(0, a.indexOf('\t')) < b.slice(0, b.indexOf('\t')) ? -1 : 1,
      );
      return { ...one, text: `${[header, ...sorted].join('\n')}\n` };
    }),
  );
}

const gazetteer = largerGazetteer();
let store: AppStore;

beforeEach(() => {
  store = storeWith();
  store.getState().setGazetteer(gazetteer, 'full');
});

function placeOf(id: string) {
  const place = gazetteer.byId(id);
  if (!place) throw new Error(`The gazetteer of this test has no place ${id}.`);
  return place;
}

function card(id: string, claim: number | null = null): string {
  return textOf(<PlaceCard place={placeOf(id)} claim={claim} onChoose={() => undefined} />);
}

describe('the card of Pokrovsk', () => {
  test('names it in the reader’s order, and says what it is and where', () => {
    expect(card(PLACES.pokrovsk)).toMatch(
      /^Pokrovsk · Красноармейск city in Pokrovskyi Raion, Donetsk Oblast, Ukraine /,
    );
    store.getState().setNameStyle({ first: 'uk', second: null });
    expect(card(PLACES.pokrovsk)).toMatch(
      /^Покровськ city in Покровський район, Донецька область, Україна /,
    );
  });

  test('says who uses which name', () => {
    const text = card(PLACES.pokrovsk);
    expect(text).toContain('Покровськ official (Ukrainian)');
    expect(text).toContain('Красноармейск as Russia’s authorities write it');
    expect(text).toContain(
      'Покровск Russian form of the official name, made by rule from the Ukrainian name',
    );
    expect(text).toContain('Красноармійськ until 2016 · KOATUU 2016');
    expect(text).toContain('Also found, period not known: Grishino');
  });

  test('counts what is claimed here and by whom, without a verdict', () => {
    const text = card(PLACES.pokrovsk);
    expect(text).toContain('1 claim here Strike, Russia’s Defence Ministry');
    expect(text).not.toMatch(/\b(captured|liberated|destroyed)\b/i);
  });

  test('gives coordinates as good as they are known, how good, whence, and a button to copy them', () => {
    expect(card(PLACES.pokrovsk)).toContain(
      '48.277 N 37.177 E Copy good to about 500 m · OpenStreetMap 2025',
    );
  });

  test('links to the registers, which learn nothing from it', () => {
    const markup = markupOf(
      <PlaceCard place={placeOf(PLACES.pokrovsk)} claim={null} onChoose={() => undefined} />,
    );
    const links = markup.match(/<a [^>]*>/g) ?? [];
    expect(links.map((link) => /href="([^"]*)"/.exec(link)?.[1])).toEqual([
      'https://www.wikidata.org/wiki/Q1000446',
      'https://www.geonames.org/704422',
    ]);
    for (const link of links) expect(link).toContain('rel="noopener noreferrer"');
  });
});

test('Bakhmut: the old name that Russia’s authorities keep, and the form of the new one', () => {
  const text = card(BAKHMUT);
  expect(text).toContain('Артёмовск as Russia’s authorities write it');
  expect(text).toContain('Бахмут Russian form of the official name, made by rule');
  expect(text).toContain('Артемівськ until 2016 · Who’s On First');
  // The same name in our own romanisation is no other fact.
  expect(text).not.toContain('Artemivsk');
});

describe('a village without claims', () => {
  test('leaves out what is not known instead of showing it empty', () => {
    const text = card(PLACES.oleksiivkaRomny);
    expect(text).toMatch(
      /^Oleksiivka · Алексеевка village in Romenskyi Raion, Sumy Oblast, Ukraine/,
    );
    expect(text).toContain('Алексеевка Russian, made by rule from the Ukrainian name');
    expect(text).not.toMatch(/claim|Also found|until|undefined|null/);
    expect(text).toMatch(/good to about 500 m · OpenStreetMap 2025 More$/);
  });

  test('without a point says that it is not known', () => {
    const text = card(PLACES.alekseyevkaKursk);
    expect(text).toContain('Where it lies is not known');
    expect(text).not.toMatch(/\d N|Copy/);
  });

  test('has its namesakes counted, itself among them', () => {
    expect(namesakesOf(placeOf(PLACES.oleksiivkaRomny), gazetteer, 'uk')).toEqual({
      name: 'Олексіївка',
      count: gazetteer.namesakes('Олексіївка').length,
    });
    expect(namesakesOf(placeOf('UA-59'), gazetteer, 'uk')).toBeNull();
  });
});

describe('a town of Russia that the sources know in Latin letters only', () => {
  test('has no official name of ours: a rule made the Russian one', () => {
    const text = card(LIMAN);
    expect(text).toContain('Лиман Russian name, made by rule from the Latin spelling');
    expect(text).not.toMatch(/official/i);
  });
});

test('a unit: what it is, what names it, and no point', () => {
  const text = card('RU-KRS');
  expect(text).toMatch(/^Kursk Oblast · Курская область oblast in Russia /);
  expect(text).toContain('1 claim names it');
  expect(text).not.toMatch(/\d N |Copy/);
});

describe('claims on the card', () => {
  test('that may be meant elsewhere say so', () => {
    expect(card(PLACES.shevchenkoDobropillia)).toContain('(may be here)');
  });

  test('are counted by kind and claimant; three lines, the pointed one first, the rest counted', () => {
    const claimants = ['A', 'B', 'C', 'D'].map((name) => ({
      name: `Claimant ${name}`,
      side: 'UA',
    }));
    store = storeWith({
      'many.json': aReport([
        aClaim({ id: 'one' }),
        aClaim({ id: 'two' }),
        ...claimants.map((claimant, i) => aClaim({ id: `other-${i}`, claimant })),
      ]),
    });
    expect(card(PLACES.pokrovsk)).toContain(
      '6 claims here 2 × Strike, Russia’s Defence Ministry Strike, Claimant A Strike, Claimant B and 2 more',
    );
    expect(card(PLACES.pokrovsk, 5)).toContain('6 claims here Strike, Claimant D 2 × Strike');
  });

  test('that the filter hides are counted', () => {
    const { filter, setFilter } = store.getState();
    setFilter({ ...filter, kinds: ['diplomatic'] });
    expect(card(PLACES.pokrovsk)).toContain('1 more is hidden by the filter');
    expect(card(PLACES.pokrovsk)).not.toContain('Strike,');
  });
});

describe('the distance from what is chosen', () => {
  const distance = (id: string, chosen: string | null) =>
    distanceFromChosen(placeOf(id), chosen, gazetteer, 'en', en);

  test('is said with its direction', () => {
    store.getState().select({ type: 'place', place: PLACES.pokrovsk });
    expect(card(PLACES.myrnohrad)).toContain('about 7 km north-east of Pokrovsk (chosen)');
    expect(distance(PLACES.pokrovsk, PLACES.myrnohrad)).toBe(
      'about 7 km south-west of Myrnohrad (chosen)',
    );
    expect(distance(PLACES.kyiv, PLACES.donetsk)).toMatch(/^about 59\d km north-west of Donetsk/);
  });

  test('is not said of the place itself, of a region, or where nothing is chosen', () => {
    expect(distance(PLACES.pokrovsk, PLACES.pokrovsk)).toBeNull();
    expect(distance('UA-14', PLACES.pokrovsk)).toBeNull();
    expect(distance(PLACES.pokrovsk, 'UA-14')).toBeNull();
    expect(distance(PLACES.pokrovsk, null)).toBeNull();
    expect(distance(PLACES.alekseyevkaKursk, PLACES.sudzha)).toBeNull();
  });

  test('has no direction where the points may be as far off as they lie apart', () => {
    const near = { ...placeOf(PLACES.pokrovsk), id: 'near' };
    expect(distanceFromChosen(near, PLACES.pokrovsk, gazetteer, 'en', en)).toBe(
      'less than 1 km from Pokrovsk (chosen)',
    );
  });

  test('starts at the place of a claim where there is one, and nowhere where there are several', () => {
    const [first] = store.getState().claims.filter(({ places }) => places.length > 1);
    if (!first) throw new Error('The shipped report has no claim with several places.');
    const mention = first.places.findIndex(({ chosen }) => chosen === PLACES.pokrovsk);
    const selection = { type: 'claim', claim: first.key, mention } as const;
    expect(chosenPlace(selection, first)).toBe(PLACES.pokrovsk);
    expect(chosenPlace({ ...selection, mention: null }, first)).toBeNull();
    expect(chosenPlace(null, null)).toBeNull();
  });
});

test('a name a rule made is called official nowhere', () => {
  for (const id of [...Object.values(PLACES), BAKHMUT, LIMAN]) {
    const place = placeOf(id);
    const byRule = new Set(place.names.filter((name) => name.derived).map((name) => name.text));
    const attested = new Set(place.names.filter((name) => !name.derived).map((name) => name.text));
    for (const { text, remark } of namesOnCard(place, { first: 'en', second: 'ru' }, en).lines) {
      if (byRule.has(text) && !attested.has(text)) expect(remark, text).not.toMatch(/^official/);
    }
  }
});
