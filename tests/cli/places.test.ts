import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { afterAll, describe, expect, it } from 'vitest';
import { makeDataRoot, runNamesake } from '../fixtures/cli.ts';
import { PLACES } from '../fixtures/gazetteer.ts';

const data = makeDataRoot();
const run = (args: string[], stdin?: string) => runNamesake(data.root, args, stdin);

afterAll(() => data.remove());

const POKROVSK = {
  id: PLACES.pokrovsk,
  names: {
    uk: 'Покровськ',
    ru: 'Красноармейск',
    en: 'Pokrovsk',
    former: ['Красноармійськ'],
    aliases: ['Покровск', 'Grishino'],
  },
  lat: 48.277,
  lon: 37.177,
  accuracy_m: 500,
  oblast: { id: 'UA-14', uk: 'Донецька область', en: 'Donetsk Oblast' },
  raion: { id: 'UA14160000000061982', uk: 'Покровський район', en: 'Pokrovskyi Raion' },
  hromada: { id: 'UA14160210000011148', uk: 'Покровська громада', en: 'Pokrovska Hromada' },
};

describe('places find', () => {
  it('prints the published shape with a score', async () => {
    const { code, stdout, stderr } = await run(['places', 'find', 'красноармейск', '--json']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    const [found] = JSON.parse(stdout);
    const { score, how, other_layout, matched, ...place } = found;
    expect(place).toEqual(POKROVSK);
    expect({ how, other_layout }).toEqual({ how: 'whole', other_layout: false });
    expect(matched).toMatchObject({ text: 'Красноармейск', language: 'ru', kind: 'exonym' });
    expect(score).toBeGreaterThan(0.9);
    expect(score).toBeLessThanOrEqual(1);
  });

  it('prints text for people: names, units, point, id', async () => {
    const { code, stdout } = await run(['places', 'find', 'Rusyn', 'Yar']);
    expect(code).toBe(0);
    expect(stdout).toContain('Русин Яр · Rusyn Yar\n');
    expect(stdout).toContain('Illinivska Hromada, Kramatorskyi Raion, Donetsk Oblast, Ukraine');
    expect(stdout).toContain('48.447, 37.508, within 500 m');
    expect(stdout).toContain(PLACES.rusynYar);
  });

  it('gives null for a point that is not known', async () => {
    const { stdout } = await run(['places', 'find', 'Alekseyevka, Kursk', '--json']);
    const [found] = JSON.parse(stdout);
    expect(found).toMatchObject({ lat: null, lon: null, accuracy_m: null, hromada: null });
  });

  it('keeps to --limit', async () => {
    const { stdout } = await run(['places', 'find', 'Oleksiivka', '--json', '--limit', '2']);
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  it('ends with 1 when nothing is found', async () => {
    const text = await run(['places', 'find', 'Нарнія']);
    expect(text).toMatchObject({ code: 1, stdout: '' });
    expect(text.stderr).toContain('"Нарнія"');
    expect(await run(['places', 'find', 'Нарнія', '--json'])).toMatchObject({
      code: 1,
      stdout: '[]\n',
      stderr: '',
    });
  });

  it('answers each line of standard input with one line, in order', async () => {
    const { code, stdout } = await run(
      ['places', 'find', '-'],
      '\ufeffПокровськ\r\n\r\nНарнія\nDimitrov\nлишнє, Oleksiivka',
    );
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    const firstIds = lines.map((line) => JSON.parse(line)[0]?.id ?? null);
    expect(firstIds).toEqual([PLACES.pokrovsk, null, null, PLACES.myrnohrad, null]);
  });

  it('ends with 1 when no line finds anything', async () => {
    expect(await run(['places', 'find', '-', '--json'], 'xyz\nzyx\n')).toMatchObject({
      code: 1,
      stdout: '[]\n[]\n',
    });
    expect(await run(['places', 'find', '-'], '')).toMatchObject({ code: 1, stdout: '' });
  });

  it('takes a long or odd line without harm', async () => {
    const { code, stdout } = await run(
      ['places', 'find', '-'],
      `${'ж'.repeat(10_000)}\n😀\n   \nKyiv\n`,
    );
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 3)).toEqual(['[]', '[]', '[]']);
    expect(JSON.parse(stdout.split('\n')[3] ?? '')[0].id).toBe(PLACES.kyiv);
  });
});

describe('places show', () => {
  it('prints the published shape', async () => {
    const { code, stdout } = await run(['places', 'show', PLACES.pokrovsk, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(POKROVSK);
  });

  it('tells of each name who uses it, until when and whence it is known', async () => {
    const { stdout } = await run(['places', 'show', PLACES.pokrovsk]);
    expect(stdout).toContain('ru  Красноармейск  (exonym; used by russia; attested by wof)');
    expect(stdout).toContain('uk  Красноармійськ  (former; until 2016; attested by koatuu-2016)');
    expect(stdout).toContain('ru  Покровск  (exonym; derived by rule uk-ru)');
    expect(stdout).toContain('wikidata  Q1000446');
  });

  it('says why a place has no point', async () => {
    const { stdout } = await run(['places', 'show', PLACES.alekseyevkaKursk]);
    expect(stdout).toContain('place not known: known in the district; no source has a point');
  });

  it('shows units and sites too', async () => {
    const unit = JSON.parse((await run(['places', 'show', 'UA-59', '--json'])).stdout);
    expect(unit).toMatchObject({ names: { en: 'Sumy Oblast' }, lat: null, oblast: null });
    expect((await run(['places', 'show', PLACES.ciragan])).stdout).toContain('41.0437, 29.0166');
  });

  it('ends with 1 for an unknown id and names it', async () => {
    const { code, stderr } = await run(['places', 'show', 'UA99']);
    expect(code).toBe(1);
    expect(stderr).toContain('No place has the id "UA99"');
  });
});

describe('places namesakes', () => {
  it('lists every settlement of the name with its units', async () => {
    const { code, stdout } = await run(['places', 'namesakes', 'Олексіївка']);
    expect(code).toBe(0);
    expect(stdout).toContain('5 settlements bear this name\n');
    expect(stdout).toContain('Romenska Hromada, Romenskyi Raion, Sumy Oblast');
    const json = JSON.parse((await run(['places', 'namesakes', 'Oleksiivka', '--json'])).stdout);
    expect(json).toHaveLength(5);
    expect(json[0]).not.toHaveProperty('score');
  });

  it('ends with 1 for a name nobody bears today', async () => {
    expect(await run(['places', 'namesakes', 'Юзовка'])).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('places export', () => {
  const all = 23;

  it('as ndjson is one place a line, the attributions on standard error', async () => {
    const { code, stdout, stderr } = await run(['places', 'export', '--format', 'ndjson']);
    expect(code).toBe(0);
    const places = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(places).toHaveLength(all);
    expect(places.find((place) => place.id === PLACES.pokrovsk)).toEqual(POKROVSK);
    expect(stderr).toContain('© OpenStreetMap contributors; ODbL 1.0');
  });

  it('as GeoJSON holds by somebody else’s check and carries the attributions', async () => {
    const { stdout, stderr } = await run(['places', 'export', '--format', 'geojson']);
    const collection = check(stdout);
    if (collection.type !== 'FeatureCollection') throw new Error('no collection');
    expect(collection.features).toHaveLength(all);
    const pokrovsk = collection.features.find((feature) => feature.id === PLACES.pokrovsk);
    expect(pokrovsk?.geometry).toEqual({ type: 'Point', coordinates: [37.177, 48.277] });
    expect(pokrovsk?.properties).toMatchObject({ name_ru: 'Красноармейск', oblast_id: 'UA-14' });
    const nowhere = collection.features.find((feature) => feature.id === PLACES.alekseyevkaKursk);
    expect(nowhere?.geometry).toBeNull();
    expect(JSON.parse(stdout).namesake.sources[0].attribution).toContain('Ministry');
    expect(stderr).toBe('');
  });

  it('as CSV has a header, CRLF and as many fields in every record', async () => {
    const { stdout } = await run(['places', 'export', '--format', 'csv']);
    const lines = stdout.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(all + 1);
    const fields = lines.map((line) => line.split(',').length);
    expect(new Set(fields)).toEqual(new Set([18]));
    expect(lines[0]).toMatch(
      /^id,name_uk,name_ru,name_en,former,aliases,lat,lon,accuracy_m,oblast_id/,
    );
  });

  it.each(['UA-59', 'Sumy', 'Сумська область', 'сумская', 'Sumy Oblast', 'СУМСЬКА'])(
    'takes the oblast by "%s"',
    async (name) => {
      const { stdout } = await run(['places', 'export', '--format', 'ndjson', '--oblast', name]);
      const places = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(places.map((place) => place.oblast.id)).toEqual(['UA-59', 'UA-59', 'UA-59']);
    },
  );

  it('names an unknown oblast and the nearest', async () => {
    const { code, stdout, stderr } = await run([
      'places',
      'export',
      '--format',
      'csv',
      '--oblast',
      'Doneck',
    ]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('There is no oblast "Doneck"');
    expect(stderr).toContain('Did you mean "Donetsk Oblast"?');
  });

  it('writes to files, and says when it cannot', async () => {
    const args = [
      'places',
      'export',
      '--format',
      'csv',
      '--out',
      'p.csv',
      '--attribution',
      'a.txt',
    ];
    expect(await run(args)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(data.root, 'p.csv'), 'utf8')).toContain('Покровськ');
    expect(readFileSync(join(data.root, 'a.txt'), 'utf8')).toContain('ODbL 1.0');
    rmSync(join(data.root, 'p.csv'));
    const failed = await run([
      'places',
      'export',
      '--format',
      'csv',
      '--out',
      'no/such/folder.csv',
    ]);
    expect(failed.code).toBe(2);
    expect(failed.stderr).toContain('Cannot write "no/such/folder.csv"');
  });
});

describe('what is not understood', () => {
  it.each([
    [['place'], 'There is no command "place". Did you mean "places"?'],
    [['places', 'fnd'], 'There is no command "places fnd". Did you mean "find"?'],
    [['places'], '"places" needs one of find, show, namesakes, export'],
    [['places', 'find'], '"places find" needs a name'],
    [['places', 'find', '   '], '"places find" needs a name'],
    [
      ['places', 'find', 'Kyiv', '--jsn'],
      'There is no option "--jsn" here. Did you mean "--json"?',
    ],
    [
      ['places', 'find', 'Kyiv', '--limit', 'x'],
      '--limit is "x"; give a whole number from 1 to 1000',
    ],
    [['places', 'find', 'Kyiv', '--limit'], '--limit'],
    [['places', 'show'], '"places show" needs one id'],
    [['places', 'namesakes'], '"places namesakes" needs a name'],
    [['places', 'export'], '"places export" needs --format: ndjson, geojson, csv'],
    [['places', 'export', '--format', 'geojsn'], 'Did you mean "geojson"?'],
    [['places', 'export', 'Sumy', '--format', 'csv'], 'an oblast is given with --oblast'],
    [['--vershun'], 'There is no option "--vershun". Did you mean "--version"?'],
    [['toString'], 'There is no command "toString".'],
  ])('%j ends with 2 and says so', async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});

describe('help and version', () => {
  it('are printed', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: '9.8.7\n' });
    for (const args of [['--help'], ['help'], ['places', '--help'], ['places', 'find', '--help']]) {
      const { code, stdout } = await run(args);
      expect(code).toBe(0);
      expect(stdout).toContain('QUERY');
    }
    expect((await run([])).code).toBe(2);
  });
});

describe('without the data', () => {
  it('says what is missing and ends with 1', async () => {
    const { code, stderr } = await runNamesake('/nowhere', ['places', 'find', 'Kyiv']);
    expect(code).toBe(1);
    expect(stderr).toContain('The gazetteer is not there');
  });
});
