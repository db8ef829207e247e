import { describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import { BLANK_MENTION, UNRESOLVED } from '../../src/bulletins/blank-mention.ts';
import { findClaims } from '../../src/bulletins/claims/find-claims.ts';
import { reportOfReading } from '../../src/bulletins/claims/report-of.ts';
import { segment } from '../../src/bulletins/segment.ts';
import { readAtOnce } from '../../src/bulletins/steps.ts';
import type { Reading, ReadOptions, ResolvedMention } from '../../src/bulletins/types.ts';
import { readReport } from '../../src/claims/read-report.ts';

/** The claims step asks the gazetteer for names only; these texts name no unit by id. */
const gazetteer = { byId: () => undefined, nameIn: () => '' } as unknown as Gazetteer;

type Named = Partial<Omit<ResolvedMention, 'type'>> & Pick<ResolvedMention, 'type'>;

/** Reads a text in which `names` are mentioned, each at its first place in the text. */
function readText(text: string, names: Record<string, Named>, options: ReadOptions = {}): Reading {
  const segmented = readAtOnce(segment(text, null));
  const mentions = Object.entries(names)
    .map(([surface, more]): ResolvedMention => {
      const start = text.indexOf(surface);
      if (start < 0) throw new Error(`"${surface}" is not in the text`);
      return {
        ...BLANK_MENTION,
        ...UNRESOLVED,
        start,
        end: start + surface.length,
        surface,
        sentence: segmented.sentences.findIndex(({ end }) => start < end),
        role: more.type === 'settlement' ? 'site' : null,
        ...more,
      };
    })
    .sort((one, other) => one.start - other.start);
  const { claims, dates } = readAtOnce(findClaims(segmented, mentions, gazetteer, options));
  return { language: segmented.language, mentions, claims, dates, issues: [] };
}

const place: Named = { type: 'settlement' };
const unit: Named = { type: 'unit' };
const staff: Named = {
  type: 'claimant',
  claimant: { name: 'General Staff of Ukraine', side: 'UA' },
};
const ministry: Named = { type: 'claimant', claimant: { name: 'Минобороны РФ', side: 'RU' } };

function told(reading: Reading): string[] {
  return reading.claims.map(
    ({ kind, claimant, places }) =>
      `${claimant.side} ${kind}: ${places.map((index) => reading.mentions[index]!.surface).join(', ')}`,
  );
}

function figures(reading: Reading): string[] {
  return reading.claims.flatMap((claim) =>
    claim.figures.map(
      ({ figure }) => `${figure.qualifier} ${figure.value ?? figure.inWords} ${figure.what}`,
    ),
  );
}

describe('kinds', () => {
  it.each([
    [
      'The General Staff said Russian artillery shelled Dubove and Lypove.',
      'UA shelling: Dubove, Lypove',
    ],
    [
      'The General Staff said Russian forces attacked near Dubove and Lypove.',
      'UA assault: Dubove, Lypove',
    ],
    [
      'The General Staff said seven attacks were repelled near Dubove and Lypove.',
      'UA repelled: Dubove, Lypove',
    ],
    ['The General Staff said a missile strike hit Dubove and Lypove.', 'UA strike: Dubove, Lypove'],
    [
      'The General Staff said the enemy tried to capture Dubove and Lypove.',
      'UA assault: Dubove, Lypove',
    ],
    [
      'The General Staff said Russian forces did not occupy Dubove and Lypove.',
      'UA denial: Dubove, Lypove',
    ],
  ])('%s', (text, expected) => {
    const reading = readText(text, { 'General Staff': staff, Dubove: place, Lypove: place });
    expect(told(reading)).toEqual([expected]);
  });

  it('reads the same in Russian and Ukrainian', () => {
    const ru = readText('Минобороны РФ сообщило: войска взяли под контроль Дубовое.', {
      'Минобороны РФ': ministry,
      Дубовое: place,
    });
    expect(told(ru)).toEqual(['RU capture: Дубовое']);
    const uk = readText('Ворог обстріляв Дубове з мінометів, повідомив Генштаб.', {
      Дубове: place,
      Генштаб: staff,
    });
    expect(told(uk)).toEqual(['UA shelling: Дубове']);
    expect(uk.claims[0]!.about.acting?.side).toBe('RU');
  });

  it('gives each kind of a sentence its own places', () => {
    const reading = readText(
      'Войска освободили Дубовое и нанесли удары по бригадам у Липового и Вербового, сообщило Минобороны РФ.',
      { Дубовое: place, Липового: place, Вербового: place, 'Минобороны РФ': ministry },
    );
    expect(told(reading)).toEqual(['RU capture: Дубовое', 'RU strike: Липового, Вербового']);
  });
});

describe('what is no claim', () => {
  it.each([
    'The storm hit Dubove in the evening.',
    'Prices in Dubove advanced for the third month.',
    'Talks on a new school took place in Dubove.',
    'Dubove will attack from the left in the second half of the match.',
    'The ministry plans to take Dubove under its wing.',
    'Russian forces may attack Dubove.',
  ])('%s', (text) => {
    expect(told(readText(text, { Dubove: place }))).toEqual([]);
  });
});

describe('claimants', () => {
  it('gives each statement its own', () => {
    const reading = readText(
      'Генштаб ВСУ сообщил, что враг атаковал у Дубового.\n\nМинобороны РФ заявило, что войска заняли Липовое.',
      { 'Генштаб ВСУ': staff, Дубового: place, 'Минобороны РФ': ministry, Липовое: place },
    );
    expect(told(reading)).toEqual(['UA assault: Дубового', 'RU capture: Липовое']);
  });

  it('takes the publisher where nobody is named, and says so', () => {
    const reading = readText(
      'Російські війська обстріляли Дубове.',
      { Дубове: place },
      {
        publisher: 'Укрінформ',
      },
    );
    expect(reading.claims[0]!.claimant).toEqual({
      mention: null,
      name: 'Укрінформ',
      side: 'UA',
      quoting: null,
    });
    expect(reading.claims[0]!.inferred).toContain('claimant');
  });

  it('names nobody where nobody is known', () => {
    const { claims } = readText('Russian forces shelled Dubove.', { Dubove: place });
    expect(claims[0]!.claimant).toMatchObject({ name: null, side: 'other' });
  });
});

describe('times', () => {
  const at = (text: string, date?: string): unknown => {
    const { claims } = readText(text, { Дубове: place }, { date: date ?? null });
    const { from, to, precision } = claims[0]!.time;
    return [from, to, precision];
  };

  it('stay unknown where the text tells none, whatever the date of the report', () => {
    expect(at('Ворог обстріляв Дубове.', '2025-10-03')).toEqual([null, null, 'unknown']);
    expect(at('Ворог обстріляв Дубове 8 березня.')).toEqual([null, null, 'unknown']);
  });

  it.each([
    ['Ворог обстріляв Дубове 8 березня.', '2025-10-03', ['2025-03-08', '2025-03-08', 'day']],
    ['Ворог обстріляв Дубове 30 грудня.', '2026-01-02', ['2025-12-30', '2025-12-30', 'day']],
    [
      'Ворог обстріляв Дубове 12 лютого 2024 року.',
      '2026-01-02',
      ['2024-02-12', '2024-02-12', 'day'],
    ],
    [
      'В ніч на 13 березня ворог обстріляв Дубове.',
      '2025-03-13',
      ['2025-03-12', '2025-03-13', 'day'],
    ],
    ['Минулої доби ворог обстріляв Дубове.', '2025-03-13', ['2025-03-12', '2025-03-13', 'day']],
  ])('%s (%s)', (text, date, expected) => {
    expect(at(text, date)).toEqual(expected);
  });
});

describe('figures', () => {
  it('keep their qualifiers', () => {
    const reading = readText(
      'За сутки отбито не менее девяти атак у Дубового, противник потерял до 120 военнослужащих.',
      { Дубового: place },
    );
    expect(figures(reading)).toEqual([
      'at least 9 attacks repelled',
      'up to 120 soldiers killed or wounded',
    ]);
  });

  it('never count parts beside their total', () => {
    const reading = readText(
      'За ночь силы ПВО уничтожили 30 беспилотников, сообщили в Минобороны РФ. 20 — над Курской областью, 10 — над Брянской.',
      { 'Минобороны РФ': ministry, 'Курской областью': unit, Брянской: unit },
    );
    expect(reading.claims).toHaveLength(1);
    const [claim] = reading.claims;
    expect(claim!.figures.map(({ figure }) => figure.value)).toEqual([30, 20, 10]);
    expect(new Set(claim!.figures.map(({ figure }) => figure.shared)).size).toBe(1);
    expect(claim!.figures[0]!.figure.shared).not.toBeNull();
    expect(claim!.figures[1]!.figure.what).toContain('part of the total');
  });

  it('take no calibre, ordinal or footnote for an amount', () => {
    const reading = readText('Ворог обстріляв Дубове зі 152-мм гармат 29-ї бригади [12].', {
      Дубове: place,
    });
    expect(figures(reading)).toEqual([]);
  });
});

describe('the report of a reading', () => {
  const text =
    'Russian forces shelled Dubove and struck Lypove with 12 drones, the General Staff said.';
  const reading = readText(text, { Dubove: place, Lypove: place, 'General Staff': staff });
  const report = reportOfReading(
    reading,
    text,
    {
      id: 'own-text',
      title: 'A text',
      publisher: null,
      url: null,
      archiveUrl: null,
      date: '2025-06-01',
      language: 'en',
      sha256: null,
      cites: [],
      summary: null,
      note: null,
    },
    gazetteer,
  );

  it('is valid', () => {
    const read = readReport(JSON.stringify(report), 'own-text.json');
    expect(read.issues).toEqual([]);
    expect(read.claims).toHaveLength(2);
  });

  it('says in its own words what was said, and claims no more', () => {
    for (const { statement, status, quote } of report.claims) {
      expect(statement).toMatch(/^that /);
      expect(statement).not.toMatch(/liberat|captur/);
      expect(text).not.toContain(statement.slice(5));
      expect(status).toBe('claimed');
      expect(quote!.end).toBeLessThanOrEqual(text.length);
    }
    expect(new Set(report.claims.map(({ id }) => id)).size).toBe(report.claims.length);
  });
});
