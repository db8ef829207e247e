/** Cuts a sentence into statements: which words, places and numbers make one claim. */
import type { ClaimKind } from '../../claims/vocabulary.ts';
import type { Token } from '../types.ts';
import type { Cue } from './cues.ts';
import type { Placed, SentenceFeatures } from './features.ts';
import type { Count } from './figures.ts';
import { placesOf } from './sites.ts';

export interface Statement {
  readonly kind: ClaimKind;
  readonly cues: readonly Cue[];
  /** Settlements; units where no settlement is named. */
  readonly places: readonly Placed[];
  readonly counts: readonly Count[];
  /** Tokens from `from` to before `to`: the words that make it. */
  readonly from: number;
  readonly to: number;
}

/** What a break between a word and what it may govern costs; a break before a list costs once. */
const BREAK_COSTS = new Map([
  [';', 10],
  ['—', 3],
  ['–', 3],
  [':', 3],
  [',', 1],
]);
const A_TOKEN = 0.02;
/** What is denied is told apart from what stands before: "repelled attacks near A and denied that B ...". */
const A_DENIAL = 3;
/** Words govern what follows them rather than what precedes. */
const BACKWARDS = 0.6;
/** Words between the members of a list that belong to no mention: "and toward". */
const IN_LIST = 3;
/** What follows these is told apart from what precedes. */
const ADVERSATIVE = new Set(
  'but however while whereas although проте але однак втім хоча но однако зато хотя'.split(' '),
);

interface Piece {
  cues: Cue[];
  sites: Placed[];
  anchors: Placed[];
  units: Placed[];
  counts: Count[];
}

/** `apart` says whether two cues may not make one statement: they are of different voices. */
export function statementsOf(
  features: SentenceFeatures,
  tokens: readonly Token[],
  cues: readonly Cue[],
  counts: readonly Count[],
  apart: (one: Cue, other: Cue) => boolean,
): Statement[] {
  if (cues.length === 0) return [];
  const pieces = cues.map(
    (cue): Piece => ({ cues: [cue], sites: [], anchors: [], units: [], counts: [] }),
  );
  const places = placesOf(features, tokens);
  const costs = costsOf(features, tokens);
  for (const role of ['sites', 'anchors', 'units'] as const) {
    for (const list of listsOf(places[role], features, tokens, cues)) {
      const piece = pieces[governing(cues, list[0]!.from, list.at(-1)!.to, costs)]!;
      piece[role].push(...list);
    }
  }
  for (const count of counts)
    pieces[governing(cues, count.from, count.to, costs)]!.counts.push(count);
  const merged = mergeLosses(mergeAlike(pieces, apart, costs), costs);
  return merged
    .flatMap((piece) => splitByCount(piece, costs))
    .map((piece) => statementOf(piece, tokens));
}

interface Costs {
  between(from: number, to: number): number;
  /** Number of the part, between semicolons. */
  part(token: number): number;
}

/** Held for the sentence that is being cut: making them anew for each sentence took longer than filling them. */
let sums = new Float64Array(1024);
let parts = new Int32Array(1024);

/** Sums up to each token, so that any stretch is asked in one step. Good until it is called again. */
function costsOf({ sentence, all }: SentenceFeatures, tokens: readonly Token[]): Costs {
  const denials = new Set<number>();
  for (const { type, from } of all) if (type === 'denied') denials.add(from);
  const first = sentence.firstToken;
  const length = sentence.endToken - first + 1;
  if (length > sums.length) {
    sums = new Float64Array(length * 2);
    parts = new Int32Array(length * 2);
  }
  sums[0] = 0;
  parts[0] = 0;
  for (let at = first; at < sentence.endToken; at++) {
    const { key } = tokens[at]!;
    sums[at - first + 1] =
      sums[at - first]! + A_TOKEN + (BREAK_COSTS.get(key) ?? 0) + (denials.has(at) ? A_DENIAL : 0);
    parts[at - first + 1] = parts[at - first]! + (key === ';' ? 1 : 0);
  }
  return {
    between: (from, to) => (to <= from ? 0 : sums[to - first]! - sums[from - first]!),
    part: (token) => parts[token - first]!,
  };
}

/** Mentions with nothing but marks and small words between stay together. */
function listsOf(
  placed: readonly Placed[],
  features: SentenceFeatures,
  tokens: readonly Token[],
  cues: readonly Cue[],
): Placed[][] {
  const lists: Placed[][] = [];
  let mention = 0;
  let cue = 0;
  const speech = new Set<number>();
  for (const { type, from } of features.all) {
    if (type === 'denied' || type === 'said') speech.add(from);
  }
  for (const place of placed) {
    const last = lists.at(-1)?.at(-1);
    if (last === undefined || !joined(last, place)) lists.push([place]);
    else lists.at(-1)!.push(place);
  }
  return lists;

  function joined(one: Placed, other: Placed): boolean {
    while (cue < cues.length && cues[cue]!.from < one.to) cue++;
    if (cue < cues.length && cues[cue]!.from < other.from) return false;
    let words = 0;
    for (let at = one.to; at < other.from; at++) {
      while (mention < features.mentions.length && features.mentions[mention]!.to <= at) mention++;
      const inMention = (features.mentions[mention]?.from ?? Infinity) <= at;
      if (inMention) continue;
      const { key, kind } = tokens[at]!;
      if (key === ';' || key === '—' || speech.has(at) || ADVERSATIVE.has(key)) return false;
      if (kind === 'word') words++;
      if (words > IN_LIST) return false;
    }
    return true;
  }
}

/** Index of the cue that governs what stands from `from` to before `to`. */
function governing(cues: readonly Cue[], from: number, to: number, costs: Costs): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.from < to) low = middle + 1;
    else high = middle;
  }
  const before = low - 1;
  if (before < 0) return low;
  // "five attempts failed": the words that are counted are the cue themselves.
  if (cues[before]!.to > from) return before;
  if (low >= cues.length) return before;
  const back = costs.between(cues[before]!.to, from);
  const forward = costs.between(to, cues[low]!.from) + BACKWARDS;
  return forward < back ? low : before;
}

function mergeAlike(
  pieces: readonly Piece[],
  apart: (one: Cue, other: Cue) => boolean,
  costs: Costs,
): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const [cue] = piece.cues;
    const before = last?.cues.at(-1);
    const alike = last !== undefined && before!.kind === cue!.kind && !apart(before!, cue!);
    // Two parts that each count and each name places are two statements.
    const both =
      alike &&
      last.counts.length > 0 &&
      piece.counts.length > 0 &&
      piece.sites.length > 0 &&
      last.sites.length > 0 &&
      costs.part(before!.from) !== costs.part(cue!.from);
    if (!alike || both) {
      merged.push({ ...piece });
      continue;
    }
    last.cues.push(...piece.cues);
    last.sites.push(...piece.sites);
    last.anchors.push(...piece.anchors);
    last.units.push(...piece.units);
    last.counts.push(...piece.counts);
  }
  return merged;
}

/** "struck X, killing 12 soldiers": losses without a place of their own belong to what caused them. */
function mergeLosses(pieces: readonly Piece[], costs: Costs): Piece[] {
  const merged: Piece[] = [];
  const causes = (piece: Piece | undefined): piece is Piece =>
    piece !== undefined && CAUSES.has(piece.cues[0]!.kind);
  pieces.forEach((piece, index) => {
    const bare = piece.cues[0]!.kind === 'losses' && piece.sites.length === 0;
    const part = costs.part(piece.cues[0]!.from);
    const last = merged.at(-1);
    const next = pieces[index + 1];
    if (bare && causes(last) && costs.part(last.cues.at(-1)!.from) === part) {
      last.counts.push(...piece.counts);
      last.units.push(...piece.units);
      return;
    }
    if (bare && causes(next) && next.cues[0]!.from - piece.cues[0]!.to <= 3) {
      next.counts.unshift(...piece.counts);
      next.units.unshift(...piece.units);
      return;
    }
    merged.push(piece);
  });
  return merged;
}

const CAUSES = new Set<ClaimKind>([
  'strike',
  'shelling',
  'assault',
  'repelled',
  'air-defence',
  'border-incident',
]);

/** "5 attacks near A; 7 near B": a statement for each part that counts and names places. */
function splitByCount(piece: Piece, costs: Costs): Piece[] {
  const partOf = ({ from }: { readonly from: number }): number => costs.part(from);
  const counting = new Set(piece.counts.map(partOf));
  const split = [...new Set(piece.sites.map(partOf))].filter((part) => counting.has(part));
  if (split.length < 2) return [piece];
  const starts = split.sort((one, other) => one - other);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    const from = index === 0 ? -Infinity : start;
    const holds = (item: { readonly from: number }): boolean =>
      partOf(item) >= from && partOf(item) < end;
    const cues = piece.cues.filter(holds);
    return {
      cues: cues.length > 0 ? cues : [piece.cues[0]!],
      sites: piece.sites.filter(holds),
      anchors: piece.anchors.filter(holds),
      units: piece.units.filter(holds),
      counts: piece.counts.filter(holds),
    };
  });
}

const BACK_FROM = new Set(['from', 'от', 'від', 'з', 'из']);

/** Whoever is thrown back from a place was there. */
function isBackFrom(cue: Cue, tokens: readonly Token[]): boolean {
  return cue.kind === 'repelled' && BACK_FROM.has(tokens[cue.to - 1]?.key ?? '');
}

/** "lost 3,150, of them 220 near X": the part's place is no place of the whole. */
function isOfPart(place: Placed, counts: readonly Count[]): boolean {
  const last = counts.findLast(({ to }) => to <= place.from);
  return last?.part === true && place.from - last.to <= OF_PART;
}

const OF_PART = 6;

function statementOf(piece: Piece, tokens: readonly Token[]): Statement {
  const { cues, counts } = piece;
  const back = isBackFrom(cues[0]!, tokens);
  const near = back
    ? [...piece.anchors, ...piece.sites].sort((one, other) => one.from - other.from)
    : piece.sites;
  const sites =
    cues[0]!.kind === 'losses' ? near.filter((place) => !isOfPart(place, counts)) : near;
  const marks = [...near, ...piece.anchors];
  const onlyParts =
    cues[0]!.kind === 'losses' &&
    marks.length > 0 &&
    marks.every((place) => isOfPart(place, counts));
  const places =
    sites.length > 0 || onlyParts ? sites : piece.anchors.length > 0 ? piece.anchors : piece.units;
  const kind = cues[0]!.kind;
  let from = Infinity;
  let to = 0;
  const cuesNear = places.length + counts.length > 0 && cues.length > 1 ? cues : cues.slice(0, 1);
  for (const item of [...cuesNear, ...places, ...counts]) {
    from = Math.min(from, item.from);
    to = Math.max(to, item.to);
  }
  return { kind, cues, places, counts, from, to };
}
