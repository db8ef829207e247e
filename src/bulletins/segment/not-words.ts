/** What a text holds beside its words: addresses, tags, handles, formatting, footnotes. */
import { CYRILLIC, DIGIT, isLetter, LATIN, LINE_END, SPACE, sortOf } from './characters.ts';

/** No address, footnote or hidden target of a link is longer; what is longer is read as text. */
const LONGEST_ADDRESS = 2048;
const LONGEST_FOOTNOTE = 8;
/** Last parts of names of hosts that stand in texts without "http". */
const HOST_ENDINGS = new Set(
  'ru ua com org net info me ly tv io uk su gov eu biz news live media app'.split(' '),
);

function isSpaceOrEnd(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const sort = sortOf(text.charCodeAt(at));
  return sort === SPACE || sort === LINE_END;
}

/** The end of `**`, `__`, `~~`, `||`, of a footnote "[45]" or of a link's target; 0 where none begins. */
export function formattingEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  // * _ ~ | twice or more.
  if ((code === 0x2a || code === 0x5f || code === 0x7e || code === 0x7c) && next === code) {
    let end = at + 2;
    while (text.charCodeAt(end) === code) end++;
    return end;
  }
  if (code === 0x5b && sortOf(next) === DIGIT) {
    let end = at + 2;
    while (end - at < LONGEST_FOOTNOTE && sortOf(text.charCodeAt(end)) === DIGIT) end++;
    return text.charCodeAt(end) === 0x5d ? end + 1 : 0;
  }
  if (code === 0x5d && next === 0x28 && linksTo(text, at + 2)) {
    const most = Math.min(text.length, at + LONGEST_ADDRESS);
    let end = at + 2;
    while (end < most && text.charCodeAt(end) !== 0x29) end++;
    return end < most ? end + 1 : 0;
  }
  return 0;
}

function linksTo(text: string, at: number): boolean {
  return text.startsWith('http', at) || text.startsWith('tg:', at) || text.startsWith('mailto', at);
}

function toSpace(text: string, from: number): number {
  let at = from;
  while (at - from < LONGEST_ADDRESS && !isSpaceOrEnd(text, at)) {
    const code = text.charCodeAt(at);
    // " ) ] > « » “ ” end an address.
    if ('")]>«»“”'.includes(String.fromCharCode(code))) break;
    at++;
  }
  // A closing point or comma belongs to the sentence.
  while (at > from && '.,;:!?*_'.includes(text.charAt(at - 1))) at--;
  return at;
}

function tagEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    const sort = sortOf(code);
    if (!isLetter(sort) && sort !== DIGIT && code !== 0x5f) return at;
    at++;
  }
}

/** The end of "https://...", "www...", "t.me/x", "map.example.ru", "@handle" or "#tag"; 0 where none begins. */
export function addressEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x40 || code === 0x23) {
    const end = tagEnd(text, at + 1);
    return end > at + 1 && sortOf(text.charCodeAt(at + 1)) !== DIGIT ? end : 0;
  }
  const sort = sortOf(code);
  if (sort !== LATIN) return 0;
  const lower = code | 0x20;
  if (lower === 0x68 && (text.startsWith('http://', at) || text.startsWith('https://', at))) {
    return toSpace(text, at);
  }
  if (lower === 0x77 && text.startsWith('www.', at)) return toSpace(text, at);
  return hostEnd(text, at);
}

/** "t.me/x", "map.example.ru": Latin labels joined by points, the last a known ending. */
function hostEnd(text: string, from: number): number {
  let at = from;
  let label = from;
  for (let labels = 0; labels < 5; labels++) {
    label = at;
    while (isHostLetter(text.charCodeAt(at))) at++;
    if (at === label || text.charCodeAt(at) !== 0x2e) break;
    const next = sortOf(text.charCodeAt(at + 1));
    if (next !== LATIN && next !== DIGIT) break;
    at++;
  }
  if (label === from || sortOf(text.charCodeAt(at)) === CYRILLIC) return 0;
  if (!HOST_ENDINGS.has(text.slice(label, at).toLowerCase())) return 0;
  // "Censor.NET" is the name of a publisher, not an address.
  if (text.charCodeAt(at) === 0x2f) return toSpace(text, at);
  const named = text.charAt(from) !== text.charAt(from).toLowerCase();
  return named ? 0 : at;
}

function isHostLetter(code: number): boolean {
  const sort = sortOf(code);
  return sort === LATIN || sort === DIGIT || code === 0x2d || code === 0x5f;
}
