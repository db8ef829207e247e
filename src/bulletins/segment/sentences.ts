/** Groups tokens into sentences, headings and items of lists. */
import type { ReadingSteps } from '../steps.ts';
import type { Sentence, TextLanguage, Token } from '../types.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { addCount, countWord, emptyCount, languageOf } from './languages.ts';
import { BLANK_LINE, JOINED, NEW_LINE, type Tokens } from './tokens.ts';

const PAUSE = 1 << 14;
const ENDS = new Set(['.', '!', '?', '…']);
const CLOSING = new Set(['»', '”', '"', ')', ']', '’', "'", '!', '?', '.', '…']);
const BULLETS = new Set(['•', '·', '*', '-', '–', '—', '‣', '⁃', '>']);
/** A line that ends with one of these goes on in the next. */
const OPEN_ENDS = new Set([',', '(', '«', '“', '-', '–', '/']);
/** Lines of wrapped text are about this long, in UTF-16 units. */
const WRAPPED = { shortest: 55, longest: 110 } as const;

/** A language for each sentence that its own letters do not tell comes from the whole text. */
export interface SentencesOfText {
  readonly sentences: Sentence[];
  readonly language: TextLanguage | null;
}

/**
 * Whether lines are broken where a page ended, not where a sentence did: most lines that another
 * follows are about as long as one another and do not end a sentence.
 */
function isWrapped({ tokens, gaps }: Tokens): boolean {
  let lines = 0;
  let full = 0;
  let lineStart = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (gaps[at]! < NEW_LINE) continue;
    if (gaps[at] === NEW_LINE) {
      const length = tokens[at - 1]!.end - tokens[lineStart]!.start;
      lines++;
      const open = !ENDS.has(tokens[at - 1]!.text);
      if (open && length >= WRAPPED.shortest && length <= WRAPPED.longest) full++;
    }
    lineStart = at;
  }
  return lines >= 3 && full * 3 >= lines * 2;
}

function startsItem(token: Token, next: Token | undefined, pictured: boolean): boolean {
  if (pictured || BULLETS.has(token.text)) return true;
  return token.kind === 'number' && (next?.text === ')' || next?.text === '.');
}

/** Whether the line end before token `at` ends a sentence. */
function lineEnds({ tokens, gaps, pictured }: Tokens, at: number, wrapped: boolean): boolean {
  if (gaps[at] === BLANK_LINE) return true;
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (startsItem(token, tokens[at + 1], pictured[at]!)) return true;
  if (OPEN_ENDS.has(before.text)) return false;
  if (token.kind === 'word' && !token.capital) return before.text === ';' || before.text === ':';
  return !wrapped;
}

/** Whether the mark at `at` ends a sentence that `next` does not go on with. */
function markEnds({ tokens, gaps }: Tokens, at: number, next: number): boolean {
  const mark = tokens[at]!;
  if (!ENDS.has(mark.text)) return false;
  const following = tokens[next];
  if (following === undefined) return true;
  if (following.kind === 'word' && !following.capital) return false;
  const before = tokens[at - 1];
  if (gaps[next] === JOINED) {
    // A space was forgotten: «кінець.Початок».
    const word = before?.kind === 'word' && !before.capital && before.text.length > 2;
    return word && following.capital && mark.text === '.';
  }
  if (mark.text !== '.' || before === undefined) return true;
  if (gaps[at] !== JOINED) return true;
  if (before.kind === 'word') {
    // Initials: «О. Кулеба», "V. Zelensky".
    if (before.text.length === 1) return false;
    return !ABBREVIATIONS.has(before.key);
  }
  // The number of an item: "1. Pokrovsk".
  return !(before.kind === 'number' && at > 0 && startsLine(gaps, at - 1));
}

function startsLine(gaps: readonly number[], at: number): boolean {
  return at === 0 || gaps[at]! >= NEW_LINE;
}

/** `overruled` is the language of every sentence where it is given. */
export function* sentencesOf(
  all: Tokens,
  overruled: TextLanguage | null,
): ReadingSteps<SentencesOfText> {
  const { tokens, gaps } = all;
  const wrapped = isWrapped(all);
  const whole = emptyCount();
  const drafts: { paragraph: number; from: number; to: number; language: TextLanguage | null }[] =
    [];
  let paragraph = 0;
  let from = 0;
  let count = emptyCount();

  const close = (to: number): void => {
    if (to <= from) return;
    drafts.push({ paragraph, from, to, language: languageOf(count, null) });
    addCount(whole, count);
    count = emptyCount();
    from = to;
  };

  for (let at = 0; at < tokens.length; at++) {
    if (at % PAUSE === 0) yield at / tokens.length;
    if (at > 0 && gaps[at]! >= NEW_LINE && lineEnds(all, at, wrapped)) {
      close(at);
      paragraph++;
    }
    const token = tokens[at]!;
    if (token.kind === 'word') {
      countWord(count, token);
      continue;
    }
    let next = at + 1;
    while (next < tokens.length && gaps[next] === JOINED && CLOSING.has(tokens[next]!.text)) next++;
    if (markEnds(all, at, next)) {
      close(next);
      at = next - 1;
    }
  }
  close(tokens.length);

  const language = overruled ?? languageOf(whole, whole.cyrillic > whole.latin ? 'ru' : null);
  const sentences = drafts.map(
    (draft): Sentence => ({
      start: tokens[draft.from]!.start,
      end: tokens[draft.to - 1]!.end,
      language: languageOfSentence(draft.language, language, overruled),
      paragraph: draft.paragraph,
      firstToken: draft.from,
      endToken: draft.to,
    }),
  );
  return { sentences, language };
}

function languageOfSentence(
  own: TextLanguage | null,
  ofText: TextLanguage | null,
  overruled: TextLanguage | null,
): TextLanguage {
  return overruled ?? own ?? ofText ?? 'en';
}
