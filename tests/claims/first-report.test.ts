/**
 * The first report against the shipped gazetteer: ids, names, counts and distances. Where the two
 * disagree the gazetteer's evidence decides, and the record's note says why.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pointToPolygonDistance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../geodata/distance.ts';
import { type Gazetteer, openGazetteer } from '../../geodata/gazetteer.ts';
import { type BasemapTopology, openOutlines } from '../../geodata/outlines.ts';
import type { Point } from '../../geodata/settlement.ts';
import { pointOf } from '../../src/claims/build-table.ts';
import type { Claim, PlaceMention, Reason } from '../../src/claims/claim.ts';
import { readReport } from '../../src/claims/read-report.ts';
import { PLACES } from '../fixtures/gazetteer.ts';
import { FIRST_REPORT, shippedReport } from './report-text.ts';

const DATA = new URL('../../geodata/data/', import.meta.url);

function shippedGazetteer(): Gazetteer {
  const folder = new URL('settlements/', DATA);
  const files = readdirSync(folder).map((name) => new URL(name, folder));
  return openGazetteer(
    [new URL('units.tsv', DATA), new URL('sites.tsv', DATA), ...files].map((url) => ({
      name: url.pathname,
      text: readFileSync(url, 'utf8'),
    })),
  );
}

describe.skipIf(!existsSync(new URL('units.tsv', DATA)))(
  'the first report against the shipped gazetteer (skipped before `npm run geodata`)',
  () => {
    const gazetteer = existsSync(new URL('units.tsv', DATA)) ? shippedGazetteer() : null!;
    const { claims, issues } = readReport(shippedReport(FIRST_REPORT), FIRST_REPORT, { gazetteer });
    const strikes = claims.find((claim) => claim.id === 'tsentr-strikes')!;
    const mentions = claims.flatMap((claim) => claim.places.map((place) => ({ claim, place })));

    it('names only places that the gazetteer knows', () => {
      expect(issues).toEqual([]);
      expect(claims).toHaveLength(18);
    });

    it.each(mentions.map(({ claim, place }) => [place.asWritten, claim.id, claim, place] as const))(
      'has reasons that hold for %s (%s)',
      (_, __, claim, place) => {
        for (const candidate of place.candidates) {
          for (const reason of candidate.reasons) {
            checkReason(gazetteer, claim, place, candidate.place, reason);
          }
        }
        const { gloss, chosen } = place;
        for (const reason of gloss?.why ?? []) {
          const about = gloss!.holds ? chosen! : gloss!.place!;
          checkReason(gazetteer, claim, place, about, reason);
        }
      },
    );

    it.each([
      [PLACES.poltavka, 'Полтавка'],
      [PLACES.muravka, 'Муравка'],
      [PLACES.razine, 'Разіне'],
      [PLACES.udachne, 'Удачне'],
      [PLACES.myrnohrad, 'Мирноград'],
      [PLACES.yablunivka, 'Яблунівка'],
      [PLACES.pokrovsk, 'Покровськ'],
      [PLACES.rusynYar, 'Русин Яр'],
      [PLACES.malynivka, 'Малинівка'],
      [PLACES.horikhove, 'Горіхове'],
      [PLACES.pazeno, 'Пазено'],
      [PLACES.oleksiivkaDonetsk, 'Олексіївка'],
      [PLACES.oleksiivkaSumy, 'Олексіївка'],
      ['RU-BRY', 'Брянська область'],
      ['RU-KRS', 'Курська область'],
      ['UA', 'Україна'],
    ])('knows %s as %s', (id, name) => {
      expect(gazetteer.byId(id)?.display.uk).toBe(name);
    });

    it('keeps Shevchenko undecided between the two that are nearest to the other ten', () => {
      const [shevchenko] = strikes.places;
      const names = gazetteer
        .settlementsOf('UA-14')
        .filter((place) => place.display.uk === 'Шевченко' && place.point !== null)
        .map((place) => ({ id: place.id, km: medianKm(gazetteer, strikes, place.id) }))
        .sort((a, b) => a.km - b.km);
      expect(names).toHaveLength(17);
      expect(shevchenko?.chosen).toBeNull();
      expect(shevchenko?.candidates.map(({ place }) => place)).toEqual(
        names.slice(0, 2).map(({ id }) => id),
      );
      const raions = names.slice(0, 2).map(({ id }) => {
        return gazetteer.units(gazetteer.byId(id)!).raion?.display.uk;
      });
      expect(raions).toEqual(['Покровський район', 'Покровський район']);
    });

    it('keeps all three Oleksiivkas of Sumy Oblast', () => {
      const place = claims.find((claim) => claim.id === 'oleksiivka-control')?.places[0];
      const named = gazetteer
        .settlementsOf('UA-59')
        .filter((settlement) => settlement.display.uk === 'Олексіївка')
        .map((settlement) => settlement.id);
      expect(place?.candidates.map((candidate) => candidate.place).sort()).toEqual(named.sort());
    });
  },
);

const BASEMAP = new URL('basemap.topojson', DATA);

/** Kilometres from a point to Russia, by the borders of the base map; null before it is built. */
const borders: ((point: Point) => number) | null = existsSync(BASEMAP) ? distanceToRussia() : null;

function distanceToRussia(): (point: Point) => number {
  const topology = JSON.parse(readFileSync(BASEMAP, 'utf8')) as BasemapTopology;
  const russia = openOutlines(topology).of('RU')!;
  return ({ lat, lon }) => pointToPolygonDistance([lon, lat], russia, { units: 'kilometers' });
}

/** The median distance from a place to the other chosen places of the claim. */
function medianKm(gazetteer: Gazetteer, claim: Claim, id: string): number {
  const from = pointOf(gazetteer, id)!;
  const distances = claim.places
    .flatMap(({ chosen }) =>
      chosen === null || chosen === id ? [] : [pointOf(gazetteer, chosen)!],
    )
    .map((to) => distanceKm(from.lat, from.lon, to.lat, to.lon))
    .sort((a, b) => a - b);
  const middle = distances.length / 2;
  return (distances[Math.floor(middle - 0.5)]! + distances[Math.ceil(middle - 0.5)]!) / 2;
}

function checkReason(
  gazetteer: Gazetteer,
  claim: Claim,
  mention: PlaceMention,
  id: string,
  { code, values = {} }: Reason,
): void {
  const place = gazetteer.byId(id)!;
  const label = `${mention.asWritten}: ${id} ${code} ${JSON.stringify(values)}`;
  const name = values.name;
  const named = place.names.filter((one) => one.text === name);
  const inRegion = (text: unknown) =>
    gazetteer
      .settlementsOf(String(values.region))
      // An alias may be any old name of a larger place: Chystiakove was once an Олексіївка.
      .filter((one) => one.names.some((other) => other.kind !== 'alias' && other.text === text));
  switch (code) {
    case 'exact-name':
    case 'romanised':
    case 'alias':
      expect(named, label).not.toEqual([]);
      if (values.count !== undefined) {
        expect(inRegion(name).length, label).toBe(values.count);
      }
      break;
    case 'former-name':
      expect(
        named.some((one) => one.kind === 'former' && one.until?.slice(0, 4) === values.until),
        `${label}: ${JSON.stringify(place.names)}`,
      ).toBe(true);
      break;
    case 'only-one-in-region':
      expect(
        inRegion(name).map((one) => one.id),
        label,
      ).toEqual([id]);
      break;
    case 'region-named':
      expect(gazetteer.units(place).oblast?.id, label).toBe(values.region);
      break;
    case 'near-others':
    case 'far-from-others': {
      const others = claim.places.filter(
        ({ chosen }) => chosen !== null && chosen !== mention.chosen,
      );
      expect(others.length, label).toBe(values.others);
      expect(Math.abs(medianKm(gazetteer, claim, id) - Number(values.km)), label).toBeLessThan(1);
      break;
    }
    case 'gloss-names-another-place': {
      const [from, to] = [pointOf(gazetteer, mention.chosen!)!, pointOf(gazetteer, id)!];
      const km = distanceKm(from.lat, from.lon, to.lat, to.lon);
      expect(Math.abs(km - Number(values.km)), `${label}: ${km}`).toBeLessThan(1);
      expect(named, label).not.toEqual([]);
      break;
    }
    case 'gloss-agrees':
      expect(mention.gloss, label).toMatchObject({ text: name, place: id, holds: true });
      break;
    case 'same-sector':
    case 'other-sector':
      expect(claim.group, label).toBe(values.group);
      break;
    case 'near-border':
    case 'far-from-border':
      if (borders === null) break;
      expect(Math.abs(borders(pointOf(gazetteer, id)!) - Number(values.km)), label).toBeLessThan(1);
      break;
    default:
      throw new Error(`${label}: no check for this reason`);
  }
}
