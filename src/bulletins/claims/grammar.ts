/** What forces are in their clause: who acts, or whom or whose something is done to. */
import type { TextLanguage, Token } from '../types.ts';
import type { Placed, SentenceFeatures } from './features.ts';
import { ofType } from './features.ts';
import type { Who } from './lexicon.ts';

/**
 * - `subject`: acts with a verb of its own.
 * - `agent`: "by Russian forces", «противником».
 * - `genitive`: "of the enemy", «противника»: acts where an attack is told, suffers where a loss is.
 * - `attacker`: of an attack that is told of: "Russian attacks", «атаки противника».
 * - `object`: everything else that is acted on or stands beside: "against the enemy", «по ВСУ».
 */
export type ForceRole = 'subject' | 'agent' | 'attacker' | 'genitive' | 'object';

/** Attacks in the form of a noun. */
export const ATTACK_NOUN =
  /^(?:attacks?$|assaults?$|strikes?$|shelling|bombard|counterattacks?$|counter-attacks?$|raids?$|attempts?$|удар|атак|обстр|штурм|наступ|контратак|авиаудар|авіаудар|вылаз|прорыв|прорив|дії$|дій$|действ|спроб|попыт)/u;

export interface Force {
  readonly who: Who;
  readonly role: ForceRole;
  readonly from: number;
  readonly to: number;
}

const PREPOSITIONS: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  en: new Set(
    'near against on from at with over between among in into to for upon behind toward towards under'.split(
      ' ',
    ),
  ),
  ru: new Set('по против на у от с со под над к из для о об при между за в во'.split(' ')),
  uk: new Set('по проти на у від з із зі під над до для про при між за в щодо'.split(' ')),
};
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'some', 'several', 'all']);
/** Parts of an army, in the nominative: "units of the Ukrainian army", «подразделения ВСУ». */
const PARTS =
  /^(?:units?|brigades?|battalions?|regiments?|elements|groups?|detachments?|forces|troops|soldiers|personnel|подразделени[ея]|бригад[аы]|батальоны?|полки?|отряды?|бойцы|военные|войска|силы|части|формирования|группы|штурмовики|операторы|боевики|артиллерия|авиация|дроны|беспилотники|підрозділ[и]?|батальйони?|загони|бійці|воїни|військові|війська|сили|частини|формування|групи|штурмовики|оператори|артилерія|авіація|дрони|безпілотники)$/u;
/** What an adjective of a side makes of no use as who acts: "Ukrainian losses", "Russian positions". */
const OF_ITS_OWN = new Set(
  'losses casualties positions casualty manpower equipment territory territories'.split(' '),
);

/** The forces of a sentence and its groups of forces, in its order. */
export function forcesIn(features: SentenceFeatures, tokens: readonly Token[]): Force[] {
  const { sentence, mentions } = features;
  const roleAt = sentence.language === 'en' ? englishRole : slavicRole;
  const forces: Force[] = [];
  for (const { who, from, to } of ofType(features.all, 'force')) {
    if (belongsToName(mentions, from, to)) continue;
    forces.push({ who, role: roleAt(tokens, from, to, features), from, to });
  }
  for (const { mention, from, to } of mentions) {
    // Only the Russian side's groups are in the vocabulary.
    if (mention.group !== null) forces.push({ who: 'RU', role: 'subject', from, to });
  }
  return forces.sort((one, other) => one.from - other.from);
}

/** "Russia's Defence Ministry", "Ukraine's Donetsk region": the country belongs to the name. */
function belongsToName(mentions: readonly Placed[], from: number, to: number): boolean {
  for (const { mention, from: start, to: end } of mentions) {
    if (start > to + 1) return false;
    if (mention.type !== 'claimant' && mention.type !== 'unit') continue;
    if (start <= from && to <= end && (start < from || to < end)) return true;
    if (mention.type === 'unit' && start === from) return true;
    if (start > from && start <= to + 1) return true;
  }
  return false;
}

function englishRole(
  tokens: readonly Token[],
  from: number,
  to: number,
  { sentence }: SentenceFeatures,
): ForceRole {
  const next = tokens[to]?.key ?? '';
  for (let after = to; after <= to + 1; after++) {
    if (ATTACK_NOUN.test(tokens[after]?.key ?? '')) return 'attacker';
  }
  if (OF_ITS_OWN.has(next) || OF_ITS_OWN.has(tokens[to + 1]?.key ?? '')) return 'genitive';
  let at = from - 1;
  while (at > sentence.firstToken && ARTICLES.has(tokens[at]!.key)) at--;
  if (at < sentence.firstToken) return 'subject';
  const { key } = tokens[at]!;
  if (key === 'by') return 'agent';
  if (key === 'of')
    return PARTS.test(tokens[at - 1]?.key ?? '')
      ? englishRole(tokens, at - 1, to, { sentence } as SentenceFeatures)
      : 'genitive';
  return PREPOSITIONS.en.has(key) ? 'object' : 'subject';
}

const INSTRUMENTAL = /(?:ими|ыми|ами|ями|ой|ою|ею|ом|ем|єм)$/u;
const OBLIQUE = /(?:их|ых|ого|его|ої|ей|ів|їв|ов|ев|ам|ям|им|ым|ому|ему|у|ю|ві)$/u;
const GENITIVE_NOUN = /^(?:противника|супротивника|врага|ворога|неприятеля|агрессора|агресора)$/u;
const GENITIVE_COUNTRY = /^(?:украины|россии|україни|росії)$/u;
/** Abbreviations have no endings. */
const WITHOUT_ENDING = /^(?:всу|зсу|вс|зс|рф|нм|лнр|днр|сво)$/u;

function slavicRole(
  tokens: readonly Token[],
  from: number,
  to: number,
  { sentence }: SentenceFeatures,
): ForceRole {
  const { language, firstToken } = sentence;
  const before = from > firstToken ? tokens[from - 1]! : null;
  const first = tokens[from]!.key;
  if (ATTACK_NOUN.test(tokens[to]?.key ?? '') && /(?:[иы]х|[иы]ми|[иы]е|і)$/u.test(first))
    return 'attacker';
  if (before !== null && PREPOSITIONS[language].has(before.key)) return 'object';
  if (WITHOUT_ENDING.test(first) || GENITIVE_COUNTRY.test(first)) {
    if (before === null || before.kind !== 'word') return 'subject';
    if (PARTS.test(before.key)) return 'subject';
    if (ATTACK_NOUN.test(before.key)) return 'attacker';
    return isSmall(before.key) ? 'subject' : 'genitive';
  }
  if (GENITIVE_NOUN.test(first)) {
    return ownedBy(before);
  }
  if (/^(?:сил|вооруженн|збройн)/u.test(first)) {
    if (/(?:ами|ыми|ими)$/u.test(first)) return 'agent';
    return /^(?:силы|сили|вооруженные|збройні)$/u.test(first) ? 'subject' : 'genitive';
  }
  if (INSTRUMENTAL.test(first)) return 'agent';
  if (OBLIQUE.test(first)) {
    const owned = ownedBy(before);
    if (owned !== 'genitive') return owned;
    return /(?:их|ых|ого|его|ої|ей|ів|їв|ов|ев)$/u.test(first) ? 'genitive' : 'object';
  }
  const last = tokens[to - 1]!.key;
  return /(?:ам|ям)$/u.test(last) ? 'object' : 'subject';
}

/** What a genitive depends on tells what it is. */
function ownedBy(before: Token | null): ForceRole {
  if (before === null) return 'genitive';
  if (PARTS.test(before.key)) return 'subject';
  return ATTACK_NOUN.test(before.key) ? 'attacker' : 'genitive';
}

const SMALL = new Set(
  'и й та а но але что що как як также також тем тим временем часом однако однак где де когда коли где-то сегодня вчера ночью утром днем вечером сьогодні вчора вночі вранці вдень увечері ввечері не'.split(
    ' ',
  ),
);

/** After these a clause begins; after other words an abbreviation depends on the word. */
function isSmall(key: string): boolean {
  return SMALL.has(key) || /(?:ло|ли|ла|лось|лись|ет|ют|ут|ит|ят|ив|ав|ов)$/u.test(key);
}
