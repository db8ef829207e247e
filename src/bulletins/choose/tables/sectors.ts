/**
 * Where Russia's groups of forces fight, by raion: a weak prior for what a sentence tells of a group.
 * From the ministry's own daily lists, which name the settlements of each group, and from what is
 * known of the groups' making: Dnepr since October 2023, Sever since spring 2024, when the others'
 * sectors moved as well. A raion stands in two sectors where the line between them ran through it.
 */
import type { PlaceId } from '../../../../geodata/settlement.ts';
import type { GroupOfForces } from '../../../claims/vocabulary.ts';

export interface Sector {
  readonly group: GroupOfForces;
  /** ISO 8601 days: `from` included, `until` excluded; null where open. */
  readonly from: string | null;
  readonly until: string | null;
  readonly units: readonly PlaceId[];
}

const BAKHMUT = 'UA14020000000013572';
const VOLNOVAKHA = 'UA14040000000098211';
const HORLIVKA = 'UA14060000000024357';
const DONETSK = 'UA14080000000098686';
const KRAMATORSK = 'UA14120000000070232';
const POKROVSK = 'UA14160000000061982';
const SVATOVE = 'UA44100000000052765';
const SIEVIERODONETSK = 'UA44120000000092852';
const IZIUM = 'UA63040000000023521';
const KUPIANSK = 'UA63080000000032022';
const CHUHUIV = 'UA63140000000096278';
const POLOHY = 'UA23100000000034132';
const VASYLIVKA = 'UA23040000000067730';
const ZAPORIZHZHIA = 'UA23060000000070350';
const NIKOPOL = 'UA12080000000023578';
const SYNELNYKOVE = 'UA12140000000011720';
const PAVLOHRAD = 'UA12120000000089862';
const MOVED = '2024-03-01';

export const SECTORS: readonly Sector[] = [
  { group: 'zapad', from: null, until: MOVED, units: [KUPIANSK, SVATOVE, CHUHUIV, IZIUM] },
  {
    ...{ group: 'tsentr', from: null, until: MOVED },
    units: [KRAMATORSK, SIEVIERODONETSK, SVATOVE, POKROVSK],
  },
  {
    ...{ group: 'yug', from: null, until: MOVED },
    units: [BAKHMUT, KRAMATORSK, HORLIVKA, DONETSK, POKROVSK, VOLNOVAKHA],
  },
  { group: 'vostok', from: null, until: MOVED, units: [VOLNOVAKHA, POLOHY, DONETSK] },
  {
    ...{ group: 'sever', from: MOVED, until: null },
    units: ['UA-59', 'UA-74', 'UA63120000000091135', CHUHUIV, KUPIANSK, 'UA63020000000066931'],
  },
  { group: 'sever', from: MOVED, until: null, units: ['RU-KRS', 'RU-BEL', 'RU-BRY'] },
  {
    ...{ group: 'zapad', from: MOVED, until: null },
    units: [KUPIANSK, SVATOVE, IZIUM, KRAMATORSK, SIEVIERODONETSK],
  },
  {
    ...{ group: 'yug', from: MOVED, until: null },
    units: [BAKHMUT, KRAMATORSK, HORLIVKA, DONETSK, POKROVSK, SIEVIERODONETSK],
  },
  {
    ...{ group: 'tsentr', from: MOVED, until: null },
    units: [POKROVSK, BAKHMUT, KRAMATORSK, DONETSK, SYNELNYKOVE, PAVLOHRAD],
  },
  {
    ...{ group: 'vostok', from: MOVED, until: null },
    units: [VOLNOVAKHA, POLOHY, POKROVSK, SYNELNYKOVE, ZAPORIZHZHIA],
  },
  {
    ...{ group: 'dnepr', from: '2023-10-01', until: null },
    units: ['UA-65', VASYLIVKA, ZAPORIZHZHIA, POLOHY, NIKOPOL, 'UA-48'],
  },
];
