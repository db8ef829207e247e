import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Counts,
  f1Of,
  medianCandidates,
  noCounts,
  type RatioName,
} from '../../src/bulletins/evaluate/counts.ts';
import { type Evaluation, evaluate } from '../../src/bulletins/evaluate/evaluate.ts';
import { type LabelledBulletin, readLabelled } from '../../src/bulletins/evaluate/labelled.ts';
import { matchSpans } from '../../src/bulletins/evaluate/match-spans.ts';
import { truthOf } from '../../src/bulletins/evaluate/truth.ts';
import type { Reading, ResolvedMention } from '../../src/bulletins/types.ts';
import { fixtureGazetteer, PLACES } from '../fixtures/gazetteer.ts';
import { candidates, claimOf, mentionAt, perfectReading } from './perfect-reading.ts';

const gazetteer = fixtureGazetteer();
const FOLDER = new URL('../fixtures/labelled/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

function labelled(name: string): LabelledBulletin {
  const { bulletin, issues } = readLabelled(textOf(name), name);
  expect(issues).toEqual([]);
  return bulletin!;
}

const SUMMARY = labelled('evening-summary.json');
const LIST = labelled('border-list.json');
const RIGHT = {
  Pokrovsk: PLACES.pokrovsk,
  Myrnohrad: PLACES.myrnohrad,
  Udachne: PLACES.udachne,
  Суджи: PLACES.sudzha,
  Алексеевки: PLACES.alekseyevkaKursk,
  Алексеевка: PLACES.oleksiivkaSumy,
};

/** Measures one bulletin against a reading. */
function measure(bulletin: LabelledBulletin, reading: Reading): Evaluation {
  return evaluate([bulletin], { read: () => reading }, gazetteer);
}

/** The perfect reading of the summary with some of its settlements changed. */
function summaryWith(changes: Readonly<Record<string, Partial<ResolvedMention>>>): Reading {
  const reading = perfectReading(SUMMARY, RIGHT);
  const mentions = reading.mentions.map((mention) => ({ ...mention, ...changes[mention.surface] }));
  return { ...reading, mentions };
}

const ratio = (counts: Counts, name: RatioName) => {
  const { count, of } = counts.ratios[name];
  return `${count}/${of}`;
};
const codesOf = ({ errors }: Evaluation) => errors.map(({ codes }) => codes);

describe('a perfect reading', () => {
  const { together, languages, errors } = evaluate(
    [SUMMARY, LIST],
    {
      read: (text) => perfectReading(text === SUMMARY.text ? SUMMARY : LIST, RIGHT),
    },
    gazetteer,
  );

  it('counts everything as right, once', () => {
    expect(together.bulletins).toBe(2);
    expect(f1Of(together)).toBe(1);
    expect(ratio(together, 'mentions-recall')).toBe('7/7');
    expect(ratio(together, 'among-candidates')).toBe('4/4');
    expect(ratio(together, 'first-right')).toBe('4/4');
    expect(ratio(together, 'first-within-10-km')).toBe('4/4');
    expect(ratio(together, 'pinned')).toBe('4/4');
    expect(ratio(together, 'wrong-pins')).toBe('0/4');
    expect(ratio(together, 'russia-first-right')).toBe('2/2');
    expect(ratio(together, 'end-to-end-wrong-pins')).toBe('0/6');
    expect(ratio(together, 'claims-matched')).toBe('4/4');
    expect(ratio(together, 'kind')).toBe('4/4');
    expect(ratio(together, 'group-named')).toBe('1/1');
    expect(medianCandidates(together)).toBe(1);
  });

  it('tells the languages apart and has no errors to show', () => {
    expect([...languages.keys()]).toEqual(['en', 'ru']);
    expect(ratio(languages.get('ru')!, 'mentions-recall')).toBe('3/3');
    expect(errors).toEqual([]);
  });
});

describe('each thing that is wrong is counted', () => {
  it('a missed mention: in recall and end to end, not among those found', () => {
    const reading = summaryWith({ Udachne: { type: 'other' } });
    const result = measure(SUMMARY, reading);
    expect(ratio(result.together, 'mentions-recall')).toBe('3/4');
    expect(ratio(result.together, 'mentions-precision')).toBe('3/3');
    expect(ratio(result.together, 'first-right')).toBe('2/2');
    expect(ratio(result.together, 'end-to-end-first-right')).toBe('2/3');
    expect(ratio(result.together, 'end-to-end-pinned-right')).toBe('2/3');
    expect(codesOf(result)).toEqual([['missed-mention']]);
    expect(result.errors[0]).toMatchObject({
      surface: 'Udachne',
      before: expect.stringMatching(/Tsentr group struck $/),
      expected: expect.stringContaining('Удачне'),
      found: null,
    });
  });

  it('a spurious mention, and its pin among the wrong ones end to end', () => {
    const reading = perfectReading(SUMMARY, RIGHT);
    const extra = mentionAt(SUMMARY.text, 'General', {
      candidates: candidates(PLACES.kyiv),
      chosen: PLACES.kyiv,
    });
    const result = measure(SUMMARY, { ...reading, mentions: [...reading.mentions, extra] });
    expect(ratio(result.together, 'mentions-precision')).toBe('4/5');
    expect(ratio(result.together, 'wrong-pins')).toBe('0/3');
    expect(ratio(result.together, 'end-to-end-wrong-pins')).toBe('1/4');
    expect(f1Of(result.together)).toBeCloseTo(8 / 9);
    expect(codesOf(result)).toEqual([['spurious-mention']]);
  });

  it('a wrong first candidate far away', () => {
    const wrong = candidates(PLACES.kyiv, PLACES.pokrovsk);
    const result = measure(SUMMARY, summaryWith({ Pokrovsk: { candidates: wrong, chosen: null } }));
    expect(ratio(result.together, 'among-candidates')).toBe('3/3');
    expect(ratio(result.together, 'first-right')).toBe('2/3');
    expect(ratio(result.together, 'first-within-10-km')).toBe('2/3');
    expect(ratio(result.together, 'pinned')).toBe('2/3');
    expect(ratio(result.together, 'wrong-pins')).toBe('0/2');
    expect(codesOf(result)).toEqual([['wrong-first', 'unpinned']]);
  });

  it('a wrong first candidate near by', () => {
    // Myrnohrad lies 8 km from Pokrovsk.
    const wrong = candidates(PLACES.myrnohrad, PLACES.pokrovsk);
    const result = measure(SUMMARY, summaryWith({ Pokrovsk: { candidates: wrong } }));
    expect(ratio(result.together, 'first-right')).toBe('2/3');
    expect(ratio(result.together, 'first-within-10-km')).toBe('3/3');
  });

  it('a wrong pin without the right place among its candidates', () => {
    const changed = { candidates: candidates(PLACES.kyiv), chosen: PLACES.kyiv };
    const result = measure(SUMMARY, summaryWith({ Myrnohrad: changed }));
    expect(ratio(result.together, 'among-candidates')).toBe('2/3');
    expect(ratio(result.together, 'wrong-pins')).toBe('1/3');
    expect(ratio(result.together, 'end-to-end-wrong-pins')).toBe('1/3');
    expect(codesOf(result)).toEqual([['wrong-pin', 'not-among-candidates']]);
  });

  it('a pin where the label knows no place, apart from the others', () => {
    const changed = { candidates: candidates(PLACES.kyiv), chosen: PLACES.kyiv };
    const result = measure(SUMMARY, summaryWith({ Nowhereville: changed }));
    expect(ratio(result.together, 'pins-without-a-known-place')).toBe('1/1');
    expect(ratio(result.together, 'wrong-pins')).toBe('0/3');
    expect(codesOf(result)).toEqual([['pin-without-a-known-place']]);
  });

  it('the number of candidates, the lower middle one', () => {
    const three = candidates(PLACES.pokrovsk, PLACES.kyiv, PLACES.donetsk);
    const two = candidates(PLACES.udachne, PLACES.kyiv);
    const changes = { Pokrovsk: { candidates: three }, Udachne: { candidates: two } };
    expect(medianCandidates(measure(SUMMARY, summaryWith(changes)).together)).toBe(2);
    expect(medianCandidates(noCounts())).toBeNull();
  });

  it('the language', () => {
    const result = measure(SUMMARY, { ...perfectReading(SUMMARY, RIGHT), language: 'uk' });
    expect(ratio(result.together, 'language-right')).toBe('0/1');
    expect(codesOf(result)).toEqual([['wrong-language']]);
  });
});

describe('claims', () => {
  const perfect = perfectReading(SUMMARY, RIGHT);
  const withClaims = (claims: Reading['claims']) => measure(SUMMARY, { ...perfect, claims });

  it('are matched by the places they share, whatever their order', () => {
    const [repelled, strike] = perfect.claims;
    expect(withClaims([strike!, repelled!]).errors).toEqual([]);
  });

  it('with a wrong kind, side and group are counted as each', () => {
    const [repelled] = perfect.claims;
    const result = withClaims([repelled!, claimOf('assault', 'UA', [3])]);
    expect(ratio(result.together, 'kind')).toBe('1/2');
    expect(ratio(result.together, 'side')).toBe('1/2');
    expect(ratio(result.together, 'group')).toBe('1/2');
    expect(ratio(result.together, 'group-named')).toBe('0/1');
    expect(ratio(result.together, 'end-to-end-kind')).toBe('1/2');
    expect(codesOf(result)).toEqual([['wrong-kind', 'wrong-side', 'wrong-group']]);
  });

  it('that are missed count end to end only', () => {
    const result = withClaims(perfect.claims.slice(0, 1));
    expect(ratio(result.together, 'claims-matched')).toBe('1/2');
    expect(ratio(result.together, 'kind')).toBe('1/1');
    expect(ratio(result.together, 'end-to-end-kind')).toBe('1/2');
    expect(ratio(result.together, 'end-to-end-side')).toBe('1/2');
    expect(codesOf(result)).toEqual([['missed-claim']]);
  });

  it('are extra where a label is split, and not compared where they hold no settlement', () => {
    const result = withClaims([
      claimOf('repelled', 'UA', [0]),
      claimOf('repelled', 'UA', [1]),
      perfect.claims[1]!,
      claimOf('air-defence', 'RU', [2]),
    ]);
    expect(ratio(result.together, 'claims-matched')).toBe('2/2');
    expect(ratio(result.together, 'claims-extra')).toBe('1/3');
    expect(result.together.claimsWithoutSettlement).toBe(1);
    expect(codesOf(result)).toEqual([['extra-claim']]);
  });

  it('prefer the pair that shares more', () => {
    const result = withClaims([claimOf('strike', 'RU', [1, 3]), claimOf('repelled', 'UA', [0, 1])]);
    expect(ratio(result.together, 'kind')).toBe('2/2');
  });

  it('without a place in the label take what is left without a settlement', () => {
    const bulletin = {
      ...SUMMARY,
      claims: [{ ...SUMMARY.claims[0]!, kind: 'air-defence' as const, places: [] }],
    };
    const claims = [claimOf('repelled', 'UA', [0]), claimOf('air-defence', 'UA', [2])];
    const result = measure(bulletin, { ...perfect, claims });
    expect(ratio(result.together, 'claims-matched')).toBe('1/1');
    expect(ratio(result.together, 'kind')).toBe('1/1');
    expect(ratio(result.together, 'claims-extra')).toBe('1/1');
  });
});

describe('what a label means', () => {
  const label = (place: object) => ({ ...SUMMARY.mentions[0]!, place: { ...BLANK, ...place } });
  const BLANK = {
    country: 'RU',
    name_uk: null,
    name_ru: null,
    region: null,
    raion: null,
    katottg: null,
    lat: null,
    lon: null,
    note: null,
  };

  it('a Russian settlement by its point, within 3 km', () => {
    const sudzha = gazetteer.byId(PLACES.sudzha);
    if (sudzha?.type !== 'settlement' || sudzha.point === null) throw new Error('no point');
    const { lat, lon } = sudzha.point;
    expect(truthOf(label({ lat: lat + 0.02, lon }), gazetteer).isRight(PLACES.sudzha)).toBe(true);
    expect(truthOf(label({ lat: lat + 0.04, lon }), gazetteer).isRight(PLACES.sudzha)).toBe(false);
  });

  it('a Russian settlement by its name, in the region the label names', () => {
    const named = (region: string) => truthOf(label({ name_ru: 'Алексеевка', region }), gazetteer);
    expect(named('Курская область').isRight(PLACES.alekseyevkaKursk)).toBe(true);
    expect(named('Брянская область').isRight(PLACES.alekseyevkaKursk)).toBe(false);
    expect(named('Курская область').isRight(PLACES.oleksiivkaSumy)).toBe(false);
  });

  it('nothing where the label knows no place', () => {
    expect(truthOf(label({ note: 'in no register' }), gazetteer)).toMatchObject({
      country: 'none',
      name: 'in no register',
    });
  });
});

describe('spans', () => {
  it('are paired one to one, the closest first', () => {
    const spans = (...pairs: [number, number][]) => pairs.map(([start, end]) => ({ start, end }));
    expect(matchSpans(spans([0, 5], [10, 20]), spans([12, 20], [0, 5], [10, 13]))).toEqual([1, 0]);
    expect(matchSpans(spans([0, 5], [5, 9]), spans([0, 9]))).toEqual([0, null]);
    expect(matchSpans(spans([0, 5]), spans([5, 9]))).toEqual([null]);
  });
});

describe('a labelled file', () => {
  const issuesOf = (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(textOf('evening-summary.json')) as Record<string, unknown>;
    change(file);
    return readLabelled(JSON.stringify(file, null, 2), 'some.json');
  };

  it('that is broken is told with its line', () => {
    const { bulletin, issues } = readLabelled('{\n "id": "x",\n oops }', 'some.json');
    expect(bulletin).toBeNull();
    expect(issues[0]).toMatchObject({ file: 'some.json', line: 3, code: 'broken-json' });
  });

  it.each([
    ['language', 'de', 'not allowed', '"en", "ru", "uk"'],
    ['offsets', 'bytes', 'not allowed', '"utf-16"'],
    ['text', undefined, 'missing', 'Add "text"'],
    ['date', 'June', 'must be a day', 'Correct'],
    ['mentions', 7, 'wrong type', 'Array'],
  ])('tells the path, the value and the remedy: %s', (key, value, message, remedy) => {
    const { bulletin, issues } = issuesOf((file) => {
      file[key] = value;
    });
    expect(bulletin).toBeNull();
    expect(issues).toHaveLength(1);
    expect(issues[0]!.path).toBe(key);
    expect(issues[0]!.message).toContain(message);
    expect(issues[0]!.remedy).toContain(remedy);
    expect(issues[0]!.value).toBe(value === undefined ? null : JSON.stringify(value));
  });

  it('takes a month for a date', () => {
    const { bulletin } = issuesOf((file) => {
      file.date = '2025-06';
    });
    expect(bulletin?.date).toBe('2025-06-01');
  });

  it('whose offsets point at other words is not measured', () => {
    const { bulletin, issues } = issuesOf((file) => {
      const mentions = file.mentions as { start: number; end: number }[];
      mentions[1]!.start += 1;
      mentions[1]!.end += 1;
    });
    expect(bulletin).toBeNull();
    expect(issues[0]).toMatchObject({ path: 'mentions[1]', value: '"Myrnohrad"' });
    const at = SUMMARY.text.indexOf('Myrnohrad');
    expect(issues[0]!.remedy).toContain(`stand at ${at} to ${at + 9}`);
  });

  it('that names a place no mention has is measured without it, with a warning', () => {
    const { bulletin, issues } = issuesOf((file) => {
      (file.claims as { places: string[] }[])[0]!.places.push('Elsewhere');
    });
    expect(bulletin).not.toBeNull();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ severity: 'warning', path: 'claims[0].places[2]' });
  });
});
