/**
 * What can be said of a name but its text. One line an element, its fields parted by tabs:
 *
 *     language  kind  source  from  until  users  how  base  rule
 *
 * `~` before a source stands for "rule:". `how` tells where the text comes from:
 * - `head`: it is the entry's head name;
 * - `made`: the rule makes it of the name number `base` (from 0) of the same entry;
 * - `edit`: the same, with the middle of what the rule makes replaced;
 * - `whole`: it stands among the edits.
 */
import type { Language, NameKind, NameUser, PlaceName } from '../settlement.ts';
import { damaged } from './container.ts';
import { NAME_RULES } from './rules.ts';

export type How = 'head' | 'made' | 'edit' | 'whole';

export interface Element {
  readonly facts: Omit<PlaceName, 'text'>;
  readonly how: How;
  readonly base: number;
  readonly make: (text: string) => string;
}

const HOWS: readonly string[] = ['head', 'made', 'edit', 'whole'];

/** The line of an element. */
export function writeElement(
  facts: Omit<PlaceName, 'text'>,
  made: { readonly how: How; readonly base?: number; readonly rule?: string },
): string {
  const { language, kind, source, derived, from, until, usedBy } = facts;
  const shown = derived ? `~${source.slice('rule:'.length)}` : source;
  const said = [language, kind, shown, from ?? '', until ?? '', usedBy.join(',')];
  return [...said, made.how, made.base ?? '', made.rule ?? ''].join('\t');
}

/** @throws RecordError for a line this program cannot read, such as one with an unknown rule. */
export function readElement(line: string, file: string): Element {
  const [language, kind, source = '', from, until, users, how = '', base, ruleName = ''] =
    line.split('\t');
  const rule = NAME_RULES.get(ruleName);
  if (!HOWS.includes(how) || (rule === undefined) !== (how === 'head' || how === 'whole')) {
    throw damaged(file, `it has a name of unknown making, "${how} ${ruleName}"`);
  }
  const derived = source.startsWith('~');
  return {
    facts: {
      language: language as Language,
      kind: kind as NameKind,
      from: from || null,
      until: until || null,
      usedBy: users ? (users.split(',') as NameUser[]) : [],
      source: derived ? `rule:${source.slice(1)}` : source,
      derived,
    },
    how: how as How,
    base: Number(base),
    make: rule?.make ?? ((text) => text),
  };
}
