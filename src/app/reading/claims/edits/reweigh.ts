/** Keeps a draft's claims in step with its reading without touching what a person set. */
import type { Gazetteer } from '../../../../../geodata/gazetteer.ts';
import { placeOfMention } from '../../../../bulletins/claims/report-of.ts';
import type { Reading, ResolvedMention } from '../../../../bulletins/types.ts';
import type { ClaimRecord, PlaceMention } from '../../../../claims/claim.ts';
import type { Draft, DraftClaim } from '../../draft.ts';
import type { EditableField } from './held.ts';
import { isSame } from './held.ts';
import { worded } from './wording.ts';

/**
 * The claims after places were chosen again in the same text (`Reader.reweigh`): each of their
 * places takes over what is now known of its words. Which places a claim holds, their order, roles
 * and notes stay as a person set them; words said to name no place leave the claims, and come back
 * when that is taken back, unless a person set the claim's places.
 *
 * @param reading of the same text as `draft.reading`, with the same claims
 * @param changed indexes of the mentions that differ, where they are known; null: look at all
 * @returns the same objects where nothing changed
 */
export function claimsAfterReweigh(
  draft: Pick<Draft, 'claims'>,
  reading: Reading,
  gazetteer: Gazetteer,
  changed: ReadonlySet<number> | null = null,
): readonly DraftClaim[] {
  const known = mentionsByWords(reading, changed);
  if (known.size === 0) return draft.claims;
  const made = new Map<ResolvedMention, PlaceMention>();
  const placeOf = (mention: ResolvedMention): PlaceMention => {
    const place = made.get(mention) ?? placeOfMention(mention, reading, gazetteer);
    made.set(mention, place);
    return place;
  };
  const claims = draft.claims.map((held) => {
    if (!isTouched(held, reading, known)) return held;
    const places = placesNow(held, reading, known, placeOf);
    return isSame(places, held.claim.places)
      ? held
      : { ...held, claim: { ...held.claim, places: [...places] } };
  });
  return claims.every((held, at) => held === draft.claims[at]) ? draft.claims : claims;
}

/** The changed mentions, or all, by their words; a gloss brings along what it stands beside. */
function mentionsByWords(
  { mentions }: Reading,
  changed: ReadonlySet<number> | null,
): ReadonlyMap<string, ResolvedMention> {
  const known = new Map<string, ResolvedMention>();
  const add = (mention: ResolvedMention | undefined) => {
    if (mention) known.set(keyOf(mention), mention);
  };
  for (const index of changed ?? mentions.keys()) {
    const mention = mentions[index];
    add(mention);
    if (mention && mention.glossOf !== null) add(mentions[mention.glossOf]);
  }
  return known;
}

function isTouched(
  { claim, read }: DraftClaim,
  reading: Reading,
  known: ReadonlyMap<string, ResolvedMention>,
): boolean {
  const source = read === null ? undefined : reading.claims[read];
  return (
    claim.places.some((place) => place.span && known.has(keyOf(place.span))) ||
    (source?.places.some((index) => {
      const mention = reading.mentions[index];
      return mention !== undefined && known.has(keyOf(mention));
    }) ??
      false)
  );
}

function placesNow(
  { claim, read, edited }: DraftClaim,
  reading: Reading,
  known: ReadonlyMap<string, ResolvedMention>,
  placeOf: (mention: ResolvedMention) => PlaceMention,
): readonly PlaceMention[] {
  const stillThere = (mention: ResolvedMention | undefined) => mention?.notAPlace === false;
  const source = read === null ? undefined : reading.claims[read];
  if (source && !edited.includes('places')) {
    const held = new Map(claim.places.map((place) => [place.span ? keyOf(place.span) : '', place]));
    return source.places
      .flatMap((index) => reading.mentions[index] ?? [])
      .filter(stillThere)
      .map((mention) => following(held.get(keyOf(mention)), placeOf(mention)));
  }
  return claim.places.flatMap((place) => {
    const mention = place.span ? known.get(keyOf(place.span)) : undefined;
    if (!mention) return [place];
    return stillThere(mention) ? [following(place, placeOf(mention))] : [];
  });
}

/** What is known of the words now, in the role and with the note that it has in the claim. */
function following(held: PlaceMention | undefined, now: PlaceMention): PlaceMention {
  return held ? { ...now, role: held.role, note: held.note ?? now.note } : now;
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start} ${end}`;
}

/**
 * The claims after the same text was read anew, because its date, publisher or language was said:
 * fields that a person set stay, claims that a person made or deleted stay made or deleted.
 *
 * @param draft with the reading and the claims from before
 * @param read the claims of `reading`, in its order (`claimsOfReading`)
 */
export function claimsAfterReading(
  draft: Pick<Draft, 'claims' | 'reading' | 'meta'>,
  reading: Reading,
  read: readonly ClaimRecord[],
): readonly DraftClaim[] {
  const records = withoutStandIns(read, reading, draft.meta.publisher);
  const before = draft.reading?.claims ?? [];
  /** Index in the new reading of the claim that is made of the same words. */
  const now = (index: number | null): number => {
    const was = index === null ? undefined : before[index];
    return was
      ? reading.claims.findIndex(({ start, end }) => start === was.start && end === was.end)
      : -1;
  };
  const followed = draft.claims.flatMap((held): DraftClaim[] => {
    const at = now(held.read);
    const record = records[at];
    if (record) return [refreshed(held, record, at, reading)];
    // What nobody touched and the text no longer says goes; what a person worked on stays.
    return held.read === null || held.edited.length > 0 ? [{ ...held, read: null }] : [];
  });
  const seen = new Set(before.map((_, index) => now(index)));
  const ids = new Set(followed.map((held) => held.claim.id));
  const added = records.flatMap((record, at): DraftClaim[] => {
    if (seen.has(at)) return [];
    let id = record.id;
    while (ids.has(id)) id = `${id}-again`;
    ids.add(id);
    return [{ claim: { ...record, id }, read: at, edited: [] }];
  });
  return [...followed, ...added];
}

/** A report must name a claimant and says where it has none; in hand it is missing, so that it is asked for. */
function withoutStandIns(
  records: readonly ClaimRecord[],
  { claims }: Reading,
  publisher: string,
): readonly ClaimRecord[] {
  if (publisher.trim() !== '') return records;
  return records.map((record, at) =>
    claims[at]?.claimant.name === null
      ? { ...record, claimant: { ...record.claimant, name: '' } }
      : record,
  );
}

function refreshed(
  held: DraftClaim,
  record: ClaimRecord,
  read: number,
  reading: Reading,
): DraftClaim {
  const { id, status, history, contradicts, supersedes } = held.claim;
  const kept = Object.fromEntries(
    held.edited.map((key) => [key, held.claim[key as EditableField]] as const),
  );
  const claim = { ...record, ...kept, id, status, history, contradicts, supersedes };
  const next = { ...held, claim, read };
  // Its record's words are about the places and figures that the text gave it.
  const isOther = held.edited.some((key) => key === 'places' || key === 'figures');
  return isOther ? worded(next, reading) : next;
}
