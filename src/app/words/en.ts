import type {
  ClaimKind,
  GroupOfForces,
  PlaceRole,
  Precision,
  Qualifier,
  Side,
  Status,
} from '../../claims/vocabulary.ts';
import { card } from './en/card.ts';
import { claims, exportWords, filters, tallies } from './en/claims.ts';
import { dates } from './en/dates.ts';
import { details } from './en/details.ts';
import { errors } from './en/errors.ts';
import { legend, map } from './en/map.ts';
import { places } from './en/places.ts';
import { reasons } from './en/reasons.ts';
import { search } from './en/search.ts';
import { shell } from './en/shell.ts';
import { toolbar } from './en/toolbar.ts';

/**
 * Every word of the interface in English. Other languages are files of the type `Words`, so that
 * a missing sentence fails the type check.
 */
const vocabulary = {
  kinds: {
    strike: 'Strike',
    shelling: 'Shelling',
    assault: 'Assault',
    capture: 'Claimed control',
    advance: 'Claimed advance',
    repelled: 'Attack said repelled',
    'air-defence': 'Air defence',
    'border-incident': 'Border incident',
    losses: 'Losses',
    'build-up': 'Troop build-up',
    denial: 'Denial',
    diplomatic: 'Diplomacy',
    other: 'Other',
  } satisfies Record<ClaimKind, string>,
  sides: {
    RU: 'Russian side',
    UA: 'Ukrainian side',
    other: 'Others',
  } satisfies Record<Side, string>,
  precisions: {
    settlement: 'Settlement',
    hromada: 'Hromada',
    raion: 'Raion or district',
    oblast: 'Oblast',
    sector: 'Sector of the front',
    country: 'Whole country',
    unlocated: 'Place not stated',
  } satisfies Record<Precision, string>,
  statuses: {
    claimed: 'Claimed; not independently verified',
    contested: 'Contested',
    corroborated: 'Corroborated',
    geolocated: 'Geolocated',
    denied: 'Denied',
    retracted: 'Retracted',
  } satisfies Record<Status, string>,
  groups: {
    tsentr: 'Tsentr (Centre)',
    zapad: 'Zapad (West)',
    yug: 'Yug (South)',
    vostok: 'Vostok (East)',
    sever: 'Sever (North)',
    dnepr: 'Dnepr',
  } satisfies Record<GroupOfForces, string>,
  roles: {
    site: 'Place of the claim',
    anchor: 'Named as a bearing',
    'target-area': 'Target area',
  } satisfies Record<PlaceRole, string>,
  qualifiers: {
    exactly: '',
    'up to': 'up to',
    'more than': 'more than',
    'at least': 'at least',
    nearly: 'nearly',
    about: 'about',
  } satisfies Record<Qualifier, string>,
};

export const en = {
  dates,
  card,
  details,
  reasons,
  search,
  places,
  vocabulary,
  shell,
  claims,
  filters,
  tallies,
  export: exportWords,
  errors,
  legend,
  map,
  toolbar,
};

export type Words = typeof en;
