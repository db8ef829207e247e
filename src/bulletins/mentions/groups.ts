/**
 * Finds groups of forces: «Центр», подразделения «Севера», "Battlegroup East", "South group", and bare
 * names with figures: "losses: North over 130, Dnepr up to 30".
 */
import type { GroupOfForces } from '../../claims/vocabulary.ts';
import { draft, isTaken, take, type Work } from './drafts.ts';

const OPENING = new Set(['«', '“', '"', '„', "'", '‘']);
const CLOSING = new Set(['»', '”', '"', '“', "'", '’']);

/** A capitalised name of a group that nothing beside it calls one. */
interface Bare {
  readonly from: number;
  readonly to: number;
  readonly group: GroupOfForces;
}

export function findGroups(work: Work): void {
  const { tokens, sentence, lexicon } = work;
  const end = sentence.endToken;
  const bare: Bare[] = [];
  const named = new Set<GroupOfForces>();
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
    const isQuoted = quoted && closed && !thing;
    if (noun === -1 && after === null && !isQuoted) {
      if (!quoted && !isTaken(work, at) && hasFigure(work, found.end, end)) {
        bare.push({ from: at, to: found.end, group: found.meaning });
      }
      continue;
    }
    // "South group" but not "Center Group" as a company: the noun decides, capitals do not.
    const from = noun === -1 ? at : sentence.language === 'en' ? noun : at;
    // Battlegroup "East": both marks or none.
    const last = from < at && quoted && closed ? found.end + 1 : found.end;
    const to = noun === -1 && after !== null && sentence.language === 'en' ? after.end : last;
    const group = draft(
      'group',
      from,
      to,
      work.number,
      noun !== -1 || after !== null ? 0.95 : 0.75,
    );
    group.group = found.meaning;
    named.add(found.meaning);
    work.drafts.push(group);
    take(work, from, to);
    at = to - 1;
  }
  if (bare.length > 0) takeBare(work, bare, named);
  if (named.size > 0) work.memory.groupSentence = work.number;
}

/** After a name: "over 130", "— до 30", ": 150". */
const MOST_BEFORE_FIGURE = 4;
const BEFORE_FIGURE = new Set([':', '—', '–', '-', '(', '>', '~']);

/** Whether a figure follows, after no more than a mark and words such as "up to". */
function hasFigure({ tokens }: Work, after: number, before: number): boolean {
  const end = Math.min(before, after + MOST_BEFORE_FIGURE);
  for (let at = after; at < end; at++) {
    const { kind, text, capital } = tokens[at]!;
    if (kind === 'number') return true;
    if (capital || (kind !== 'word' && !BEFORE_FIGURE.has(text))) return false;
  }
  return false;
}

/** A bullet before a name. */
const BULLETS = new Set(['-', '–', '—', '•', '·', '*', '▪', '▫']);

/** Whether the line after the sentence begins with another bare name and a figure. */
function nextLineIsBare(work: Work): boolean {
  const { tokens, sentence, lexicon } = work;
  let at = sentence.endToken;
  if (at < tokens.length && BULLETS.has(tokens[at]!.text)) at++;
  if (at >= tokens.length || !tokens[at]!.capital) return false;
  const found = lexicon.groups.at(tokens, at, tokens.length);
  return found !== null && hasFigure(work, found.end, tokens.length);
}

/** So many groups of one sentence with figures are a list of groups though nothing calls them so. */
const GROUPS_OF_A_LIST = 3;
/** After a text has named a group, a line that begins with a bare name goes on with so many sentences. */
const REACH = 8;
/** The lines of a list follow one another closely. */
const REACH_OF_LINES = 2;

/**
 * Bare names with figures are groups where the sentence holds several, or right after others. «Дніпро»
 * is a city as well: a line of its own needs other lines of groups right before or after it.
 */
function takeBare(work: Work, bare: readonly Bare[], named: Set<GroupOfForces>): void {
  const { memory, number, sentence } = work;
  const groups = new Set([...named, ...bare.map(({ group }) => group)]);
  const known = named.size > 0 || memory.groupSentence >= number - REACH;
  const isList = groups.size >= (known ? GROUPS_OF_A_LIST - 1 : GROUPS_OF_A_LIST);
  const { from, group } = bare[0]!;
  const isFirst = from <= sentence.firstToken + 1;
  const followsLine = memory.bareGroupSentence >= number - REACH_OF_LINES;
  const isNamed = known && group !== 'dnepr';
  const isLine = isFirst && (followsLine || isNamed || nextLineIsBare(work));
  if (!isList && !isLine) return;
  for (const one of bare) {
    const found = draft('group', one.from, one.to, number, 0.85);
    found.group = one.group;
    work.drafts.push(found);
    take(work, one.from, one.to);
    named.add(one.group);
  }
  memory.bareGroupSentence = number;
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
