/** Reads the words before a name: what they say of it. */
import type { Bearing } from '../types.ts';
import type { KindNamed } from '../words/types.ts';
import { isTaken, type Work } from './drafts.ts';
import type { CueMeaning } from './lexicon.ts';

export interface CueBefore {
  /** kind and place: the words say that a place follows; action: it was taken or shelled; maybe: "in". */
  readonly strength: 'kind' | 'place' | 'action' | 'maybe' | 'none';
  readonly kind: KindNamed | null;
  readonly bearing: Bearing | null;
  readonly anchor: boolean;
  /** First token of the cue. */
  readonly from: number;
}

/** So many cues, and so many words of each, are looked at. */
const MOST_CUES = 6;
const MOST_WORDS = 5;
const QUOTES = new Set(['«', '“', '"', '„']);
const JOINS = new Set(['—', '–', ':', '-', '(']);

/** The longest cue that ends right before `end`. */
function cueEndingAt(work: Work, end: number): { from: number; meaning: CueMeaning } | null {
  const { tokens, sentence, lexicon } = work;
  if (isTaken(work, end - 1)) return null;
  for (let from = Math.max(sentence.firstToken, end - MOST_WORDS); from < end; from++) {
    const found = lexicon.cues.at(tokens, from, end);
    if (found === null || found.end !== end) continue;
    // «2024 г. Вооружённые»: after a number it is a year.
    const year = found.meaning.sort === 'kind' && tokens[end - 1]!.text === '.' && end - from === 2;
    if (year && tokens[from - 1]?.kind === 'number') continue;
    return { from, meaning: found.meaning };
  }
  return null;
}

/** The cues before the token `at`, from the nearest outwards. */
export function cueBefore(work: Work, at: number): CueBefore {
  const { tokens, sentence } = work;
  let strength: CueBefore['strength'] = 'none';
  let kind: KindNamed | null = null;
  let bearing: Bearing | null = null;
  let anchor = false;
  let from = at;
  for (let step = 0; step < MOST_CUES && from > sentence.firstToken; step++) {
    const mark = tokens[from - 1]!.text;
    // «село "Промінь"», «населённых пункта — Передовое».
    if (step === 0 && QUOTES.has(mark) && cueEndingAt(work, from - 1)?.meaning.sort === 'kind') {
      from--;
    } else if (
      step === 0 &&
      JOINS.has(mark) &&
      cueEndingAt(work, from - 1)?.meaning.sort === 'kind'
    ) {
      from--;
    }
    const cue = cueEndingAt(work, from);
    if (cue === null) break;
    const { meaning } = cue;
    if (meaning.sort === 'kind') {
      if (strength !== 'none' && strength !== 'kind') break;
      strength = 'kind';
      if (meaning.kind !== 'any') kind = meaning.kind;
      from = cue.from;
      continue;
    }
    // "the settlements of X".
    const of = tokens[cue.from]!.key === 'of' && strength === 'none';
    if (of && cueEndingAt(work, cue.from)?.meaning.sort === 'kind') {
      from = cue.from;
      continue;
    }
    if (meaning.sort === 'filler') {
      from = cue.from;
      continue;
    }
    from = cue.from;
    if (meaning.sort === 'bearing') {
      bearing = meaning.bearing;
      anchor = true;
    }
    if (meaning.sort === 'anchor') anchor = true;
    const sure =
      meaning.sort === 'near' ||
      meaning.sort === 'bearing' ||
      (meaning.sort === 'anchor' && meaning.sure);
    if (strength !== 'kind')
      strength = sure ? 'place' : meaning.sort === 'action' ? 'action' : 'maybe';
    break;
  }
  return { strength, kind, bearing, anchor, from };
}
