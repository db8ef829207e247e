import { describe, expect, it } from 'vitest';
import { townsOnce } from '../../../geodata/build/merge/russian-towns-once.ts';
import type { RussianSettlementRow } from '../../../geodata/build/readers/russia.ts';

describe('a town and the villages of its name', () => {
  const row = (own: Partial<RussianSettlementRow>): RussianSettlementRow => ({
    nameRu: 'Короча',
    nameRuKind: 'attested',
    nameEn: '',
    type: 'город',
    oblast: 'Белгородская область',
    district: 'Корочанский район',
    lat: 50.81,
    lon: 37.2,
    population: 5623,
    oktmo: '',
    geonames: '',
    source: 'geonames-postal4',
    ...own,
  });

  it('leaves the population with the town', () => {
    const dropped = new Map<string, number>();
    const town = row({ geonames: '544707', source: 'geonames-cities1000' });
    const village = row({ district: 'Губкинский', lat: 51 });
    expect(townsOnce([town, village], dropped)).toEqual([
      town,
      { ...village, population: null, type: '' },
    ]);
    expect([...dropped.values()]).toEqual([1]);
  });

  it('drops a town that stands a second time as an administrative unit, and no other', () => {
    const town = row({ nameRu: 'Шебекино' });
    const unit = row({ nameRu: '', nameEn: 'Gorod Shebekino' });
    const only = row({ nameRu: '', nameEn: 'gorod Solnetchnogorsk', type: '' });
    expect(townsOnce([town, unit, only], new Map())).toEqual([
      town,
      { ...only, nameEn: 'Solnetchnogorsk', type: 'город' },
    ]);
  });

  it('drops a town without a Russian name beside its twin, and a postal point beside a town', () => {
    const town = row({ geonames: '544707', source: 'geonames-cities1000' });
    const nameless = row({
      nameRu: '',
      nameEn: 'Korocha',
      lat: 50.812,
      population: null,
      source: 'geonames-cities1000',
    });
    const postal = row({ lat: 50.82, population: null });
    const hamlet = row({ lat: 50.82, population: null, source: 'osm-tula' });
    const far = row({ lat: 50.9, population: null });
    const kept = townsOnce([town, nameless, postal, hamlet, far], new Map());
    expect(kept).toEqual([town, hamlet, far]);
  });

  it('gives a population that two towns of a name have to the one that is attested', () => {
    const town = row({ source: 'geonames-cities1000' });
    const other = row({
      nameRuKind: 'derived',
      district: 'Губкинский',
      lat: 51.5,
      source: 'geonames-admin+geonames-cities1000',
    });
    expect(townsOnce([town, other], new Map())).toEqual([
      town,
      { ...other, population: null, type: '' },
    ]);
  });

  it('leaves a population alone that no town of the name has', () => {
    const village = row({});
    const other = row({ nameRu: 'Чернянка', source: 'geonames-cities1000' });
    expect(townsOnce([village, other], new Map())).toEqual([village, other]);
  });
});
