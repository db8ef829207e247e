/** Finds groups of forces: «Центр», подразделения «Севера», "Battlegroup East", "South group". */
import { draft, take, type Work } from './drafts.ts';

const OPENING = new Set(['«', '“', '"', '„', "'", '‘']);
const CLOSING = new Set(['»', '”', '"', '“', "'", '’']);

export function findGroups(work: Work): void {
  const { tokens, sentence, lexicon } = work;
  const end = sentence.endToken;
  for (let at = sentence.firstToken; at < end; at++) {
    if (!tokens[at]!.capital) continue;
    const found = lexicon.groups.at(tokens, at, end);
    if (found === null) continue;
    const quoted = at > sentence.firstToken && OPENING.has(tokens[at - 1]!.text);
    const closed = found.end < end && CLOSING.has(tokens[found.end]!.text);
    const before = quoted ? at - 1 : at;
    const noun = nounBefore(work, before);
    const after = lexicon.groupNouns.at(tokens, quoted && closed ? found.end + 1 : found.end, end);
    const thing = quoted && noun === -1 && thingBefore(work, before);
    const named = quoted && closed && !thing;
    if (noun === -1 && after === null && !named) continue;
    // "South group" but not "Center Group" as a company: the noun decides, capitals do not.
    const from = noun === -1 ? at : sentence.language === 'en' ? noun : at;
    const to = noun === -1 && after !== null && sentence.language === 'en' ? after.end : found.end;
    const group = draft(
      'group',
      from,
      to,
      work.number,
      noun !== -1 || after !== null ? 0.95 : 0.75,
    );
    group.group = found.meaning;
    work.drafts.push(group);
    take(work, from, to);
    at = to - 1;
  }
}

/** First token of a group noun that ends right before `end`; -1 where there is none. */
function nounBefore(work: Work, end: number): number {
  const { tokens, sentence, lexicon } = work;
  for (let from = Math.max(sentence.firstToken, end - 5); from < end; from++) {
    const found = lexicon.groupNouns.at(tokens, from, end);
    if (found !== null && found.end === end) return from;
  }
  return -1;
}

function thingBefore(work: Work, end: number): boolean {
  const { tokens, sentence, lexicon } = work;
  const at = end - 1;
  if (at < sentence.firstToken || tokens[at]!.kind !== 'word') return false;
  if (lexicon.thingsBefore.at(tokens, at, end) !== null) return true;
  // ОУВ «Схід», ОК "Південь": commands of the other side, not these groups.
  return tokens[at]!.text === tokens[at]!.text.toUpperCase() && tokens[at]!.text.length > 1;
}
