/** Compares the claims that a reading found with those of the labels. */
import type { ReadClaim, Reading, ResolvedMention, Span } from '../types.ts';
import { type Counts, count } from './counts.ts';
import { type ErrorCode, errorAt, type ReadingError } from './errors.ts';
import type { LabelledBulletin, LabelledClaim } from './labelled.ts';
import { overlap } from './match-spans.ts';

/**
 * Pairs claims one to one by the places they share and compares the pairs. A claim of the reading
 * that holds no settlement is not extra: labels tell of claims at settlements.
 */
export function compareClaims(
  bulletin: LabelledBulletin,
  reading: Reading,
  counts: Counts,
): ReadingError[] {
  const matches = matchClaims(bulletin, reading);
  const errors: ReadingError[] = [];
  bulletin.claims.forEach((label, index) => {
    const match = matches[index] ?? null;
    const claim = match === null ? null : reading.claims[match]!;
    count(counts, 'claims-matched', claim !== null);
    const codes = claim === null ? (['missed-claim'] as const) : errorsOf(label, claim, counts);
    count(counts, 'end-to-end-kind', claim?.kind === label.kind);
    count(counts, 'end-to-end-side', claim?.claimant.side === label.side);
    if (codes.length === 0) return;
    const span = claim ?? spanOf(bulletin, label);
    const found = claim === null ? null : describeClaim(claim, reading.mentions);
    errors.push(errorAt(bulletin, span, codes, describeLabel(label), found));
  });
  const matched = new Set(matches);
  reading.claims.forEach((claim, index) => {
    if (!holdsSettlement(claim, reading.mentions)) {
      counts.claimsWithoutSettlement += 1;
      return;
    }
    count(counts, 'claims-extra', !matched.has(index));
    if (matched.has(index)) return;
    const found = describeClaim(claim, reading.mentions);
    errors.push(errorAt(bulletin, claim, ['extra-claim'], null, found));
  });
  return errors.sort((a, b) => a.span.start - b.span.start);
}

function errorsOf(label: LabelledClaim, claim: ReadClaim, counts: Counts): ErrorCode[] {
  const kind = claim.kind === label.kind;
  const side = claim.claimant.side === label.side;
  const group = claim.group === label.group_of_forces;
  count(counts, 'kind', kind);
  count(counts, 'side', side);
  count(counts, 'group', group);
  if (label.group_of_forces !== null) count(counts, 'group-named', group);
  return [
    ...(kind ? [] : ['wrong-kind' as const]),
    ...(side ? [] : ['wrong-side' as const]),
    ...(group ? [] : ['wrong-group' as const]),
  ];
}

/**
 * For each labelled claim the index of its claim in the reading, or null. Pairs that share the
 * largest part of their places come first; of equals, those that stand alike far down their lists,
 * as both follow the text. What a label calls its places may occur several times in the text: each
 * occurrence counts. Labels without places that can be found in the text take, in order, what is left.
 */
function matchClaims(bulletin: LabelledBulletin, reading: Reading): readonly (number | null)[] {
  const pairs: { label: number; claim: number; share: number; apart: number }[] = [];
  bulletin.claims.forEach((label, labelIndex) => {
    const spans = placesOf(bulletin, label);
    reading.claims.forEach((claim, claimIndex) => {
      const share = sharedPart(spans, claim, reading.mentions);
      if (share === 0) return;
      const apart = Math.abs(
        labelIndex / bulletin.claims.length - claimIndex / reading.claims.length,
      );
      pairs.push({ label: labelIndex, claim: claimIndex, share, apart });
    });
  });
  pairs.sort(
    (a, b) => b.share - a.share || a.apart - b.apart || a.label - b.label || a.claim - b.claim,
  );
  const matches = new Array<number | null>(bulletin.claims.length).fill(null);
  const taken = new Set<number>();
  const take = (label: number, claim: number): void => {
    matches[label] = claim;
    taken.add(claim);
  };
  for (const { label, claim } of pairs) {
    if (matches[label] === null && !taken.has(claim)) take(label, claim);
  }
  bulletin.claims.forEach((label, index) => {
    if (matches[index] !== null || placesOf(bulletin, label).length > 0) return;
    const left = reading.claims.findIndex(
      (claim, other) =>
        !taken.has(other) && holdsSettlement(claim, reading.mentions) === label.places.length > 0,
    );
    if (left !== -1) take(index, left);
  });
  return matches;
}

/** For each place of the label that the text has, all spans of its words. */
function placesOf({ mentions }: LabelledBulletin, { places }: LabelledClaim): Span[][] {
  return [...new Set(places)]
    .map((place) => mentions.filter(({ surface }) => surface === place))
    .filter((spans) => spans.length > 0);
}

/** Places that both hold as a share of the places of both, 0..1. */
function sharedPart(
  places: readonly (readonly Span[])[],
  claim: ReadClaim,
  mentions: readonly ResolvedMention[],
): number {
  const own = claim.places.map((place) => mentions[place]!);
  const among = (spans: readonly Span[], others: readonly Span[]): boolean =>
    spans.some((span) => others.some((other) => overlap(span, other) > 0));
  const labelled = places.filter((spans) => among(spans, own)).length;
  const all = places.flat();
  const found = own.filter((span) => among([span], all)).length;
  const total = places.length + own.length;
  return total === 0 ? 0 : (labelled + found) / total;
}

function holdsSettlement(claim: ReadClaim, mentions: readonly ResolvedMention[]): boolean {
  return claim.places.some((place) => mentions[place]!.type === 'settlement');
}

/** From the first to the last of its places, each where it first occurs; the whole text without any. */
function spanOf(bulletin: LabelledBulletin, label: LabelledClaim): Span {
  const firsts = placesOf(bulletin, label).map((spans) => spans[0]!);
  if (firsts.length === 0) return { start: 0, end: bulletin.text.length };
  return {
    start: Math.min(...firsts.map(({ start }) => start)),
    end: Math.max(...firsts.map(({ end }) => end)),
  };
}

function describeLabel({ kind, side, claimant, group_of_forces, places }: LabelledClaim): string {
  return words(kind, side, claimant, group_of_forces, places);
}

function describeClaim(claim: ReadClaim, mentions: readonly ResolvedMention[]): string {
  const places = claim.places.map((place) => mentions[place]!.surface);
  return words(claim.kind, claim.claimant.side, claim.claimant.name, claim.group, places);
}

function words(
  kind: string,
  side: string,
  claimant: string | null,
  group: string | null,
  places: readonly string[],
): string {
  const who = `${claimant ?? 'nobody named'} [${side}]`;
  return [kind, who, ...(group === null ? [] : [group]), places.join(', ')].join('; ');
}
