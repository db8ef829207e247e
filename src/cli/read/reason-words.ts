/** Says in words why a place may be the one meant. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { Reason } from '../../claims/claim.ts';
import type { ReasonCode } from '../../claims/vocabulary.ts';

/** What a reason knows, as words; null where it does not know it. */
interface Facts {
  readonly name: string | null;
  readonly until: string | null;
  readonly place: string | null;
  readonly region: string | null;
  readonly group: string | null;
  readonly count: number | null;
  readonly others: string;
  readonly km: string | null;
}

const PHRASES: Readonly<Record<ReasonCode, (facts: Facts) => string>> = {
  'exact-name': ({ name }) => (name === null ? 'written as its name' : `its name is ${name}`),
  'former-name': ({ name, until }) =>
    `named ${name ?? 'so'} ${until === null ? 'before' : `until ${until}`}`,
  alias: ({ name }) => (name === null ? 'another name of it' : `also known as ${name}`),
  romanised: ({ name }) =>
    name === null ? 'a Latin spelling of its name' : `written ${name} in Latin letters`,
  'case-form': ({ name }) =>
    name === null ? 'a case form of its name' : `a case form of its name ${name}`,
  'spelled-alike': ({ name }) =>
    name === null ? 'its name is spelled much alike' : `its name ${name} is spelled much alike`,
  'region-named': ({ region }) => `lies in ${region ?? 'the region'}, as the text says`,
  'only-one-in-region': ({ count, region }) =>
    count !== null && count > 1
      ? `one of ${count} of the name in ${region ?? 'the region'}`
      : `the only one of the name in ${region ?? 'the region'}`,
  'outside-region': ({ region }) => `lies outside ${region ?? 'the region'} that the text names`,
  'near-others': ({ km, place, others }) =>
    `${km ?? 'near'} ${km === null ? '' : 'from '}${place ?? others}`,
  'far-from-others': ({ km, place, others }) => `${km ?? 'far'} away from ${place ?? others}`,
  'same-sector': ({ group }) => `where ${group ?? 'the group of forces'} is said to act`,
  'other-sector': ({ group }) => `outside the sector of ${group ?? 'the group of forces'}`,
  'near-border': ({ km }) => `${km === null ? 'near' : `${km} from`} the border`,
  'far-from-border': ({ km }) => `${km ?? 'far'} from the border`,
  'gloss-agrees': ({ name }) =>
    `the name beside it${name === null ? '' : `, ${name},`} is its own, too`,
  'gloss-names-another-place': ({ name, place }) =>
    `the name beside it${name === null ? '' : `, ${name},`} is that of ${place ?? 'another place'}`,
  'bearing-agrees': ({ place }) =>
    `lies in the named bearing${place === null ? '' : ` from ${place}`}`,
  'bearing-differs': ({ place }) =>
    `does not lie in the named bearing${place === null ? '' : ` from ${place}`}`,
  'kind-named': () => 'of the kind that the text names',
  larger: () => 'the largest place of the name',
  'same-in-text': () => 'the name means it elsewhere in the text',
  remembered: () => 'chosen for this name earlier',
  'reported-before': () => 'named in neighbouring reports',
  'chosen-by-person': () => 'chosen by a person',
};

/** "its name is Покровськ; lies in Donetsk Oblast, as the text says"; empty without reasons. */
export function reasonsText(reasons: readonly Reason[], gazetteer: Gazetteer): string {
  return reasons.map((reason) => PHRASES[reason.code](factsOf(reason, gazetteer))).join('; ');
}

function factsOf({ values = {} }: Reason, gazetteer: Gazetteer): Facts {
  const text = (key: string): string | null => {
    const value = values[key];
    return value === undefined ? null : String(value);
  };
  const number = (key: string): number | null => {
    const value = values[key];
    return typeof value === 'number' ? value : null;
  };
  const placeName = (key: string): string | null => {
    const id = text(key);
    const place = id === null ? undefined : gazetteer.byId(id);
    return place?.display.en ?? id;
  };
  const km = number('km');
  const others = number('others');
  return {
    name: text('name'),
    until: text('until'),
    place: placeName('place'),
    region: placeName('region'),
    group: text('group'),
    count: number('count'),
    others: others === 1 ? 'the other place of its list' : 'the other places of its list',
    km: km === null ? null : `${km < 10 ? Number(km.toFixed(1)) : Math.round(km)} km`,
  };
}
