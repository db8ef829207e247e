/** Figures of claims: parts of totals and figures told twice count once. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { ClaimKind, Side } from '../../claims/vocabulary.ts';
import type { ReadFigure, Token } from '../types.ts';
import type { CountedWords } from '../words/claims-types.ts';
import { figureOf } from './counted.ts';
import { spanOf } from './cues.ts';
import type { Placed } from './features.ts';
import type { Count } from './figures.ts';

/** A figure while claims are still being made. */
export interface DraftFigure {
  readonly count: Count;
  /** What is counted, by the words or by what was counted before. */
  readonly counted: CountedWords | null;
  /** Where the part of a total was counted; null for a figure of its own. */
  readonly part: { readonly where: string | null } | null;
  /** Figures with one key are one figure. */
  key: string | null;
}

/**
 * `before` is what the claim before counted: numbers without a noun go on with it. Parts take the
 * key of their total, which is the last figure before them that counts the same.
 */
export function draftFigures(
  counts: readonly Count[],
  mentions: readonly Placed[],
  before: readonly DraftFigure[],
  gazetteer: Gazetteer,
  newKey: () => string,
): DraftFigure[] {
  const drafts: DraftFigure[] = [];
  let total: DraftFigure | null = before.findLast(({ part }) => part === null) ?? null;
  counts.forEach((count, index) => {
    const goesOn = count.counted === null && count.fate === null;
    if (goesOn && total === null) return;
    const asTotal = goesOn || (count.part && count.counted === null);
    const counted = asTotal ? (total?.counted ?? null) : count.counted;
    const isPart = total !== null && (count.part || (goesOn && total.counted?.sort === 'aircraft'));
    if (!isPart) {
      const draft = { count, counted, part: null, key: null };
      drafts.push(draft);
      total = draft;
      return;
    }
    total!.key ??= newKey();
    const until = counts[index + 1]?.from ?? Infinity;
    const place = mentions.find(
      ({ from, mention }) => from >= count.to && from < until && PLACES.has(mention.type),
    );
    drafts.push({ count, counted, part: { where: whereOf(place, gazetteer) }, key: total!.key });
  });
  return drafts;
}

const PLACES = new Set(['settlement', 'unit']);

function whereOf(placed: Placed | undefined, gazetteer: Gazetteer): string | null {
  if (placed === undefined) return null;
  const { mention } = placed;
  const id = mention.type === 'unit' ? mention.places[0] : mention.chosen;
  const place = id === undefined || id === null ? undefined : gazetteer.byId(id);
  const name = place === undefined ? mention.surface : gazetteer.nameIn(place, 'en');
  return mention.type === 'unit' ? `in ${name}` : `near ${name}`;
}

/** Figures as claims hold them. The same figure of the same side told twice gets one key. */
export function finishFigures(
  claims: readonly {
    readonly kind: ClaimKind;
    readonly side: Side;
    readonly drafts: readonly DraftFigure[];
  }[],
  tokens: readonly Token[],
  newKey: () => string,
): ReadFigure[][] {
  const seen = new Map<string, { readonly claim: number; readonly draft: DraftFigure }>();
  claims.forEach(({ kind, side, drafts }, claim) => {
    for (const draft of drafts) {
      const { what, value, range, qualifier } = figureOf(
        draft.count,
        draft.counted,
        kind,
        null,
        draft.part,
      );
      if (value === null && range === null) continue;
      const key = JSON.stringify([side, kind, what, value, range, qualifier]);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, { claim, draft });
      else if (before.claim !== claim && value !== null && value > 1) {
        before.draft.key ??= newKey();
        draft.key ??= before.draft.key;
      }
    }
  });
  return claims.map(({ kind, drafts }) =>
    drafts.map(({ count, counted, part, key }) => ({
      ...spanOf(tokens, count),
      figure: figureOf(count, counted, kind, key, part),
    })),
  );
}
