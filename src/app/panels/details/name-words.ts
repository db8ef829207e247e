/** Names in words: who uses one, when, and where we have it from. For the details and the card alike. */
import type { PlaceName } from '../../../../geodata/settlement.ts';
import type { Words } from '../../words/en.ts';
import type { NameGroup, NameGroupKind } from './names.ts';

const RULE = 'rule:';

/** "until 2016", "1938–2016", "from 1938"; empty where no year is known. */
export function periodInWords(name: Pick<PlaceName, 'from' | 'until'>, words: Words): string {
  const { until, from, between } = words.details.names;
  const [start, end] = [name.from?.slice(0, 4), name.until?.slice(0, 4)];
  if (start && end) return between(start, end);
  return end ? until(end) : start ? from(start) : '';
}

/** The register or data set that a name or a point comes from: "KOATUU 2016"; a rule by what it does. */
export function sourceInWords(source: string, words: Words): string {
  const { sources, rules } = words.card;
  return source.startsWith(RULE)
    ? (rules[source.slice(RULE.length)] ?? words.details.names.derived)
    : (sources[source] ?? source);
}

/** What stands over a group of names in the details: "As Russia’s authorities write it". */
export function groupHeading({ kind, names }: NameGroup, words: Words): string {
  const { names: say } = words.details;
  const [first] = names;
  switch (kind.type) {
    case 'official':
      return first ? say.official(first.language) : '';
    case 'in-force-by-rule':
      return first ? say.inForceByRule(first.language, sourceInWords(first.source, words)) : '';
    case 'used-by':
      // A rule made the form: that the old name is kept is known, how it is spelt is not.
      return names.every(({ derived }) => derived)
        ? say.oldNameByRule(kind.users)
        : say.usedBy(kind.users);
    case 'form-of-official':
      return say.formOfOfficial(kind.language);
    case 'in-language':
      return say.inLanguage(kind.language);
    case 'former':
      return say.former;
    case 'also-found':
      return say.alsoFound;
    default:
      return say.spellings;
  }
}

/**
 * What is said after one name of a group, without its heading: its years and its source, or the rule
 * that made it. Empty where the heading has said it.
 */
export function nameRemarks(name: PlaceName, kind: NameGroupKind, words: Words): readonly string[] {
  const period = periodInWords(name, words);
  const years = period || (kind.type === 'former' ? words.details.names.yearsNotKnown : '');
  const source = kind.type === 'in-force-by-rule' ? '' : sourceInWords(name.source, words);
  return [years, source].filter((remark) => remark !== '');
}

/** One name with its group in one line, for the card: "as Russia’s authorities write it". */
export function nameInShort(name: PlaceName, group: NameGroup, words: Words): string {
  const { kind } = group;
  if (kind.type === 'former') return nameRemarks(name, kind, words).join(' · ');
  const heading = groupHeading(group, words);
  const said = kind.type === 'in-language' ? heading : lowerFirst(heading);
  const byRule = name.derived && kind.type !== 'in-force-by-rule';
  return byRule ? `${said}, ${sourceInWords(name.source, words)}` : said;
}

/** Names of languages keep their capital. */
function lowerFirst(text: string): string {
  return /^(Ukrainian|Russian|English)\b/.test(text)
    ? text
    : text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
