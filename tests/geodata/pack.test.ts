import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pack } from '../../geodata/build/pack.ts';
import { placeIdsOfReport } from '../../geodata/build/report-places.ts';
import { openPackedGazetteer } from '../../geodata/columnar/open.ts';
import { openFirstPlaces } from '../../geodata/first-places.ts';
import { openReferences } from '../../geodata/gazetteer.ts';
import { RecordError } from '../../geodata/records.ts';
import { makeDataRoot } from '../fixtures/cli.ts';
import { fixtureGazetteer, PLACES } from '../fixtures/gazetteer.ts';
import { withKeptPoint } from './kept-point.ts';

let data: ReturnType<typeof makeDataRoot>;

beforeEach(() => {
  data = makeDataRoot();
});
afterEach(() => data.remove());

function textAt(path: string) {
  return { name: path.split('/').at(-1) ?? path, text: readFileSync(path, 'utf8') };
}

function packedGazetteer() {
  return openPackedGazetteer(readFileSync(pack({ root: data.root }).gazetteer), 'gazetteer.txt');
}

function firstPlaces() {
  return openFirstPlaces(readFileSync(pack({ root: data.root }).first, 'utf8'), 'first.json');
}

function writeReport(name: string, json: string): void {
  mkdirSync(join(data.root, 'public', 'reports'), { recursive: true });
  writeFileSync(join(data.root, 'public', 'reports', name), json);
}

const REPORT = JSON.stringify({
  claims: [
    {
      claimant: { side: 'RU' },
      places: [
        {
          asWritten: 'Shevchenko',
          candidates: [
            { place: PLACES.shevchenkoPokrovsk, reasons: [] },
            { place: PLACES.shevchenkoDobropillia, reasons: [] },
          ],
          chosen: null,
        },
        {
          asWritten: 'Petrovskogo',
          chosen: PLACES.horikhove,
          gloss: {
            text: 'Pazeno',
            place: PLACES.pazeno,
            why: [{ code: 'far-from-others', values: { nearest: PLACES.pokrovsk, km: 108 } }],
          },
        },
        { asWritten: 'Bryansk region', chosen: 'RU-BRY', candidates: [] },
        { asWritten: 'the palace', chosen: PLACES.ciragan, candidates: [] },
      ],
    },
  ],
});

describe('packing', () => {
  it('keeps every place, name and point', () => {
    const packed = packedGazetteer();
    const plain = fixtureGazetteer();
    expect(packed.size).toBe(plain.size);
    for (const id of plain.columns.ids) {
      expect(packed.byId(id)).toEqual(withKeptPoint(plain.byId(id)!));
    }
    for (const unit of plain.allUnits()) expect(packed.byId(unit.id)).toEqual(unit);
    expect(packed.allSites()).toEqual(plain.allSites().map(withKeptPoint));
  });

  it('keeps the references', () => {
    const references = openReferences([textAt(pack({ root: data.root }).references)]);
    expect(references.byId(PLACES.myrnohrad).wikidata).toBe('Q45872');
  });

  it('sets apart what the shipped reports name: chosen, candidates, glosses, reasons, and their units', () => {
    writeReport('report.json', REPORT);
    const first = firstPlaces();
    expect([...first.columns.ids].sort()).toEqual(
      [
        PLACES.shevchenkoPokrovsk,
        PLACES.shevchenkoDobropillia,
        PLACES.horikhove,
        PLACES.pazeno,
        PLACES.pokrovsk,
      ].sort(),
    );
    expect(first.byId('RU-BRY')?.display.en).toBe('Bryansk Oblast');
    expect(first.byId(PLACES.ciragan)?.type).toBe('site');
    expect(first.byId('UA-59')).toBeUndefined();
    const chain = first.units(first.byId(PLACES.pazeno)!);
    expect([chain.country?.id, chain.oblast?.id, chain.raion?.kind, chain.hromada?.kind]).toEqual([
      'UA',
      'UA-14',
      'raion',
      'hromada',
    ]);
  });

  it('gives the first places the records and the importance they have in the whole', () => {
    writeReport('report.json', REPORT);
    const first = firstPlaces();
    const whole = packedGazetteer();
    first.columns.ids.forEach((id, row) => {
      const other = whole.columns.ids.indexOf(id);
      expect(first.byId(id)).toEqual(whole.byId(id));
      expect(first.columns.importance[row]).toBe(whole.columns.importance[other]);
      expect(first.columns.centre?.[row]).toBe(whole.columns.centre?.[other]);
      expect(first.columns.lat[row]).toBe(whole.columns.lat[other]);
    });
    expect(first.namesakes('Шевченко')).toHaveLength(2);
    expect(first.within([30, 44, 41, 53]).length).toBe(first.columns.length);
  });

  it('works without reports and with a report that is broken', () => {
    expect(firstPlaces().size).toBe(0);
    writeReport('broken.json', '{ "claims": [');
    expect(firstPlaces().size).toBe(0);
  });

  it('does nothing when nothing changed, and starts anew when something did', () => {
    const { first } = pack({ root: data.root });
    const made = statSync(first).mtimeMs;
    pack({ root: data.root });
    expect(statSync(first).mtimeMs).toBe(made);
    writeReport('report.json', REPORT);
    pack({ root: data.root });
    expect(textAt(first).text).toContain(PLACES.pazeno);
  });

  it('says what is missing where there is no gazetteer', () => {
    const empty = mkdtempSync(join(tmpdir(), 'namesake-empty-'));
    try {
      expect(() => pack({ root: empty })).toThrow(/units\.tsv is missing: run "npm run geodata"/);
    } finally {
      rmSync(empty, { recursive: true });
    }
  });

  it('leaves the sources as they were', () => {
    const before = join(data.root, 'before');
    cpSync(join(data.root, 'geodata', 'data'), before, { recursive: true });
    pack({ root: data.root });
    for (const file of ['units.tsv', 'sites.tsv', 'settlements/all.tsv']) {
      expect(readFileSync(join(data.root, 'geodata', 'data', file), 'utf8')).toBe(
        readFileSync(join(before, file), 'utf8'),
      );
    }
  });
});

describe('the text of the references', () => {
  it('that is cut off anywhere is told with file and line', () => {
    const { name, text } = textAt(pack({ root: data.root }).references);
    for (const length of [30, 60, text.length - 7, text.length - 1]) {
      const cut = () => openReferences([{ name, text: text.slice(0, length) }]);
      expect(cut).toThrow(RecordError);
      expect(cut).toThrow(/^references\.tsv, line \d+: the text is cut off/);
    }
  });

  it('that lost a line in the middle is told', () => {
    const { name, text } = textAt(pack({ root: data.root }).references);
    const lines = text.split('\n');
    lines.splice(3, 1);
    expect(() => openReferences([{ name, text: lines.join('\n') }])).toThrow(
      /references\.tsv, line 2: the section announces \d+ rows and has \d+/,
    );
  });
});

describe('a file of first places', () => {
  it.each([
    ['cut off', (text: string) => text.slice(0, -20), /first\.json: it is cut off or no JSON/],
    ['another file', () => '{"reports": []}', /first\.json: it has no "format"/],
    [
      'of another build',
      (text: string) => text.replace('places 1', 'places 0'),
      /its format is "namesake first places 0"; this program reads "namesake first places 1"/,
    ],
  ])('that is %s is told', (_what, change, message) => {
    writeReport('report.json', REPORT);
    const text = readFileSync(pack({ root: data.root }).first, 'utf8');
    const open = () => openFirstPlaces(change(text), 'first.json');
    expect(open).toThrow(RecordError);
    expect(open).toThrow(message);
  });
});

describe('the places of a report', () => {
  it('are those in members that hold places, nothing else', () => {
    expect([...placeIdsOfReport(REPORT)].sort()).toEqual(
      [
        PLACES.shevchenkoPokrovsk,
        PLACES.shevchenkoDobropillia,
        PLACES.horikhove,
        PLACES.pazeno,
        PLACES.pokrovsk,
        PLACES.ciragan,
        'RU-BRY',
      ].sort(),
    );
  });
});
