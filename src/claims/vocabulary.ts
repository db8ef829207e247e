/** The closed vocabularies of the claim model, shared by the schema, the columns and the words of the interface. */

export const CLAIM_KINDS = [
  'strike',
  'shelling',
  'assault',
  'capture',
  'advance',
  'repelled',
  'air-defence',
  'border-incident',
  'losses',
  'build-up',
  'denial',
  'diplomatic',
  'other',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Whose voice speaks: the Russian side, the Ukrainian side, or anybody else. */
export const SIDES = ['RU', 'UA', 'other'] as const;
export type Side = (typeof SIDES)[number];

/** Where the claim's site is known to lie, from fine to coarse. */
export const PRECISIONS = [
  'settlement',
  'hromada',
  'raion',
  'oblast',
  'sector',
  'country',
  'unlocated',
] as const;
export type Precision = (typeof PRECISIONS)[number];

export const STATUSES = [
  'claimed',
  'contested',
  'corroborated',
  'geolocated',
  'denied',
  'retracted',
] as const;
export type Status = (typeof STATUSES)[number];

/** The groups of forces that bulletins name. */
export const GROUPS = ['tsentr', 'zapad', 'yug', 'vostok', 'sever', 'dnepr'] as const;
export type GroupOfForces = (typeof GROUPS)[number];

export const PLACE_ROLES = ['site', 'anchor', 'target-area'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

export const QUALIFIERS = ['exactly', 'up to', 'more than', 'at least', 'nearly', 'about'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const TIME_PRECISIONS = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'unknown',
] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** Why a candidate is or is not the place meant; the app puts the codes into words. */
export const REASON_CODES = [
  'exact-name',
  'former-name',
  'alias',
  'romanised',
  'case-form',
  'spelled-alike',
  'region-named',
  'only-one-in-region',
  'outside-region',
  'near-others',
  'far-from-others',
  'same-sector',
  'other-sector',
  'near-border',
  'far-from-border',
  'gloss-agrees',
  'gloss-names-another-place',
  'bearing-agrees',
  'bearing-differs',
  'kind-named',
  'larger',
  'same-in-text',
  'remembered',
  'reported-before',
  'chosen-by-person',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
