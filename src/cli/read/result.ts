/** A reading in the shape that other tools read; property names are part of the published format. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { MentionType, ReadFigure, Reading, TextLanguage } from '../../bulletins/types.ts';
import type { ClaimTime, Reason } from '../../claims/claim.ts';
import type { ClaimKind, PlaceRole, Precision, Side } from '../../claims/vocabulary.ts';
import { issueSentence } from './issue-words.ts';

export interface ResultCandidate {
  readonly id: PlaceId;
  /** 0..1; how well the evidence fits, not a probability. */
  readonly score: number;
  /** Degrees WGS 84; null where the place is not known. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly reasons: readonly Reason[];
}

export interface ResultMention {
  readonly surface: string;
  /** UTF-16 units of the text, the end excluded. */
  readonly start: number;
  readonly end: number;
  readonly type: MentionType;
  readonly role: PlaceRole | null;
  readonly chosen: PlaceId | null;
  readonly precision: Precision;
  /** Best first, whether or not one is chosen. */
  readonly candidates: readonly ResultCandidate[];
  /** Of units and directions: what they may name, the likeliest first. */
  readonly places?: readonly PlaceId[];
}

export interface ResultClaim {
  readonly kind: ClaimKind;
  /** Null where the text names nobody. */
  readonly claimant: string | null;
  readonly side: Side;
  /** Whom the claimant quotes. */
  readonly quoting: string | null;
  /** As "Tsentr". */
  readonly group_of_forces: string | null;
  /** Indexes of mentions. */
  readonly places: readonly number[];
  readonly figures: readonly (ReadFigure['figure'] & {
    readonly start: number;
    readonly end: number;
  })[];
  readonly time: Pick<ClaimTime, 'from' | 'to' | 'precision'>;
  readonly start: number;
  readonly end: number;
}

export interface ResultIssue {
  readonly code: string;
  /** One sentence. */
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
  /** Index of the mention. */
  readonly mention: number | null;
}

export interface ReadResult {
  readonly id: string | number;
  readonly language: TextLanguage | null;
  readonly mentions: readonly ResultMention[];
  readonly claims: readonly ResultClaim[];
  readonly issues: readonly ResultIssue[];
}

/** The result for a text that goes by `id`: a file's name or the id of a record. */
export function resultOf(id: string | number, reading: Reading, gazetteer: Gazetteer): ReadResult {
  return {
    id,
    language: languageOf(reading),
    mentions: reading.mentions.map((mention) => ({
      surface: mention.surface,
      start: mention.start,
      end: mention.end,
      type: mention.type,
      role: mention.role,
      chosen: mention.chosen,
      precision: mention.precision,
      candidates: mention.candidates.map(({ place, score, reasons }) => ({
        id: place,
        score: Number(score.toFixed(4)),
        ...pointOf(place, gazetteer),
        reasons,
      })),
      ...(mention.places.length > 0 ? { places: mention.places } : {}),
    })),
    claims: reading.claims.map(({ kind, claimant, group, places, figures, time, start, end }) => ({
      kind,
      claimant: claimant.name,
      side: claimant.side,
      quoting: claimant.quoting?.name ?? null,
      group_of_forces: group === null ? null : capitalised(group),
      places,
      figures: figures.map((found) => ({ ...found.figure, start: found.start, end: found.end })),
      time: { from: time.from, to: time.to, precision: time.precision },
      start,
      end,
    })),
    issues: reading.issues.map((issue) => ({
      code: issue.code,
      message: issueSentence(issue),
      start: issue.span?.start ?? null,
      end: issue.span?.end ?? null,
      mention: issue.mention,
    })),
  };
}

/** Null, too, where the text seems to be in another language than its letters say. */
export function languageOf({ language, issues }: Reading): TextLanguage | null {
  return issues.some(({ code }) => code === 'language-not-known') ? null : language;
}

function pointOf(id: PlaceId, gazetteer: Gazetteer): { lat: number | null; lon: number | null } {
  const place = gazetteer.byId(id);
  const point = place === undefined || place.type === 'unit' ? null : place.point;
  return { lat: point?.lat ?? null, lon: point?.lon ?? null };
}

export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
